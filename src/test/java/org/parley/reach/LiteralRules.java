package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.rules.Rule;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// What is acceptable and what is final, word by word from the page that says what a scenario means (§1 to §3). It is
/// there to be checked against that page by eye, so it is as slow as it likes and shares no code with the rules.
///
/// @param relaxed the rules taken away
record LiteralRules(Scenario scenario, Set<Rule> relaxed) {

    /// All that a condition can ask about besides the package.
    record Context(int round, Set<String> facts, Map<String, Long> gauges, Set<String> consulted) {}

    // "Conditions are one small language, in two dialects."

    boolean holds(Condition<ContextAtom> condition, Context context) {
        return switch (condition) {
            case Condition.All<ContextAtom> all -> all.parts().stream().allMatch(part -> holds(part, context));
            case Condition.Any<ContextAtom> any -> any.parts().stream().anyMatch(part -> holds(part, context));
            case Condition.Not<ContextAtom> not -> !holds(not.part(), context);
            case Condition.Holds<ContextAtom> holds ->
                switch (holds.atom()) {
                    case ContextAtom.FactHolds fact -> context.facts().contains(fact.fact());
                    case ContextAtom.GaugeWithin gauge ->
                        context.gauges().get(gauge.gauge()) >= gauge.atLeast().orElse(Long.MIN_VALUE)
                                && context.gauges().get(gauge.gauge())
                                        <= gauge.atMost().orElse(Long.MAX_VALUE);
                    case ContextAtom.HasBeenConsulted party -> context.consulted().contains(party.party());
                    // "Before the first round no `round` atom holds."
                    case ContextAtom.InRound round -> context.round() == roundOf(round.round());
                    // "A `rounds` with a `from` does not [hold then], without one it does; one whose `from` comes
                    // after its `to` never holds."
                    case ContextAtom.InRounds rounds ->
                        (rounds.from().isEmpty() || roundOf(rounds.from().get()) <= context.round())
                                && (rounds.to().isEmpty() || context.round() <= roundOf(rounds.to().get()))
                                && (rounds.from().isEmpty()
                                        || rounds.to().isEmpty()
                                        || roundOf(rounds.from().get()) <= roundOf(rounds.to().get()));
                };
        };
    }

    private int roundOf(String id) {
        return scenario.rounds().stream().map(Round::id).toList().indexOf(id);
    }

