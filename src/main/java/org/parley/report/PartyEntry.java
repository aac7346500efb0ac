package org.parley.report;

import java.util.Optional;
import org.parley.scenario.Role;

/// A party and who played it.
///
/// @param colour from 1, in the order of the scenario
/// @param player who plays it; empty for a party without a seat
/// @param briefing what everybody may read about it, empty if there is none
/// @param confidential what only its player and the instructor read, empty if there is none or it is not for the audience
public record PartyEntry(
        String id, String title, Role role, int colour, Optional<Seated> player, String briefing, String confidential) {
    /// Who plays a seat.
    public sealed interface Seated {
        /// A person.
        record Person() implements Seated {}

        /// The program, by a strategy that the audience may not know.
        record Program() implements Seated {}

        /// The program, by the strategy of this name.
        record Strategy(String name) implements Seated {}
    }
}
