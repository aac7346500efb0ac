package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Annotation;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Samples of what can be agreed in Geneva alone, beside ten more issues that bind nobody.
///
/// Of 12 × 1024 packages those are acceptable that have no pledge or one for the cap at 13, and an open base: a quarter
/// of them. The pledge is never final, because the league is not consulted: so of three acceptable ones two can be
/// agreed, but for the status quo.
class SampleTest {
    private static final int FREE = 10;
    private static final int LIKELY = 1_500;
    private static final int JUDGED = 120;

    private final Rules rules = Rules.of(genevaAlone(FREE));
    private final PackageSet ceiling = PackageSet.all(rules);

    private static Scenario genevaAlone(int free) {
        Scenario strait = Strait.scenario();
        List<Issue> issues = new ArrayList<>(strait.issues());
        for (int number = 0; number < free; number++) {
            issues.add(new Issue(
                    "free" + number,
                    "Free",
                    "",
                    List.of(),
                    List.of(),
                    "",
                    List.of(Level.of("no", "No"), Level.of("yes", "Yes")),
                    Annotation.NONE));
        }
        Round geneva = strait.rounds().getFirst();
        return Edited.of(strait)
                .issues(issues)
                .rounds(List.of(new Round(
                        geneva.id(),
                        geneva.title(),
                        "",
                        "",
                        geneva.present(),
                        List.of(),
                        issues.stream().map(Issue::id).toList(),
                        Annotation.NONE)))
                .build();
    }

    private static SearchedPackages sought(Rules rules, PackageSet ceiling, long branches) {
        State start = new Course(rules).start();
        Budget budget = ReachTest.Held.budget(BigInteger.ZERO, 0, branches, 1_000);
        Finder finder = new Finder(
                rules,
                start,
                Domain.of(rules, start, ceiling.space()),
                ContextGraphBuilder.graph(rules, start, new Restriction.None(), budget),
                budget);
        return new SearchedPackages(finder, new Finder.Way.By(Passage.EVERYWHERE), finder.lastRound(), () -> ceiling);
    }

    private static boolean isAcceptable(Deal deal) {
        return deal.level(1) <= 1 && deal.level(0) <= deal.level(1) && deal.level(2) == 0;
    }

    private static boolean isSought(Deal deal) {
        return isAcceptable(deal) && deal.level(0) == 0 && !deal.isStatusQuo();
    }

    /// What was drawn, told package by package.
    private record Drawn(int draws, List<Deal> likely, List<Deal> hits, int judged) {
        static Drawn from(PackageSet ceiling, int wanted, int judged, long seed) {
            Iterator<Deal> drawn = ceiling.drawn(new SplittableRandom(seed)).iterator();
            List<Deal> likely = new ArrayList<>();
            int draws = 0;
            for (; likely.size() < wanted; draws++) {
                Deal deal = drawn.next();
                if (isAcceptable(deal)) {
                    likely.add(deal);
                }
            }
            List<Deal> hits =
                    likely.stream().limit(judged).filter(SampleTest::isSought).toList();
            return new Drawn(draws, likely, hits, Math.min(judged, wanted));
        }
    }

