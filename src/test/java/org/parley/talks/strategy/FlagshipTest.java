package org.parley.talks.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// A student who plays the American seat by a plan, against the machine.
class FlagshipTest {
    private static final Scenario GENEVA =
            ((ScenarioReading.Read) BundledScenarios.read(BundledScenarios.DEFAULT)).scenario();

    /// What to do in each round, step by step; proposals are numbered when they are made.
    private static final Map<String, List<Move>> PLAN = Map.of(
            "geneva",
            List.of(
                    new Move.PullLever("promise-answer"),
                    propose(Map.of(
                            "missiles-ukraine", "pledge", "missiles-russia", "pledge", "de-escalation", "pause"))),
            "brussels",
            List.of(
                    new Move.PullLever("consult-ukraine"),
                    propose(Map.of("ground-missiles", "talks", "incidents", "procedures"))),
            "vienna",
            List.of(propose(Map.of("exercises", "notice"))),
            "written",
            List.of(new Move.PullLever("report-home"), propose(Map.of("bombers", "notice"))));

    private static Move propose(Map<String, String> terms) {
        return new Move.Propose(1, terms, OptionalInt.empty());
    }

    private static Talks play(String strategy, long seed) {
        List<Seat> seats = GENEVA.negotiators().stream()
                .map(party -> new Seat(party.id(), Player.of(party.id().equals("us") ? "person" : strategy)))
                .toList();
        Talks talks = AutoPlay.play(Session.start(GENEVA, seats, seed, GENEVA.classroom()));
        Map<String, Deque<Move>> plan = new HashMap<>();
        PLAN.forEach((round, steps) -> plan.put(round, new ArrayDeque<>(steps)));
        while (!talks.isOver()) {
            String round = GENEVA.rounds().get(talks.position().state().round()).id();
            Move step = plan.get(round).isEmpty() ? new Move.Pass("") : plan.get(round).pop();
            talks = AutoPlay.play(talks.play(numbered(step, talks)));
        }
        return talks;
    }

    private static Move numbered(Move step, Talks talks) {
        return step instanceof Move.Propose(int id, var terms, var counters)
                ? new Move.Propose(talks.position().nextProposal(), terms, counters)
                : step;
    }

    private static List<String> reached(Talks talks) {
        return talks.position().state().outcome().stream()
                .flatMap(outcome -> GENEVA.understandings().stream()
                        .filter(understanding -> talks.rules().meets(understanding.terms(), outcome)))
                .map(Understanding::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theReciprocatorGivesAPlannedPlayerAtLeastTwoUnderstandings(long seed) {
        Talks talks = play("reciprocator", seed);
        assertThat(talks.isOver()).isTrue();
        assertThat(reached(talks)).hasSizeGreaterThanOrEqualTo(2).contains("missile-pledges");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theHardlinerGivesNone(long seed) {
        Talks talks = play("hardliner", seed);
        assertThat(talks.isOver()).isTrue();
        assertThat(reached(talks)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reciprocatorsAmongThemselvesComeToSomethingFinal(long seed) {
        Talks talks = AutoPlay.play(Session.start(GENEVA, new Player.Strategy("reciprocator"), seed));
        assertThat(reached(talks)).hasSizeGreaterThanOrEqualTo(2);
    }
}
