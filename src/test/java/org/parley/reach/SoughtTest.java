package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.Strait.CAP;
import static org.parley.reach.Strait.PLEDGE;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// The two packages that can be reached in the strait, each question about them searched for, or told by a list.
class SoughtTest {
    private final Rules rules = Rules.of(Strait.scenario());
    private final Condition<PackageAtom> noPledge = PackageAtom.atMost("pledge", "none");
    private final PackageSet everything = PackageSet.all(rules);
    private boolean stopped;

    private PackageSet reachable(ReachTest.Held told) {
        return ReachTest.from(rules, new Course(rules).start(), told).reachable();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOUGHT", "LISTED"})
    void itHasTheTwo(ReachTest.Held told) {
        PackageSet sought = reachable(told);
        assertThat(sought).isInstanceOf(SearchedPackages.class);
        assertThat(sought.contains(deal(0, 1, 0))).isTrue();
        assertThat(sought.contains(deal(1, 0, 0))).isFalse();
        assertThat(sought.contains(deal(0, 1, 1))).isFalse();
        assertThat(sought.contains(deal(0, 0, 0))).isFalse();
        assertThat(sought.first()).contains(deal(0, 1, 0));
        assertThat(sought.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOUGHT", "LISTED"})
    void fewAreCounted(ReachTest.Held told) {
        PackageSet sought = reachable(told);
        assertThat(sought.count()).isEqualTo(2);
        assertThat(sought.figure()).isEqualTo(Figure.exactly(BigInteger.TWO));
        assertThat(sought.countThrough(0, 0)).isEqualTo(1);
        assertThat(sought.countThrough(1, 1)).isEqualTo(2);
        assertThat(sought.figureThrough(2, 1)).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(sought.meeting(PackageAtom.atLeast("base", "closed")).count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOUGHT", "LISTED"})
    void itIsNarrowedByTermsConditionsAndSets(ReachTest.Held told) {
        PackageSet sought = reachable(told);
        assertThat(sought.meeting(PLEDGE).deals()).containsExactly(deal(1, 1, 0));
        assertThat(sought.fold(new Listing(sought.space()))).containsExactly("[0, 1, 0]", "[1, 1, 0]");
        assertThat(sought.meeting(PLEDGE).meeting(noPledge).isEmpty()).isTrue();
        assertThat(sought.meeting(noPledge).deals()).containsExactly(deal(0, 1, 0));
        assertThat(sought.intersection(everything.meeting(noPledge)).deals()).containsExactly(deal(0, 1, 0));
        assertThat(everything.meeting(PLEDGE).intersection(sought).deals()).containsExactly(deal(1, 1, 0));
        assertThat(sought.intersection(everything.meeting(Strait.BASE)).isEmpty()).isTrue();
        assertThat(sought.intersection(reachable(told).meeting(PLEDGE)).deals()).containsExactly(deal(1, 1, 0));
        assertThat(sought.intersection(new UnitedPackages(List.of(everything.meeting(noPledge)))).deals())
                .containsExactly(deal(0, 1, 0));
        assertThat(sought.intersection(everything.meeting(noPledge)).count()).isEqualTo(1);
        assertThat(sought.intersection(new UnitedPackages(List.of(everything.meeting(noPledge)))).count())
                .isEqualTo(1);
        assertThat(sought.meeting(CAP).contains(deal(0, 1, 0))).isTrue();
        assertThat(sought.meeting(PLEDGE).contains(deal(0, 1, 0))).isFalse();
        assertThat(sought.meeting(noPledge).contains(deal(1, 1, 0))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOUGHT", "LISTED"})
    void withOthersItIsOneSet(ReachTest.Held told) {
        PackageSet sought = reachable(told);
        PackageSet bases = everything.meeting(Strait.BASE).meeting(PLEDGE).meeting(Strait.LOW_CAP);
        assertThat(sought.union(bases).deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0), deal(1, 2, 1));
        assertThat(bases.union(sought).deals()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOUGHT", "LISTED"})
    void packagesAreDrawnFromItAlone(ReachTest.Held told) {
        PackageSet sought = reachable(told);
        assertThat(sought.drawn(new SplittableRandom(1)).limit(40).distinct())
                .containsExactlyInAnyOrder(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(sought.meeting(Strait.BASE).drawn(new SplittableRandom(1))).isEmpty();
    }

    private SearchedPackages until(long branches, Supplier<PackageSet> ceiling) {
        State start = new Course(rules).start();
        Budget budget = ReachTest.Held.budget(BigInteger.ZERO, 0, branches, 1_000).until(() -> stopped);
        Finder finder = new Finder(
                rules,
                start,
                Domain.of(rules, start, everything.space()),
                ContextGraphBuilder.graph(rules, start, new Restriction.None(), budget),
                budget);
        return new SearchedPackages(finder, new Finder.Way.By(Passage.EVERYWHERE), finder.lastRound(), ceiling);
    }

    @Test
    void whatMightBeInItIsNotToldWhereTheListenerStopsTheWork() {
        SearchedPackages cancelled = until(100_000, () -> everything.meeting(Strait.BASE).meeting(noPledge));
        stopped = true;
        assertThat(Answer.to(() -> cancelled.mayContain(new int[] {0, 1, 0})))
                .isEqualTo(new Answer.Stopped<Boolean>(new Stop.Cancelled()));
        stopped = false;
        assertThat(cancelled.mayContain(new int[] {0, 1, 0})).isTrue();
        assertThat(cancelled.mayContain(new int[] {0, 2, 0})).isFalse();
    }

    /// Only the ceiling is asked again: by itself it would prove that there is none.
    @Test
    void whatTheBudgetDidNotAllowItDoesNotAllowLaterButACancelledQuestionIsAskedAgain() {
        PackageSet nothing = everything.meeting(PLEDGE).meeting(noPledge);
        List<PackageSet> ceilings = new ArrayList<>(List.of(everything, nothing));
        SearchedPackages tooLong = until(1, ceilings::removeFirst);
        assertThat(Answer.to(tooLong::isEmpty)).isEqualTo(new Answer.Stopped<Boolean>(new Stop.TooLong(1)));
        assertThat(Answer.to(tooLong::isEmpty)).isEqualTo(new Answer.Stopped<Boolean>(new Stop.TooLong(1)));
        assertThat(ceilings).containsExactly(nothing);
        SearchedPackages cancelled = until(1, () -> {
            if (stopped) {
                throw new StopSignal(new Stop.Cancelled());
            }
            return nothing;
        });
        stopped = true;
        assertThat(Answer.to(cancelled::isEmpty)).isEqualTo(new Answer.Stopped<Boolean>(new Stop.Cancelled()));
        stopped = false;
        assertThat(cancelled.isEmpty()).isTrue();
    }

    @Test
    void whereASearchTakesTooLongAnEmptyCeilingProves() {
        assertThat(Answer.to(until(1, () -> everything)::isEmpty))
                .isEqualTo(new Answer.Stopped<Boolean>(new Stop.TooLong(1)));
        PackageSet nothing = everything.meeting(PLEDGE).meeting(noPledge);
        assertThat(until(1, () -> nothing).isEmpty()).isTrue();
    }

    @Test
    void whetherAPackageIsInItIsLeftOpenWhereThatTakesLong() {
        assertThat(until(100_000, () -> everything).holds(new int[] {0, 1, 0})).contains(true);
        assertThat(until(100_000, () -> everything).holds(new int[] {0, 0, 0})).contains(false);
        assertThat(until(1, () -> everything).holds(new int[] {1, 1, 0})).isEmpty();
        assertThat(until(1, () -> everything).holds(new int[] {1, 0, 0})).contains(false);
    }

    @Test
    void whereNothingIsFoundInTimeTheMostIsTold() {
        Budget hardly = ReachTest.Held.budget(BigInteger.ZERO, 0, 1, 1_000);
        PackageSet open = Reach.from(rules, new Course(rules).start(), hardly).orElseThrow().reachable();
        assertThat(Answer.to(open::isEmpty)).isEqualTo(new Answer.Stopped<Boolean>(new Stop.TooLong(1)));
        assertThat(open.figure()).isInstanceOf(Figure.AtMost.class);
        assertThat(open.figureThrough(0, 1)).isInstanceOf(Figure.AtMost.class);
        assertThatThrownBy(open::count).isInstanceOf(IllegalStateException.class);
    }
}
