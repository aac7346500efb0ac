/// A running session: seats, moves, the journal and its fold, strategies, and what became possible or was lost.
///
/// Everything follows from a [Session]: the same journal and seed always give the same positions, so undo, branches,
/// replay and reports are shorter, longer or other journals. Parties, issues, rules and so on are ids, as in the
/// scenario. All types are immutable unless they say otherwise.
@NullMarked
package org.parley.talks;

import org.jspecify.annotations.NullMarked;
