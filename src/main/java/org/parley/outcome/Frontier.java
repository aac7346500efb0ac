package org.parley.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.reach.PackageSet;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// The Pareto frontier of a set of packages: the worth vectors that no other dominates.
///
/// @param parties ids of the parties with points that count, in the order of the file
/// @param points in the order of the first party's worth, highest first, then the next party's
public record Frontier(List<String> parties, List<Point> points) {
    public Frontier {
        parties = List.copyOf(parties);
        points = List.copyOf(points);
    }

    static final Comparator<Point> ORDER = (one, other) -> {
        for (int party = 0; party < one.worth().values().size(); party++) {
            int order = Long.compare(
                    other.worth().values().get(party), one.worth().values().get(party));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /// The frontier of a set of packages.
    public static Frontier of(Rules rules, PackageSet packages) {
        int[] parties = partiesWithPoints(rules);
        Map<WorthVector, Point> points = new LinkedHashMap<>();
        packages.deals().forEach(deal -> points.merge(
                worth(rules, parties, deal),
                new Point(worth(rules, parties, deal), BigInteger.ONE, deal),
                (first, more) -> new Point(first.worth(), first.packages().add(BigInteger.ONE), first.example())));
        List<Point> kept = new ArrayList<>();
        for (Point point : points.values()) {
            if (points.keySet().stream().noneMatch(other -> other.dominates(point.worth()))) {
                kept.add(point);
            }
        }
        kept.sort(ORDER);
        return new Frontier(
                IntStream.of(parties)
                        .mapToObj(party -> rules.scenario().parties().get(party).id())
                        .toList(),
                kept);
    }

    static int[] partiesWithPoints(Rules rules) {
        return IntStream.range(0, rules.scenario().parties().size())
                .filter(rules::hasPoints)
                .toArray();
    }

    static WorthVector worth(Rules rules, int[] parties, Deal deal) {
        return new WorthVector(IntStream.of(parties)
                .mapToObj(party -> rules.worth(party, deal))
                .toList());
    }
}
