package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.Strait.deal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// What can be accepted in the strait at all, whoever gains by it.
class LoosenessTest {
    private static PackageSet by(Rules rules, State state, int round) {
        return looseness(rules, state, Budget.USUAL).by(round);
    }

    private static Looseness looseness(Rules rules, State state, Budget budget) {
        return new Looseness(
                rules,
                state,
                ContextGraphBuilder.graph(rules, state, new Restriction.None(), Budget.USUAL),
                budget);
    }

    @Test
    void itHasWhatIsConcludedAndWhatSomeContextAccepts() {
        Rules rules = Rules.of(Strait.scenario());
        Course course = new Course(rules);
        assertThat(by(rules, course.start(), 0).deals()).containsExactly(deal(0, 0, 0), deal(0, 1, 0), deal(1, 1, 0));
        State calm = course.pull(Strait.CALM, course.next(course.start(), Chance.NEVER));
        State capped = course.conclude(deal(0, 1, 0), calm);
        assertThat(by(rules, capped, 1).deals()).containsExactly(deal(0, 1, 0), deal(1, 1, 0));
        assertThat(by(rules, course.next(capped, Chance.NEVER), 1).deals())
                .containsExactly(deal(0, 1, 0), deal(1, 1, 0));
    }

    /// The cap is on Geneva's agenda alone, and without it there is no pledge.
    @Test
    void whatNoRoundToComeCanConcludeStaysAsItIs() {
        Rules rules = Rules.of(Strait.scenario());
        Course course = new Course(rules);
        State calm = course.pull(Strait.CALM, course.next(course.start(), Chance.NEVER));
        assertThat(by(rules, course.next(calm, Chance.NEVER), 1).deals()).containsExactly(deal(0, 0, 0));
    }

    /// The south, at a loss by any cap, may agree to one for all that this set tells.
    @Test
    void reservationsAreLeftOut() {
        Rules rules = Rules.of(Edited.of(Strait.scenario())
                .preferences(List.of(new Preference(
                        "south",
                        Disclosure.PUBLIC,
                        Map.of("cap", List.of(0L, -5L, -9L)),
                        List.of(),
                        new Reservation(0, List.of()),
                        Annotation.NONE)))
                .build());
        State start = new Course(rules).start();
        assertThat(Reach.from(rules, start).orElseThrow().reachable().isEmpty()).isTrue();
        assertThat(by(rules, start, 1).deals()).containsExactly(deal(0, 0, 0), deal(0, 1, 0), deal(1, 1, 0));
    }

    /// The north offers its base.
    private static Offer base(Condition<ContextAtom> when) {
        return new Offer(
                "north-base-open", "north", "", Disclosure.PUBLIC, Strait.BASE, Condition.always(), when, Annotation.NONE);
    }

    /// Calm, the south offers a cap; while it is not, the north offers its base. No context has both.
    @Test
    void contextsThatAllowDifferentThingsAllCount() {
        Scenario strait = Strait.scenario();
        Offer base = base(new Condition.Not<>(ContextAtom.fact("calm")));
        Scenario either = Edited.of(strait)
                .redLines(List.of(strait.redLines().getLast()))
                .offers(List.of(strait.offers().getFirst(), strait.offers().getLast(), base))
                .build();
        Rules rules = Rules.of(either);
        assertThat(by(rules, new Course(rules).start(), 0).deals())
                .containsExactly(deal(0, 0, 0), deal(0, 0, 1), deal(0, 1, 0), deal(1, 1, 0));
    }

    /// The base, which the north offers, comes up in Vienna.
    @Test
    void whatComesUpLaterIsAddedLater() {
        Scenario strait = Strait.scenario();
        Offer base = base(Condition.always());
        Scenario later = Edited.of(strait)
                .redLines(List.of())
                .offers(List.of(strait.offers().getFirst(), base))
                .rounds(List.of(
                        agenda(strait.rounds().getFirst(), "pledge", "cap"),
                        agenda(strait.rounds().getLast(), "pledge", "base")))
                .build();
        Rules rules = Rules.of(later);
        State start = new Course(rules).start();
        assertThat(by(rules, start, 0).deals()).containsExactly(deal(0, 0, 0));
        assertThat(by(rules, start, 1).deals()).containsExactly(deal(0, 0, 0), deal(0, 0, 1));
    }

    private static Round agenda(Round round, String... issues) {
        return new Round(
                round.id(), round.title(), "", "", round.present(), round.consults(), List.of(issues), Annotation.NONE);
    }

    @Test
    void aListenerStopsTheWork() {
        Rules rules = Rules.of(Strait.scenario());
        Looseness stopped = looseness(rules, new Course(rules).start(), Budget.USUAL.until(() -> true));
        assertThatThrownBy(() -> stopped.by(0)).isInstanceOf(StopSignal.class);
    }
}
