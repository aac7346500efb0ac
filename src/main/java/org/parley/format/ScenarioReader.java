package org.parley.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.scenario.Annotation;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;

/// Reads scenario files, strictly: what is not in the format is a problem, and all problems are told at once.
///
/// Files have at most 16 MB, in UTF-8, and nest at most 64 deep. Nothing that a file holds makes the reader throw.
/// Safe for use by several threads at once.
public final class ScenarioReader {
    /// The one format that this program knows.
    public static final int FORMAT = 1;

    private static final List<String> SCENARIO = List.of(
            "$schema",
            "format",
            "id",
            "title",
            "summary",
            "language",
            "topic",
            "difficulty",
            "minutes",
            "sources",
            "modelling",
            "objectives",
            "parties",
            "issues",
            "redLines",
            "offers",
            "preferences",
            "facts",
            "gauges",
            "levers",
            "leversPerRound",
            "events",
            "endings",
            "rounds",
            "turnsPerRound",
            "understandings",
            "classroom",
            "history",
            "note");

    private ScenarioReader() {}

    /// Reads a file. A file that is missing, a folder or not readable is a problem, too.
    public static ScenarioReading read(Path file) {
        ProblemList problems = new ProblemList(file.toString());
        return FileText.bytes(file, problems)
                .map(bytes -> read(file.toString(), bytes))
                .orElseGet(() -> new ScenarioReading.Refused(problems.inOrder()));
    }

    /// Reads the bytes of a file.
    ///
    /// @param name the file's name, for its problems
    public static ScenarioReading read(String name, byte[] bytes) {
        ProblemList problems = new ProblemList(name);
        Optional<JsonValue> tree = FileText.text(bytes, problems).flatMap(text -> JsonTree.read(text, problems));
        if (tree.isEmpty()) {
            return new ScenarioReading.Refused(problems.inOrder());
        }
        Fields root = Fields.of(new Spot(tree.get(), JsonPath.ROOT, problems), "a scenario");
        Optional<Scenario> scenario = FileKind.SCENARIO.fits(root) ? scenario(root) : Optional.empty();
        if (scenario.isEmpty() || problems.hasErrors()) {
            return new ScenarioReading.Refused(problems.inOrder());
        }
        PartPlaces places = PartPlaces.of(name, root);
        List<Problem> found = problems.inOrder();
        return new ScenarioReading.Read(scenario.get(), StaticCheck.addTo(found, scenario.get(), places), places);
    }

    /// The scenario in this part of a file, to be used only where nothing wrong with it was reported; none where it
    /// is no object or of a newer format, which is reported too.
    static Optional<Scenario> scenario(Fields open) {
        if (!open.isObject() || isNewer(open)) {
            return Optional.empty();
        }
        Fields root = Fields.of(open.spot(), "a scenario", SCENARIO);
        PartReader.needSome(root, "issues", "at least one issue to talk about");
        PartReader.needSome(root, "rounds", "at least one round in which to meet");
        PartReader.needSome(root, "parties", "at least one party that is a negotiator");
        root.text("$schema");
        Names names = Names.of(root);
        AboutReader about = new AboutReader(names);
        ConditionReader conditions = new ConditionReader(names);
        PartReader parts = new PartReader(names, about, conditions);
        RuleReader rules = new RuleReader(names, about, conditions);
        return Optional.of(Scenario.builder(new IdRegister("scenario").id(root))
                .about(about.about(root))
                .parties(parts.parties(root))
                .issues(parts.issues(root))
                .redLines(rules.redLines(root))
                .offers(rules.offers(root))
                .preferences(rules.preferences(root))
                .facts(parts.facts(root))
                .gauges(parts.gauges(root))
                .levers(parts.levers(root))
                .leversPerRound(root.count("leversPerRound", 0).orElse(Scenario.DEFAULT_LEVERS_PER_ROUND))
                .events(parts.events(root))
                .endings(parts.endings(root))
                .rounds(parts.rounds(root))
                .turnsPerRound(root.count("turnsPerRound", 1).orElse(Scenario.DEFAULT_TURNS_PER_ROUND))
                .understandings(parts.understandings(root))
                .classroom(AboutReader.classroom(root, "classroom").orElse(Classroom.FREE))
                .history(about.history(root, new Terms(names)))
                .annotation(new Annotation(root.text("note"), List.of()))
                .build());
    }

    /// Whether the file is of a later format, which this reader cannot judge. Another slip in `format` is reported.
    private static boolean isNewer(Fields root) {
        Optional<Spot> spot = root.need("format", "the format's number, " + FORMAT);
        OptionalLong format = spot.map(Spot::whole).orElse(OptionalLong.empty());
        if (format.isEmpty() || format.getAsLong() == FORMAT) {
            return false;
        }
        if (format.getAsLong() > FORMAT) {
            spot.get().error(
                    "format " + format.getAsLong(), "format " + FORMAT + "; a newer Parley may read this file");
            return true;
        }
        spot.get().error("format " + format.getAsLong(), "format " + FORMAT);
        return false;
    }
}
