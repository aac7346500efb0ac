/// How good what is reachable is: the Pareto frontier, the solution points, and value left on the table.
///
/// Worth is a whole number; every comparison is exact. All types are immutable and safe for use by several threads.
@NullMarked
package org.parley.outcome;

import org.jspecify.annotations.NullMarked;
