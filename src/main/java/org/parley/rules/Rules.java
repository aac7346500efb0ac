package org.parley.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Scenario;

/// A scenario's rules, ready to be asked: is this package acceptable here, is it final, and who says no?
///
/// Some rules may not count: those that a viewer does not see, and those that have been relaxed. Every answer is by
/// the rules that count. Immutable and safe for use by several threads.
public final class Rules {
    private final Scenario scenario;
    private final Index index;
    private final ContextRules contexts;
    private final PackageRules packages;
    private final Selection selection;
    private final List<Optional<Preference>> preferences;
    private final Objections objections;

    private Rules(Scenario scenario, Index index, Selection selection, List<Optional<Preference>> preferences) {
        this.scenario = scenario;
        this.index = index;
        this.selection = selection;
        this.preferences = preferences;
        contexts = new ContextRules(scenario, index);
        packages = new PackageRules(scenario, index);
        objections = new Objections(this);
    }

    /// All the rules of a scenario.
    ///
    /// @throws IllegalArgumentException where the scenario names a thing that it has not, or has one twice
    public static Rules of(Scenario scenario) {
        Index index = Index.of(scenario);
        List<Optional<Preference>> preferences = scenario.parties().stream()
                .map(party -> scenario.preferences().stream()
                        .filter(preference -> preference.party().equals(party.id()))
                        .findFirst())
                .toList();
        return new Rules(scenario, index, Selection.everything(scenario, index), preferences);
    }

    /// Whether the same rules count, of the very same scenario and with the same reservations.
    public boolean countsTheSame(Rules other) {
        return scenario == other.scenario
                && selection.isSame(other.selection)
                && preferences.equals(other.preferences);
    }

    /// These rules less those that do not count in a reading.
    ///
    /// @param at the context that fixes what the viewer sees
    public Rules in(Reading reading, Context at) {
        return switch (reading) {
            case Reading.Actual() -> this;
            case Reading.OnTheTable(Viewer viewer) ->
                selecting(selection.seenBy(viewer, false, scenario, index, at));
            case Reading.Conceivable(Viewer viewer) ->
                selecting(selection.seenBy(viewer, true, scenario, index, at));
        };
    }

    /// These rules less the relaxed ones.
    public Rules relaxing(Set<Rule> relaxed) {
        return relaxed.isEmpty() ? this : selecting(selection.relaxing(relaxed, index));
    }

    private Rules selecting(Selection selected) {
        return new Rules(scenario, index, selected, preferences);
    }

    /// These rules with reservations moved: each raised by so many points in every context, or lowered by as many
    /// below 0. A party without points has no reservation to move.
    ///
    /// @param byParty points by party id
    /// @throws IllegalArgumentException for a party that the scenario has not
    public Rules movingReservations(Map<String, Long> byParty) {
        if (byParty.isEmpty()) {
            return this;
        }
        List<Optional<Preference>> moved = new ArrayList<>(preferences);
        byParty.forEach((party, by) -> moved.set(
                index.party(party), preferences.get(index.party(party)).map(preference -> preference.reservedBy(by))));
        return new Rules(scenario, index, selection, List.copyOf(moved));
    }

    public Scenario scenario() {
        return scenario;
    }

    public Index index() {
        return index;
    }

    /// The rules that count and can be relaxed, by kind and then in the order of the file (coverages by issue, then
    /// by its obligors).
    public List<Rule> relaxable() {
        return selection.relaxable(scenario, index);
    }

    /// The context before the first round.
    public Context startContext() {
        return contexts.start();
    }

    public boolean holds(Condition<ContextAtom> condition, Context context) {
        return contexts.holds(condition, context);
    }

    public boolean meets(Condition<PackageAtom> condition, Deal deal) {
        return packages.meets(condition, deal);
    }

    /// Whether every issue that the terms name is at or above its level.
    public boolean meets(Map<String, String> terms, Deal deal) {
        return terms.entrySet().stream().allMatch(term -> {
            int issue = index.issue(term.getKey());
            return deal.level(issue) >= index.level(issue, term.getValue());
        });
    }

    /// The context after these effects, one after the other.
    public Context apply(List<Effect> effects, Context context) {
        return contexts.apply(effects, context);
    }

    /// Whether the red line counts and is active in the context.
    public boolean redLineStands(int redLine, Context context) {
        return selection.redLine[redLine]
                && contexts.holds(scenario.redLines().get(redLine).when(), context);
    }

    /// Whether the offer counts and is active in the context.
    public boolean offerStands(int offer, Context context) {
        return selection.offer[offer]
                && contexts.holds(scenario.offers().get(offer).when(), context);
    }

    /// Whether the red line counts, active or not.
    public boolean redLineCounts(int redLine) {
        return selection.redLine[redLine];
    }

    /// Whether the offer counts, active or not.
    public boolean offerCounts(int offer) {
        return selection.offer[offer];
    }

    /// Whether the party is an obligor of the issue that must have offered what it gives.
    public boolean needsCoverage(int issue, int party) {
        return selection.coverage[issue][party];
    }

    /// Whether the consultation that the issue asks for counts.
    public boolean needsConsultation(int issue) {
        return selection.consultation[issue];
    }

    /// Whether the issue can be concluded only in rounds that have it on the agenda and its obligors in the room.
    public boolean keepsAgenda(int issue) {
        return selection.agenda[issue];
    }

    /// Whether the party has points that count.
    public boolean hasPoints(int party) {
        return selection.points[party];
    }

    /// Whether the party has a reservation that counts.
    public boolean hasReservation(int party) {
        return selection.points[party] && selection.reservation[party];
    }

    /// What a package is worth to a party: the sum of its points; 0 for a party whose points do not count.
    public long worth(int party, Deal deal) {
        return selection.points[party] ? packages.worth(preferences.get(party).orElseThrow(), deal) : 0;
    }

    /// A party's reservation in a context, whether or not it has been relaxed; 0 for a party whose points do not
    /// count.
    public long reservation(int party, Context context) {
        if (!selection.points[party]) {
            return 0;
        }
        Reservation reservation = preferences.get(party).orElseThrow().reservation();
        long least = reservation.base();
        for (Reservation.Change change : reservation.changes()) {
            if (contexts.holds(change.when(), context)) {
                least = Math.addExact(least, change.by());
            }
        }
        return least;
    }

    /// The preference of a party, if it has one that counts.
    public Optional<Preference> preference(int party) {
        return selection.points[party] ? preferences.get(party) : Optional.empty();
    }

    /// The parties bound by a package in a context: every obligor of every term, and every party that a term says
    /// to consult and that has been consulted.
    public Bits boundBy(Deal deal, Context context) {
        return objections.boundBy(deal, context);
    }

    /// Whether a package is acceptable in a context.
    public boolean acceptable(Deal deal, Context context) {
        return objections(deal, context).isEmpty();
    }

    /// Every reason why a package is not acceptable in a context: red lines, then coverage, then worth, each in the
    /// order of the file. Empty if and only if it is acceptable.
    public List<Objection> objections(Deal deal, Context context) {
        return objections.toConcluding(deal, context);
    }

    /// Every reason why a concluded package is not final in a context: consultations owed, then the red lines and
    /// reservations of the parties consulted for its terms. Empty if and only if it is final.
    public List<Objection> finalityObjections(Deal deal, Context context) {
        return objections.toFinality(deal, context);
    }
}
