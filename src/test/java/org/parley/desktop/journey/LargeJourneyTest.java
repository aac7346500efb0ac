package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.House;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.PooledWork;
import org.parley.format.NotSavedException;
import org.parley.talks.Line;
import org.parley.talks.Move;

/// Talks over 10^12 packages, every party with a reservation, in the real window with its real threads: everything is
/// answered, and nothing of it by the window's own thread.
class LargeJourneyTest {
    @TempDir
    private Path folder;

    private PooledWork work;
    private Visitor visitor;
    private Watch watch;

    @BeforeEach
    void openTheWindow() {
        work = OnFxThread.call(() -> new PooledWork(2));
        visitor = Visitor.come(House.folder(), work);
        watch = new Watch();
    }

    @AfterEach
    void closeTheWindow() {
        watch.close();
        visitor.leave();
        work.close();
    }

    @Test
    void oneOpensAsksWhyAndWhatIfAndPlays() throws IOException {
        Path file = folder.resolve("large.json");
        try (InputStream text = Tables.class.getResourceAsStream("large.json")) {
            Files.write(file, text.readAllBytes());
        }
        visitor.outside().choose(file);
        visitor.type(KeyCode.O, KeyCode.CONTROL);
        visitor.until("the briefing", () -> visitor.sees("#briefing-start"));
        visitor.click("#briefing-start");
        visitor.until("how understandings stand", () -> visitor.sees("#understanding-all-of-issue-3"));
        assertThat(visitor.understanding("all-of-issue-3")).contains("open");
        assertThat(visitor.understanding("all-of-issue-1")).contains("needs moves");

        visitor.click("#understanding-all-of-issue-3");
        visitor.until("why it stands so", this::tellsAWay);
        visitor.until("the counts", this::isIdle);
        assertThat(tellsAWay()).as("still there when the counts have come").isTrue();
        visitor.type(KeyCode.ESCAPE);
        assertThat(tellsAWay()).isFalse();
        visitor.click("#chart-levels");
        visitor.click("#level-of-issue-1-level-3");
        visitor.until("why a level stands so", this::tellsAWay);
        visitor.type(KeyCode.ESCAPE);
        visitor.type(KeyCode.I, KeyCode.CONTROL);
        visitor.until("the what-if", () -> visitor.sees("#insight-sentence") && isIdle());
        visitor.click("#switch-red-line-red-line-13");
        visitor.until("what it changes", () -> visitor.words("#insight-sentence").startsWith("What if ") && isIdle());
        visitor.type(KeyCode.LEFT, KeyCode.ALT);

        int moves = visitor.moves();
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        visitor.until("the next moves", () -> visitor.moves() > moves && isIdle());
        assertThat(visitor.sees("#understanding-all-of-issue-3")).isTrue();
        assertThat(watch.seen()).isEmpty();
    }

    @Test
    void oneLooksBackAndWritesAReport() throws IOException, NotSavedException {
        Line line = Tables.against("hardliner", Tables.large(), "party-1");
        while (!line.talks().isOver()) {
            line = line.play(new Move.Pass(""));
        }
        visitor.open(folder.resolve("over.parley.json"), line);
        visitor.until("the debrief", () -> visitor.sees("#debrief-tabs") && isIdle());
        assertThat(visitor.words(".turning-list")).contains("fell out of reach");
        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.until("how it stood at the start", this::isIdle);
        assertThat(visitor.words(".replay-bar")).contains("0 of");

        Path report = folder.resolve("report.html");
        visitor.outside().choose(report);
        visitor.type(KeyCode.E, KeyCode.CONTROL);
        visitor.click("#debrief-export-save");
        visitor.until("the report", () -> Files.exists(report) && isIdle());
        assertThat(report).content().contains("about ").contains("95 %");
        assertThat(watch.seen()).isEmpty();
    }

    private boolean tellsAWay() {
        String words = visitor.words();
        return words.contains("One shortest way") || words.contains("A way to it");
    }

    private boolean isIdle() {
        return OnFxThread.call(() -> work.running().isEmpty());
    }
}
