package org.parley.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.PackageSet;
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

    /// The frontier of a set of packages.
    ///
    /// @throws ArithmeticException where the worth of a package passes 64 bits
    public static Frontier of(Rules rules, PackageSet packages) {
        int[] parties = partiesWithPoints(rules);
        return new Frontier(
                IntStream.of(parties)
                        .mapToObj(party -> rules.scenario().parties().get(party).id())
                        .toList(),
                new FrontierSearch(rules, parties).of(packages));
    }

    static int[] partiesWithPoints(Rules rules) {
        return IntStream.range(0, rules.scenario().parties().size())
                .filter(rules::hasPoints)
                .toArray();
    }
}
