package org.parley.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.parley.scenario.PackageAtom.Comparison;

/// Random conditions over the names of a scenario that is being made, in both dialects and with every atom.
final class RandomConditions {
    private final Dice dice;
    private final List<Issue> issues;
    private final List<Fact> facts;
    private final List<Gauge> gauges;
    private final List<String> consultable;
    private final List<String> rounds;

    RandomConditions(
            Dice dice,
            List<Issue> issues,
            List<Fact> facts,
            List<Gauge> gauges,
            List<String> consultable,
            List<String> rounds) {
        this.dice = dice;
        this.issues = issues;
        this.facts = facts;
        this.gauges = gauges;
        this.consultable = consultable;
        this.rounds = rounds;
    }

    Condition<PackageAtom> aboutPackage() {
        return tree(this::packageAtom, 2);
    }

    Condition<ContextAtom> aboutContext() {
        return tree(this::contextAtom, 2);
    }

    /// The condition that always holds with this probability, else another one.
    Condition<ContextAtom> mostlyAlways(double probability) {
        return dice.chance(probability) ? Condition.always() : aboutContext();
    }

    /// At least some level above the status quo of an issue that has one.
    Condition<PackageAtom> someTerm() {
        List<Issue> raisable = raisable();
        Issue issue = dice.oneOf(raisable);
        return PackageAtom.atLeast(
                issue.id(), issue.levels().get(dice.between(1, issue.levels().size() - 1)).id());
    }

    /// The issues that have a level above the status quo.
    List<Issue> raisable() {
        return issues.stream().filter(issue -> issue.levels().size() > 1).toList();
    }

    private <A extends Atom> Condition<A> tree(Supplier<A> atom, int depth) {
        if (depth == 0 || dice.chance(0.55)) {
            return new Condition.Holds<>(atom.get());
        }
        return switch (dice.between(0, 2)) {
            case 0 -> new Condition.All<>(parts(atom, depth));
            case 1 -> new Condition.Any<>(parts(atom, depth));
            default -> new Condition.Not<>(tree(atom, depth - 1));
        };
    }

    private <A extends Atom> List<Condition<A>> parts(Supplier<A> atom, int depth) {
        int count = dice.chance(0.06) ? 0 : dice.between(1, 3);
        List<Condition<A>> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            parts.add(tree(atom, depth - 1));
        }
        return parts;
    }

    private PackageAtom packageAtom() {
        Issue issue = dice.oneOf(issues);
        List<String> levels = issue.levels().stream().map(Level::id).toList();
        Comparison comparison = dice.chance(0.5) ? Comparison.AT_LEAST : dice.oneOf(Comparison.values());
        int count = comparison == Comparison.ONE_OF ? dice.between(1, levels.size()) : 1;
        return new PackageAtom.IssueLevel(issue.id(), comparison, dice.pick(levels, count));
    }

    private ContextAtom contextAtom() {
        List<Supplier<ContextAtom>> kinds = new ArrayList<>();
        if (!facts.isEmpty()) {
            kinds.add(() -> new ContextAtom.FactHolds(dice.oneOf(facts).id()));
            kinds.add(() -> new ContextAtom.FactHolds(dice.oneOf(facts).id()));
        }
        if (!gauges.isEmpty()) {
            kinds.add(this::gaugeAtom);
            kinds.add(this::gaugeAtom);
        }
        if (!consultable.isEmpty()) {
            kinds.add(() -> new ContextAtom.HasBeenConsulted(dice.oneOf(consultable)));
        }
        kinds.add(() -> new ContextAtom.InRound(dice.oneOf(rounds)));
        kinds.add(() -> new ContextAtom.InRounds(someRound(), someRound()));
        return dice.oneOf(kinds).get();
    }

    private ContextAtom gaugeAtom() {
        Gauge gauge = dice.oneOf(gauges);
        OptionalLong value = OptionalLong.of(dice.between((int) gauge.min(), (int) gauge.max()));
        return switch (dice.between(0, 4)) {
            case 0 ->
                new ContextAtom.GaugeWithin(
                        gauge.id(), value, OptionalLong.of(dice.between((int) value.getAsLong(), (int) gauge.max())));
            case 1, 2 -> new ContextAtom.GaugeWithin(gauge.id(), value, OptionalLong.empty());
            default -> new ContextAtom.GaugeWithin(gauge.id(), OptionalLong.empty(), value);
        };
    }

    private Optional<String> someRound() {
        return dice.chance(0.4) ? Optional.empty() : Optional.of(dice.oneOf(rounds));
    }
}
