package org.parley.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.parley.reach.Figure;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.WindowsChart;
import org.parley.scenario.Role;

/// Reports made by hand, for the renderers.
final class SampleReports {
    private static final MoveEntry.Mover NORTH = new MoveEntry.Mover("north", "Northland", 1);
    private static final MoveEntry.Mover SOUTH = new MoveEntry.Mover("south", "Южная земля", 2);

    private SampleReports() {}

    /// An instructor's report of two rounds, with every part filled in.
    static Report full() {
        Moment start = moment(Standing.NEEDS_MOVES, Standing.OPEN, Standing.NEEDS_MOVES, 4_711, 12);
        Moment middle = moment(Standing.PROVISIONAL, Standing.CONCLUDED, Standing.NEEDS_MOVES, 310, 4);
        Moment end = moment(Standing.CONCLUDED, Standing.CONCLUDED, Standing.OUT_OF_REACH, 0, 0);
        List<RoundEntry> rounds = List.of(
                new RoundEntry(
                        "first",
                        1,
                        "First meeting",
                        "On the ferry",
                        "2030-05-01",
                        List.of("Northland", "Южная земля"),
                        List.of("Missiles", "Exercises"),
                        List.of("The League is consulted."),
                        List.of(
                                new MoveEntry(
                                        1,
                                        "first",
                                        Optional.of(NORTH),
                                        "lever",
                                        "reassure",
                                        "Northland pulls a lever: Reassure in public.",
                                        "",
                                        List.of("Southland has been reassured and Tension falls by 2."),
                                        start.changesTo(middle)),
                                new MoveEntry(
                                        2,
                                        "first",
                                        Optional.of(SOUTH),
                                        "propose",
                                        "1",
                                        "Южная земля proposed #1: Exercises: At most 13,000 — “честно & <fair>”.",
                                        "It answers a conciliatory lever.",
                                        List.of(),
                                        List.of()),
                                new MoveEntry(
                                        3,
                                        "first",
                                        Optional.of(NORTH),
                                        "accept",
                                        "1",
                                        "Northland accepted #1.",
                                        "",
                                        List.of("Concluded: Exercises: At most 13,000.", "It is final."),
                                        List.of())),
                        List.of("All have passed: the round closes."),
                        List.of(),
                        start,
                        middle),
                new RoundEntry(
                        "second",
                        2,
                        "Second meeting",
                        "The Forum",
                        "2030-05-03",
                        List.of("Northland", "Южная земля", "The League"),
                        List.of("Missiles"),
                        List.of("A newspaper prints the draft: Tension rises by 1."),
                        List.of(new MoveEntry(
                                4, "second", Optional.empty(), "inject", "leak", "A leak is injected.", "", List.of(), List.of())),
                        List.of("The turns of the round are taken: it closes."),
                        middle.changesTo(end),
                        middle,
                        end));
        return new Report(
                Locale.ENGLISH,
                new Audience.Instructor(),
                new Cover(
                        "two-straits",
                        "Two Straits",
                        "A made-up pair of neighbours trade missile limits for exercise limits.",
                        "arms control",
                        "first",
                        2,
                        OptionalInt.of(10),
                        List.of("See why a unilateral offer and a reciprocal one reach different packages."),
                        List.of("Levels and points are the author's choice."),
                        OptionalLong.of(4711)),
                List.of(
                        new PartyEntry(
                                "north",
                                "Northland",
                                Role.NEGOTIATOR,
                                1,
                                Optional.of(new PartyEntry.Seated.Person()),
                                "Public aims.",
                                "What only Northland’s player reads.\nTwo lines."),
                        new PartyEntry(
                                "south",
                                "Южная земля",
                                Role.NEGOTIATOR,
                                2,
                                Optional.of(new PartyEntry.Seated.Strategy("reciprocator")),
                                "",
                                ""),
                        new PartyEntry("league", "The League", Role.CONSULTED, 3, Optional.empty(), "", "")),
                start,
                rounds,
                new OutcomeEntry(
                        true,
                        Optional.empty(),
                        List.of(new OutcomeEntry.TermEntry(
                                "exercises",
                                "Size of exercises",
                                "cap-13000",
                                "At most 13,000",
                                List.of("Northland", "Южная земля"),
                                OutcomeEntry.Bond.FINAL,
                                List.of())),
                        List.of(
                                new OutcomeEntry.WorthEntry("north", "Northland", 1, 5, 5, OptionalLong.of(25), OptionalLong.of(20)),
                                new OutcomeEntry.WorthEntry("south", "Южная земля", 2, 10, 0, OptionalLong.of(25), OptionalLong.of(15))),
                        new FrontierEntry(
                                List.of("Northland", "Южная земля"),
                                List.of(
                                        new FrontierEntry.Point(
                                                List.of(25L, 15L),
                                                "1",
                                                "Missiles: Pledge not to place and Exercises: At most 13,000",
                                                List.of("egalitarian"),
                                                false),
                                        new FrontierEntry.Point(
                                                List.of(20L, 25L),
                                                "1",
                                                "Missiles: Pledge with inspections and Exercises: At most 13,000",
                                                List.of("nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"),
                                                false))),
                        Optional.empty()),
                new Lessons(
                        List.of(new Lessons.Turn(
                                "inspections",
                                "Inspections in the north",
                                3,
                                "first",
                                "Southland accepted #1.",
                                "lost",
                                "Inspections in the north fell out of reach.",
                                Standing.OUT_OF_REACH,
                                List.of("Southland has not offered inspections"),
                                List.of("Second meeting opened"))),
                        List.of(new Lessons.Missed(
                                "mutual",
                                "Mutual missile pledge",
                                List.of(
                                        new Lessons.Chance("first", 1, 2, "In First meeting, from move 1 on."),
                                        new Lessons.Chance("second", 3, 4, "In Second meeting, from move 3 on.")),
                                "In First meeting, from move 1 on. And in Second meeting as well.")),
                        List.of(new Lessons.StabilityEntry(
                                "north",
                                "Northland",
                                1,
                                List.of(new Lessons.Verdict("Nash", "nash", false, "Unstable for Northland.")))),
                        Optional.empty()),
                new Ways(List.of(way(1, false), way(2, true)), 7),
                charts(List.of(start, middle, end)),
                List.of(
                        new RuleEntry(
                                "north-inspections",
                                "redLine",
                                "Northland",
                                1,
                                "No inspectors while the strait is tense.",
                                "Forbids: Missiles is at “Pledge with inspections” or further.",
                                "Tension is 5 or more",
                                RuleEntry.Known.PUBLIC),
                        new RuleEntry(
                                "south-missiles",
                                "offer",
                                "Южная земля",
                                2,
                                "We pledge if exercises shrink.",
                                "Gives Missiles: Pledge not to place.",
                                "",
                                RuleEntry.Known.PRIVATE)),
                List.of(new PointsEntry(
                        "Northland",
                        1,
                        false,
                        List.of(new PointsEntry.IssuePoints(
                                "Missiles",
                                List.of(
                                        new PointsEntry.LevelPoints("No limit", 0),
                                        new PointsEntry.LevelPoints("Pledge not to place", -10)))),
                        List.of(new PointsEntry.Part("A headline", "both pledge", 5)),
                        5,
                        List.of(new PointsEntry.Part("", "Tension is 7 or more", -5)))),
                Optional.of(new HistoryEntry(
                        "What really came of it, for the debrief.",
                        List.of("Size of exercises: At most 13,000"),
                        List.of("Small exercises"),
                        List.of("Made up for this page"))),
                List.of(new SourceEntry("page", "Made up for this page", "Parley", "2026-11-23", "")),
                List.of(new MoveEntry(
                        3, "first", Optional.of(NORTH), "pass", "", "Northland passed.", "A slip.", List.of(), List.of())),
                List.of(new NoteEntry(2, Optional.of("south"), "Teacher", "Ask why here.")));
    }

