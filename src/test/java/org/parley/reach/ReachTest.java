package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.Strait.BASE;
import static org.parley.reach.Strait.CAP;
import static org.parley.reach.Strait.LOW_CAP;
import static org.parley.reach.Strait.PLEDGE;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Annotation;
import org.parley.scenario.Understanding;

/// What can be agreed in the strait, worked out by hand, in each of the ways that sets are held, sought or listed.
class ReachTest {
    enum Held {
        A_BIT_A_PACKAGE(Budget.USUAL),
        AS_DIAGRAMS(budget(BigInteger.ZERO, 100_000, 0, 1_000)),
        SOUGHT(budget(BigInteger.ZERO, 0, 100_000, 1_000)),
        LISTED(new Budget(BigInteger.ZERO, 0, 100_000, 1_000_000, 1_000, () -> true));

        private final Budget budget;

        Held(Budget budget) {
            this.budget = budget;
        }

        static Budget budget(BigInteger bits, int nodes, long branches, int contexts) {
            return new Budget(bits, nodes, branches, 0, contexts, () -> true);
        }
    }

    private static final Rule LINE = new Rule.OfRedLine("north-base");
    private static final Rule COVERAGE = new Rule.OfCoverage("base", "north");

    private final Rules rules = Rules.of(Strait.scenario());
    private final Course course = new Course(rules);
    private final State start = course.start();
    private final State geneva = course.next(start, Chance.NEVER);
    private final State calm = course.pull(Strait.CALM, geneva);
    private final State agreed = course.conclude(deal(1, 1, 0), calm);

    private Reach from(State state, Held held) {
        return from(rules, state, held);
    }

