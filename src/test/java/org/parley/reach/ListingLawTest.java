package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.counting.Counting;
import org.parley.reach.counting.PackageList;
import org.parley.reach.search.Effort;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Packages that are listed are those of the sets that are held, and so are their numbers.
class ListingLawTest {
    private static final Budget LISTING = new Budget(BigInteger.ZERO, 0, 100_000, 5_000_000, 500_000, () -> true);

    /// A number that tells sets apart: of each package its levels are digits, and these are added up.
    private static final PackageFold<BigInteger> WORTHS = new PackageFold<>() {
        @Override
        public BigInteger nothing() {
            return BigInteger.ZERO;
        }

        @Override
        public BigInteger complete() {
            return BigInteger.ONE;
        }

        @Override
        public BigInteger issue(int issue, List<BigInteger> byLevel) {
            BigInteger sum = BigInteger.ZERO;
            for (int level = 0; level < byLevel.size(); level++) {
                sum = sum.add(byLevel.get(level).multiply(BigInteger.valueOf(1_000L * issue + 7L * level + 1)));
            }
            return sum;
        }
    };

    @Test
    void onSmallScenarios() {
        int[] some = new int[1];
        Laws.hold(LongStream.range(80_000, 81_000), RandomScenarios.Size.SMALL, (scenario, dice) -> {
            Rules rules = Rules.of(scenario);
            return differs(rules, RandomPlay.after(dice.oneOf(0, 0, 2, 4, 6), rules, dice), some);
        });
        assertThat(some[0]).as("sets with something in them").isGreaterThan(1_000);
    }

    @Test
    void onMiddlingScenarios() {
        int[] some = new int[1];
        Laws.hold(LongStream.range(82_000, 82_060), RandomScenarios.Size.MIDDLING, (scenario, dice) -> {
            Rules rules = Rules.of(scenario);
            return differs(rules, RandomPlay.after(dice.oneOf(0, 0, 2, 4), rules, dice), some);
        });
        assertThat(some[0]).as("sets with something in them").isGreaterThan(60);
    }

    @Test
    void whereAllHangsOnTheContext() {
        int[] some = new int[1];
        Laws.holdTight(LongStream.range(83_000, 84_500), (scenario, dice) -> {
            Rules rules = Rules.of(scenario);
            return differs(rules, RandomPlay.after(dice.oneOf(0, 1, 3, 5), rules, dice), some);
        });
        assertThat(some[0]).as("sets with something in them").isGreaterThan(1_000);
    }

    /// However many of the issues are told at once.
    @Test
    void inWordsOfAnySize() {
        Laws.hold(LongStream.range(85_000, 85_600), RandomScenarios.Size.SMALL, ListingLawTest::inSomeWords);
        Laws.holdTight(LongStream.range(86_000, 86_600), ListingLawTest::inSomeWords);
    }

    static Optional<String> inSomeWords(Scenario scenario, Dice dice) {
        Rules rules = Rules.of(scenario);
        State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4), rules, dice);
        return differsInWords(rules, state, dice.oneOf(1, 2, 5, 12), dice.oneOf(1, 2, 4, 16), dice.oneOf(1, 3, 8, 64));
    }

    static Optional<String> fromAnywhere(Scenario scenario, Dice dice) {
        Rules rules = Rules.of(scenario);
        return differs(rules, RandomPlay.after(dice.oneOf(0, 0, 2, 4), rules, dice), new int[1]);
    }

    private static Optional<String> differsInWords(Rules rules, State state, int bits, int words, int rows) {
        Domain domain = Domain.of(rules, state, PackageSpace.of(rules.scenario()));
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), LISTING);
        boolean atGate = graph.start() < 0;
        List<PackageList> lists = Counting.of(
                        SearchTerms.of(rules, state, domain, graph), SearchTerms.contexts(graph), bits, words, rows, 1, () -> {})
                .flatMap(counting -> counting.listed(
                        Math.max(0, state.round()),
                        atGate,
                        atGate ? new int[0] : new int[] {graph.start()},
                        state.isFinal(),
                        new Effort(5_000_000, () -> {})))
                .orElseThrow();
        Reach held = Reach.from(rules, state).orElseThrow();
        for (int round = 0; round < lists.size(); round++) {
            var deals = held.reachableBy(round).deals().toList();
            var listed = lists.get(round).packages().map(Deal::of).toList();
            if (!deals.equals(listed)) {
                return Optional.of("by " + round + " at " + state + " in words of " + bits + ": held " + deals + ", listed " + listed);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> differs(Rules rules, State state, int[] some) {
        Scenario scenario = rules.scenario();
        Reach held = Reach.from(rules, state).orElseThrow();
        Reach listed = Reach.from(rules, state, LISTING).orElseThrow();
        assertThat(listed.reachable()).isInstanceOf(SearchedPackages.class);
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < scenario.rounds().size(); round++) {
            compare(wrong, "reachable by " + round, held.reachableBy(round), listed.reachableBy(round), some);
            compare(wrong, "still open in " + round, held.stillOpen(round), listed.stillOpen(round), some);
            compare(
                    wrong,
                    "reachable by " + round + " and as things stand",
                    held.reachableBy(round).intersection(held.asThingsStand()),
                    listed.reachableBy(round).intersection(listed.asThingsStand()),
                    some);
        }
        int last = scenario.rounds().size() - 1;
        compare(
                wrong,
                "reachable and still open in the last round",
                held.reachable().intersection(held.stillOpen(last)),
                listed.reachable().intersection(listed.stillOpen(last)),
                some);
        for (Understanding understanding : scenario.understandings()) {
            compare(
                    wrong,
                    understanding.id(),
                    held.reachable().meeting(understanding.terms()),
                    listed.reachable().meeting(understanding.terms()),
                    some);
        }
        scenario.redLines().stream().limit(3).forEach(line -> compare(
                wrong,
                line.id(),
                held.reachable().meeting(line.forbids()),
                listed.reachable().meeting(line.forbids()),
                some));
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            for (int level = 0; level < scenario.issues().get(issue).levels().size(); level++) {
                Figure count = Figure.exactly(held.reachable().countThrough(issue, level));
                Figure said = listed.reachable().figureThrough(issue, level);
                if (!count.equals(said)) {
                    wrong.add("through level " + level + " of issue " + issue + ": " + count + ", listed " + said);
                }
            }
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of("at " + state + "\n" + String.join("\n", wrong));
    }

    private static void compare(List<String> wrong, String what, PackageSet held, PackageSet listed, int[] some) {
        some[0] += held.isEmpty() ? 0 : 1;
        Figure figure = listed.figure();
        var deals = held.deals().limit(200).toList();
        var found = listed.deals().limit(200).toList();
        if (!figure.equals(Figure.exactly(held.count())) || !deals.equals(found)) {
            wrong.add(what + " held " + held.count() + ": " + deals + ", listed " + figure + ": " + found);
        }
        if (!held.fold(WORTHS).equals(listed.fold(WORTHS))) {
            wrong.add(what + " folds to another");
        }
        if (listed.drawn(new SplittableRandom(1)).limit(5).anyMatch(deal -> !held.contains(deal))) {
            wrong.add(what + " draws others");
        }
    }
}
