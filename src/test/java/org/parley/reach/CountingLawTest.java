package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.counting.Counting;
import org.parley.reach.counting.Counts;
import org.parley.reach.search.Effort;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Packages that are counted are as many as sets that are held have, by round and by level, whatever the cubes they are
/// counted in.
class CountingLawTest {
    private int counted;
    private int some;

    @Test
    void onSmallScenarios() {
        Laws.hold(LongStream.range(180_000, 181_500), RandomScenarios.Size.SMALL, this::differs);
        assertThat(counted).as("talks counted").isGreaterThan(500);
        assertThat(some).as("of them with packages that can be reached").isGreaterThan(200);
    }

    @Test
    void onMiddlingScenarios() {
        Laws.hold(LongStream.range(182_000, 182_120), RandomScenarios.Size.MIDDLING, this::differs);
        assertThat(some).as("talks counted with packages that can be reached").isGreaterThan(20);
    }

    @Test
    void whereAllHangsOnTheContext() {
        Laws.holdTight(LongStream.range(183_000, 184_500), this::differs);
        assertThat(some).as("talks counted with packages that can be reached").isGreaterThan(200);
    }

    Optional<String> differs(Scenario scenario, Dice dice) {
        Rules rules = Rules.of(scenario);
        State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4), rules, dice);
        int words = dice.oneOf(1, 2, 4, 16);
        int rows = dice.oneOf(1, 3, 8, 64);
        int threads = dice.oneOf(1, 1, 3);
        Domain domain = Domain.of(rules, state, PackageSpace.of(scenario));
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), Budget.USUAL);
        boolean atGate = graph.start() < 0;
        Optional<Counts> found = Counting.of(
                        SearchTerms.of(rules, state, domain, graph), SearchTerms.contexts(graph), Long.SIZE, words, rows, threads, () -> {})
                .flatMap(counting -> counting.from(
                        Math.max(0, state.round()),
                        atGate,
                        atGate ? new int[0] : new int[] {graph.start()},
                        state.isFinal(),
                        new Effort(5_000_000, () -> {})));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        counted++;
        Counts counts = found.get();
        Reach held = Reach.from(rules, state).orElseThrow();
        some += held.reachable().isEmpty() ? 0 : 1;
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < scenario.rounds().size(); round++) {
            compare(wrong, "by " + round, held.reachableBy(round).count(), counts.byRound().get(round));
        }
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            for (int level = 0; level < scenario.issues().get(issue).levels().size(); level++) {
                BigInteger through = held.reachable().countThrough(issue, level);
                compare(wrong, "through " + level + " of " + issue, through, counts.through(issue, level));
            }
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of("at " + state + " in " + words + " words and " + rows + " rows by " + threads + " threads\n" + String.join("\n", wrong));
    }

    private static void compare(List<String> wrong, String what, BigInteger held, long counted) {
        if (!held.equals(BigInteger.valueOf(counted))) {
            wrong.add(what + ": held " + held + ", counted " + counted);
        }
    }
}
