package org.parley.desktop.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.table.Why;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.desktop.work.Patience;
import org.parley.outcome.Frontier;
import org.parley.outcome.Point;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.reach.Stop;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.chart.WorthChart;
import org.parley.rules.Index;
import org.parley.rules.Reading;
import org.parley.rules.State;

/// Answers what somebody asks who looks back: why something stood as it did at a move, and what a package of the worth
/// chart would have taken. FX thread alone.
final class Questions {
    private static final String TOPIC = "debrief.why";

    private final LongWork work;
    private final Notices notices;
    private final Lookback lookback;

    Questions(LongWork work, Notices notices, Lookback lookback) {
        this.work = work;
        this.notices = notices;
        this.lookback = lookback;
    }

    /// Why understandings stood as they did after so many entries.
    ///
    /// @param understandings their ids
    /// @param answer told once it is known
    void why(int entries, Known known, List<String> understandings, Consumer<List<Why>> answer) {
        Glance then = lookback.at(entries);
        List<Target> targets = understandings.stream()
                .map(id -> Target.ofUnderstanding(then.scenario(), id))
                .toList();
        ask(then, then.position().state(), known, reach -> targets, answer);
    }

    /// What a package of the worth chart would have taken from the start, by all that may be known.
    ///
    /// @param across the party of the chart's width
    /// @param up the party of its height
    void why(WorthChart.Point point, WorthEntry across, WorthEntry up, Consumer<List<Why>> answer) {
        Glance start = lookback.at(0);
        Known known = lookback.revealed().get() ? Known.REALLY : Known.CONCEIVABLE;
        ask(
                start,
                start.talks().course().start(),
                known,
                reach -> terms(point, across, up, reach).stream()
                        .map(terms -> new Target(point.title(), terms))
                        .toList(),
                answer);
    }

    /// Finds out what there is to ask, once it is known what can be reached.
    private interface Asked {
        List<Target> in(Reach reach);
    }

    private void ask(Glance glance, State state, Known known, Asked asked, Consumer<List<Why>> answer) {
        Reading reading = known.reading(glance.viewer());
        work.start(Job.of(
                TOPIC,
                Texts.of("debrief.why.working"),
                progress -> whys(glance, state, reading, known.title(), asked),
                found -> {
                    switch (found) {
                        case Answer.Exact<List<Why>>(List<Why> whys) -> answer.accept(whys);
                        case Answer.Stopped<List<Why>>(Stop why) ->
                            notices.warn(new ReachWording(Locale.getDefault()).of(why));
                    }
                },
                problem -> notices.warn(Texts.of("debrief.failed", String.valueOf(problem.getMessage())))));
    }

    private static Answer<List<Why>> whys(
            Glance glance, State state, Reading reading, String title, Asked asked) {
        var rules = glance.game().rules().in(reading, state.context());
        return switch (Reach.from(rules, state, Patience.BUDGET)) {
            case Answer.Exact<Reach>(Reach reach) ->
                Answer.to(() -> asked.in(reach).stream()
                        .map(target -> Why.of(glance, reach, title, target))
                        .toList());
            case Answer.Stopped<Reach>(Stop why) -> new Answer.Stopped<>(why);
        };
    }

    private List<Map<String, String>> terms(
            WorthChart.Point point, WorthEntry across, WorthEntry up, Reach reach) {
        Index index = reach.rules().index();
        return switch (point.kind()) {
            case OUTCOME -> lookback.end().position().state().outcome().stream()
                    .map(index::terms)
                    .toList();
            case HISTORY -> lookback.end().scenario().history().stream()
                    .map(history -> history.terms())
                    .toList();
            default -> {
                Frontier frontier = Frontier.of(reach.rules(), reach.reachable(), Patience.BUDGET);
                yield frontier.points().stream()
                        .filter(each -> worth(frontier, each, across) == point.across()
                                && worth(frontier, each, up) == point.up())
                        .limit(1)
                        .map(each -> index.terms(each.example()))
                        .toList();
            }
        };
    }

    private static long worth(Frontier frontier, Point point, WorthEntry party) {
        return IntStream.range(0, frontier.parties().size())
                .filter(position -> frontier.parties().get(position).equals(party.id()))
                .mapToLong(position -> point.worth().values().get(position))
                .findFirst()
                .orElse(Long.MIN_VALUE);
    }

    /// Ends what is under way.
    void stop() {
        work.cancel(TOPIC);
    }
}
