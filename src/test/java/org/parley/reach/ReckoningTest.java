package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.Strait.BASE;
import static org.parley.reach.Strait.PLEDGE;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// In which way the strait's sets are held, by what the budget allows: four of its twelve packages can matter.
class ReckoningTest {
    private final Rules rules = Rules.of(Strait.scenario());
    private final Course course = new Course(rules);
    private final State geneva = course.next(course.start(), Chance.NEVER);
    private final State vienna = course.next(geneva, Chance.NEVER);

    private static Budget budget(long bits, int nodes, long branches) {
        Budget usual = Budget.USUAL;
        return ReachTest.Held.budget(BigInteger.valueOf(bits), nodes, branches, usual.contexts());
    }

    private Answer<Reach> reach(long bits, int nodes, long branches) {
        return Reach.from(rules, course.start(), budget(bits, nodes, branches));
    }

    @Test
    void asManyBitsAsPackagesAreEnough() {
        assertThat(reach(4, 0, 0).orElseThrow().reachable()).isInstanceOf(BitPackageSet.class);
        assertThat(reach(3, 1_000, 0).orElseThrow().reachable()).isInstanceOf(DiagramPackageSet.class);
        assertThat(reach(3, 1_000, 1_000).orElseThrow().reachable()).isInstanceOf(DiagramPackageSet.class);
    }

    @Test
    void whereDiagramsHaveNoRoomPackagesAreSoughtIfTheyMayBe() {
        assertThat(reach(3, 3, 0)).isEqualTo(new Answer.Stopped<Reach>(new Stop.TooIntricate(3)));
        Reach sought = reach(3, 3, 10_000).orElseThrow();
        assertThat(sought.isHeld()).isFalse();
        assertThat(sought.reachable().deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(sought.asThingsStand()).isInstanceOf(LatePackages.class);
        assertThat(sought.asThingsStand().isEmpty()).isTrue();
        assertThat(reach(3, 0, 10_000).orElseThrow().asThingsStand()).isInstanceOf(SearchedPackages.class);
    }

    /// Calm or not and offended or not, in each of the two rounds.
    @Test
    void contextsAreCounted() {
        assertThat(Reach.of(rules).orElseThrow().contexts()).isEqualTo(8);
        assertThat(Reach.from(rules, vienna).orElseThrow().contexts()).isEqualTo(4);
        Budget seven = ReachTest.Held.budget(BigInteger.TEN, 0, 0, 7);
        assertThat(Reach.from(rules, course.start(), seven))
                .isEqualTo(new Answer.Stopped<Reach>(new Stop.TooManyContexts(7)));
        Budget eight = ReachTest.Held.budget(BigInteger.TEN, 0, 0, 8);
        assertThat(Reach.from(rules, course.start(), eight).exact()).isPresent();
    }

    @Test
    void anExplanationThatIsNotSettledSaysWhatStoppedIt() {
        Explanation open = reach(3, 0, 1).orElseThrow().explain(PLEDGE);
        assertThat(open.reachable()).isFalse();
        assertThat(open.complete()).isFalse();
        assertThat(open.because()).isEqualTo(Optional.of(new Because.WasStopped(new Stop.TooLong(1))));
    }

    /// In Vienna the cap is off the agenda, and the pledge is given for it alone.
    @Test
    void oneRuleOfTwoWouldDo() {
        Rule coverage = new Rule.OfCoverage("pledge", "north");
        Rule agenda = new Rule.OfAgenda("cap");
        Reach late = Reach.from(rules, vienna).orElseThrow();
        assertThat(late.explain(PLEDGE).unlocks()).containsExactly(List.of(coverage), List.of(agenda));
        assertThat(late.explain(PLEDGE).conflicts()).containsExactly(List.of(coverage, agenda));
        assertThat(late.obstacles(PLEDGE)).containsExactly(coverage, agenda);
        assertThat(late.explain(BASE).unlocks())
                .containsExactly(List.of(
                        new Rule.OfRedLine("north-base"),
                        new Rule.OfCoverage("base", "north"),
                        new Rule.OfAgenda("base")));
    }

    /// The four packages that can matter have room, the twelve that an explanation looks at have not.
    @Test
    void whereAnExplanationHasNoRoomItIsSoughtIfItMayBe() {
        Explanation known = Reach.of(rules).orElseThrow().explain(BASE);
        assertThat(reach(4, 3, 10_000).orElseThrow().explain(BASE)).isEqualTo(known);
        assertThat(reach(4, 3, 0).orElseThrow().explain(BASE).because())
                .isEqualTo(Optional.of(new Because.WasStopped(new Stop.TooIntricate(3))));
        assertThat(reach(4, 3, 0).orElseThrow().obstacles(BASE)).isEmpty();
    }
}
