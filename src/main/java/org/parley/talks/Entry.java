package org.parley.talks;

import java.util.Optional;

/// One line of the journal.
///
/// @param number from 1, in order
/// @param round the id of the round in which it was made
/// @param seat the party that moved, or empty for the instructor
public record Entry(int number, String round, Optional<String> seat, Move move) {}
