package org.parley.rules;

/// Why a lever cannot be pulled.
public enum LeverRefusal {
    /// No round is open.
    NO_ROUND_OPEN,
    /// Its party is not in this round, and the lever is not one to pull from away.
    PARTY_ABSENT,
    /// It has been pulled: in the talks, or in this round if it is repeatable.
    ALREADY_USED,
    /// Its party has pulled as many levers in this round as it may.
    NO_LEVER_LEFT,
    /// Its condition does not hold.
    CONDITION_FAILS
}
