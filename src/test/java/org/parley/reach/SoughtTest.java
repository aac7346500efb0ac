package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.Strait.CAP;
import static org.parley.reach.Strait.PLEDGE;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// The two packages that can be reached in the strait, each question about them searched for.
class SoughtTest {
    private final Rules rules = Rules.of(Strait.scenario());
    private final Budget budget = ReachTest.Held.budget(BigInteger.ZERO, 0, 100_000, 1_000);
    private final PackageSet sought =
            Reach.from(rules, new Course(rules).start(), budget).orElseThrow().reachable();
    private final Condition<PackageAtom> noPledge = PackageAtom.atMost("pledge", "none");
    private final PackageSet everything = PackageSet.all(rules);

    @Test
    void itHasTheTwo() {
        assertThat(sought).isInstanceOf(SearchedPackages.class);
        assertThat(sought.contains(deal(0, 1, 0))).isTrue();
        assertThat(sought.contains(deal(1, 0, 0))).isFalse();
        assertThat(sought.contains(deal(0, 1, 1))).isFalse();
        assertThat(sought.contains(deal(0, 0, 0))).isFalse();
        assertThat(sought.first()).contains(deal(0, 1, 0));
        assertThat(sought.isEmpty()).isFalse();
    }

    @Test
    void fewAreCounted() {
        assertThat(sought.count()).isEqualTo(2);
        assertThat(sought.figure()).isEqualTo(Figure.exactly(BigInteger.TWO));
        assertThat(sought.countThrough(0, 0)).isEqualTo(1);
        assertThat(sought.countThrough(1, 1)).isEqualTo(2);
        assertThat(sought.figureThrough(2, 1)).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(sought.meeting(PackageAtom.atLeast("base", "closed")).count()).isZero();
    }

    @Test
    void itIsNarrowedByTermsConditionsAndSets() {
        assertThat(sought.meeting(PLEDGE).deals()).containsExactly(deal(1, 1, 0));
        assertThat(sought.meeting(PLEDGE).meeting(noPledge).isEmpty()).isTrue();
        assertThat(sought.meeting(noPledge).deals()).containsExactly(deal(0, 1, 0));
        assertThat(sought.intersection(everything.meeting(noPledge)).deals()).containsExactly(deal(0, 1, 0));
        assertThat(everything.meeting(PLEDGE).intersection(sought).deals()).containsExactly(deal(1, 1, 0));
        assertThat(sought.intersection(everything.meeting(Strait.BASE)).isEmpty()).isTrue();
        assertThat(sought.meeting(CAP).contains(deal(0, 1, 0))).isTrue();
        assertThat(sought.meeting(PLEDGE).contains(deal(0, 1, 0))).isFalse();
        assertThat(sought.meeting(noPledge).contains(deal(1, 1, 0))).isFalse();
    }

    @Test
    void withOthersItIsOneSet() {
        PackageSet bases = everything.meeting(Strait.BASE).meeting(PLEDGE).meeting(Strait.LOW_CAP);
        assertThat(sought.union(bases).deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0), deal(1, 2, 1));
        assertThat(bases.union(sought).deals()).hasSize(3);
    }

    @Test
    void packagesAreDrawnFromItAlone() {
        assertThat(sought.drawn(new SplittableRandom(1)).limit(40).distinct())
                .containsExactlyInAnyOrder(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(sought.meeting(Strait.BASE).drawn(new SplittableRandom(1))).isEmpty();
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