    /// The full report of a scenario with another title.
    static Report titled(String title) {
        Cover cover = full().cover();
        Cover other = new Cover(
                cover.scenario(),
                title,
                cover.summary(),
                cover.topic(),
                cover.difficulty(),
                cover.rounds(),
                cover.minutes(),
                cover.objectives(),
                cover.modelling(),
                cover.seed());
        return with(other, full().lessons(), full().takenBack());
    }

    private static WayEntry way(int number, boolean told) {
        return new WayEntry(
                number,
                told,
                true,
                4,
                List.of(new WayEntry.Since(
                        "exercises", "Size of exercises", "At most 13,000", OutcomeEntry.Bond.FINAL, "second", "Second meeting", 3)),
                List.of(new WayEntry.Since("small", "Small exercises", "", OutcomeEntry.Bond.FINAL, "first", "First meeting", 2)),
                List.of(new OutcomeEntry.WorthEntry(
                        "north", "Northland", 1, 5L * number, 5, OptionalLong.of(25), OptionalLong.of(25 - 5L * number))));
    }

    /// The full report with another move taken back.
    static Report takingBack(MoveEntry move) {
        return with(full().cover(), full().lessons(), List.of(move));
    }

    /// The full report of talks in which each of some moves turned many understandings.
    static Report turning(int moves, int understandings) {
        List<Lessons.Turn> turns = new ArrayList<>();
        for (int turn = 0; turn < moves * understandings; turn++) {
            String title = "Understanding " + turn;
            turns.add(new Lessons.Turn(
                    "u" + turn,
                    title,
                    1 + turn / understandings,
                    "first",
                    "Southland accepted #1.",
                    "lost",
                    title + " fell out of reach.",
                    Standing.OUT_OF_REACH,
                    List.of("Southland has not offered inspections"),
                    List.of("Second meeting opened")));
        }
        Lessons few = full().lessons();
        return with(
                full().cover(),
                new Lessons(turns, few.missed(), few.stability(), few.inexact()),
                full().takenBack());
    }

