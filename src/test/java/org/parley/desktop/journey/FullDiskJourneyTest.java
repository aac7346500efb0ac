package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;

/// A disk that is full, and one that may only be read: a small one is mounted for it, where whoever runs the tests may
/// do that. What was there stays whole, what is wrong is said, and the talks go on.
class FullDiskJourneyTest {
    private static final int KIB = 1024;
    private static final int SIZE = 256 * KIB;

    @TempDir
    private Path folder;

    private Path disk;
    private Visitor visitor;

    @BeforeEach
    void mountASmallDisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString()), "no right to mount a disk");
        visitor = Visitor.come(disk.resolve("sessions"));
        visitor.click("#play-two-straits");
        visitor.click("#briefing-start");
        visitor.click("#pull-reassure");
    }

    @AfterEach
    void unmountIt() throws IOException, InterruptedException {
        if (visitor != null) {
            visitor.leave();
            run("umount", disk.toString());
        }
    }

    @Test
    void onAFullDiskTheSessionIsWholeAndIsKeptAgainOnceThereIsRoom() throws IOException {
        String before = Files.readString(kept());
        Path filler = fill();
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("The session could not be kept safe").contains("the disk is full. Make room");
        assertThat(visitor.words(".journal-moves")).as("the talks go on").contains("Northland passed");
        assertThat(kept()).as("the file before").hasContent(before.stripTrailing());
        nothingLeftBeside();

        Path mine = disk.resolve("mine.parley.json");
        visitor.outside().choose(mine);
        visitor.type(KeyCode.S, KeyCode.CONTROL);
        assertThat(visitor.words(".overlay"))
                .contains("The session was not saved.")
                .contains("mine.parley.json` could not be saved: the disk is full. Make room, or choose another disk.")
                .doesNotContain("Exception");
        visitor.type(KeyCode.ESCAPE);
        assertThat(mine).doesNotExist();

        Files.delete(filler);
        String strip = visitor.words(".journal-moves");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words(".journal-moves")).startsWith(strip);
        assertThat(SessionReader.read(kept())).isInstanceOfSatisfying(SessionReading.Opened.class, opened ->
                assertThat(opened.line().cursor()).isEqualTo(visitor.moves()));
    }

    @Test
    void onADiskThatMayOnlyBeReadItIsSaidAndTheTalksGoOn() throws IOException, InterruptedException {
        String before = Files.readString(kept());
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "no right to mount a disk");
        visitor.type(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(visitor.words()).contains("The session could not be kept safe").contains("the disk may only be read. Choose another.");
        assertThat(visitor.words(".journal-moves")).contains("Northland passed");
        assertThat(kept()).hasContent(before.stripTrailing());
    }

    /// Fills the disk to its last byte.
    private Path fill() throws IOException {
        Path filler = disk.resolve("filler");
        try (var stream = Files.newOutputStream(filler)) {
            for (int block = 0; block <= SIZE; block += KIB) {
                stream.write(new byte[KIB]);
            }
        } catch (IOException full) {
            return filler;
        }
        throw new AssertionError("The disk is larger than it was made.");
    }

    private void nothingLeftBeside() throws IOException {
        try (Stream<Path> files = Files.list(kept().getParent())) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(disk.resolve("sessions"))) {
            return files.filter(file -> file.toString().endsWith(".parley.json")).findFirst().orElseThrow();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