    boolean meets(Condition<PackageAtom> condition, List<Integer> deal) {
        return switch (condition) {
            case Condition.All<PackageAtom> all -> all.parts().stream().allMatch(part -> meets(part, deal));
            case Condition.Any<PackageAtom> any -> any.parts().stream().anyMatch(part -> meets(part, deal));
            case Condition.Not<PackageAtom> not -> !meets(not.part(), deal);
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) -> {
                int level = level(atom.issue(), deal);
                Issue issue = scenario.issue(atom.issue());
                yield switch (atom.comparison()) {
                    case IS -> level == issue.levelIndex(atom.levels().getFirst());
                    case AT_LEAST -> level >= issue.levelIndex(atom.levels().getFirst());
                    case AT_MOST -> level <= issue.levelIndex(atom.levels().getFirst());
                    case ONE_OF -> atom.levels().stream().anyMatch(id -> level == issue.levelIndex(id));
                };
            }
        };
    }

    boolean meets(Map<String, String> terms, List<Integer> deal) {
        return terms.entrySet().stream()
                .allMatch(term -> level(term.getKey(), deal)
                        >= scenario.issue(term.getKey()).levelIndex(term.getValue()));
    }

    private int level(String issue, List<Integer> deal) {
        return deal.get(scenario.issues().indexOf(scenario.issue(issue)));
    }

    /// "A term of a package is an issue above level 0, with its level."
    List<Issue> terms(List<Integer> deal) {
        List<Issue> terms = new ArrayList<>();
        for (int issue = 0; issue < deal.size(); issue++) {
            if (deal.get(issue) > 0) {
                terms.add(scenario.issues().get(issue));
            }
        }
        return terms;
    }

    /// "The parties bound by package P in context c: every obligor of every term of P, and every party that a term
    /// of P says to consult and that has been consulted in c."
    Set<String> boundBy(List<Integer> deal, Context context) {
        Set<String> bound = consultedFor(deal, context);
        terms(deal).forEach(term -> bound.addAll(term.obligors()));
        return bound;
    }

    private Set<String> consultedFor(List<Integer> deal, Context context) {
        Set<String> consulted = new HashSet<>();
        terms(deal).forEach(term -> consulted.addAll(term.consult()));
        consulted.retainAll(context.consulted());
        return consulted;
    }

    /// "P is acceptable in c when …"
    boolean acceptable(List<Integer> deal, Context context) {
        Set<String> bound = boundBy(deal, context);
        return allowed(bound, deal, context)
                && terms(deal).stream()
                        .allMatch(term -> term.obligors().stream()
                                .allMatch(obligor -> covered(term, obligor, deal, context)));
    }

    /// "1. no active red line of a bound party forbids P" and "3. for every bound party with points,
    /// worth(P) ≥ its reservation in c".
    private boolean allowed(Set<String> parties, List<Integer> deal, Context context) {
        for (RedLine line : scenario.redLines()) {
            if (!relaxed.contains(new Rule.OfRedLine(line.id()))
                    && parties.contains(line.party())
                    && holds(line.when(), context)
                    && meets(line.forbids(), deal)) {
                return false;
            }
        }
        for (Preference preference : scenario.preferences()) {
            if (!relaxed.contains(new Rule.OfReservation(preference.party()))
                    && parties.contains(preference.party())
                    && worth(preference, deal) < reservation(preference, context)) {
                return false;
            }
        }
        return true;
    }

    /// "2. for every term (issue i at level ℓ) and every obligor A of i, some active offer of A gives i at level ≥ ℓ
    /// and P satisfies its inReturnFor."
    private boolean covered(Issue term, String obligor, List<Integer> deal, Context context) {
        if (relaxed.contains(new Rule.OfCoverage(term.id(), obligor))) {
            return true;
        }
        for (Offer offer : scenario.offers()) {
            if (offer.party().equals(obligor)
                    && holds(offer.when(), context)
                    && offer.gives().containsKey(term.id())
                    && term.levelIndex(offer.gives().get(term.id())) >= level(term.id(), deal)
                    && meets(offer.inReturnFor(), deal)) {
                return true;
            }
        }
        return false;
    }

    /// "The worth of a package is the sum. Issues left out count 0."
    long worth(Preference preference, List<Integer> deal) {
        long sum = 0;
        for (Map.Entry<String, List<Long>> points : preference.points().entrySet()) {
            sum += points.getValue().get(level(points.getKey(), deal));
        }
        for (Bonus bonus : preference.bonuses()) {
            sum += meets(bonus.when(), deal) ? bonus.points() : 0;
        }
        return sum;
    }

    /// "A base, plus changes that apply while a condition on the context holds."
    long reservation(Preference preference, Context context) {
        long sum = preference.reservation().base();
        for (Reservation.Change change : preference.reservation().changes()) {
            sum += holds(change.when(), context) ? change.by() : 0;
        }
        return sum;
    }

    /// "P' differs from P only on issues that are at level 0 in P, on this round's agenda, and whose obligors are all
    /// present. P' must be acceptable in the context of that moment."
    boolean canConclude(List<Integer> next, List<Integer> concluded, Context context) {
        Round round = scenario.rounds().get(context.round());
        for (int position = 0; position < next.size(); position++) {
            Issue issue = scenario.issues().get(position);
            if (!next.get(position).equals(concluded.get(position))) {
                boolean inPlace = relaxed.contains(new Rule.OfAgenda(issue.id()))
                        || (round.agenda().contains(issue.id())
                                && round.present().containsAll(issue.obligors()));
                if (concluded.get(position) != 0 || !inPlace) {
                    return false;
                }
            }
        }
        return acceptable(next, context);
    }

    /// "A concluded package is final in a state when, for each of its terms, every party that the term says to
    /// consult has been consulted, and for each of these parties no active red line of it forbids the package and
    /// its worth ≥ its reservation." Relaxed: "the issue is final without it (a party that has been consulted still
    /// counts)".
    boolean becomesFinal(List<Integer> deal, Context context) {
        for (Issue term : terms(deal)) {
            if (!relaxed.contains(new Rule.OfConsultation(term.id()))
                    && !context.consulted().containsAll(term.consult())) {
                return false;
            }
        }
        return !terms(deal).isEmpty() && allowed(consultedFor(deal, context), deal, context);
    }

    /// Every package.
    List<List<Integer>> packages() {
        List<List<Integer>> packages = List.of(List.of());
        for (Issue issue : scenario.issues()) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> start : packages) {
                for (int level = 0; level < issue.levels().size(); level++) {
                    List<Integer> deal = new ArrayList<>(start);
                    deal.add(level);
                    longer.add(List.copyOf(deal));
                }
            }
            packages = longer;
        }
        return packages;
    }

    Map<String, Long> startGauges() {
        Map<String, Long> gauges = new HashMap<>();
        scenario.gauges().forEach(gauge -> gauges.put(gauge.id(), gauge.start()));
        return gauges;
    }
}