    static Reach from(Rules rules, State state, Held held) {
        return Reach.from(rules, state, held.budget).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aCapComesInGenevaAndThePledgeIsFinalInVienna(Held held) {
        Reach reach = from(start, held);
        assertThat(reach.reachableBy(0).deals()).containsExactly(deal(0, 1, 0));
        assertThat(reach.reachable().deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(reach.asThingsStand().isEmpty()).isTrue();
        assertThat(reach.earliest(CAP)).hasValue(0);
        assertThat(reach.earliest(PLEDGE)).hasValue(1);
        assertThat(reach.earliest(BASE)).isEmpty();
        assertThat(reach.packages()).isEqualTo(12);
        assertThat(reach.isHeld()).isEqualTo(held == Held.A_BIT_A_PACKAGE || held == Held.AS_DIAGRAMS);
        assertThat(reach.state()).isSameAs(start);
        assertThat(reach.rules()).isSameAs(rules);
    }

    /// The cap is on Geneva's agenda alone, and the pledge is given for it.
    @ParameterizedTest
    @EnumSource
    void afterGenevaItIsTooLateToBegin(Held held) {
        Reach reach = from(start, held);
        assertThat(reach.stillOpen(0).deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(reach.stillOpen(1).isEmpty()).isTrue();
        assertThat(reach.latestStart(PLEDGE)).hasValue(0);
        assertThat(reach.latestStart(BASE)).isEmpty();
        assertThat(from(agreed, held).latestStart(PLEDGE)).hasValue(1);
        State tooLate = course.next(geneva, Chance.NEVER);
        assertThat(from(tooLate, held).reachable().isEmpty()).isTrue();
        assertThat(from(tooLate, held).stillOpen(0).isEmpty()).isTrue();
        assertThat(from(tooLate, held).reachableBy(0).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aStatusFollowsTheTalks(Held held) {
        assertThat(from(start, held).status(CAP)).isEqualTo(Status.NEEDS_MOVES);
        assertThat(from(calm, held).status(CAP)).isEqualTo(Status.OPEN);
        assertThat(from(agreed, held).status(CAP)).isEqualTo(Status.PROVISIONAL);
        Reach concluded = from(course.next(agreed, Chance.NEVER), held);
        assertThat(concluded.status(new Understanding("cap", "A cap", CAP, Annotation.NONE)))
                .isEqualTo(Status.CONCLUDED);
        assertThat(concluded.status(BASE)).isEqualTo(Status.OUT_OF_REACH);
        assertThat(concluded.space().size()).isEqualTo(12);
        assertThat(from(agreed, held).status(BASE)).isEqualTo(Status.OUT_OF_REACH);
        assertThat(Status.NEEDS_MOVES.words()).isEqualTo("needs moves");
    }

    @ParameterizedTest
    @EnumSource
    void whatCanNoLongerBecomeFinalWillLapse(Held held) {
        assertThat(from(start, held).willLapse()).isFalse();
        assertThat(from(agreed, held).willLapse()).isFalse();
        assertThat(from(course.pull(Strait.OFFEND, agreed), held).willLapse()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aPledgeNeedsCalmInGenevaAndTheLeagueInVienna(Held held) {
        Reach reach = from(start, held);
        assertThat(reach.needs(PLEDGE))
                .containsExactly(
                        new Need.OfLever("calm", "north", "geneva"), new Need.OfConsultation("league", "vienna"));
        assertThat(reach.way(PLEDGE))
                .contains(new Way(List.of(
                        new Way.Step.OpenRound("geneva"),
                        new Way.Step.Pull("calm", "north"),
                        new Way.Step.Conclude(Map.of("pledge", "given", "cap", "thirteen")),
                        new Way.Step.OpenRound("vienna"))));
        assertThat(reach.needs(BASE)).isEmpty();
        assertThat(reach.way(BASE)).isEmpty();
        assertThat(from(calm, held).needs(CAP)).isEmpty();
        assertThat(from(calm, held).way(CAP)).contains(new Way(List.of(new Way.Step.Conclude(CAP))));
    }

    @ParameterizedTest
    @EnumSource
    void theBaseIsKeptOutByARedLineAndAMissingOffer(Held held) {
        Explanation why = from(start, held).explain(BASE);
        assertThat(why.reachable()).isFalse();
        assertThat(why.conflicts()).containsExactly(List.of(LINE), List.of(COVERAGE));
        assertThat(why.unlocks()).containsExactly(List.of(LINE, COVERAGE));
        assertThat(why.complete()).isTrue();
        assertThat(why.because()).isEmpty();
        assertThat(from(start, held).obstacles(BASE)).containsExactly(LINE, COVERAGE);
        assertThat(from(start, held).obstacles(PLEDGE)).isEmpty();
        Rules open = rules.relaxing(Set.of(LINE, COVERAGE));
        assertThat(Reach.from(open, start, held.budget).orElseThrow().status(BASE)).isNotEqualTo(Status.OUT_OF_REACH);
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingWouldUnlockItTheReasonIsTold(Held held) {
        assertNothingUnlocks(from(agreed, held).explain(LOW_CAP), new Because.IsConcluded("cap", "thirteen"));
        State closed = course.next(course.next(geneva, Chance.NEVER), Chance.NEVER);
        assertNothingUnlocks(from(closed, held).explain(BASE), new Because.TalksAreOver());
        Rules broken = Rules.of(Strait.brokenOff());
        assertNothingUnlocks(
                Reach.from(broken, new Course(broken).start(), held.budget).orElseThrow().explain(CAP),
                new Because.TalksBreakOff());
    }

    private static void assertNothingUnlocks(Explanation why, Because because) {
        assertThat(why.conflicts()).containsExactly(List.of());
        assertThat(why.unlocks()).isEmpty();
        assertThat(why.because()).isEqualTo(Optional.of(because));
    }

    @ParameterizedTest
    @EnumSource
    void whoStopsAnExplanationIsToldSo(Held held) {
        assertThat(from(start, held).explain(BASE, () -> true))
                .isEqualTo(new Answer.Stopped<Explanation>(new Stop.Cancelled()));
        assertThat(from(start, held).explain(BASE, () -> false).exact())
                .contains(from(start, held).explain(BASE));
    }

    /// A move leads to what is known, and so does a relaxed rule.
    @ParameterizedTest
    @EnumSource
    void aMoveLeadsOn(Held held) {
        Reach before = from(start, held);
        Reach onward = before.onward(rules, calm, held.budget).orElseThrow();
        assertThat(onward.asThingsStand().deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(onward.isTakenOverFrom(before)).isEqualTo(held == Held.A_BIT_A_PACKAGE);
        assertThat(from(calm, held).isTakenOverFrom(before)).isFalse();
        Rules relaxed = rules.relaxing(Set.of(LINE, COVERAGE));
        assertThat(before.onward(relaxed, calm, held.budget).orElseThrow().status(BASE)).isEqualTo(Status.OPEN);
    }

    /// A red line that is relaxed opens what it kept out, and what has not changed is taken over.
    @ParameterizedTest
    @EnumSource
    void aRelaxedRuleLeadsOn(Held held) {
        Reach before = from(start, held);
        State offended = course.pull(Strait.OFFEND, calm);
        Rules relaxed = rules.relaxing(Set.of(new Rule.OfRedLine("league-offended")));
        assertThat(before.onward(rules, offended, held.budget).orElseThrow().status(PLEDGE))
                .isEqualTo(Status.OUT_OF_REACH);
        Reach onward = before.onward(relaxed, offended, held.budget).orElseThrow();
        assertThat(onward.status(PLEDGE)).isEqualTo(Status.OPEN);
        assertThat(onward.isTakenOverFrom(before)).isEqualTo(held == Held.A_BIT_A_PACKAGE);
        assertThat(onward.explain(BASE).unlocks()).containsExactly(List.of(LINE, COVERAGE));
        Reach fromStart = before.onward(relaxed, start, held.budget).orElseThrow();
        assertThat(fromStart.reachable().deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(fromStart.isTakenOverFrom(before)).isEqualTo(held == Held.A_BIT_A_PACKAGE);
        Reach late = from(relaxed, calm, held).onward(relaxed, start, held.budget).orElseThrow();
        assertThat(late.earliest(CAP)).hasValue(0);
    }

    /// Rules that stand again where they were relaxed are not taken over.
    @ParameterizedTest
    @EnumSource
    void aRuleThatStandsAgainIsWorkedOutAnew(Held held) {
        Rules relaxed = rules.relaxing(Set.of(new Rule.OfRedLine("league-offended")));
        State offended = course.pull(Strait.OFFEND, calm);
        Reach before = from(relaxed, offended, held);
        assertThat(before.status(PLEDGE)).isEqualTo(Status.OPEN);
        Reach again = before.onward(rules, offended, held.budget).orElseThrow();
        assertThat(again.status(PLEDGE)).isEqualTo(Status.OUT_OF_REACH);
        assertThat(again.isTakenOverFrom(before)).isFalse();
    }
}
