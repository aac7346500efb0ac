package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The main job, end to end, in the real window: the flagship is opened, played and taken home.
class FlagshipJourneyTest extends Journey {
    private static final int MOST_MOVES = 120;

    @Test
    void aStudentPlaysTheFlagshipToItsDebriefAndTakesTheReportHome() throws IOException {
        sitDown();
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        assertThat(visitor.words(".outlook")).contains("Mirror pledges on missiles");

        visitor.click("#pull-promise-answer");
        assertThat(visitor.words(".journal-moves")).contains("United States: Promise a written answer to both drafts");
        assertThat(visitor.isDisabled("#pull-consult-ukraine")).as("one lever a round").isTrue();

        visitor.click("#level-ground-missiles-talks");
        assertThat(visitor.words(".judgement")).contains("Within your mandate");
        visitor.click("#table-propose");
        assertThat(visitor.words(".journal-moves")).contains("United States proposed #1").contains("Russia accepted #1");
        assertThat(visitor.words(".issues")).contains("Provisional: Talks · still to be consulted: Washington, NATO allies");

        passUntil("Brussels: the thirty and one", ".stop.now");
        refusedOutsideTheMandate();
        visitor.click("#pull-report-home");
        assertThat(visitor.words(".issues")).contains("Final: Talks");

        while (!visitor.words("#turn").equals("The talks are over")) {
            visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        }
        visitor.click("#table-debrief");
        assertThat(visitor.title()).contains("Debrief");
        assertThat(visitor.words(".debrief-header")).contains("The talks are over.").contains("understandings became final.");
        assertThat(visitor.words(".turning-list")).contains("Talks on missiles in Europe became final.");

        takeHome("report.html", "#reader-0");
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Three Cities and a Letter");
        takeHome("report.pdf", "#reader-2");
        assertThat(Files.readAllBytes(folder.resolve("report.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aSavedSessionOpensWhereItWasLeft() {
        sitDown();
        visitor.click("#pull-promise-answer");
        visitor.click("#level-ground-missiles-talks");
        visitor.click("#table-propose");
        String strip = visitor.words(".journal-moves");
        String issues = visitor.words(".issues");
        Path saved = folder.resolve("monday.parley.json");
        visitor.outside().choose(saved);
        visitor.type(KeyCode.S, KeyCode.CONTROL);
        visitor.leave();

        visitor = Visitor.come();
        visitor.outside().choose(saved);
        visitor.type(KeyCode.O, KeyCode.CONTROL);
        assertThat(visitor.title()).contains("Three Cities and a Letter");
        assertThat(visitor.words(".journal-moves")).isEqualTo(strip);
        assertThat(visitor.words(".issues")).isEqualTo(issues);
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
    }

    @Test
    void whatWasTakenBackCanBePlayedAgainOrOtherwise() {
        sitDown();
        visitor.click("#pull-consult-ukraine");
        String before = visitor.words(".journal-moves");
        visitor.type(KeyCode.Z, KeyCode.CONTROL);
        assertThat(visitor.sees("#move-1")).isFalse();
        visitor.type(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words(".journal-moves")).isEqualTo(before);

        visitor.type(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(visitor.words("#turn")).startsWith("As it was after move");
        assertThat(visitor.isDisabled("#table-propose")).isTrue();
        visitor.type(KeyCode.END, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.click("#move-0");
        visitor.click(".turn-view #table-branch");
        assertThat(visitor.words("#turn")).isEqualTo("Your turn");
        assertThat(visitor.sees("#move-1")).isFalse();
    }

    @Test
    void aBrokenFileSaysWhatIsWrongWithIt() throws IOException {
        Path broken = folder.resolve("broken.json");
        String text = Files.readString(Path.of("scenarios", "two-straits.json"));
        Files.writeString(broken, text.replace("\"obligors\"", "\"obligers\""));
        visitor.outside().choose(broken);
        visitor.type(KeyCode.O, KeyCode.CONTROL);

        assertThat(visitor.words()).contains("obligers").contains("obligors").contains("broken.json");
    }

    private void sitDown() {
        visitor.click("#play-geneva-2022");
        visitor.click("#briefing-start");
    }

    private void passUntil(String words, String place) {
        for (int moves = 0; !visitor.words(place).contains(words); moves++) {
            assertThat(moves).as("moves without coming to " + words).isLessThan(MOST_MOVES);
            visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        }
    }

    private void refusedOutsideTheMandate() {
        visitor.click("#level-enlargement-moratorium");
        assertThat(visitor.words(".judgement"))
                .contains("Outside your mandate")
                .contains("A red line of United States: “NATO's door stays open. We will let nobody slam it shut.”");
        assertThat(visitor.isDisabled("#table-propose")).isTrue();
        int before = visitor.words(".journal-moves").length();
        visitor.type(KeyCode.P, KeyCode.CONTROL);
        assertThat(visitor.words(".journal-moves")).as("nothing has been said").hasSize(before);
        visitor.click("#table-clear");
    }

    private void takeHome(String name, String reader) {
        visitor.outside().choose(folder.resolve(name));
        visitor.click("#debrief-export");
        visitor.click(reader);
        visitor.click("#debrief-export-save");
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }
}
