package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// What is in it for a seat: the worth of packages to it, and guesses at what others like.
///
/// A party without points is taken to like what binds others and to mind what binds it alone, level by level.
final class Stake {
    private final SeatView view;
    private final Scenario scenario;
    private final Worth own;
    private final long floor;

    Stake(SeatView view) {
        this.view = view;
        scenario = view.scenario();
        Rules rules = view.rules();
        int party = rules.index().party(view.party());
        own = rules.preference(party)
                .map(preference -> Worth.of(preference, scenario, rules.index()))
                .orElseGet(() -> new Worth(Liking.burdens(scenario, view.party()), List.of()));
        long now = worth(view.state().concluded());
        floor = rules.hasReservation(party)
                ? Math.max(now, rules.reservation(party, view.state().context()))
                : now;
    }

    /// What packages are worth to the seat.
    Worth own() {
        return own;
    }

    long worth(Deal deal) {
        return own.of(deal.toArray());
    }

    /// What has been concluded is worth, or no deal where that is worth more.
    long floor() {
        return floor;
    }

    /// A guess at what the other negotiators like together, level by level.
    Worth others() {
        return others(Liking::of);
    }

    /// What the other negotiators like together, level by level, by some guess at each.
    Worth others(BiFunction<SeatView, String, Worth> guess) {
        long[][] points = Worth.nothing(scenario);
        for (Party other : scenario.negotiators()) {
            if (!other.id().equals(view.party())) {
                add(points, guess.apply(view, other.id()).points());
            }
        }
        return new Worth(points, List.of());
    }

    private static void add(long[][] sum, long[][] points) {
        for (int issue = 0; issue < sum.length; issue++) {
            for (int level = 0; level < sum[issue].length; level++) {
                sum[issue][level] = Math.addExact(sum[issue][level], points[issue][level]);
            }
        }
    }

    /// That a package gives each other negotiator whom it binds something for what it asks of it, by the same guess.
    List<Check> bargain() {
        return bargain(Liking::of);
    }

    /// The same by some other guess.
    List<Check> bargain(BiFunction<SeatView, String, Worth> guess) {
        List<Check> bargain = new ArrayList<>();
        for (Party other : scenario.negotiators()) {
            if (!other.id().equals(view.party())) {
                Worth liking = guess.apply(view, other.id());
                long now = liking.of(view.state().concluded().toArray());
                bargain.add(new Check.WorthEnough(newlyBound(other.id()), liking, liking.best(), now));
            }
        }
        return bargain;
    }

    private Clause newlyBound(String party) {
        List<Clause> terms = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            Issue about = scenario.issues().get(issue);
            if (about.obligors().contains(party) && view.state().concluded().level(issue) == 0) {
                terms.add(Clause.atLeast(issue, 1, about.levels().size()));
            }
        }
        return new Clause.Any(terms);
    }

    /// Whether a proposal's terms bind another negotiator.
    boolean bindsOthers(Proposal proposal) {
        return proposal.terms().keySet().stream()
                .flatMap(issue -> scenario.issue(issue).obligors().stream())
                .anyMatch(obligor -> !obligor.equals(view.party()));
    }

    /// Whether a proposal's terms bind the seat's own party.
    boolean bindsSelf(Proposal proposal) {
        return proposal.terms().keySet().stream()
                .anyMatch(issue -> scenario.issue(issue).obligors().contains(view.party()));
    }
}
