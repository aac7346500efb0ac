package org.parley.talks;

/// A negotiator's place at the table and who plays it.
///
/// @param party the negotiator's id
public record Seat(String party, Player player) {}
