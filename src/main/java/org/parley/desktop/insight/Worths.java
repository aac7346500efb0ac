package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.desktop.play.FrontierPoints;
import org.parley.desktop.text.Texts;
import org.parley.outcome.Extent;
import org.parley.outcome.Frontier;
import org.parley.outcome.FrontierLimits;
import org.parley.outcome.Point;
import org.parley.outcome.Solutions;
import org.parley.reach.Reach;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.Wording;

/// What can be agreed by its worth to the parties, beside what could be.
///
/// @param supposed empty while nothing is supposed otherwise
public record Worths(Side real, Optional<Side> supposed) {
    /// A slider that is moved asks for a frontier each time: less is listed of a large one than in the debrief.
    private static final FrontierLimits LIMITS = new FrontierLimits(20_000, 400, 20_000, 200_000, 200_000, 1);

    /// What can be agreed by one set of rules.
    public record Side(Reach reach, Frontier frontier, Solutions solutions) {
        /// May take a while.
        static Side of(Reach reach) {
            Frontier frontier = Frontier.of(reach.rules(), reach.reachable(), LIMITS);
            return new Side(
                    reach, frontier, Solutions.of(reach.rules(), frontier, reach.state().context()));
        }

        /// The most that a party can get.
        OptionalLong most(int party) {
            return LongStream.range(0, frontier.size())
                    .map(point -> frontier.worth((int) point, party))
                    .max();
        }

        private boolean isWhole() {
            return frontier.extent() instanceof Extent.Whole;
        }
    }

    /// The titles of the parties with points that count, in the order of the file.
    public List<String> parties() {
        return real.frontier().parties().stream()
                .map(party -> real.reach().rules().scenario().party(party).title())
                .toList();
    }

    /// The chart of two parties, by their positions among [#parties()].
    public WorthChart chart(int across, int up) {
        return new WorthChart(
                parties().get(across),
                parties().get(up),
                supposed.map(then -> List.of(
                                side(real, ComparisonCharts.side(false), across, up),
                                side(then, ComparisonCharts.side(true), across, up)))
                        .orElseGet(() -> List.of(side(real, "", across, up))));
    }

    /// The most that each party can get as it is, and as it would be.
    public String most() {
        List<String> said = new ArrayList<>();
        for (int party = 0; party < parties().size(); party++) {
            String is = number(real.most(party));
            int position = party;
            String then = supposed.map(side -> number(side.most(position))).orElse(is);
            said.add(Texts.of(is.equals(then) ? "insight.worth.same" : "insight.worth.changed", parties().get(party), is, then));
        }
        return Texts.of("insight.worth.most", String.join("; ", said));
    }

    /// Whether every point of both frontiers is known.
    public boolean isWhole() {
        return Stream.concat(Stream.of(real), supposed.stream()).allMatch(Side::isWhole);
    }

    private static String number(OptionalLong worth) {
        return worth.isPresent() ? String.valueOf(worth.getAsLong()) : Texts.of("insight.worth.nothing");
    }

    private static WorthChart.Side side(Side side, String name, int across, int up) {
        Frontier frontier = side.frontier();
        Wording wording = new Wording(side.reach().rules().scenario(), Locale.getDefault());
        List<WorthChart.Point> points = new ArrayList<>(FrontierPoints.of(
                LongStream.range(0, frontier.size())
                        .mapToObj(point -> new FrontierPoints.Place(
                                frontier.worth((int) point, across), frontier.worth((int) point, up)))
                        .toList(),
                point -> words(side, wording, frontier.point(point).example())));
        add(points, side, wording, Kind.NASH, side.solutions().nash(), across, up);
        add(points, side, wording, Kind.KALAI_SMORODINSKY, side.solutions().kalaiSmorodinsky(), across, up);
        add(points, side, wording, Kind.EGALITARIAN, side.solutions().egalitarian(), across, up);
        add(points, side, wording, Kind.UTILITARIAN, side.solutions().utilitarian(), across, up);
        concluded(side, wording, across, up).ifPresent(points::add);
        return new WorthChart.Side(name, reservation(side, across), reservation(side, up), points);
    }

    private static void add(
            List<WorthChart.Point> points, Side side, Wording wording, Kind kind, List<Point> chosen, int across, int up) {
        chosen.stream()
                .map(point -> new WorthChart.Point(
                        kind,
                        point.worth().values().get(across),
                        point.worth().values().get(up),
                        words(side, wording, point.example())))
                .distinct()
                .forEach(points::add);
    }

    private static Optional<WorthChart.Point> concluded(Side side, Wording wording, int across, int up) {
        Deal concluded = side.reach().state().concluded();
        Rules rules = side.reach().rules();
        return concluded.isStatusQuo()
                ? Optional.empty()
                : Optional.of(new WorthChart.Point(
                        Kind.CONCLUDED,
                        rules.worth(position(side, across), concluded),
                        rules.worth(position(side, up), concluded),
                        words(side, wording, concluded)));
    }

    private static OptionalLong reservation(Side side, int party) {
        Rules rules = side.reach().rules();
        int position = position(side, party);
        return rules.hasReservation(position)
                ? OptionalLong.of(rules.reservation(position, side.reach().state().context()))
                : OptionalLong.empty();
    }

    private static int position(Side side, int party) {
        return side.reach().rules().index().party(side.frontier().parties().get(party));
    }

    private static String words(Side side, Wording wording, Deal deal) {
        return wording.of(side.reach().rules().index().terms(deal));
    }
}
