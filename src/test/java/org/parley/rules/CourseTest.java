package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.rules.Harbour.deal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The talks in the harbour, step by step. Levers: `warn` (port, a storm is), `talk` (port, in each round, unrest
/// falls by 1), `march` (town, from away, in a storm, unrest rises by 5), `ring` (town, unrest rises by 1). Events:
/// `flood` (second round, a storm is), then `riot` (in a storm, one time in two, unrest rises by 1), and `comet`,
/// which never happens. Unrest begins at 4, and at 9 the talks break off.
class CourseTest {
    private static final int WARN = 0;
    private static final int TALK = 1;
    private static final int MARCH = 2;
    private static final int RING = 3;

    private final Course course = new Course(Harbour.rules());
    private final State start = course.start();
    private final State first = course.next(start, Chance.NEVER);
    private final State second = course.next(first, Chance.NEVER);

    @Test
    void theTalksStartBeforeTheFirstRoundWithTheStatusQuo() {
        assertThat(start.phase()).isEqualTo(Phase.BEFORE_FIRST_ROUND);
        assertThat(start.round()).isEqualTo(-1);
        assertThat(start.concluded()).isEqualTo(deal(0, 0, 0));
        assertThat(start.outcome()).isEmpty();
        assertThat(course.whyNotPull(WARN, start)).contains(LeverRefusal.NO_ROUND_OPEN);
        assertThat(Phase.BEFORE_FIRST_ROUND.isOver()).isFalse();
    }

    @Test
    void roundsOpenOneAfterTheOtherAndThenTheTalksAreClosed() {
        assertThat(first.phase()).isEqualTo(Phase.IN_ROUND);
        assertThat(first.round()).isZero();
        assertThat(first.context().consulted()).isEqualTo(Bits.NONE);
        assertThat(second.round()).isEqualTo(1);
        assertThat(second.context().consulted()).isEqualTo(Bits.of(2));
        State closed = course.next(second, Chance.NEVER);
        assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(closed.phase().isOver()).isTrue();
        assertThat(closed.round()).isEqualTo(1);
        assertThat(course.nextStates(second)).containsExactly(closed);
        assertThatThrownBy(() -> course.next(closed, Chance.NEVER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void certainEventsHappenInTheirRoundAndTheOthersAsChanceHasIt() {
        assertThat(second.context().facts()).isEqualTo(Bits.of(0));
        assertThat(second.context().events()).isEqualTo(Bits.of(0));
        State rioted = course.next(first, (event, round) -> round.id().equals("second"));
        assertThat(rioted.context().events()).isEqualTo(Bits.of(0, 1));
        assertThat(rioted.context().gauges()).containsExactly(5L);
        assertThat(course.nextStates(first)).containsExactlyInAnyOrder(second, rioted);
    }

    @Test
    void anEventHappensAtMostOnce() {
        State rioted = course.pull(WARN, course.inject(1, first));
        assertThat(rioted.context().gauges()).containsExactly(5L);
        State later = course.next(rioted, (event, round) -> true);
        assertThat(later.context().gauges()).containsExactly(5L);
        assertThat(course.nextStates(rioted)).containsExactly(later);
    }

    @Test
    void aLeverCanBePulledWhileItsPartyMay() {
        assertThat(course.whyNotPull(WARN, first)).isEmpty();
        assertThat(course.whyNotPull(MARCH, first)).contains(LeverRefusal.CONDITION_FAILS);
        State warned = course.pull(WARN, first);
        assertThat(warned.context().facts()).isEqualTo(Bits.of(0));
        assertThat(warned.leversLeft()).containsExactly(0, 1, 1);
        assertThat(course.whyNotPull(WARN, warned)).contains(LeverRefusal.ALREADY_USED);
        assertThat(course.whyNotPull(TALK, warned)).contains(LeverRefusal.NO_LEVER_LEFT);
        assertThat(course.whyNotPull(MARCH, warned)).isEmpty();
        assertThatThrownBy(() -> course.pull(TALK, warned))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("talk");
    }

    @Test
    void leversComeBackWithTheNextRoundButUsedOnesOnlyIfRepeatable() {
        State talked = course.next(course.pull(TALK, first), Chance.NEVER);
        assertThat(talked.context().gauges()).containsExactly(3L);
        assertThat(talked.leversLeft()).containsExactly(1, 1, 1);
        assertThat(course.whyNotPull(TALK, talked)).isEmpty();
        assertThat(course.whyNotPull(WARN, course.next(course.pull(WARN, first), Chance.NEVER)))
                .contains(LeverRefusal.ALREADY_USED);
    }

    /// The town is not in the second round; `march` can be pulled from away.
    @Test
    void onlyALeverFromAwayCanBePulledByWhoIsAbsent() {
        assertThat(course.whyNotPull(RING, second)).contains(LeverRefusal.PARTY_ABSENT);
        assertThat(course.whyNotPull(MARCH, second)).isEmpty();
    }

    @Test
    void anEndingBreaksTheTalksOff() {
        assertThat(course.ending(second.context())).isEmpty();
        State over = course.pull(MARCH, second);
        assertThat(over.context().gauges()).containsExactly(9L);
        assertThat(over.phase()).isEqualTo(Phase.BROKEN_OFF);
        assertThat(over.phase().isOver()).isTrue();
        assertThat(course.ending(over.context())).map(ending -> ending.id()).isEqualTo(Optional.of("uproar"));
        assertThat(course.whyNotPull(TALK, over)).contains(LeverRefusal.NO_ROUND_OPEN);
        assertThatThrownBy(() -> course.conclude(deal(1, 0, 1), over)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> course.nextStates(over)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsConcludedIsFinalOnlyAfterTheConsultation() {
        State concluded = course.conclude(deal(1, 1, 0), first);
        assertThat(concluded.concluded()).isEqualTo(deal(1, 1, 0));
        assertThat(concluded.outcome()).isEmpty();
        assertThat(concluded.isProvisional()).isTrue();
        assertThat(concluded.isFinal()).isFalse();
        State asked = course.next(concluded, Chance.NEVER);
        assertThat(asked.outcome()).contains(deal(1, 1, 0));
        assertThat(asked.isFinal()).isTrue();
        assertThat(asked.isProvisional()).isFalse();
        assertThat(start.isProvisional()).isFalse();
        assertThat(start.isFinal()).isFalse();
    }

    @Test
    void whatIsConcludedIsNotReopened() {
        State concluded = course.conclude(deal(1, 1, 0), first);
        assertThat(course.whyNotConclude(deal(2, 1, 0), concluded))
                .startsWith(new Objection.AlreadyConcluded("quay", "half"));
        assertThat(course.whyNotConclude(deal(0, 1, 0), concluded))
                .containsExactly(new Objection.AlreadyConcluded("quay", "half"));
        assertThat(course.whyNotConclude(deal(1, 1, 0), concluded)).isEmpty();
        assertThatThrownBy(() -> course.conclude(deal(0, 1, 0), concluded))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anIssueIsConcludedOnTheAgendaWithItsObligorsInTheRoom() {
        assertThat(course.whyNotConclude(deal(0, 0, 1), first)).containsExactly(new Objection.OffAgenda("fair"));
        assertThat(course.whyNotConclude(deal(0, 1, 0), second))
                .containsExactly(new Objection.OffAgenda("toll"), new Objection.ObligorAbsent("toll", "town"));
        Rules anywhere = Harbour.rules().relaxing(Set.of(new Rule.OfAgenda("toll")));
        assertThat(new Course(anywhere).whyNotConclude(deal(0, 1, 0), second)).isEmpty();
        assertThat(course.whyNotConclude(deal(0, 0, 1), second)).isEmpty();
    }

    @Test
    void anInstructorMakesAnyEventHappenOnce() {
        State comet = course.inject(2, first);
        assertThat(comet.context().gauges()).containsExactly(10L);
        assertThat(comet.phase()).isEqualTo(Phase.BROKEN_OFF);
        State flooded = course.inject(0, first);
        assertThat(flooded.context().events()).isEqualTo(Bits.of(0));
        assertThatThrownBy(() -> course.inject(0, flooded))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("flood");
        assertThatThrownBy(() -> course.inject(0, start)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDisclosureLeavesTheRestOfTheStateAsItIs() {
        State concluded = course.conclude(deal(1, 1, 0), first);
        Context told = concluded.context().withDisclosedOffer(1).withDisclosedRedLine(0);
        State after = course.withContext(told, concluded);
        assertThat(after.context().disclosedOffers()).isEqualTo(Bits.of(1));
        assertThat(after.context().disclosedRedLines()).isEqualTo(Bits.of(0));
        assertThat(course.withContext(concluded.context(), after)).isEqualTo(concluded);
    }

    @Test
    void theIndexNamesWhatIsNotThere() {
        Index index = course.rules().index();
        assertThatThrownBy(() -> index.level(0, "high"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The issue 'quay' has no level 'high'.");
        assertThatThrownBy(() -> index.lever("sing")).hasMessage("The scenario has no lever 'sing'.");
        assertThat(index.event("riot")).isEqualTo(1);
        assertThat(index.round("second")).isEqualTo(1);
        assertThat(index.offer("town-some")).isEqualTo(2);
        assertThat(index.terms(deal(2, 0, 1))).isEqualTo(Map.of("quay", "whole", "fair", "yes"));
        assertThat(index.add(deal(2, 1, 0), Map.of("toll", "full", "fair", "yes"))).isEqualTo(deal(2, 0, 1));
    }
}