    private static Report with(Cover cover, Lessons lessons, List<MoveEntry> takenBack) {
        Report full = full();
        return new Report(
                full.language(),
                full.audience(),
                cover,
                full.parties(),
                full.start(),
                full.rounds(),
                full.outcome(),
                lessons,
                full.ways(),
                full.charts(),
                full.rules(),
                full.points(),
                full.history(),
                full.sources(),
                takenBack,
                full.notes());
    }

    static Moment moment(Standing first, Standing second, Standing third, long reachable, long open) {
        return new Moment(
                List.of(
                        new Moment.UnderstandingEntry("mutual", "Mutual missile pledge", Optional.of(first), Seen.ACTUAL),
                        new Moment.UnderstandingEntry("small", "Exercises under 13,000", Optional.of(second), Seen.ACTUAL),
                        new Moment.UnderstandingEntry("inspections", "Inspections in the north", Optional.of(third), Seen.ACTUAL)),
                List.of(new Moment.Count(Seen.ACTUAL, exactly(reachable), exactly(open))),
                Optional.empty());
    }

    private static Figure exactly(long number) {
        return Figure.exactly(BigInteger.valueOf(number));
    }

    private static Charts charts(List<Moment> moments) {
        List<String> rounds = List.of("First meeting", "Second meeting");
        return new Charts(
                new UnderstandingsChart(
                        "",
                        List.of(
                                new UnderstandingsChart.Moment("Start", false, counts(moments.get(0))),
                                new UnderstandingsChart.Moment("First meeting", false, counts(moments.get(1))),
                                new UnderstandingsChart.Moment("Second meeting", true, counts(moments.get(2))))),
                Optional.of(new ReachableChart(
                        rounds,
                        -1,
                        List.of(new ReachableChart.Reading(
                                "actual",
                                List.of(ReachableChart.Count.of(3, 120), ReachableChart.Count.of(12, 4_711)),
                                Optional.empty())))),
                new WindowsChart(
                        rounds,
                        2,
                        List.of(
                                row("mutual", "Mutual missile pledge", Standing.PROVISIONAL, Standing.CONCLUDED, 1, 1),
                                row("small", "Exercises under 13,000", Standing.CONCLUDED, Standing.CONCLUDED, 1, 0),
                                row("inspections", "Inspections in the north", Standing.NEEDS_MOVES, Standing.OUT_OF_REACH, -1, -1))),
                Optional.of(new LevelsChart(
                        "",
                        exactly(4_711),
                        List.of(
                                new LevelsChart.Row(
                                        "missiles",
                                        "Missiles",
                                        List.of(
                                                cell("free", "No limit", 2_000, false),
                                                cell("pledge", "Pledge not to place", 2_700, false),
                                                cell("verified", "Pledge with inspections", 11, false))),
                                new LevelsChart.Row(
                                        "exercises",
                                        "Size of exercises",
                                        List.of(
                                                cell("free", "No limit", 0, false),
                                                cell("cap-13000", "At most 13,000", 4_711, true)))))),
                new GaugesChart(
                        List.of("Start", "reassure", "propose", "accept", "leak"),
                        List.of(new GaugesChart.Gauge("tension", "Tension", 0, 10, List.of(6L, 4L, 4L, 4L, 5L))),
                        List.of(
                                new GaugesChart.Mark(0, GaugesChart.Kind.ROUND, "First meeting"),
                                new GaugesChart.Mark(3, GaugesChart.Kind.ROUND, "Second meeting"))));
    }

    private static Map<Standing, Integer> counts(Moment moment) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        moment.standings().forEach(entry -> counts.merge(entry.standing().orElseThrow(), 1, Integer::sum));
        return counts;
    }

    private static LevelsChart.Cell cell(String id, String title, long packages, boolean concluded) {
        return new LevelsChart.Cell(id, title, exactly(packages), Optional.empty(), concluded);
    }

    private static WindowsChart.Row row(
            String id, String title, Standing first, Standing second, int begin, int earliest) {
        return new WindowsChart.Row(
                id,
                title,
                List.of(first, second),
                List.of(new WindowsChart.Seen(
                        "actual",
                        Standing.NEEDS_MOVES,
                        begin < 0 ? OptionalInt.empty() : OptionalInt.of(begin),
                        earliest < 0 ? OptionalInt.empty() : OptionalInt.of(earliest))));
    }
}
