package org.parley.talks.strategy;

import java.util.List;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// What is in it for a seat: the worth of packages to it, and a guess at what others like.
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
                .orElseGet(() -> new Worth(burdens(view.party(), -1), List.of()));
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

    /// A guess at what the others like: what binds this seat and not them, and above all
    /// what they have asked for.
    Worth others() {
        long[][] points = burdens(view.party(), 1);
        for (Proposal proposal : view.position().proposals()) {
            if (!proposal.by().equals(view.party())) {
                proposal.terms().forEach((id, level) -> {
                    int issue = view.rules().index().issue(id);
                    for (int at = view.rules().index().level(issue, level); at < points[issue].length; at++) {
                        points[issue][at] += 3;
                    }
                });
            }
        }
        return new Worth(points, List.of());
    }

    /// Points for each level of what binds the party alone, and as many of the opposite sign of what binds others
    /// alone.
    private long[][] burdens(String party, int sign) {
        long[][] points = Worth.nothing(scenario);
        for (int issue = 0; issue < points.length; issue++) {
            Issue about = scenario.issues().get(issue);
            boolean binds = about.obligors().contains(party);
            boolean bindsOthers = about.obligors().stream().anyMatch(obligor -> !obligor.equals(party));
            int each = binds == bindsOthers ? 0 : binds ? sign : -sign;
            for (int level = 0; level < points[issue].length; level++) {
                points[issue][level] = (long) each * level;
            }
        }
        return points;
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
