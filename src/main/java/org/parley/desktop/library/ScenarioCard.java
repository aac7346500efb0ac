package org.parley.desktop.library;

import java.util.List;
import org.parley.scenario.Party;
import org.parley.scenario.Role;
import org.parley.scenario.Scenario;

/// What the library shows of a scenario.
///
/// @param scenario what opens when the card is chosen
public record ScenarioCard(Scenario scenario) {
    /// The parties with a seat, then those who are asked; who only watches is not named.
    public List<Party> parties() {
        return scenario.parties().stream()
                .filter(party -> party.role() != Role.OBSERVER)
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
    }

    public int issues() {
        return scenario.issues().size();
    }

    public int rounds() {
        return scenario.rounds().size();
    }
}
