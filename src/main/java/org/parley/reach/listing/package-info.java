/// Lists every package that can be reached, where these are too many for a set with a bit each of all packages and
/// not too many to be listed: packages that differ in the last issues alone are the bits of one word.
@NullMarked
package org.parley.reach.listing;

import org.jspecify.annotations.NullMarked;
