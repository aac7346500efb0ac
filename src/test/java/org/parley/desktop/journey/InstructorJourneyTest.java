package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Passphrase;

/// The instructor's moves in the real window, with and without a lock.
class InstructorJourneyTest extends Journey {
    /// The letters of the instructor's keys: pause, inject, hand over, extend, clock, take back, options, lock.
    private static final List<KeyCode> INSTRUCTORS =
            List.of(KeyCode.P, KeyCode.N, KeyCode.H, KeyCode.X, KeyCode.K, KeyCode.U, KeyCode.O, KeyCode.L);

    private void open(Optional<String> passphrase) throws NotSavedException {
        Line line = Tables.against("hardliner", "two-straits", "north");
        Classroom options = line.talks().session().options().withRoundMinutes(OptionalInt.of(2));
        visitor.open(
                folder.resolve("class.parley.json"),
                line.withOptions(options.withLock(passphrase.map(Passphrase::lock))));
    }

    @Test
    void aLockedClassAsksForThePassphraseBeforeAnyOfTheInstructorsMoves() throws NotSavedException {
        open(Optional.of("mornington"));
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        String strip = visitor.words(".journal-moves");
        String clock = visitor.words("#clock");
        for (KeyCode key : INSTRUCTORS) {
            visitor.type(key, KeyCode.CONTROL, KeyCode.SHIFT);
            assertThat(visitor.words(".overlay")).as("Ctrl+Shift+%s", key).contains("Only for the instructor");
            assertThat(visitor.isDisabled("#instructor-unlock")).as("nothing typed yet").isTrue();
            visitor.type(KeyCode.ESCAPE);
            assertThat(visitor.words(".journal-moves")).isEqualTo(strip);
            assertThat(visitor.words("#clock")).isEqualTo(clock);
        }

        visitor.type(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.write("morningtown");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words("#passphrase-wrong")).startsWith("This is not the passphrase");
        assertThat(visitor.words(".journal-moves")).isEqualTo(strip);
        assertThat(visitor.focused()).as("to be typed over").isEqualTo("passphrase-1");
        visitor.write("mornington");
        assertThat(visitor.sees("#passphrase-wrong")).isFalse();
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words("#turn")).isEqualTo("The talks are paused");
    }

    @Test
    void aClassIsLockedAndOpenedAgain() throws NotSavedException {
        open(Optional.empty());
        visitor.type(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.write("one");
        visitor.tabTo("passphrase-2");
        visitor.write("two");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words("#passphrase-wrong")).startsWith("The two are not the same");
        visitor.write("one");
        visitor.tabTo("passphrase-2");
        visitor.type(KeyCode.A, KeyCode.CONTROL);
        visitor.write("one");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words()).contains("The class is locked.");

        visitor.type(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".overlay")).contains("Only for the instructor");
        visitor.write("one");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words()).contains("The class is no longer locked.");
        visitor.type(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#turn")).isEqualTo("The talks are paused");
    }

    @Test
    void anInjectedEventHappensAtOnceAndMayBeTakenBack() throws NotSavedException {
        open(Optional.empty());
        String gauge = visitor.words(".gauge");
        visitor.type(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.focused()).isEqualTo("event-leak");
        visitor.click("#instructor-inject-do");
        assertThat(visitor.words(".journal-moves")).contains("Instructor: A newspaper prints the draft");
        assertThat(visitor.words(".gauge")).isNotEqualTo(gauge);
        assertThat(visitor.words("#turn")).as("it took nobody's turn").isEqualTo("Your turn");
        visitor.type(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.sees(".instructor-form")).as("it happens once").isFalse();
        visitor.type(KeyCode.U, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".gauge")).isEqualTo(gauge);
    }
}
