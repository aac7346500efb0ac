package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

class ConcludableTest {
    private final Rules rules = Rules.of(Strait.scenario());
    private final Course course = new Course(rules);
    private final State geneva = course.next(course.start(), Chance.NEVER);
    private final State calm = course.pull(Strait.CALM, geneva);

    private PackageSet in(Rules rules, State state) {
        return Concludable.in(rules, state, Budget.USUAL).orElseThrow();
    }

    @Test
    void aCapAndAPledgeForItCanBeConcludedOnceTheStraitIsCalm() {
        assertThat(in(rules, course.start()).deals()).containsExactly(deal(0, 0, 0));
        assertThat(in(rules, geneva).deals()).containsExactly(deal(0, 0, 0));
        assertThat(in(rules, calm).deals()).containsExactly(deal(0, 0, 0), deal(0, 1, 0), deal(1, 1, 0));
    }

    @Test
    void whatIsConcludedStaysAndOnlyTheAgendaIsFree() {
        State capped = course.conclude(deal(0, 1, 0), calm);
        assertThat(in(rules, capped).deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        State vienna = course.next(calm, Chance.NEVER);
        assertThat(in(rules, vienna).deals()).containsExactly(deal(0, 0, 0));
        assertThat(in(rules, course.next(capped, Chance.NEVER)).deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        State offended = course.next(course.pull(Strait.OFFEND, capped), Chance.NEVER);
        assertThat(in(rules, offended).deals()).containsExactly(deal(0, 1, 0));
    }

    /// The pledge, a cap at 13 and nothing of the base are offered: four packages.
    @Test
    void theyAreHeldAsDiagramsWhereABitAPackageWouldBeTooMany() {
        Budget tooFew = new Budget(BigInteger.valueOf(3), 100_000, 0, 0, 1_000, () -> false);
        Budget enough = new Budget(BigInteger.valueOf(4), 0, 0, 0, 1_000, () -> false);
        assertThat(Concludable.in(rules, calm, enough).orElseThrow())
                .isInstanceOf(BitPackageSet.class)
                .isEqualTo(Concludable.in(rules, calm, tooFew).orElseThrow());
        assertThat(Concludable.in(rules, calm, tooFew).orElseThrow()).isInstanceOf(DiagramPackageSet.class);
    }

    /// What the rules say of each package when it is asked for by itself, with a rule or two relaxed.
    @Test
    void theyAreThosePackagesThatTheRulesAccept() {
        Laws.holdTight(LongStream.range(0, 60), ConcludableTest::oneByOne);
        Laws.hold(LongStream.range(0, 30), RandomScenarios.Size.TINY, ConcludableTest::oneByOne);
    }

    private static Optional<String> oneByOne(Scenario scenario, Dice dice) {
        Rules strict = Rules.of(scenario);
        Rules rules = strict.relaxing(
                strict.relaxable().isEmpty() ? Set.of() : Set.copyOf(dice.someOf(strict.relaxable(), 0.2)));
        Course course = new Course(rules);
        State state = RandomPlay.after(dice.between(1, 4), rules, dice);
        PackageSet found = Concludable.in(rules, state, Budget.USUAL).orElseThrow();
        PackageSpace space = found.space();
        for (int number = 0; number < space.size().intValueExact(); number++) {
            Deal deal = space.deal(BigInteger.valueOf(number));
            boolean concludable = deal.equals(state.concluded())
                    || (state.phase() == Phase.IN_ROUND && course.whyNotConclude(deal, state).isEmpty());
            if (concludable != found.contains(deal)) {
                return Optional.of(deal + " at " + state + ": " + course.whyNotConclude(deal, state));
            }
        }
        return Optional.empty();
    }
}
