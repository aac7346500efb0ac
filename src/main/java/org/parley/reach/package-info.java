/// Which packages can still be agreed, by when, by which moves, and what stands in the way.
///
/// Everything is asked of a [org.parley.reach.Reach]: the answer for some rules from one state of the talks. Answers
/// are exact; where a limit stops one, it says so and nothing is thrown. Rounds, issues and levels are positions in
/// the order of the file, things that people named are ids. All public types are immutable and safe for use by
/// several threads.
@NullMarked
package org.parley.reach;

import org.jspecify.annotations.NullMarked;
