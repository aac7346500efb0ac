package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.desktop.text.Texts;
import org.parley.report.FrontierEntry;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.rules.Rules;
import org.parley.scenario.History;

/// The outcome beside the frontier, by the worth to two of the parties whose points are seen.
final class WorthCharts {
    /// More points than this are thinned out evenly.
    private static final int MOST = 400;

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
        return new WorthChart(first.title(), second.title(), first.reservation(), second.reservation(), points);
    }

    private static List<WorthChart.Point> frontier(FrontierEntry frontier, int across, int up) {
        Set<WorthChart.Point> all = new LinkedHashSet<>();
        List<WorthChart.Point> chosen = new ArrayList<>();
        for (FrontierEntry.Point point : frontier.points()) {
            long x = point.worth().get(across);
            long y = point.worth().get(up);
            all.add(new WorthChart.Point(Kind.FRONTIER, x, y, point.example()));
            point.solutions().forEach(name ->
                    chosen.add(new WorthChart.Point(SOLUTIONS.get(name), x, y, point.example())));
        }
        int step = Math.max(1, (all.size() + MOST - 1) / MOST);
        List<WorthChart.Point> kept = new ArrayList<>();
        int position = 0;
        for (WorthChart.Point point : all) {
            if (position++ % step == 0) {
                kept.add(point);
            }
        }
        kept.addAll(chosen);
        return kept;
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
