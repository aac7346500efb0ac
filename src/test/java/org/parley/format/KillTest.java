package org.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.scenario.Dice;

/// However the program ends, the file that it was saving is whole. A child saves lines that grow and change, one after
/// the other, and says after each that it is saved; it is killed in the middle of it, again and again.
class KillTest {
    private static final int KILLS = 8;
    private static final int MOST_SAVED = 12;

    @TempDir
    private Path folder;

    /// What the child does.
    ///
    /// @param arguments the file, then the first seed
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (long seed = Long.parseLong(arguments[1]); ; seed++) {
            SafeFile.write(file, SessionWriter.write(RandomTalks.line(seed)));
            System.out.println(seed);
        }
    }

    @Test
    void theFileIsAlwaysWholeAndNoOlderThanTheLastThatWasSaved() throws IOException, InterruptedException {
        Path file = folder.resolve("kept.parley.json");
        Dice dice = new Dice(4);
        for (int kill = 0; kill < KILLS; kill++) {
            long first = kill * 1000L;
            long saved = killedAfter(file, first, dice.between(1, MOST_SAVED));

            assertThat(Files.readString(file))
                    .as("kill %d: the last line saved, or the one after it", kill)
                    .isIn(SessionWriter.write(RandomTalks.line(saved)), SessionWriter.write(RandomTalks.line(saved + 1)));
            assertThat(SessionReader.read(file)).isInstanceOfSatisfying(SessionReading.Opened.class, opened ->
                    assertThat(opened.isWhole()).isTrue());
        }
    }

    /// The last seed that the child said was saved before it was killed; it goes on saving while it is being killed.
    private static long killedAfter(Path file, long first, int saves) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTest.class.getName(),
                        file.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader()) {
            for (int save = 0; save < saves; save++) {
                assertThat(said.readLine()).isEqualTo(String.valueOf(first + save));
            }
            child.toHandle().destroyForcibly();
            long saved = first + saves - 1;
            for (String more = said.readLine(); more != null; more = said.readLine()) {
                saved = Long.parseLong(more);
            }
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return saved;
        }
    }
}
