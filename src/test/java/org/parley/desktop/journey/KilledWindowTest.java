package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.House;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.table.Tables;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// The program is killed while it is played: another one, started afterwards, offers the session as it was to the last
/// move, with what was taken back.
class KilledWindowTest {
    private static final int MOVES_BEFORE_THE_KILL = 7;
    private static final int NOTES_BEFORE_THE_KILL = 3;
    /// Done again and again; taking back and moving otherwise begins a branch.
    private static final List<String> DEEDS =
            List.of("table.pass", "table.undo", "table.redo", "instructor.undo", "instructor.pause", "instructor.pause");

    @TempDir
    private Path folder;

    /// What the child does: it plays, or writes notes in the debrief, and says after each deed that it is done, until it
    /// is killed.
    ///
    /// @param arguments the folder of the recovery files, and what is done: `play` or `note`
    public static void main(String[] arguments) {
        Started started = start(Path.of(arguments[0]), arguments[1]);
        for (int deed = 0; ; deed++) {
            if (arguments[1].equals("note")) {
                note(started, deed);
            } else {
                act(started.house(), deed);
            }
            System.out.println("done " + deed);
        }
    }

    private record Started(Stage stage, House house) {}

    private static Started start(Path sessions, String what) {
        return OnFxThread.call(() -> {
            Stage stage = new Stage();
            House house = new House(stage, sessions);
            house.open();
            Line line = Tables.against("hardliner", "two-straits", "north");
            if (what.equals("note")) {
                while (!line.talks().isOver()) {
                    line = line.play(Tables.pass());
                }
                house.desk().navigator().showDebrief(line);
            } else {
                house.desk().navigator().showTable(line);
            }
            return new Started(stage, house);
        });
    }

    private static void act(House house, int deed) {
        OnFxThread.run(() -> house.act(DEEDS.get(deed % DEEDS.size())));
    }

    private static void note(Started started, int deed) {
        OnFxThread.run(() -> started.house().act("debrief.note"));
        OnFxThread.run(() -> {
            var root = started.stage().getScene().getRoot();
            ((TextInputControl) root.lookup("#note-text")).setText(remark(deed));
            ((Button) root.lookup("#notes-keep")).fire();
        });
    }

    private static String remark(int deed) {
        return "Remark " + deed + ".";
    }

    @Test
    void everyNoteWrittenInTheDebriefIsThere() throws IOException, InterruptedException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        int done = killAfter(killed, "note", NOTES_BEFORE_THE_KILL);
        Line line = ((SessionReading.Opened) SessionReader.read(kept(killed))).line();

        List<String> written = IntStream.rangeClosed(0, done).mapToObj(KilledWindowTest::remark).toList();
        assertThat(line.notes()).extracting(Note::text).startsWith(written.toArray(String[]::new));
        assertThat(line.notes()).hasSizeLessThanOrEqualTo(written.size() + 1);
        Visitor visitor = Visitor.come(killed);
        visitor.click(".session-row .button:last-child");
        assertThat(visitor.title()).contains("Debrief");
        assertThat(visitor.words(".replay .notes")).contains(remark(0), remark(done));
        visitor.leave();
    }

    @Test
    void theSessionIsOfferedAsItWasToTheLastMove() throws IOException, InterruptedException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        int done = killAfter(killed, "play", MOVES_BEFORE_THE_KILL);
        String kept = Files.readString(kept(killed));

        assertThat(kept).isIn(playedHere(done + 1).subList(done, done + 2));
        Line line = ((SessionReading.Opened) SessionReader.read(kept(killed))).line();
        assertThat(line.branches()).as("what was taken back").hasSizeGreaterThan(1);
        Visitor visitor = Visitor.come(killed);
        visitor.click(".session-row .primary");
        assertThat(visitor.title()).contains("Two Straits");
        assertThat(visitor.moves()).isEqualTo(line.cursor());
        visitor.leave();
    }

    /// What is kept after each deed, where nobody is killed.
    private List<String> playedHere(int last) throws IOException {
        Path sessions = Files.createDirectory(folder.resolve("whole"));
        Started started = start(sessions, "play");
        List<String> kept = new ArrayList<>();
        for (int deed = 0; deed <= last; deed++) {
            act(started.house(), deed);
            kept.add(Files.readString(kept(sessions)));
        }
        OnFxThread.run(started.stage()::close);
        return kept;
    }

    /// The number of the last deed that the child said was done.
    private static int killAfter(Path sessions, String what, int deeds) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWindowTest.class.getName(),
                        sessions.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader()) {
            int done = -1;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                done = Integer.parseInt(line.substring("done ".length()));
                if (done == deeds) {
                    child.toHandle().destroyForcibly();
                }
            }
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return done;
        }
    }

    private static Path kept(Path sessions) throws IOException {
        try (Stream<Path> files = Files.list(sessions)) {
            return files.filter(file -> file.toString().endsWith(".parley.json")).findFirst().orElseThrow();
        }
    }
}
