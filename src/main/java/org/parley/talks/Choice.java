package org.parley.talks;

/// A strategy's move and why, in one sentence for the debrief.
public record Choice(Move.OfSeat move, Reason reason) {}
