package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.reach.Figure;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.figure.Caption;
import org.parley.report.figure.CountsFigure;
import org.parley.report.figure.GaugeFigure;
import org.parley.report.figure.Ink;
import org.parley.report.figure.UnderstandingsFigure;
import org.parley.report.figure.WorthFigure;

/// The figures of a report, each with its words.
final class Figures {
    private final Report report;
    private final Words words;
    private final Ink ink;

    Figures(Report report, Words words, Ink ink) {
        this.report = report;
        this.words = words;
        this.ink = ink;
    }

    /// One figure.
    public record Drawn(Caption caption, String svg) {}

    /// Those that show the whole of the talks, in the order of the page; none without data.
    List<Drawn> atAGlance() {
        List<Drawn> figures = new ArrayList<>();
        if (!report.charts().understandings().isEmpty()) {
            figures.add(understandings());
        }
        if (report.rounds().stream().allMatch(round -> round.after().inexact().isEmpty())
                && report.start().inexact().isEmpty()) {
            report.start().counts().forEach(count -> figures.add(packages(count.seen())));
        }
        report.charts().reachable().filter(data -> !data.isEmpty()).ifPresent(data -> figures.add(byRound()));
        for (GaugesChart.Gauge gauge : report.charts().gauges().gauges()) {
            figures.add(gauge(gauge, figures.size()));
        }
        return figures;
    }

    private Drawn understandings() {
        UnderstandingsChart data = report.charts().understandings();
        Caption caption = new Caption(
                "understandings",
                words.say("chart.understandings"),
                words.say(
                        "chart.understandings.summary",
                        inWords(data.moments().getFirst()),
                        inWords(data.moments().getLast())));
        return new Drawn(caption, UnderstandingsFigure.svg(data, this::name, caption, ink));
    }

    private String inWords(UnderstandingsChart.Moment moment) {
        return Stream.of(Standing.values())
                .filter(standing -> moment.count(standing) > 0)
                .map(standing -> words.say("chart.understandings.part", moment.count(standing), name(standing)))
                .collect(Collectors.joining(", "));
    }

    private String name(Standing standing) {
        return words.say("standing." + (isForViewer() ? "seen." : "actual.") + standing.word());
    }

    private boolean isForViewer() {
        return !(report.audience() instanceof Audience.Instructor);
    }

    /// The counts of one reading at the start and after each round.
    private Drawn packages(Seen seen) {
        List<Moment> moments = new ArrayList<>(List.of(report.start()));
        report.rounds().forEach(round -> moments.add(round.after()));
        List<CountsFigure.Bars> bars = List.of(
                new CountsFigure.Bars(
                        words.say("chart.packages.reachable"), "accent", counts(moments, seen, false)),
                new CountsFigure.Bars(words.say("chart.packages.open"), "heat-5", counts(moments, seen, true)));
        String title = isForViewer()
                ? words.say("chart.packages.reading", words.say("reading." + seen.word()))
                : words.say("chart.packages");
        Caption caption = new Caption(
                "packages-" + seen.word(),
                title,
                words.say(
                        "chart.packages.summary",
                        words.figure(report.start().count(seen).orElseThrow().reachable()),
                        words.figure(report.end().count(seen).orElseThrow().reachable())));
        List<String> places = report.charts().understandings().moments().stream()
                .map(UnderstandingsChart.Moment::label)
                .toList();
        return new Drawn(caption, CountsFigure.svg(places, bars, words::brief, caption, ink));
    }

    private static List<Figure> counts(List<Moment> moments, Seen seen, boolean open) {
        return moments.stream()
                .map(moment -> moment.count(seen).orElseThrow())
                .map(count -> open ? count.open() : count.reachable())
                .toList();
    }

    /// The counts by the end of each round: of one reading with those as things stand, or of several side by side.
    private Drawn byRound() {
        ReachableChart data = report.charts().reachable().orElseThrow();
        List<CountsFigure.Bars> bars = new ArrayList<>();
        boolean several = data.readings().size() > 1;
        for (ReachableChart.Reading reading : data.readings()) {
            bars.add(new CountsFigure.Bars(
                    several
                            ? words.say("chart.packages.reading.reachable", reading.name())
                            : words.say("chart.packages.reachable"),
                    bars.isEmpty() ? "accent" : "party-8",
                    reading.now().stream().map(ReachableChart.Count::reachable).toList()));
        }
        if (!several) {
            bars.add(new CountsFigure.Bars(
                    words.say("chart.packages.open"),
                    "heat-5",
                    data.readings().getFirst().now().stream()
                            .map(ReachableChart.Count::open)
                            .toList()));
        }
        Caption caption = new Caption(
                "by-round",
                words.say("chart.reachable"),
                words.say(
                        "chart.reachable.summary",
                        words.figure(data.readings().getLast().now().getLast().reachable())));
        return new Drawn(caption, CountsFigure.svg(data.rounds(), bars, words::brief, caption, ink));
    }

    private Drawn gauge(GaugesChart.Gauge gauge, int number) {
        Caption caption = new Caption(
                "gauge-" + number,
                words.say("chart.gauge", gauge.title()),
                words.say(
                        "chart.gauge.summary",
                        gauge.title(),
                        gauge.values().getFirst(),
                        gauge.values().getLast(),
                        gauge.min(),
                        gauge.max()));
        return new Drawn(caption, GaugeFigure.svg(report.charts().gauges(), gauge, caption, ink));
    }

    /// The frontier by the worth to the first two parties, where there are two.
    Optional<Drawn> worth() {
        FrontierEntry frontier = report.outcome().frontier();
        if (frontier.parties().size() < 2 || frontier.points().isEmpty()) {
            return Optional.empty();
        }
        String across = frontier.parties().get(0);
        String up = frontier.parties().get(1);
        Caption caption = new Caption(
                "worth",
                words.say("chart.worth", across, up),
                words.say("chart.worth.summary", frontier.points().size(), across, up));
        WorthFigure.Words names = new WorthFigure.Words(
                across,
                up,
                words.say("frontier.series"),
                words.say("frontier.series.solution"),
                words.say("frontier.series.outcome"));
        List<WorthFigure.Place> points =
                frontier.points().stream().map(Figures::place).toList();
        List<WorthFigure.Place> solutions = frontier.points().stream()
                .filter(point -> !point.solutions().isEmpty())
                .map(Figures::place)
                .toList();
        Optional<WorthFigure.Place> outcome = report.outcome().worth().size() < 2
                ? Optional.empty()
                : Optional.of(new WorthFigure.Place(
                        report.outcome().worth().get(0).worth(),
                        report.outcome().worth().get(1).worth()));
        return Optional.of(new Drawn(caption, WorthFigure.svg(points, solutions, outcome, names, caption, ink)));
    }

    private static WorthFigure.Place place(FrontierEntry.Point point) {
        return new WorthFigure.Place(point.worth().get(0), point.worth().get(1));
    }
}
