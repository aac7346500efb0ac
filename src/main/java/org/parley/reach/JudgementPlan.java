package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Scenario;

/// What decides in one round which packages are acceptable and final, as conditions on the context.
///
/// @param redLines one test a red line; one that does not count never holds
/// @param offers one test an offer; one that does not count never holds
/// @param reservations one a party
/// @param consulted the parties that some issue says to consult
record JudgementPlan(
        List<ContextTest> redLines, List<ContextTest> offers, List<PlannedReservation> reservations, List<Asked> consulted) {

    record PlannedReservation(long base, List<PlannedChange> changes) {}

    record PlannedChange(ContextTest when, long by) {}

    record Asked(int party, ContextLayout.Bit bit) {}

    static JudgementPlan of(Rules rules, int round, ContextLayout layout) {
        Scenario scenario = rules.scenario();
        List<ContextTest> redLines = new ArrayList<>();
        for (RedLine line : scenario.redLines()) {
            redLines.add(
                    rules.redLineCounts(redLines.size())
                            ? ContextTest.of(line.when(), round, layout, rules.index())
                            : ContextTest.NO);
        }
        List<ContextTest> offers = new ArrayList<>();
        for (Offer offer : scenario.offers()) {
            offers.add(
                    rules.offerCounts(offers.size())
                            ? ContextTest.of(offer.when(), round, layout, rules.index())
                            : ContextTest.NO);
        }
        List<PlannedReservation> reservations = new ArrayList<>();
        for (int party = 0; party < scenario.parties().size(); party++) {
            reservations.add(
                    rules.hasReservation(party)
                            ? reservation(
                                    rules.preference(party).map(Preference::reservation).orElseThrow(), rules, round, layout)
                            : new PlannedReservation(0, List.of()));
        }
        BitSet asked = new BitSet();
        for (Issue issue : scenario.issues()) {
            issue.consult().forEach(party -> asked.set(rules.index().party(party)));
        }
        return new JudgementPlan(
                redLines,
                offers,
                reservations,
                asked.stream().mapToObj(party -> new Asked(party, layout.consulted(party))).toList());
    }

    private static PlannedReservation reservation(
            Reservation reservation, Rules rules, int round, ContextLayout layout) {
        long base = reservation.base();
        List<PlannedChange> changes = new ArrayList<>();
        for (Reservation.Change change : reservation.changes()) {
            ContextTest when = ContextTest.of(change.when(), round, layout, rules.index());
            if (when.equals(ContextTest.YES)) {
                base = Math.addExact(base, change.by());
            } else if (!when.equals(ContextTest.NO)) {
                changes.add(new PlannedChange(when, change.by()));
            }
        }
        return new PlannedReservation(base, List.copyOf(changes));
    }

    void mark(long[] mask) {
        redLines.forEach(test -> test.mark(mask));
        offers.forEach(test -> test.mark(mask));
        reservations.forEach(reservation ->
                reservation.changes().forEach(change -> change.when().mark(mask)));
        consulted.forEach(asked -> asked.bit().set(mask));
    }

    Signature signature(long[] context) {
        BitSet asked = new BitSet();
        for (Asked party : consulted) {
            if (party.bit().in(context)) {
                asked.set(party.party());
            }
        }
        List<Long> least = new ArrayList<>(reservations.size());
        for (PlannedReservation reservation : reservations) {
            long sum = reservation.base();
            for (PlannedChange change : reservation.changes()) {
                if (change.when().holds(context)) {
                    sum = Math.addExact(sum, change.by());
                }
            }
            least.add(sum);
        }
        return new Signature(active(redLines, context), active(offers, context), asked, List.copyOf(least));
    }

    private static BitSet active(List<ContextTest> tests, long[] context) {
        BitSet active = new BitSet();
        for (int position = 0; position < tests.size(); position++) {
            if (tests.get(position).holds(context)) {
                active.set(position);
            }
        }
        return active;
    }
}