    /// The end of Wilson's interval at 97.5 % on one side of a share, by halving: where the share is so many standard
    /// deviations from what is expected.
    private static double end(int found, int of, boolean upper) {
        double share = (double) found / of;
        double near = share;
        double far = upper ? 1 : 0;
        for (int half = 0; half < 100; half++) {
            double middle = (near + far) / 2;
            double deviations = Math.abs(share - middle) / Math.sqrt(middle * (1 - middle) / of);
            if (deviations < 2.241403) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }

    private static Figure estimate(Drawn drawn, int hits, int open, long distinct, int size, int most, long seed) {
        double low = size * end(drawn.likely().size(), drawn.draws(), false) * end(hits, drawn.judged(), false);
        double high = size * end(drawn.likely().size(), drawn.draws(), true) * end(hits + open, drawn.judged(), true);
        double value = hits == 0
                ? (low + high) / 2
                : (double) size * drawn.likely().size() / drawn.draws() * hits / drawn.judged();
        return new Figure.Estimate(
                within(value, RoundingMode.HALF_UP, distinct, most),
                within(low, RoundingMode.FLOOR, distinct, most),
                within(high, RoundingMode.CEILING, distinct, most),
                drawn.draws(),
                seed);
    }

    private static BigInteger within(double value, RoundingMode mode, long least, int most) {
        return BigDecimal.valueOf(value)
                .setScale(0, mode)
                .toBigInteger()
                .max(BigInteger.valueOf(Math.max(1, least)))
                .min(BigInteger.valueOf(most));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itTellsTheProductOfTwoSharesWithItsInterval(long seed) {
        Drawn drawn = Drawn.from(ceiling, 100, 40, seed);
        Sample sample = Sample.of(sought(rules, ceiling, 100_000), ceiling, 0, 100, 40, seed);
        int hits = drawn.hits().size();
        assertThat(sample.figure()).isEqualTo(estimate(drawn, hits, 0, hits, 12 << FREE, 12 << FREE, seed));
        int caps = (int) drawn.hits().stream().filter(hit -> hit.level(1) == 1).count();
        assertThat(sample.figureThrough(1, 1)).isEqualTo(estimate(drawn, caps, 0, caps, 12 << FREE, 4 << FREE, seed));
        assertThat(sample.figureThrough(0, 1)).isEqualTo(estimate(drawn, 0, 0, 0, 12 << FREE, 6 << FREE, seed));
    }

    /// Without the free issues the two packages come again and again: no less than they are told, and no more than
    /// there are through a level.
    @Test
    void itTellsNoLessThanWasFoundAndNoMoreThanThereCanBe() {
        Rules few = Rules.of(genevaAlone(0));
        PackageSet twelve = PackageSet.all(few);
        SearchedPackages cap = sought(few, twelve, 100_000);
        Drawn drawn = Drawn.from(twelve, 8, 8, 3);
        int hits = drawn.hits().size();
        assertThat(hits).isPositive();
        Sample sample = Sample.of(cap, twelve, 11, 8, 8, 3);
        assertThat(sample.figure()).isEqualTo(estimate(drawn, hits, 0, 1, 12, 12, 3));
        assertThat(sample.figureThrough(1, 1)).isEqualTo(estimate(drawn, hits, 0, 1, 12, 4, 3));
        assertThat(sample.figureThrough(2, 1)).isEqualTo(estimate(drawn, 0, 0, 0, 12, 6, 3));
    }

    @Test
    void ofFewPackagesEachIsAsked() {
        Rules few = Rules.of(genevaAlone(0));
        PackageSet twelve = PackageSet.all(few);
        Sample sample = Sample.of(sought(few, twelve, 100_000), twelve, 12, 1, 1, 1);
        assertThat(sample.figure()).isEqualTo(Figure.exactly(BigInteger.ONE));
        assertThat(sample.figureThrough(1, 1)).isEqualTo(Figure.exactly(BigInteger.ONE));
        assertThat(sample.figureThrough(0, 1)).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(sample.figureWhere(levels -> true, BigInteger.TEN)).isEmpty();
    }

    /// A dozen that a condition holds of are enough to say how many.
    @Test
    void ofAConditionItTellsWhereADozenMeetIt() {
        Sample sample = Sample.of(sought(rules, ceiling, 100_000), ceiling, 0, 100, 40, 1);
        Drawn drawn = Drawn.from(ceiling, 100, 40, 1);
        int[] met = {0};
        assertThat(sample.figureWhere(levels -> met[0]++ < 11, BigInteger.TEN)).isEmpty();
        met[0] = 0;
        assertThat(sample.figureWhere(levels -> met[0]++ < 12, BigInteger.valueOf(5_000)))
                .contains(estimate(drawn, 12, 0, 12, 12 << FREE, 5_000, 1));
    }

    /// What one branch does not settle counts for the upper end alone.
    @Test
    void whatIsNotSettledMakesTheIntervalWider() {
        SearchedPackages hardly = sought(rules, ceiling, 1);
        Drawn drawn = Drawn.from(ceiling, 100, 40, 2);
        List<Optional<Boolean>> told = drawn.likely().stream()
                .limit(40)
                .map(deal -> hardly.holds(deal.toArray()))
                .toList();
        int hits = Collections.frequency(told, Optional.of(true));
        int open = Collections.frequency(told, Optional.empty());
        assertThat(open).isGreaterThan(10);
        assertThat(Sample.of(hardly, ceiling, 0, 100, 40, 2).figure())
                .isEqualTo(estimate(drawn, hits, open, hits, 12 << FREE, 12 << FREE, 2));
    }

    @Test
    void withoutAnyJudgedItTellsTheMostAlone() {
        SearchedPackages sought = sought(rules, ceiling, 100_000);
        Figure most = new Figure.AtMost(BigInteger.valueOf(12 << FREE));
        assertThat(Sample.of(sought, ceiling, 0, 10, 0, 1).figure()).isEqualTo(most);
    }

    /// A yes to the first of the free issues.
    private static Map<String, String> yes(int free) {
        return IntStream.range(0, free).boxed().collect(Collectors.toMap(number -> "free" + number, number -> "yes"));
    }

    /// The sample of the whole serves for a part of which it has a dozen; of a small part each package is asked.
    @Test
    void aSetTooLargeToBeAskedOneByOneIsTold() {
        SearchedPackages sought = sought(rules, ceiling, 100_000);
        Drawn drawn = Drawn.from(ceiling, LIKELY, JUDGED, 1);
        int hits = drawn.hits().size();
        assertThat(sought.figure()).isEqualTo(estimate(drawn, hits, 0, hits, 12 << FREE, 12 << FREE, 1));
        int caps = (int) drawn.hits().stream().filter(hit -> hit.level(1) == 1).count();
        Figure withCap = estimate(drawn, caps, 0, caps, 12 << FREE, 8 << FREE, 1);
        assertThat(sought.meeting(Strait.CAP).figure()).isEqualTo(withCap);
        assertThat(sought.meeting(PackageAtom.atLeast("cap", "thirteen")).figure()).isEqualTo(withCap);
        assertThat(sought.figureThrough(1, 1)).isEqualTo(estimate(drawn, caps, 0, caps, 12 << FREE, 4 << FREE, 1));
        assertThat(sought.figureThrough(2, 1)).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(sought.meeting(yes(4)).figure()).isEqualTo(Figure.exactly(BigInteger.valueOf(2 << 6)));
        assertThatThrownBy(sought::count).isInstanceOf(IllegalStateException.class);
    }

    /// Of two sets that hold it, the smaller is what it is drawn from.
    @Test
    void itIsDrawnFromTheSmallerSet() {
        SearchedPackages sought = sought(rules, ceiling, 100_000);
        Figure some = Figure.exactly(BigInteger.valueOf(2 << 6));
        assertThat(sought.intersection(ceiling.meeting(yes(4))).figure()).isEqualTo(some);
        assertThat(sought.meeting(yes(4)).intersection(ceiling).figure()).isEqualTo(some);
        assertThat(sought.intersection(sought.meeting(yes(4))).figure()).isInstanceOf(Figure.Estimate.class);
    }

    /// Where they are listed: 2047 are too many to be asked for one by one in a set that is not held, 256 are not.
    @Test
    void aListIsHeldAgainstOtherSetsWhereThatTakesFewSearches() {
        Budget listing = new Budget(BigInteger.ZERO, 0, 100_000, 1_000_000, 1_000, () -> true);
        PackageSet listed =
                Reach.from(rules, new Course(rules).start(), listing).orElseThrow().reachable();
        assertThat(listed.count()).isEqualTo(2047);
        assertThat(listed.intersection(ceiling.meeting(Strait.CAP)).count()).isEqualTo(1024);
        PackageSet caps = new UnitedPackages(List.of(ceiling.meeting(Strait.CAP), ceiling.meeting(Strait.BASE)));
        assertThat(listed.intersection(caps).figure().isExact()).isFalse();
        assertThat(listed.meeting(yes(3)).intersection(caps).count()).isEqualTo(128);
        assertThat(listed.intersection(listed.meeting(Strait.CAP)).count()).isEqualTo(1024);
        assertThat(listed.meeting(yes(10)).deals())
                .containsExactly(
                        Deal.of(0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), Deal.of(0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    }

    /// The whole can be counted where it is not listed, what it has in common with another set not: 1024 packages with the
    /// cap and 1023 without; half of them, less the status quo, with no to a free issue.
    @Test
    void theWholeIsCountedWhereTheBudgetAllowsIt() {
        PackageSet counted = counting(100_000);
        assertThat(counted.figure()).isEqualTo(Figure.exactly(BigInteger.valueOf(2047)));
        assertThat(counted.figureThrough(1, 0)).isEqualTo(Figure.exactly(BigInteger.valueOf(1023)));
        assertThat(counted.figureThrough(1, 1)).isEqualTo(Figure.exactly(BigInteger.valueOf(1024)));
        assertThat(counted.figureThrough(3, 0)).isEqualTo(Figure.exactly(BigInteger.valueOf(1023)));
        assertThat(counted.figureThrough(3, 1)).isEqualTo(Figure.exactly(BigInteger.valueOf(1024)));
        assertThat(counted.figureThrough(2, 1)).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(counted.intersection(ceiling).figure().isExact()).isFalse();
        assertThat(counting(2).figure().isExact()).isFalse();
        assertThat(counting(2).figureThrough(1, 0).isExact()).isFalse();
    }

    private PackageSet counting(long steps) {
        Budget budget = new Budget(BigInteger.ZERO, 0, 100_000, 0, steps, 1_000, () -> true);
        return Reach.from(rules, new Course(rules).start(), budget).orElseThrow().reachable();
    }

    /// 2047 are too many to be looked for one by one; where they are listed, and where they are 128
    /// with four issues more, they are at hand.
    @Test
    void whatIsCountedIsNotAtHand() {
        Budget listing = new Budget(BigInteger.ZERO, 0, 100_000, 1_000_000, 1_000, () -> true);
        State start = new Course(rules).start();
        assertThat(counting(100_000).isAtHand()).isFalse();
        assertThat(counting(2).isAtHand()).isFalse();
        assertThat(Reach.from(rules, start, listing).orElseThrow().reachable().isAtHand()).isTrue();
        assertThat(counting(2).meeting(yes(4)).isAtHand()).isTrue();
        assertThat(ceiling.isAtHand()).isTrue();
        PackageSet few = counting(2).meeting(yes(4));
        assertThat(new UnitedPackages(List.of(few, ceiling)).isAtHand()).isTrue();
        assertThat(new UnitedPackages(List.of(few, counting(2))).isAtHand()).isFalse();
        assertThat(new LatePackages(() -> few).isAtHand()).isTrue();
        assertThat(new LatePackages(() -> counting(2)).isAtHand()).isFalse();
    }
}
