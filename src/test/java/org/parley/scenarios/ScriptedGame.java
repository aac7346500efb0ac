package org.parley.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// Plays a scenario with one seat after a script and the others by strategies.
final class ScriptedGame {
    private ScriptedGame() {}

    /// A line of a script: a move for a round, made there if the rules allow it when its turn has come. A proposal gets the
    /// next free number.
    record Line(String round, Move.OfSeat move) {
        static Line lever(String round, String lever) {
            return new Line(round, new Move.PullLever(lever));
        }

        static Line propose(String round, Map<String, String> terms) {
            return new Line(round, new Move.Propose(1, terms, OptionalInt.empty()));
        }
    }

    /// The talks when they are over.
    ///
    /// @param strategies by party, for every negotiator but the one who follows the script
    /// @param script in the order of the moves; whoever follows it passes where no line is left for the round
    static Talks play(Scenario scenario, Map<String, String> strategies, List<Line> script) {
        List<Seat> seats = scenario.negotiators().stream()
                .map(party -> new Seat(
                        party.id(), Player.of(strategies.getOrDefault(party.id(), Player.PERSON))))
                .toList();
        Talks talks = AutoPlay.play(Session.start(scenario, seats, 1, scenario.classroom()));
        int next = 0;
        while (!talks.isOver()) {
            Optional<Move.OfSeat> move = Optional.empty();
            String round = scenario.rounds().get(talks.position().state().round()).id();
            while (move.isEmpty() && next < script.size() && script.get(next).round().equals(round)) {
                Move.OfSeat wanted = renumbered(script.get(next++).move(), talks);
                move = talks.whyNot(wanted).isEmpty() ? Optional.of(wanted) : Optional.empty();
            }
            talks = AutoPlay.play(talks.play(move.orElseGet(() -> new Move.Pass(""))));
        }
        return talks;
    }

    /// The ids of the understandings that the outcome meets.
    static List<String> met(Talks talks) {
        return talks.session().scenario().understandings().stream()
                .filter(understanding -> talks.position()
                        .state()
                        .outcome()
                        .filter(outcome -> talks.rules().meets(understanding.terms(), outcome))
                        .isPresent())
                .map(Understanding::id)
                .toList();
    }

    private static Move.OfSeat renumbered(Move.OfSeat move, Talks talks) {
        return move instanceof Move.Propose(int _, var terms, var counters)
                ? new Move.Propose(talks.position().nextProposal(), terms, counters)
                : move;
    }
}
