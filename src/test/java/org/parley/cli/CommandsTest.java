package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.talks.Talks;
import org.parley.talks.strategy.Strategies;
import picocli.CommandLine;

class CommandsTest {
    private static final String STRAITS = "scenarios/two-straits.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void validateSaysThatGoodFilesAreFine() {
        Shell.Ran ran = Shell.run("validate", STRAITS, "scenarios/cod-1976.json");

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.outLines()).hasSize(2).allMatch(line -> line.contains(": fine: "));
    }

    @Test
    void validateTellsEachProblemInALineWithItsPlace() throws IOException {
        String text = Files.readString(Path.of(STRAITS));
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                text.replaceFirst("\"negotiator\"", "\"negotiatr\"").replace("\"round\": \"second\"", "\"round\": \"scond\""));

        Shell.Ran ran = Shell.run("validate", bad.toString(), STRAITS);

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.outLines()).hasSize(1);
        assertThat(ran.errLines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.matches(".*bad\\.json:\\d+:\\d+: (error|warning): .*"))
                .anyMatch(line -> line.contains("`negotiator`"))
                .anyMatch(line -> line.contains("`second`"));
    }

    @Test
    void validateTellsWhatOnlyPlayingShows() {
        Shell.Ran ran = Shell.run("validate", "scenarios/cod-1976.json");

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.errLines())
                .anyMatch(line -> line.contains(": warning: ") && line.contains("`law` is out of reach"));
    }

    @Test
    void theSchemaBesideTheScenariosIsPassedOverAndNoProblem() {
        Shell.Ran ran = Shell.run("analyze", "scenarios/scenario.schema.json", STRAITS, "--format", "json");

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.outLines()).hasSize(1);
        assertThat(ran.err()).contains("scenario.schema.json: passed over");
        assertThat(Shell.run("analyze", "scenarios/scenario.schema.json").code()).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void aMissingFileIsAProblem() {
        Shell.Ran ran = Shell.run("validate", folder.resolve("none.json").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("none.json:1:1: error: ");
    }

    @Test
    void theSameSeatsAndSeedPlayTheSameTalks() throws IOException {
        Path first = folder.resolve("first.parley.json");
        Path second = folder.resolve("second.parley.json");

        Shell.Ran ran = Shell.run("play", STRAITS, "--seed", "7", "--save", first.toString());
        Shell.run("play", STRAITS, "--seed", "7", "--save", second.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out()).contains("First meeting opened.", "The talks are over.");
        assertThat(first).hasSameTextualContentAs(second);
        assertThat(talks(first).isOver()).isTrue();
    }

    @Test
    void aPersonPlaysLineByLine() {
        Path save = folder.resolve("talks.parley.json");
        String typed = """
                look
                sheet
                understandings
                fly away
                propose missiles-north=pledge
                pull reassure
                pass enough
                quit
                """;

        Shell.Ran ran = Shell.type(typed, "play", STRAITS, "--seats", "north=person", "--save", save.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.out())
                .contains("What only Northland's player reads.")
                .contains("“fly” is no move.")
                .contains("This is outside your mandate.")
                .contains("Northland pulled the lever “Reassure in public”");
        assertThat(talks(save).journal())
                .filteredOn(entry -> entry.seat().filter("north"::equals).isPresent())
                .hasSize(2);
    }

    @Test
    void aPersonIsNotShownWhatItsSeatMayNotSee() throws IOException {
        String secret = "So can ours, once we have been reassured.";
        assertThat(Files.readString(Path.of(STRAITS))).contains(secret);

        Shell.Ran ran = Shell.type(
                "look\nsheet\nunderstandings\nquit\n",
                "play",
                STRAITS,
                "--seats",
                "north=person",
                "--save",
                folder.resolve("talks.parley.json").toString());

        assertThat(ran.out()).doesNotContain(secret);
    }

    @Test
    void whenThePersonLeavesTheSessionIsKept() {
        Path save = folder.resolve("talks.parley.json");

        Shell.Ran ran =
                Shell.type("pull reassure\n", "play", STRAITS, "--seats", "north=person", "--save", save.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(talks(save).isOver()).isFalse();
        assertThat(talks(save).journal()).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aReportIsWrittenInEachForm() {
        Path session = played();
        for (String name : List.of("report.html", "report.PDF", "report.csv")) {
            Path report = folder.resolve(name);

            Shell.Ran ran = Shell.run("report", session.toString(), "--to", report.toString());

            assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.FINE);
            assertThat(report).isNotEmptyFile();
        }
    }

    @Test
    void aViewersReportHoldsItsOwnSheetAlone() throws IOException {
        Path session = played();
        Path report = folder.resolve("report.html");

        Shell.run("report", session.toString(), "--to", report.toString(), "--viewer", "south");
        assertThat(report).content().doesNotContain("What only Northland&#39;s player reads.");
        Shell.run("report", session.toString(), "--to", report.toString(), "--viewer", "north");
        assertThat(report).content().contains("What only Northland&#39;s player reads.");

        assertThat(Shell.run("report", session.toString(), "--to", report.toString(), "--viewer", "east").code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void whereAReportCannotBeSavedNothingIsLeft() {
        Path session = played();
        Path nowhere = folder.resolve("no-such-folder").resolve("report.html");

        Shell.Ran ran = Shell.run("report", session.toString(), "--to", nowhere.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).hasSize(1).first().asString().contains("report.html", "there is no folder");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aSessionThatBreaksOffIsReportedUpToThere() throws IOException {
        Path session = played();
        String text = Files.readString(session);
        int last = text.lastIndexOf("\"pass\"");
        Path broken = Files.writeString(
                folder.resolve("broken.parley.json"), text.substring(0, last) + "\"jump\"" + text.substring(last + 6));
        Path report = folder.resolve("report.csv");

        Shell.Ran ran = Shell.run("report", broken.toString(), "--to", report.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(ran.errLines().getFirst()).contains("broken.parley.json:", ": error: ", "jump");
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void aTournamentPlaysEveryPairingAndTellsProgressApart() {
        Shell.Ran ran = Shell.run("tournament", "--scenarios", STRAITS, "--random", "1", "--seed", "5");

        int strategies = Strategies.names().size();
        int pairings = strategies * (strategies + 1) / 2;
        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.outLines()).hasSize(pairings + 3).first().asString().contains("2 scenarios with seed 5");
        assertThat(ran.out())
                .contains("agreed", "gain of one", "of other", "of frontier", "rounds", "red lines crossed", "ms a move");
        assertThat(ran.errLines()).hasSize(pairings + 1);
        assertThat(Shell.run("tournament", "--random", "-1").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    /// The times themselves are the machine's.
    @Test
    void aTournamentCanTellTheTimeOfAMove() {
        Shell.Ran ran = Shell.run("tournament", "--large", "--random", "1");

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(ran.outLines()).hasSize(3 * Strategies.names().size() + 3);
        assertThat(ran.out()).contains("1.1E9", "1.1E12", "median");
        assertThat(Shell.run("tournament", "--large", "--scenarios", STRAITS).code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void noSessionNoReport() {
        Path report = folder.resolve("report.html");

        Shell.Ran ran = Shell.run("report", STRAITS, "--to", report.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(report).doesNotExist();
    }

    @Test
    void explainAnswersAsData() {
        Shell.Ran ran = Shell.run("explain", STRAITS, "exercises=cap-9000", "--format", "json");

        assertThat(ran.code()).isEqualTo(ExitCode.FINE);
        assertThat(JsonParser.parseString(ran.out()).getAsJsonObject().get("reachable").getAsBoolean()).isFalse();
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = new CommandLineProgram(Console.on(full, err, InputStream.nullInputStream()))
                .run(List.of("analyze", STRAITS));

        assertThat(code).isEqualTo(ExitCode.COULD_NOT_FINISH);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("could not be written in full");
    }

    @Test
    void everyCommandAndEveryOptionSaysWhatItIs() {
        CommandLine line = ParleyCommand.on(Console.on(
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), InputStream.nullInputStream()));

        assertThat(line.getSubcommands().keySet())
                .containsExactlyInAnyOrder("validate", "analyze", "explain", "play", "report", "tournament", "help");
        line.getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
            if (!name.equals("help")) {
                Stream.concat(
                                command.getCommandSpec().options().stream(),
                                command.getCommandSpec().positionalParameters().stream())
                        .forEach(argument -> assertThat(argument.description())
                                .as(name + " " + argument.paramLabel())
                                .isNotEmpty()
                                .allMatch(text -> !text.isBlank()));
            }
        });
    }

    @Test
    void helpAndVersionAreAnswers() {
        assertThat(Shell.run("--help").out()).contains("validate", "analyze", "play", "report", "Exit codes");
        assertThat(Shell.run("--version").out()).startsWith("parley ");
        assertThat(Shell.run("help", "play").out()).contains("--seats", "--seed", "--save");
        assertThat(Shell.run("report", "--help").code()).isEqualTo(ExitCode.FINE);
    }

    private Path played() {
        Path session = folder.resolve("talks.parley.json");
        assertThat(Shell.run("play", STRAITS, "--seed", "3", "--save", session.toString()).code())
                .isEqualTo(ExitCode.FINE);
        return session;
    }

    private static Talks talks(Path session) {
        return ((SessionReading.Opened) SessionReader.read(session)).talks();
    }
}
