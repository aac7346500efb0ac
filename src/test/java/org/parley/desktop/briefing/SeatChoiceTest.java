package org.parley.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.desktop.text.Texts;
import org.parley.talks.Player;
import org.parley.talks.strategy.Strategies;

/// Whoever may sit in a seat has a name that a person can read.
class SeatChoiceTest {
    @Test
    void everyStrategyIsOfferedAndExplained() {
        for (String strategy : Strategies.names()) {
            assertThat(SeatChoice.all()).contains(new SeatChoice.Machine(strategy));
            assertThat(Texts.has("strategy." + strategy)).as(strategy).isTrue();
            assertThat(Texts.has("strategy." + strategy + ".about")).as(strategy).isTrue();
        }
    }

    @Test
    void peopleComeFirstAndAreOneKindAtTheTable() {
        assertThat(SeatChoice.all()).startsWith(new SeatChoice.Me(), new SeatChoice.AnotherPerson());
        assertThat(new SeatChoice.AnotherPerson().player()).isEqualTo(new Player.Person());
        assertThat(new SeatChoice.Machine("diplomat").player()).isEqualTo(new Player.Strategy("diplomat"));
    }
}
