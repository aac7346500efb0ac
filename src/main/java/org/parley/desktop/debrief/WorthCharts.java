package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.desktop.play.FrontierPoints;
import org.parley.desktop.text.Texts;
import org.parley.report.FrontierEntry;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.rules.Rules;
import org.parley.scenario.History;

/// The outcome beside the frontier, by the worth to two of the parties whose points are seen.
final class WorthCharts {
    private static final Map<String, Kind> SOLUTIONS = Map.of(
            "nash", Kind.NASH,
            "kalaiSmorodinsky", Kind.KALAI_SMORODINSKY,
            "egalitarian", Kind.EGALITARIAN,
            "utilitarian", Kind.UTILITARIAN);

    private WorthCharts() {}

    /// The chart of two parties.
    ///
    /// @param across position of the first among the report's worths
    /// @param up position of the second
    static WorthChart of(Review review, int across, int up) {
        List<WorthEntry> worths = review.report().outcome().worth();
        WorthEntry first = worths.get(across);
        WorthEntry second = worths.get(up);
        List<WorthChart.Point> points = new ArrayList<>(frontier(review.report().outcome().frontier(), across, up));
        history(review, first, second).ifPresent(points::add);
        points.add(new WorthChart.Point(
                Kind.OUTCOME, first.worth(), second.worth(), Texts.of("debrief.outcome.point")));
        return new WorthChart(
                first.title(),
                second.title(),
                List.of(new WorthChart.Side(
                        "", OptionalLong.of(first.reservation()), OptionalLong.of(second.reservation()), points)));
    }

    private static List<WorthChart.Point> frontier(FrontierEntry frontier, int across, int up) {
        List<FrontierEntry.Point> all = frontier.points();
        List<WorthChart.Point> shown = new ArrayList<>(FrontierPoints.of(
                all.stream()
                        .map(point -> new FrontierPoints.Place(
                                point.worth().get(across), point.worth().get(up)))
                        .toList(),
                position -> all.get(position).example()));
        for (FrontierEntry.Point point : all) {
            point.solutions().forEach(name -> shown.add(new WorthChart.Point(
                    SOLUTIONS.get(name), point.worth().get(across), point.worth().get(up), point.example())));
        }
        return shown;
    }

    private static Optional<WorthChart.Point> history(Review review, WorthEntry first, WorthEntry second) {
        Rules rules = review.glance().game().rules();
        return review.report().history().flatMap(told -> review.glance().scenario().history())
                .map(History::terms)
                .map(rules.index()::deal)
                .map(deal -> new WorthChart.Point(
                        Kind.HISTORY,
                        deal.isStatusQuo() ? first.reservation() : rules.worth(rules.index().party(first.id()), deal),
                        deal.isStatusQuo() ? second.reservation() : rules.worth(rules.index().party(second.id()), deal),
                        review.glance().game().wording().of(review.glance().scenario().history().orElseThrow().terms())));
    }
}
