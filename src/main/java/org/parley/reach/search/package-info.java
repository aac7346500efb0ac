/// Searches for single packages and the way to them, for spaces of packages too large to be held as sets: branch and
/// bound over the levels of the issues and the rounds in which they are concluded.
@NullMarked
package org.parley.reach.search;

import org.jspecify.annotations.NullMarked;
