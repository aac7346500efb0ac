package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.format.NotSavedException;

/// What a seat can know, in its two readings, and what really was, once that is revealed: at the table, in the charts,
/// in the what-if, in the debrief and in the report.
class ReadingsJourneyTest extends Journey {
    @Test
    void duringPlayASeatHasTwoReadingsAndNoThird() throws NotSavedException {
        visitor.open(folder.resolve("open.parley.json"), Tables.against("hardliner", "two-straits", "north"));
        assertThat(visitor.understanding("small-exercises"))
                .as("Southland's offers are private")
                .contains("out of reach");
        visitor.type(KeyCode.T, KeyCode.CONTROL);
        assertThat(visitor.understanding("small-exercises")).contains("open");

        visitor.click("#chart-reachable");
        assertThat(visitor.words(".outlook-tabs")).contains("on the table", "conceivable").doesNotContain("actual", "really");
        visitor.type(KeyCode.I, KeyCode.CONTROL);
        assertThat(visitor.sees("#reading-table")).isTrue();
        assertThat(visitor.sees("#reading-conceivable")).isTrue();
        assertThat(visitor.sees("#reading-actual")).isFalse();
    }

    @Test
    void onceRevealedAllThreeStandBesideEachOther() throws IOException {
        visitor.open(folder.resolve("open.parley.json"), Tables.against("hardliner", "two-straits", "north"));
        while (!visitor.words("#turn").equals("The talks are over")) {
            visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        }
        visitor.type(KeyCode.D, KeyCode.CONTROL);
        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.click("#tab-known");
        assertThat(visitor.words("#known-small-exercises-really")).isEqualTo("needs moves");
        assertThat(visitor.words("#known-small-exercises-on-the-table")).isEqualTo("out of reach");
        assertThat(visitor.words("#known-small-exercises-conceivable")).isEqualTo("open");

        visitor.type(KeyCode.I, KeyCode.CONTROL);
        assertThat(visitor.sees("#reading-actual")).isTrue();
        visitor.type(KeyCode.LEFT, KeyCode.ALT);

        Path report = folder.resolve("report.html");
        visitor.outside().choose(report);
        visitor.type(KeyCode.E, KeyCode.CONTROL);
        visitor.tabTo("debrief-export-save");
        visitor.type(KeyCode.SPACE);
        assertThat(Files.readString(report)).contains("on the table", "conceivable");
    }
}
