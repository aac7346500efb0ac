package org.parley.outcome;

import java.util.List;
import org.parley.reach.PackageSet;
import org.parley.rules.Context;
import org.parley.rules.Rules;

/// The four solution points over the packages that leave every party with points at or above its reservation. All
/// ties are reported, dominated ones left out, in the order of [Frontier].
///
/// @param nash greatest product of gains
/// @param kalaiSmorodinsky greatest smallest share of the greatest gain that a party has in any of them
/// @param egalitarian greatest smallest gain
/// @param utilitarian greatest sum
/// @param proven whether these are the best; otherwise a search over a frontier too large to be worked out was given
///     up, and they are the best that it found
public record Solutions(
        List<Point> nash,
        List<Point> kalaiSmorodinsky,
        List<Point> egalitarian,
        List<Point> utilitarian,
        boolean proven) {
    public Solutions {
        nash = PointList.copyOf(nash);
        kalaiSmorodinsky = PointList.copyOf(kalaiSmorodinsky);
        egalitarian = PointList.copyOf(egalitarian);
        utilitarian = PointList.copyOf(utilitarian);
    }

    /// The solution points of a set of packages, by the reservations in a context.
    public static Solutions of(Rules rules, PackageSet packages, Context context) {
        return of(rules, Frontier.of(rules, packages), context);
    }

    /// The solution points of a frontier, by the reservations in a context.
    public static Solutions of(Rules rules, Frontier frontier, Context context) {
        return Bargain.over(rules, frontier, context).solutions();
    }
}
