package org.parley.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.outcome.LevelTally;
import org.parley.outcome.RoundTally;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.report.chart.GaugesChart;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.WindowsChart;
import org.parley.rules.State;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;
import org.parley.talks.Happening;
import org.parley.talks.Position;

/// Makes the charts of a report out of what has been told.
final class ChartMaker {
    private final Perspective perspective;
    private final Scenario scenario;
    private final Moment start;
    private final List<RoundEntry> rounds;
    private final List<Answer<Reach>> reachAtStart;

    ChartMaker(Perspective perspective, MomentTaker moments, Moment start, List<RoundEntry> rounds) {
        this.perspective = perspective;
        this.start = start;
        this.rounds = rounds;
        scenario = perspective.scenario();
        reachAtStart = moments.reach(perspective.talks().course().start());
    }

    Charts charts() {
        boolean exact = reachAtStart.stream().allMatch(answer -> answer.exact().isPresent());
        return new Charts(
                understandings(),
                exact ? Optional.of(reachable()) : Optional.empty(),
                new WindowsChart(roundTitles(), now(), exact && allKnown() ? windows() : List.of()),
                exact ? Optional.of(levels()) : Optional.empty(),
                gauges());
    }

    private List<String> roundTitles() {
        return scenario.rounds().stream().map(Round::title).toList();
    }

    private int now() {
        State state = perspective.talks().position().state();
        return state.phase().isOver() ? scenario.rounds().size() : state.round();
    }

    private boolean allKnown() {
        return rounds.stream().allMatch(round -> round.after().inexact().isEmpty());
    }

    private UnderstandingsChart understandings() {
        List<UnderstandingsChart.Moment> moments = new ArrayList<>();
        moments.add(moment(perspective.words().say("moment.start"), false, start));
        for (RoundEntry round : rounds) {
            boolean running = round.closing().isEmpty();
            moments.add(moment(perspective.words().say("moment.round", round.title()), running, round.after()));
        }
        return new UnderstandingsChart("", moments);
    }

    private static UnderstandingsChart.Moment moment(String label, boolean now, Moment moment) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, moment.count(standing));
        }
        return new UnderstandingsChart.Moment(label, now, counts);
    }

    private ReachableChart reachable() {
        List<ReachableChart.Reading> readings = new ArrayList<>();
        for (Answer<Reach> answer : reachAtStart) {
            readings.add(new ReachableChart.Reading(
                    perspective.words().say("reading."
                            + perspective.lenses().get(readings.size()).seen().word()),
                    ReachableChart.Count.of(RoundTally.of(answer.orElseThrow())),
                    Optional.empty()));
        }
        return new ReachableChart(roundTitles(), -1, readings);
    }

    private List<WindowsChart.Row> windows() {
        return scenario.understandings().stream().map(this::window).toList();
    }

    private WindowsChart.Row window(Understanding understanding) {
        List<WindowsChart.Seen> seen = new ArrayList<>();
        for (int reading = reachAtStart.size() - 1; reading >= 0; reading--) {
            Reach reach = reachAtStart.get(reading).orElseThrow();
            seen.add(WindowsChart.Seen.in(
                    perspective.name(perspective.lenses().get(reading)), reach, understanding.terms()));
        }
        return new WindowsChart.Row(
                understanding.id(),
                understanding.title(),
                rounds.stream()
                        .map(round -> round.after()
                                .of(understanding.id())
                                .standing()
                                .orElseThrow())
                        .toList(),
                seen);
    }

    private LevelsChart levels() {
        LevelTally tally = LevelTally.of(reachAtStart.getLast().orElseThrow());
        State end = perspective.talks().position().state();
        List<LevelsChart.Row> rows = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            int position = rows.size();
            List<LevelsChart.Cell> cells = new ArrayList<>();
            for (int level = 0; level < issue.levels().size(); level++) {
                cells.add(new LevelsChart.Cell(
                        issue.levels().get(level).id(),
                        issue.levels().get(level).label(),
                        tally.of(position, level),
                        Optional.empty(),
                        level > 0 && end.concluded().level(position) == level));
            }
            rows.add(new LevelsChart.Row(issue.id(), issue.label(), cells));
        }
        return new LevelsChart(
                perspective.name(perspective.widest()), tally.reachable(), rows);
    }

    private GaugesChart gauges() {
        List<Position> positions = perspective.talks().positions();
        List<String> moments = new ArrayList<>();
        List<GaugesChart.Mark> marks = new ArrayList<>();
        for (Position position : positions) {
            int moment = moments.size();
            moments.add(position.entries() == 0 ? perspective.words().say("moment.start") : "#" + position.entries());
            for (Happening happening : position.happenings()) {
                mark(moment, happening).ifPresent(marks::add);
            }
        }
        List<GaugesChart.Gauge> gauges = new ArrayList<>();
        for (Gauge gauge : scenario.gauges()) {
            int position = gauges.size();
            gauges.add(new GaugesChart.Gauge(
                    gauge.id(),
                    gauge.title(),
                    gauge.min(),
                    gauge.max(),
                    positions.stream()
                            .map(at -> at.state().context().gauges().get(position))
                            .toList()));
        }
        return new GaugesChart(moments, gauges, marks);
    }

    private Optional<GaugesChart.Mark> mark(int moment, Happening happening) {
        return switch (happening) {
            case Happening.RoundOpened(String round, var consults) ->
                Optional.of(new GaugesChart.Mark(
                        moment, GaugesChart.Kind.ROUND, scenario.round(round).title()));
            case Happening.EventHappened(String event, boolean injected, var effects) ->
                Optional.of(new GaugesChart.Mark(
                        moment, GaugesChart.Kind.EVENT, scenario.event(event).title()));
            case Happening.TalksEnded(Optional<String> ending) ->
                ending.map(id -> new GaugesChart.Mark(moment, GaugesChart.Kind.ENDING, id));
            default -> Optional.empty();
        };
    }
}
