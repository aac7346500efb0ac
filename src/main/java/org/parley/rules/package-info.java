/// What the records of a scenario mean at one moment: which packages are acceptable and final in a context, which
/// rule says no, and how the talks step from one state to the next.
///
/// Parties, issues, levels, rounds and so on are positions (`int`, from 0, in the order of the file) in the fast
/// paths and ids at the edges; [Index] maps one to the other. All types are immutable and safe for use by several
/// threads.
@NullMarked
package org.parley.rules;

import org.jspecify.annotations.NullMarked;
