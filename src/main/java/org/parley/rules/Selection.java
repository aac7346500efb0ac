package org.parley.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Preference;
import org.parley.scenario.Scenario;

/// Which rules count, as flags in the order of the file. A reading and relaxed rules both clear flags.
final class Selection {
    final boolean[] redLine;
    final boolean[] offer;
    final boolean[] points;
    final boolean[] reservation;
    final boolean[][] coverage;
    final boolean[] consultation;
    final boolean[] agenda;

    private Selection(
            boolean[] redLine,
            boolean[] offer,
            boolean[] points,
            boolean[] reservation,
            boolean[][] coverage,
            boolean[] consultation,
            boolean[] agenda) {
        this.redLine = redLine;
        this.offer = offer;
        this.points = points;
        this.reservation = reservation;
        this.coverage = coverage;
        this.consultation = consultation;
        this.agenda = agenda;
    }

    boolean isSame(Selection other) {
        return Arrays.equals(redLine, other.redLine)
                && Arrays.equals(offer, other.offer)
                && Arrays.equals(points, other.points)
                && Arrays.equals(reservation, other.reservation)
                && Arrays.deepEquals(coverage, other.coverage)
                && Arrays.equals(consultation, other.consultation)
                && Arrays.equals(agenda, other.agenda);
    }

    static Selection everything(Scenario scenario, Index index) {
        int parties = scenario.parties().size();
        int issues = scenario.issues().size();
        boolean[] points = new boolean[parties];
        scenario.preferences().forEach(preference -> points[index.party(preference.party())] = true);
        boolean[][] coverage = new boolean[issues][parties];
        for (int issue = 0; issue < issues; issue++) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                coverage[issue][index.party(obligor)] = true;
            }
        }
        return new Selection(
                allTrue(scenario.redLines().size()),
                allTrue(scenario.offers().size()),
                points,
                points.clone(),
                coverage,
                allTrue(issues),
                allTrue(issues));
    }

    Selection seenBy(Viewer viewer, boolean conceivable, Scenario scenario, Index index, Context at) {
        Selection seen = copy();
        int self =
                switch (viewer) {
                    case Viewer.OfParty(String party) -> index.party(party);
                    case Viewer.Everybody() -> -1;
                };
        for (int line = 0; line < redLine.length; line++) {
            var rule = scenario.redLines().get(line);
            seen.redLine[line] &= index.party(rule.party()) == self
                    || rule.disclosure() == Disclosure.PUBLIC
                    || at.disclosedRedLines().has(line);
        }
        for (int given = 0; given < offer.length; given++) {
            var rule = scenario.offers().get(given);
            seen.offer[given] &= index.party(rule.party()) == self
                    || rule.disclosure() == Disclosure.PUBLIC
                    || at.disclosedOffers().has(given);
        }
        for (Preference preference : scenario.preferences()) {
            int party = index.party(preference.party());
            boolean visible = party == self || preference.disclosure() == Disclosure.PUBLIC;
            seen.points[party] &= visible;
            seen.reservation[party] &= visible;
        }
        if (conceivable) {
            for (boolean[] obligors : seen.coverage) {
                for (int party = 0; party < obligors.length; party++) {
                    obligors[party] &= party == self;
                }
            }
        }
        return seen;
    }

    Selection relaxing(Set<Rule> rules, Index index) {
        Selection relaxed = copy();
        for (Rule rule : rules) {
            switch (rule) {
                case Rule.OfRedLine(String id) -> relaxed.redLine[index.redLine(id)] = false;
                case Rule.OfCoverage(String issue, String party) ->
                    relaxed.coverage[index.issue(issue)][index.party(party)] = false;
                case Rule.OfReservation(String party) -> relaxed.reservation[index.party(party)] = false;
                case Rule.OfConsultation(String issue) -> relaxed.consultation[index.issue(issue)] = false;
                case Rule.OfAgenda(String issue) -> relaxed.agenda[index.issue(issue)] = false;
            }
        }
        return relaxed;
    }

    /// The rules that count, by kind and then in the order of the file.
    List<Rule> relaxable(Scenario scenario, Index index) {
        List<Rule> rules = new ArrayList<>();
        for (int line = 0; line < redLine.length; line++) {
            if (redLine[line]) {
                rules.add(new Rule.OfRedLine(scenario.redLines().get(line).id()));
            }
        }
        for (Issue issue : scenario.issues()) {
            for (String obligor : issue.obligors()) {
                if (coverage[index.issue(issue.id())][index.party(obligor)]) {
                    rules.add(new Rule.OfCoverage(issue.id(), obligor));
                }
            }
        }
        for (int party = 0; party < reservation.length; party++) {
            if (reservation[party]) {
                rules.add(new Rule.OfReservation(scenario.parties().get(party).id()));
            }
        }
        for (Issue issue : scenario.issues()) {
            if (!issue.consult().isEmpty() && consultation[index.issue(issue.id())]) {
                rules.add(new Rule.OfConsultation(issue.id()));
            }
        }
        for (Issue issue : scenario.issues()) {
            if (agenda[index.issue(issue.id())]) {
                rules.add(new Rule.OfAgenda(issue.id()));
            }
        }
        return rules;
    }

    private Selection copy() {
        boolean[][] coverageCopy = new boolean[coverage.length][];
        for (int issue = 0; issue < coverage.length; issue++) {
            coverageCopy[issue] = coverage[issue].clone();
        }
        return new Selection(
                redLine.clone(),
                offer.clone(),
                points.clone(),
                reservation.clone(),
                coverageCopy,
                consultation.clone(),
                agenda.clone());
    }

    private static boolean[] allTrue(int length) {
        boolean[] flags = new boolean[length];
        Arrays.fill(flags, true);
        return flags;
    }
}
