package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Passphrase;

/// Looking back in the real window: what was lost and why, what was missed, branches side by side, the reveal.
class DebriefJourneyTest extends Journey {
    @Test
    void byMouseOneSeesWhatWasLostWhatWasMissedAndTheWaysSideBySide() throws IOException {
        Line line = passing(reassured());
        visitor.open(folder.resolve("over.parley.json"), passing(line.branchAt(1).play(new Move.Pass(""))).switchTo(0));
        assertThat(visitor.title()).contains("Debrief");
        assertThat(visitor.words(".turning-list"))
                .contains("Mutual missile pledge fell out of reach.")
                .contains("In the way from then on: The talks are over.")
                .contains("Right before, this was still open:");

        visitor.click("#tab-missed");
        assertThat(visitor.words(".missed")).contains("And in Second meeting as well.");
        visitor.click("#missed-mutual-pledge-1");
        assertThat(visitor.words(".replay-bar")).contains("1 of " + line.cursor());

        visitor.click("#then-mutual-pledge");
        assertThat(visitor.words()).as("the exact explanation").contains("One shortest way");
        visitor.type(KeyCode.ESCAPE);

        visitor.click("#tab-branches");
        assertThat(visitor.words("#ways-table")).contains("Way 1").contains("Way 2").contains("left on the table: 20");
        visitor.click("#branch-compare-1");
        assertThat(visitor.sees("#ways-table")).isFalse();

        for (String form : List.of("html", "csv")) {
            Path report = folder.resolve("report." + form);
            visitor.outside().choose(report);
            visitor.click("#debrief-export");
            visitor.click("#debrief-export-save");
            assertThat(Files.readString(report)).as("the ways in " + form).containsAnyOf("Way 2", "\nway,");
        }
    }

    @Test
    void theOutcomeStandsBesideTheFrontierWhoWouldLeaveItAndHistory() throws IOException {
        Line agreed = reassured()
                .play(new Move.Pass(""))
                .play(new Move.Propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                        OptionalInt.empty()))
                .play(new Move.Accept(1));
        visitor.open(folder.resolve("over.parley.json"), passing(agreed));
        visitor.click("#tab-outcome");
        assertThat(visitor.words(".outcome"))
                .contains("left on the table", "Nash")
                .contains("Unstable for Northland, because withdrawing from")
                .contains("would leave it at 30 instead of 25")
                .contains("What really came of it, for the debrief.")
                .contains("Size of exercises: At most 13,000");
        assertThat(visitor.sees(".worth-point.outcome")).isTrue();
        assertThat(visitor.sees(".worth-point.history")).isTrue();
    }

    @Test
    void byKeyboardOneAsksTheChartsAndGoesAlongTheMoves() throws IOException {
        visitor.open(folder.resolve("over.parley.json"), passing(reassured()));
        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".replay-bar")).contains("0 of");
        visitor.tabTo("then-mutual-pledge");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words()).contains("One shortest way").contains("Reassure in public");
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.focused()).as("back where one was").isEqualTo("then-mutual-pledge");

        visitor.tabTo("moves-1");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words()).as("what the move opened").contains("Exercises under 13,000");
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.words(".replay-bar")).contains("1 of");

        visitor.tabTo("debrief-tabs");
        visitor.type(KeyCode.RIGHT);
        visitor.type(KeyCode.END, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.tabTo("missed-mutual-pledge-1");
        visitor.type(KeyCode.SPACE);
        assertThat(visitor.words(".replay-bar")).contains("1 of");

        visitor.tabTo("debrief-tabs");
        visitor.type(KeyCode.RIGHT);
        visitor.tabTo("worth-history-7");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words()).as("what history would have taken").contains("It asks for: Size of exercises: At most 13,000");
        visitor.type(KeyCode.ESCAPE);

        visitor.tabTo("debrief-tabs");
        visitor.type(KeyCode.RIGHT);
        visitor.tabTo("known-mutual-pledge-really");
        visitor.type(KeyCode.RIGHT);
        assertThat(visitor.focused()).isEqualTo("known-mutual-pledge-on-the-table");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.words()).contains("out of reach (on the table)");
    }

    @Test
    void whereTheClassIsLockedTheRevealAsksForThePassphrase() throws IOException {
        Classroom locked = new Classroom(
                        Classroom.Undo.FREE, true, false, OptionalInt.empty(), Classroom.Reveal.INSTRUCTOR)
                .withLock(Optional.of(Passphrase.lock("open sesame")));
        Line line = passing(reassured().withOptions(locked));
        visitor.open(folder.resolve("over.parley.json"), line);
        visitor.click("#tab-missed");
        assertThat(visitor.words(".missed")).contains("it is shown once it is revealed");

        visitor.click("#debrief-reveal");
        assertThat(visitor.sees("#debrief-reveal-yes")).isFalse();
        visitor.write("wrong");
        visitor.type(KeyCode.ENTER);
        assertThat(visitor.sees("#passphrase-wrong")).isTrue();
        visitor.write("open sesame");
        visitor.type(KeyCode.ENTER);
        visitor.click("#debrief-reveal-yes");
        assertThat(visitor.words(".missed")).contains("And in Second meeting as well.");
    }

    private static Line reassured() {
        return Line.of(Tables.against("hardliner", "two-straits", "north").talks()).play(new Move.PullLever("reassure"));
    }

    private static Line passing(Line start) {
        Line line = start;
        while (!line.talks().isOver()) {
            line = line.play(new Move.Pass(""));
        }
        return line;
    }
}
