package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.outcome.Analysis;
import org.parley.outcome.Extent;
import org.parley.outcome.FigureWording;
import org.parley.outcome.Frontier;
import org.parley.outcome.Point;
import org.parley.outcome.Share;
import org.parley.outcome.Solutions;
import org.parley.outcome.WorthVector;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.reach.Status;
import org.parley.rules.Reading;
import org.parley.rules.Viewer;
import org.parley.rules.Wording;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// An analysis for people, on a terminal: the understandings first.
final class AnalysisText {
    private static final int MOST_POINTS = 20;

    private final Reach reach;
    private final Analysis analysis;
    private final Reading reading;
    private final Scenario scenario;
    private final Wording wording;
    private final WayText ways;
    private final FigureWording figures = new FigureWording(Sayings.LANGUAGE);
    private final List<String> lines = new ArrayList<>();

    AnalysisText(Reach reach, Analysis analysis, Reading reading) {
        this.reach = reach;
        this.analysis = analysis;
        this.reading = reading;
        scenario = reach.rules().scenario();
        wording = new Wording(scenario, Sayings.LANGUAGE);
        ways = new WayText(scenario, wording);
    }

    String text() {
        lines.add(say("analyze.title", scenario.title(), seen()));
        lines.add(say(
                "analyze.counts",
                figures.of(Figure.exactly(analysis.packages())),
                figures.of(analysis.reachable()),
                figures.of(analysis.asThingsStand())));
        howEstimated();
        understandings();
        rounds();
        issues();
        frontier();
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private void howEstimated() {
        analysis.figures()
                .filter(Figure.Estimate.class::isInstance)
                .map(Figure.Estimate.class::cast)
                .findFirst()
                .ifPresent(estimate -> lines.addAll(Wrapped.lines(
                        say("analyze.estimated", estimate.samples(), String.valueOf(estimate.seed())), 0)));
    }

    private String seen() {
        return switch (reading) {
            case Reading.Actual() -> say("analyze.actual");
            case Reading.OnTheTable(Viewer viewer) -> say("analyze.table", name(viewer));
            case Reading.Conceivable(Viewer viewer) -> say("analyze.conceivable", name(viewer));
        };
    }

    private String name(Viewer viewer) {
        return switch (viewer) {
            case Viewer.OfParty(String party) -> scenario.party(party).title();
            case Viewer.Everybody() -> say("analyze.everybody");
        };
    }

    private void heading(String key) {
        lines.add("");
        lines.add(say(key));
    }

    private void understandings() {
        if (analysis.understandings().isEmpty()) {
            return;
        }
        heading("analyze.understandings");
        for (Analysis.OfUnderstanding entry : analysis.understandings()) {
            Understanding understanding = scenario.understanding(entry.id());
            lines.add("  " + say(
                    "analyze.understanding",
                    entry.status().map(AnalysisText::sign).orElse("?"),
                    understanding.title(),
                    say("status." + entry.status().map(Status::name).orElse("UNDECIDED")),
                    understanding.id()));
            if (entry.reachable().orElse(false)) {
                String met = say(
                        "analyze.met", entry.packages().value(), figures.of(entry.packages()));
                lines.addAll(Wrapped.lines(
                        say("analyze.window", round(entry.latestStart()), round(entry.earliest()), met), 6));
            }
            if (!reach.isHeld()) {
                continue; // what it takes is told by `explain`, one at a time
            }
            if (entry.status().equals(Optional.of(Status.NEEDS_MOVES))) {
                ways.needs(reach.needs(understanding.terms()))
                        .ifPresent(needs -> lines.addAll(Wrapped.lines(needs, 6)));
                reach.way(understanding.terms())
                        .ifPresent(way -> lines.addAll(Wrapped.lines(say("analyze.way", ways.of(way)), 6)));
            }
            if (entry.status().equals(Optional.of(Status.OUT_OF_REACH))) {
                reach.obstacles(understanding.terms())
                        .forEach(rule ->
                                lines.addAll(Wrapped.lines(say("analyze.obstacle", wording.of(rule)), 6)));
            }
        }
    }

    private static String sign(Status status) {
        return switch (status) {
            case CONCLUDED -> "■";
            case PROVISIONAL -> "□";
            case OPEN -> "●";
            case NEEDS_MOVES -> "○";
            case OUT_OF_REACH -> "×";
        };
    }

    private String round(Optional<String> id) {
        return id.map(round -> scenario.round(round).title()).orElse(say("analyze.never"));
    }

    private void rounds() {
        heading("analyze.rounds");
        TextTable table = new TextTable(Set.of(0, 2, 3));
        table.row("", say("analyze.round"), say("analyze.reachableBy"), say("analyze.stillOpen"));
        int number = 0;
        for (Analysis.OfRound round : analysis.rounds()) {
            number++;
            table.row(
                    String.valueOf(number),
                    scenario.round(round.id()).title(),
                    figures.brief(round.reachableBy()),
                    figures.brief(round.stillOpen()));
        }
        lines.addAll(table.lines());
    }

    private void issues() {
        if (analysis.reachable().isNone()) {
            return;
        }
        heading("analyze.levels");
        TextTable table = new TextTable(Set.of());
        for (Analysis.OfIssue entry : analysis.issues()) {
            Issue issue = scenario.issue(entry.id());
            List<String> levels = new ArrayList<>();
            for (Analysis.OfLevel level : entry.levels()) {
                String title = issue.levels().get(levels.size()).label();
                levels.add(say("analyze.level", title, share(level.packages())));
            }
            table.row(issue.label(), String.join(" · ", levels));
        }
        lines.addAll(table.lines());
    }

    private String share(Figure packages) {
        Share share = Share.of(packages, analysis.reachable());
        if (!share.isKnown()) {
            return say("analyze.share.unknown");
        }
        BigDecimal percent =
                BigDecimal.valueOf(share.value()).multiply(BigDecimal.valueOf(100)).setScale(0, RoundingMode.HALF_UP);
        String number = percent.signum() == 0 && !packages.isNone() ? "<1%" : percent + "%";
        return share.isExact() ? number : say("analyze.share.about", number);
    }

    private void frontier() {
        if (analysis.frontier().isEmpty()) {
            lines.add("");
            lines.addAll(Wrapped.lines(say("analyze.frontier.unknown"), 0));
        }
        analysis.frontier().ifPresent(this::frontier);
    }

    private void frontier(Frontier frontier) {
        List<String> parties = frontier.parties();
        List<Point> points = frontier.points();
        if (parties.isEmpty() || points.isEmpty()) {
            return;
        }
        heading("analyze.frontier");
        switch (frontier.extent()) {
            case Extent.Whole() -> {}
            case Extent.Spread(long count) -> lines.addAll(Wrapped.lines(say("analyze.frontier.spread", count), 0));
            case Extent.Part(long count) -> lines.addAll(Wrapped.lines(say("analyze.frontier.part", count), 0));
        }
        Set<Integer> numbers = new HashSet<>();
        List<String> header = new ArrayList<>();
        for (String party : parties) {
            numbers.add(header.size());
            header.add(scenario.party(party).title());
        }
        numbers.add(header.size());
        header.addAll(List.of(say("analyze.packages"), say("analyze.chosenBy")));
        TextTable table = new TextTable(numbers).row(header);
        List<Point> listed = points.subList(0, Math.min(MOST_POINTS, points.size()));
        for (Point point : listed) {
            List<String> row = new ArrayList<>();
            point.worth().values().forEach(worth -> row.add(say("number", worth)));
            row.add(say("number", point.packages()));
            row.add(chosenBy(point.worth()));
            table.row(row);
        }
        List<String> rows = table.lines();
        lines.add(rows.getFirst());
        for (int point = 0; point < listed.size(); point++) {
            String example = wording.of(reach.rules().index().terms(listed.get(point).example()));
            lines.add(rows.get(point + 1));
            lines.addAll(Wrapped.lines(say("analyze.example", example), 6));
        }
        if (points.size() > MOST_POINTS) {
            lines.add("  " + say("analyze.more", points.size() - MOST_POINTS));
        }
    }

    private String chosenBy(WorthVector worth) {
        Solutions solutions = analysis.solutions().orElseThrow();
        List<String> names = new ArrayList<>();
        addIf(names, "solution.nash", solutions.nash(), worth);
        addIf(names, "solution.kalaiSmorodinsky", solutions.kalaiSmorodinsky(), worth);
        addIf(names, "solution.egalitarian", solutions.egalitarian(), worth);
        addIf(names, "solution.utilitarian", solutions.utilitarian(), worth);
        return String.join(", ", names);
    }

    private static void addIf(List<String> names, String key, List<Point> chosen, WorthVector worth) {
        if (chosen.stream().anyMatch(point -> point.worth().equals(worth))) {
            names.add(say(key));
        }
    }
}
