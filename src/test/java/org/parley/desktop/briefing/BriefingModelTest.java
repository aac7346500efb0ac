package org.parley.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;

/// A session is what a person sets it to be, and cannot start before that makes sense.
class BriefingModelTest {
    private final Scenario scenario = ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario();
    private final BriefingModel model = new BriefingModel(scenario, 42);

    @Test
    void atFirstOneSitsInTheFirstSeatAndTheMachineInTheOthers() {
        assertThat(model.session().seats())
                .containsExactly(
                        new Seat("north", new Player.Person()), new Seat("south", new Player.Strategy("reciprocator")));
        assertThat(model.session().seed()).isEqualTo(42);
    }

    @Test
    void oneIsInOnePlaceAtATime() {
        model.seat("south").set(new SeatChoice.Me());
        assertThat(model.seat("north").get()).isEqualTo(new SeatChoice.Machine("reciprocator"));
        assertThat(model.people()).containsExactly("south");
    }

    @Test
    void twoPeopleCanShareTheScreen() {
        model.seat("south").set(new SeatChoice.AnotherPerson());
        assertThat(model.people()).containsExactly("north", "south");
        assertThat(model.session().seats()).extracting(Seat::player).containsOnly(new Player.Person());
    }

    @Test
    void theOptionsComeFromTheScenarioAndCanBeChanged() {
        assertThat(model.session().options())
                .isEqualTo(new Classroom(Classroom.Undo.OWN, true, false, OptionalInt.of(20), Classroom.Reveal.END));
        model.classroom().undo().set(Classroom.Undo.OFF);
        model.classroom().scores().set(false);
        model.classroom().reasons().set(true);
        model.classroom().minutes().set("");
        model.classroom().reveal().set(Classroom.Reveal.INSTRUCTOR);
        assertThat(model.session().options())
                .isEqualTo(new Classroom(Classroom.Undo.OFF, false, true, OptionalInt.empty(), Classroom.Reveal.INSTRUCTOR));
    }

    @Test
    void aSeedIsAWholeNumber() {
        for (String right : new String[] {"0", "-7", " 12 ", "999999999999999999"}) {
            model.seed().set(right);
            assertThat(model.obstacle().getValue()).as(right).isEmpty();
            assertThat(model.session().seed()).isEqualTo(Long.parseLong(right.strip()));
        }
        for (String wrong : new String[] {"", "seven", "1.5", "9999999999999999999"}) {
            model.seed().set(wrong);
            assertThat(model.obstacle().getValue().orElse("")).as(wrong).contains("whole number").contains("“" + wrong + "”");
        }
    }

    @Test
    void aRoundHasOneToSixHundredMinutesOrNoClock() {
        for (String wrong : new String[] {"0", "601", "-5", "an hour"}) {
            model.classroom().minutes().set(wrong);
            assertThat(model.obstacle().getValue()).as(wrong).isPresent();
        }
        model.classroom().minutes().set("600");
        assertThat(model.session().options().roundMinutes()).hasValue(600);
    }

    @Test
    void whatCannotStartDoesNot() {
        model.seed().set("x");
        assertThatThrownBy(model::session).isInstanceOf(IllegalStateException.class).hasMessageContaining("“x”");
    }

    @Test
    void aSessionHasNoMovesYet() {
        Session session = model.session();
        assertThat(session.journal()).isEmpty();
        assertThat(session.scenario()).isEqualTo(scenario);
    }
}
