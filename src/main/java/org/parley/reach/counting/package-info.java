/// Counts or lists every package that can be reached, where these are too many for a set with a bit each of all packages:
/// what is told issue by issue is only how packages begin, and all that begin alike are the bits of a cube, which is worked
/// on as a whole.
@NullMarked
package org.parley.reach.counting;

import org.jspecify.annotations.NullMarked;
