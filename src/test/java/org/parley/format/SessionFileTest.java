package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Note;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;

class SessionFileTest {
    private static final String PLAYERS = "`person`, `reciprocator`, `hardliner`, `boulware`, `linear`, `conceder`,"
            + " `tit-for-tat`, `micro` or `diplomat`";

    private static final Talks SAMPLE = sample();

    @TempDir
    Path folder;

    @Test
    void aSessionIsWrittenAsThePageSays() {
        String written = SessionWriter.write(SAMPLE.session());
        assertThat(written).startsWith("{\n  \"format\": 1,\n  \"parley\": \"development\",\n  \"scenario\": {\n    \"format\": 1,\n");
        assertThat(written.substring(written.indexOf("  \"seats\"")))
                .isEqualTo(Slip.resource("two-straits.session.txt"));
    }

    @Test
    void whatIsWrittenIsReadAsTheSameSession() {
        SessionReading.Opened opened = opened(SessionWriter.write(SAMPLE.session()));
        assertThat(opened.isWhole()).isTrue();
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.talks().session()).isEqualTo(SAMPLE.session());
        assertThat(opened.talks().positions()).isEqualTo(SAMPLE.positions());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 200})
    void randomTalksAreReadAsTheSameAndWrittenAsTheSameBytes(long firstSeed) {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = firstSeed; seed < firstSeed + 100; seed++) {
            Talks talks = RandomTalks.talks(seed);
            talks.journal().forEach(entry -> kinds.add(entry.move().getClass()));
            String written = SessionWriter.write(talks.session());
            SessionReading.Opened opened = opened(written);
            assertThat(opened.isWhole()).as("seed %d: %s", seed, opened.problems()).isTrue();
            assertThat(opened.talks().session()).as("seed %d", seed).isEqualTo(talks.session());
            assertThat(opened.talks().position().state()).isEqualTo(talks.position().state());
            assertThat(SessionWriter.write(opened.talks().session())).as("seed %d", seed).isEqualTo(written);
        }
        assertThat(kinds).hasSize(10);
    }

    @Test
    void aMoveThatTheRulesRefuseIsAProblemAndTheSessionOpensUpToTheOneBefore() {
        SessionReading.Opened opened = opened(with("\"accept\": 1", "\"reject\": 9"));
        assertThat(opened.isWhole()).isFalse();
        assertThat(opened.talks().journal()).isEqualTo(SAMPLE.journal().subList(0, 2));
        assertThat(opened.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.journal[2].move");
            assertThat(problem.found()).startsWith("a move that the rules refuse: ");
            assertThat(lineOf(problem)).isEqualTo("      \"move\": {");
        });
    }

    @Test
    void aMoveThatCannotBeReadIsAProblemAndTheSessionOpensUpToTheOneBefore() {
        assertStops("\"lever\": \"reassure\"", "\"levre\": \"reassure\"", 0, "unknown move `levre`; expected one of `propose`,"
                + " `accept`, `reject`, `withdraw`, `lever`, `disclose`, `pass`, `inject`, `pause` or `handOver`;"
                + " did you mean `lever`?");
        assertStops("\"lever\": \"reassure\"", "\"lever\": \"reasure\"", 0,
                "unknown lever `reasure`; expected the id of a lever; did you mean `reassure`?");
        assertStops("\"exercises\": \"cap-13000\"", "\"exercises\": \"cap-1300\"", 1,
                "unknown level `cap-1300`; expected a level of `exercises`; did you mean `cap-13000`?");
        assertStops("\"accept\": 1", "\"accept\": \"1\"", 2, "the text `1`; expected the number of a proposal");
        assertStops("\"accept\": 1", "\"accept\": 1, \"pass\": \"\"", 2, "several keys in one move; expected one of `propose`,"
                + " `accept`, `reject`, `withdraw`, `lever`, `disclose`, `pass`, `inject`, `pause` or `handOver`");
        assertStops("\"n\": 3,\n      \"round\"", "\"n\": 4,\n      \"round\"", 2, "the number 4; expected the number 3, the next in order");
        assertStops("\"pause\": true", "\"pause\": 1", 3, "the number 1; expected `true` or `false`");
        assertStops("\"inject\": \"leak\"", "\"inject\": \"leek\"", 5,
                "unknown event `leek`; expected the id of an event; did you mean `leak`?");
        assertStops("\"player\": \"hardliner\"", "\"player\": \"Hardliner\"", 6,
                "unknown player `Hardliner`; expected " + PLAYERS + "; did you mean `hardliner`?");
    }

    private static void assertStops(String instead, String stands, int played, String message) {
        SessionReading.Opened opened = opened(with(instead, stands));
        assertThat(opened.problems()).extracting(Problem::message).containsExactly(message);
        assertThat(opened.talks().journal()).isEqualTo(SAMPLE.journal().subList(0, played));
        assertThat(opened.problems().getFirst().path()).startsWith("$.journal[" + played + "]");
    }

    @Test
    void aNewerFormatIsAProblemAndOpensAsFarAsItCanBeRead() {
        SessionReading.Opened opened = opened(with("  \"format\": 1,\n  \"parley\"", "  \"format\": 2,\n  \"more\": [],\n  \"parley\""));
        assertThat(opened.problems()).extracting(Problem::message)
                .containsExactly("format 2; expected format 1; a newer Parley may read more of this file");
        assertThat(opened.talks().session()).isEqualTo(SAMPLE.session());
    }

    @Test
    void aSlipOutsideTheJournalKeepsTheSessionClosed() {
        assertRefused("\"seed\": 42", "\"seed\": 4.2", "the number 4.2; expected a whole number, written without a point or an exponent");
        assertRefused("\"seats\"", "\"saets\"",
                "no `seats`; expected who plays each negotiator",
                "unknown key `saets`; expected a key of a session; did you mean `seats`?");
        assertRefused("\"party\": \"south\",\n      \"player\"", "\"party\": \"north\",\n      \"player\"",
                "a second seat of `north` (the first is in line 437); expected one seat a negotiator");
        assertRefused("\"player\": \"reciprocator\"", "\"player\": \"robot\"",
                "unknown player `robot`; expected " + PLAYERS);
        assertRefused("\"id\": \"league\"", "\"id\": \"north\"",
                "a second party `north` (the first is in line 29); expected an id of its own",
                "unknown party `league`; expected the id of a party",
                "unknown party `league`; expected the id of a party",
                "unknown party `league`; expected the id of a party",
                "unknown party `league`; expected the id of a party",
                "unknown party `league`; expected the id of a party");
    }

    private static void assertRefused(String instead, String stands, String... messages) {
        assertThat(read(with(instead, stands))).isInstanceOfSatisfying(SessionReading.Refused.class, refused ->
                assertThat(refused.problems()).extracting(Problem::message).containsExactly(messages));
    }

    @Test
    void aSeatLeftOutIsNamed() {
        String text = with(",\n    {\n      \"party\": \"south\",\n      \"player\": \"reciprocator\"\n    }", "");
        assertThat(read(text).all()).extracting(Problem::message)
                .containsExactly("no seat of `south`; expected one seat a negotiator");
    }

    @Test
    void aFileThatWasCutOffSaysSo() {
        String whole = SessionWriter.write(SAMPLE.session());
        assertThat(read(whole.substring(0, whole.length() * 9 / 10)).all()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("may have been cut off"));
    }

    @Test
    void aScenarioIsNoSession() {
        assertThat(read(Slip.sample()).all()).extracting(Problem::message)
                .containsExactly("a scenario; expected a session");
    }

    @Test
    void optionsLeftOutAreTheScenarios() {
        SessionReading.Opened opened = opened(with("  \"options\": {\n    \"scores\": false\n  },\n", ""));
        assertThat(opened.talks().session().options()).isEqualTo(SAMPLE.session().scenario().classroom());
    }

    @Test
    void notesBehindTheLastMoveThatOpensAreLeftOut() {
        SessionReading.Opened opened = opened(with("\"accept\": 1", "\"reject\": 9"));
        assertThat(opened.talks().session().notes()).containsExactly(new Note(0, "", "Begun in class."));
    }

    @Test
    void aSessionIsSavedAndReadFromItsFile() throws IOException {
        Path file = folder.resolve("sample.parley.json");
        SafeFile.write(file, SessionWriter.write(SAMPLE.session()));
        assertThat(SessionReader.read(file)).isInstanceOfSatisfying(SessionReading.Opened.class, opened ->
                assertThat(opened.talks().session()).isEqualTo(SAMPLE.session()));
        assertThat(SessionReader.read(folder.resolve("none.parley.json")).all()).singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("no such file"));
    }

    private static String lineOf(Problem problem) {
        return with("\"accept\": 1", "\"reject\": 9").lines().skip(problem.line() - 1L).findFirst().orElseThrow();
    }

    private static String with(String instead, String stands) {
        String whole = SessionWriter.write(SAMPLE.session());
        assertThat(whole).contains(instead);
        int at = whole.lastIndexOf(instead);
        if (instead.contains("league") || instead.contains("format")) {
            at = whole.indexOf(instead);
        }
        return whole.substring(0, at) + stands + whole.substring(at + instead.length());
    }

    private static SessionReading.Opened opened(String text) {
        return switch (read(text)) {
            case SessionReading.Opened opened -> opened;
            case SessionReading.Refused(List<Problem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static SessionReading read(String text) {
        return SessionReader.read("s.parley.json", text.getBytes(UTF_8));
    }

    private static Talks sample() {
        Scenario scenario = switch (ScenarioReader.read("f", Slip.sample().getBytes(UTF_8))) {
            case ScenarioReading.Read(Scenario read, _, _) -> read;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
        List<Seat> seats = List.of(
                new Seat("north", new Player.Person()), new Seat("south", new Player.Strategy("reciprocator")));
        Classroom options = new Classroom(
                Classroom.Undo.FREE, false, false, OptionalInt.empty(), Classroom.Reveal.END);
        Session session = Session.start(scenario, seats, 42, options)
                .withNotes(List.of(new Note(0, "", "Begun in class."), new Note(3, "Ms A.", "Why so early?")));
        Optional<String> north = Optional.of("north");
        Optional<String> south = Optional.of("south");
        List<Entry> journal = List.of(
                new Entry(1, "first", north, new Move.PullLever("reassure")),
                new Entry(2, "first", south, new Move.Propose(
                        1, Map.of("exercises", "cap-13000"), OptionalInt.empty())),
                new Entry(3, "first", north, new Move.Accept(1)),
                new Entry(4, "first", Optional.empty(), new Move.Pause(true)),
                new Entry(5, "first", Optional.empty(), new Move.Pause(false)),
                new Entry(6, "first", Optional.empty(), new Move.Inject("leak")),
                new Entry(7, "first", Optional.empty(), new Move.HandOver("south", new Player.Strategy("hardliner"))),
                new Entry(8, "first", south, new Move.DiscloseRule("south-missiles")),
                new Entry(9, "first", north, new Move.Pass("why")));
        return Talks.of(session.withJournal(journal));
    }
}
