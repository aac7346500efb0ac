package org.parley.desktop.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.table.RecordingDesk;
import org.parley.desktop.table.Tables;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.talks.Line;
import org.parley.talks.Talks;

/// What is played is never lost.
class SessionKeeperTest {
    @TempDir
    private Path folder;

    private final RecordingDesk recording = new RecordingDesk();
    private final Line line = Line.of(Tables.talks("two-straits")).play(Tables.pass());

    @Test
    void theRecoveryFileHoldsTheLastMove() {
        Path file = folder.resolve("new").resolve("kept.parley.json");
        new SessionKeeper(recording.desk(), file).keep(line);

        assertThat(read(file).journal()).isEqualTo(line.talks().journal());
        assertThat(recording.said()).isEmpty();
    }

    @Test
    void savingSaysThatEverySheetIsInTheFile() {
        Path file = folder.resolve("mine.parley.json");
        recording.choose(file);
        new SessionKeeper(recording.desk(), folder.resolve("kept.parley.json")).save(line);

        assertThat(read(file).position().state()).isEqualTo(line.talks().position().state());
        assertThat(recording.said()).singleElement().asString().contains("every seat's confidential sheet");
    }

    @Test
    void whatCannotBeKeptIsSaidOnce() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        SessionKeeper keeper = new SessionKeeper(recording.desk(), notAFolder.resolve("kept.parley.json"));
        keeper.keep(line);
        keeper.keep(line);

        assertThat(recording.said()).singleElement().asString().startsWith("The session could not be kept safe");
    }

    private static Talks read(Path file) {
        return switch (SessionReader.read(file)) {
            case SessionReading.Opened opened -> opened.talks();
            case SessionReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
