package org.parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.strategy.Strategies;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Who plays which seat: `--seats north=person,south=hardliner`.
final class SeatsOption {
    /// Who plays a seat that is not named.
    static final String USUAL = "reciprocator";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seats", split = ",", paramLabel = "PARTY=PLAYER")
    private Map<String, String> players = new LinkedHashMap<>();

    /// The seats of a scenario, in its order.
    ///
    /// @throws ParameterException where a seat or a player is not known
    List<Seat> of(Scenario scenario) {
        List<String> negotiators =
                scenario.negotiators().stream().map(Party::id).toList();
        for (Map.Entry<String, String> seat : players.entrySet()) {
            if (!negotiators.contains(seat.getKey())) {
                throw new ParameterException(
                        spec.commandLine(),
                        Sayings.say("usage.seat", seat.getKey(), String.join(", ", negotiators)));
            }
            if (!known().contains(seat.getValue())) {
                throw new ParameterException(
                        spec.commandLine(),
                        Sayings.say("usage.player", seat.getValue(), String.join(", ", known())));
            }
        }
        return negotiators.stream()
                .map(party -> new Seat(party, Player.of(players.getOrDefault(party, USUAL))))
                .toList();
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(List.of(Player.PERSON));
        known.addAll(Strategies.names());
        return known;
    }
}
