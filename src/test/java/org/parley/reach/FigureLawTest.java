package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// What is said of how many packages a sought set has is so: against the same set held, and counted.
class FigureLawTest {
    /// Sets of which an interval is made again and again, each time of other packages.
    private static final int SETS = 8;

    private static final int TIMES = 60;
    private static final int LIKELY = 120;
    private static final int JUDGED = 40;

    /// Of 480 intervals that cover the count at a rate of 95 % at least, so many do, less three standard deviations.
    @Test
    void intervalsCoverTheCountAtTheirRate() {
        int sets = 0;
        int covering = 0;
        double width = 0;
        for (long seed = 70_000; sets < SETS; seed++) {
            Rules rules = Rules.of(RandomScenarios.scenario(seed, RandomScenarios.Size.MIDDLING));
            State start = new Course(rules).start();
            BigInteger count = Reach.from(rules, start).orElseThrow().reachable().count();
            PackageSet ceiling = looseness(rules, start).by(rules.scenario().rounds().size() - 1);
            if (count.intValueExact() > 100 && count.doubleValue() < 0.9 * ceiling.count().doubleValue()) {
                sets++;
                Finder finder = finder(rules, start, 200_000);
                SearchedPackages sought = new SearchedPackages(
                        finder, new Finder.Way.By(Passage.EVERYWHERE), finder.lastRound(), () -> ceiling);
                for (int time = 0; time < TIMES; time++) {
                    Figure figure = Sample.of(sought, ceiling, 0, LIKELY, JUDGED, time).figure();
                    covering += covers(figure, count) ? 1 : 0;
                    width += width(figure) / count.doubleValue() / (SETS * TIMES);
                }
            }
        }
        assertThat((double) covering / (SETS * TIMES)).isGreaterThan(0.92);
        assertThat(width).as("an interval's width, in counts").isLessThan(1);
    }

    private static double width(Figure figure) {
        return figure instanceof Figure.Estimate estimate
                ? estimate.high().subtract(estimate.low()).doubleValue()
                : Double.POSITIVE_INFINITY;
    }

    private static Looseness looseness(Rules rules, State state) {
        Budget budget = Budget.SEARCHING;
        return new Looseness(
                rules, state, ContextGraphBuilder.graph(rules, state, new Restriction.None(), budget), budget);
    }

    @Test
    void whatIsSaidOfEverySetHolds() {
        for (long branches : new long[] {1, 30, 1_000, 100_000}) {
            Tally tally = new Tally();
            LongStream.range(71_000, 71_040).forEach(seed -> {
                Scenario scenario = RandomScenarios.scenario(seed, RandomScenarios.Size.MIDDLING);
                each(scenario, searching(branches), tally::add);
            });
            assertThat(tally.wrong).isEmpty();
            assertThat(tally.covering)
                    .as("%s estimates with %s branches", tally.estimates, branches)
                    .isGreaterThanOrEqualTo(tally.estimates * 3 / 4);
        }
    }

