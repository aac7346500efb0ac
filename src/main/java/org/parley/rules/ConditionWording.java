package org.parley.rules;

import java.util.List;
import java.util.function.Function;
import org.parley.scenario.Atom;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Scenario;

/// Says conditions in words. Immutable and safe for use by several threads.
public final class ConditionWording {
    private final Scenario scenario;
    private final Index index;
    private final Wording.Phrases phrases;

    ConditionWording(Scenario scenario, Wording.Phrases phrases) {
        this.scenario = scenario;
        this.phrases = phrases;
        index = Index.of(scenario);
    }

    /// A package condition, such as `Exercises is at “At most 13,000” or further`.
    public String ofPackage(Condition<PackageAtom> condition) {
        return say(condition, this::ofPackageAtom, true);
    }

    /// A context condition, such as `Tension is 5 or more and the League has been consulted`.
    public String ofContext(Condition<ContextAtom> condition) {
        return say(condition, this::ofContextAtom, true);
    }

    private <A extends Atom> String say(Condition<A> condition, Function<A, String> atoms, boolean outermost) {
        return switch (condition) {
            case Condition.Holds<A>(A atom) -> atoms.apply(atom);
            case Condition.Not<A>(var part) -> phrases.of("not", say(part, atoms, true));
            case Condition.All<A>(var parts) when parts.isEmpty() -> phrases.of("always");
            case Condition.Any<A>(var parts) when parts.isEmpty() -> phrases.of("never");
            case Condition.All<A>(var parts) when parts.size() == 1 -> say(parts.getFirst(), atoms, outermost);
            case Condition.Any<A>(var parts) when parts.size() == 1 -> say(parts.getFirst(), atoms, outermost);
            case Condition.All<A>(var parts) -> {
                String all = phrases.and(sayEach(parts, atoms));
                yield outermost ? all : phrases.of("all", all);
            }
            case Condition.Any<A>(var parts) -> {
                String any = phrases.or(sayEach(parts, atoms));
                yield outermost ? any : phrases.of("any", any);
            }
        };
    }

    private <A extends Atom> List<String> sayEach(List<Condition<A>> parts, Function<A, String> atoms) {
        return parts.stream().map(part -> say(part, atoms, false)).toList();
    }

    private String ofPackageAtom(PackageAtom atom) {
        return switch (atom) {
            case PackageAtom.IssueLevel(String id, var comparison, List<String> levels) -> {
                Issue issue = scenario.issue(id);
                List<String> titles = levels.stream()
                        .map(level -> issue.levels()
                                .get(index.level(index.issue(id), level))
                                .label())
                        .toList();
                yield switch (comparison) {
                    case IS -> phrases.of("issue.is", issue.label(), titles.getFirst());
                    case AT_LEAST -> phrases.of("issue.atLeast", issue.label(), titles.getFirst());
                    case AT_MOST -> phrases.of("issue.atMost", issue.label(), titles.getFirst());
                    case ONE_OF ->
                        phrases.of(
                                "issue.oneOf",
                                issue.label(),
                                phrases.or(titles.stream().map(title -> "“" + title + "”").toList()));
                };
            }
        };
    }

    private String ofContextAtom(ContextAtom atom) {
        return switch (atom) {
            case ContextAtom.FactHolds(String fact) ->
                phrases.of("fact.is", scenario.facts().get(index.fact(fact)).title());
            case ContextAtom.GaugeWithin(String id, var atLeast, var atMost) -> {
                String gauge = scenario.gauges().get(index.gauge(id)).title();
                if (atLeast.isPresent() && atMost.isPresent()) {
                    yield phrases.of("gauge.between", gauge, atLeast.getAsLong(), atMost.getAsLong());
                }
                yield atLeast.isPresent()
                        ? phrases.of("gauge.atLeast", gauge, atLeast.getAsLong())
                        : phrases.of("gauge.atMost", gauge, atMost.orElseThrow());
            }
            case ContextAtom.HasBeenConsulted(String party) ->
                phrases.of("consulted", scenario.party(party).title());
            case ContextAtom.InRound(String round) ->
                phrases.of("round.is", scenario.round(round).title());
            case ContextAtom.InRounds(var from, var to) -> {
                if (from.isPresent() && to.isPresent()) {
                    yield phrases.of("rounds.between", roundTitle(from.get()), roundTitle(to.get()));
                }
                if (from.isPresent()) {
                    yield phrases.of("rounds.from", roundTitle(from.get()));
                }
                yield to.isPresent() ? phrases.of("rounds.to", roundTitle(to.get())) : phrases.of("always");
            }
        };
    }

    private String roundTitle(String round) {
        return scenario.round(round).title();
    }
}
