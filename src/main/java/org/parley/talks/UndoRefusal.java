package org.parley.talks;

/// Why a move cannot be taken back.
public enum UndoRefusal {
    /// There is no move.
    NOTHING_PLAYED,
    /// The class plays without taking back.
    OFF,
    /// Only one's own last move can be taken back, and another person has moved since.
    NOT_OWN_MOVE,
    /// The instructor made the last move, and has locked the class.
    INSTRUCTORS_MOVE,
    /// Only one move can be taken back at a time.
    ONE_MOVE_ONLY
}