    private static Finder finder(Rules rules, State state, long branches) {
        Budget budget = searching(branches);
        Domain domain = Domain.of(rules, state, PackageSpace.of(rules.scenario()));
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), budget);
        return new Finder(rules, state, domain, graph, budget);
    }

    private static boolean covers(Figure figure, BigInteger count) {
        return figure instanceof Figure.Estimate estimate
                && estimate.low().compareTo(count) <= 0
                && estimate.high().compareTo(count) >= 0;
    }

    @Test
    void aCeilingIsNeverLessThanWhatIsSought() {
        int[] near = new int[1];
        Laws.hold(LongStream.range(72_000, 72_400), RandomScenarios.Size.SMALL, (scenario, dice) ->
                tooLow(RandomPlay.after(dice.oneOf(0, 0, 2, 4), Rules.of(scenario), dice), scenario, near));
        Laws.holdTight(LongStream.range(73_000, 73_400), (scenario, dice) ->
                tooLow(RandomPlay.after(dice.oneOf(0, 0, 2, 4), Rules.of(scenario), dice), scenario, near));
        assertThat(near[0]).as("ceilings below the whole domain").isGreaterThan(50);
    }

    private static Budget searching(long branches) {
        return new Budget(BigInteger.ZERO, 0, branches, 0, 500_000, () -> true);
    }

    /// What was said of many sets.
    private static final class Tally {
        private final List<String> wrong = new ArrayList<>();
        private int estimates;
        private int covering;

        void add(BigInteger count, Figure figure) {
            boolean holds =
                    switch (figure) {
                        case Figure.Exact(BigInteger value) -> value.equals(count);
                        case Figure.AtLeast(BigInteger value) -> value.compareTo(count) <= 0;
                        case Figure.AtMost(BigInteger value) -> value.compareTo(count) >= 0;
                        case Figure.Estimate estimate -> {
                            estimates++;
                            covering += covers(estimate, count) ? 1 : 0;
                            yield count.signum() > 0;
                        }
                    };
            if (!holds) {
                wrong.add(figure + " said of " + count);
            }
        }
    }

    /// Every set of some talks that is counted anywhere, held and sought.
    private static void each(Scenario scenario, Budget budget, BiConsumer<BigInteger, Figure> said) {
        Rules rules = Rules.of(scenario);
        State start = new Course(rules).start();
        Reach held = Reach.from(rules, start).orElseThrow();
        Reach sought = Reach.from(rules, start, budget).orElseThrow();
        assertThat(sought.reachable()).isInstanceOf(SearchedPackages.class);
        said.accept(held.asThingsStand().count(), sought.asThingsStand().figure());
        for (int round = 0; round < scenario.rounds().size(); round++) {
            said.accept(held.reachableBy(round).count(), sought.reachableBy(round).figure());
            said.accept(held.stillOpen(round).count(), sought.stillOpen(round).figure());
            said.accept(
                    held.reachableBy(round).intersection(held.asThingsStand()).count(),
                    sought.reachableBy(round).intersection(sought.asThingsStand()).figure());
        }
        for (Understanding understanding : scenario.understandings()) {
            said.accept(
                    held.reachable().meeting(understanding.terms()).count(),
                    sought.reachable().meeting(understanding.terms()).figure());
        }
        Issue issue = scenario.issues().getFirst();
        for (int level = 0; level < issue.levels().size(); level++) {
            said.accept(
                    held.reachable().countThrough(0, level), sought.reachable().figureThrough(0, level));
        }
    }

    private static Optional<String> tooLow(State state, Scenario scenario, int[] near) {
        Rules rules = Rules.of(scenario);
        Reach held = Reach.from(rules, state).orElseThrow();
        Looseness loose = looseness(rules, state);
        List<String> wrong = new ArrayList<>();
        for (int round = Math.max(0, state.round()); round < scenario.rounds().size(); round++) {
            PackageSet ceiling = loose.by(round);
            held.reachableBy(round)
                    .deals()
                    .filter(deal -> !ceiling.contains(deal))
                    .findFirst()
                    .ifPresent(deal -> wrong.add("by round: " + deal));
            BigInteger all = PackageSet.all(rules).count();
            near[0] += ceiling.count().compareTo(all) < 0 && !held.reachableBy(round).isEmpty() ? 1 : 0;
        }
        PackageSet ceiling = loose.by(scenario.rounds().size() - 1);
        for (int round = Math.max(0, state.round()); round < scenario.rounds().size(); round++) {
            held.stillOpen(round)
                    .deals()
                    .filter(deal -> !ceiling.contains(deal))
                    .findFirst()
                    .ifPresent(deal -> wrong.add("still open: " + deal));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of("at " + state + "\n" + String.join("\n", wrong));
    }

    /// How things stand is the whole reach of talks without levers and chances.
    @Test
    void asThingsStandIsTheReachWithoutMoves() {
        int[] some = new int[1];
        Laws.hold(LongStream.range(74_000, 74_500), RandomScenarios.Size.SMALL, (scenario, dice) ->
                standsOtherwise(scenario, RandomPlay.after(dice.oneOf(0, 0, 2, 4), Rules.of(scenario), dice), some));
        assertThat(some[0]).isGreaterThan(100);
    }

    private static Optional<String> standsOtherwise(Scenario scenario, State state, int[] some) {
        Rules rules = Rules.of(scenario);
        PackageSet held = Reach.from(rules, state).orElseThrow().asThingsStand();
        PackageSet late = Reckoning.standing(rules, state, new Budget(BigInteger.ZERO, 100_000, 1_000, 0, 500_000, () -> true), held);
        some[0] += held.isEmpty() ? 0 : 1;
        return late.deals().toList().equals(held.deals().toList())
                ? Optional.empty()
                : Optional.of("at " + state + ": " + held + " but " + late.deals().toList());
    }

    @Test
    void packagesAreDrawnEvenly() {
        Rules rules = Rules.of(RandomScenarios.scenario(3, RandomScenarios.Size.MIDDLING));
        PackageSet all = PackageSet.all(rules);
        PackageSet part = all.meeting(new Condition.Not<>(PackageAtom.atLeast(
                rules.scenario().issues().getFirst().id(),
                rules.scenario().issues().getFirst().levels().getLast().id())));
        int draws = 40_000;
        List<Deal> drawn =
                part.drawn(new SplittableRandom(5)).limit(draws).toList();
        assertThat(drawn).allMatch(part::contains);
        for (int issue = 0; issue < rules.scenario().issues().size(); issue++) {
            for (int level = 0; level < rules.scenario().issues().get(issue).levels().size(); level++) {
                int here = issue;
                int wanted = level;
                double share = (double) drawn.stream().filter(deal -> deal.level(here) == wanted).count() / draws;
                double due = part.countThrough(issue, level).doubleValue() / part.count().doubleValue();
                assertThat(share).isCloseTo(due, Offset.offset(0.0125));
            }
        }
    }
}
