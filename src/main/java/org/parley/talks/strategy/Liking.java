package org.parley.talks.strategy;

import java.util.List;
import org.parley.rules.Index;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Scenario;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// A guess at what another party likes, from what a seat has seen of it.
///
/// Each level that binds others and not the party counts for it, each that binds the party alone against it; above
/// all count the terms that it has asked others for, by its proposals and in return for its offers. Where its
/// preferences are seen, they are the answer.
final class Liking {
    private static final int ASKED_FOR = 3;

    private final SeatView view;
    private final Scenario scenario;
    private final Index index;
    private final String party;
    private final long[][] points;

    private Liking(SeatView view, String party) {
        this.view = view;
        this.party = party;
        scenario = view.scenario();
        index = view.rules().index();
        points = burdens(scenario, party);
    }

    /// The guess at one other party.
    static Worth of(SeatView view, String party) {
        return view.rules()
                .preference(view.rules().index().party(party))
                .map(preference -> Worth.of(preference, view.scenario(), view.rules().index()))
                .orElseGet(() -> new Liking(view, party).guess());
    }

    /// One point a level for what binds others, one against for what binds the party alone.
    static long[][] burdens(Scenario scenario, String party) {
        long[][] points = Worth.nothing(scenario);
        for (int issue = 0; issue < points.length; issue++) {
            Issue about = scenario.issues().get(issue);
            boolean binds = about.obligors().contains(party);
            boolean bindsOthers = about.obligors().stream().anyMatch(obligor -> !obligor.equals(party));
            int each = binds == bindsOthers ? 0 : binds ? -1 : 1;
            for (int level = 0; level < points[issue].length; level++) {
                points[issue][level] = (long) each * level;
            }
        }
        return points;
    }

    private Worth guess() {
        for (Offer offer : scenario.offers()) {
            if (offer.party().equals(party)) {
                asks(offer.inReturnFor());
            }
        }
        for (Proposal proposal : view.position().proposals()) {
            if (proposal.by().equals(party)) {
                proposal.terms().forEach((issue, level) -> asks(issue, level));
            }
        }
        return new Worth(points, List.of());
    }

    private void asks(Condition<PackageAtom> inReturn) {
        switch (inReturn) {
            case Condition.All<PackageAtom>(var parts) -> parts.forEach(this::asks);
            case Condition.Any<PackageAtom>(var parts) -> parts.forEach(this::asks);
            case Condition.Not<PackageAtom>(var part) -> {
                // what must not be is no wish
            }
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel(String issue, var comparison, var levels)) -> {
                if (comparison == PackageAtom.Comparison.IS || comparison == PackageAtom.Comparison.AT_LEAST) {
                    asks(issue, levels.getFirst());
                }
            }
        }
    }

    private void asks(String id, String level) {
        int issue = index.issue(id);
        if (!scenario.issues().get(issue).obligors().equals(List.of(party))) {
            for (int at = Math.max(1, index.level(issue, level)); at < points[issue].length; at++) {
                points[issue][at] += ASKED_FOR;
            }
        }
    }
}
