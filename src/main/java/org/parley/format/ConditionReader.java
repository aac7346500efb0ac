package org.parley.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.parley.scenario.Atom;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.PackageAtom.Comparison;

/// Reads conditions of both dialects; a broken one is reported and counts as the one that always holds.
final class ConditionReader {
    private static final List<String> JOINTS = List.of("all", "any", "not");
    private static final List<String> COMPARISONS = List.of("is", "atLeast", "atMost", "oneOf");

    private final Names names;
    private final Dialect<PackageAtom> aboutPackage =
            new Dialect<>("a package", List.of("issue"), (_, fields) -> issueAtom(fields));
    private final Dialect<ContextAtom> aboutContext = new Dialect<>(
            "the context", List.of("fact", "gauge", "consulted", "round", "rounds"), this::contextAtom);

    /// @param about what it asks about, in words
    /// @param heads the keys that tell its atoms
    private record Dialect<A extends Atom>(String about, List<String> heads, AtomReader<A> atoms) {
        String asks() {
            return "a condition on " + about + ": " + Spot.oneOf(known());
        }

        List<String> known() {
            return Stream.concat(heads.stream(), JOINTS.stream()).toList();
        }
    }

    private interface AtomReader<A extends Atom> {
        Optional<A> read(String head, Spot spot);
    }

    ConditionReader(Names names) {
        this.names = names;
    }

    /// A condition on a package; the one that always holds where it is left out.
    Condition<PackageAtom> aboutPackage(Optional<Spot> spot) {
        return spot.map(found -> condition(found, aboutPackage)).orElse(Condition.always());
    }

    /// A condition on the context; the one that always holds where it is left out.
    Condition<ContextAtom> aboutContext(Optional<Spot> spot) {
        return spot.map(found -> condition(found, aboutContext)).orElse(Condition.always());
    }

    private <A extends Atom> Condition<A> condition(Spot spot, Dialect<A> dialect) {
        Fields open = Fields.of(spot, "a condition on " + dialect.about());
        if (!open.isObject()) {
            return Condition.always();
        }
        List<String> heads = open.keys().stream().filter(this::isHead).toList();
        if (heads.size() != 1) {
            wrongHeads(open, heads, dialect);
            return Condition.always();
        }
        String head = heads.getFirst();
        if (JOINTS.contains(head)) {
            Fields fields = Fields.of(spot, "a condition with " + Quoted.text(head), List.of(head));
            return switch (head) {
                case "all" -> new Condition.All<>(fields.list(head, part -> condition(part, dialect)));
                case "any" -> new Condition.Any<>(fields.list(head, part -> condition(part, dialect)));
                default -> fields.find(head)
                        .<Condition<A>>map(part -> new Condition.Not<>(condition(part, dialect)))
                        .orElse(Condition.always());
            };
        }
        if (!dialect.heads().contains(head)) {
            spot.problems()
                    .error(
                            spot.path().key(head),
                            open.keyPlace(head),
                            "a condition on " + (head.equals("issue") ? "a package" : "the context") + " ("
                                    + Quoted.text(head) + ")",
                            dialect.asks());
            return Condition.always();
        }
        return dialect.atoms()
                .read(head, spot)
                .<Condition<A>>map(Condition.Holds::new)
                .orElse(Condition.always());
    }

    private boolean isHead(String key) {
        return JOINTS.contains(key)
                || aboutPackage.heads().contains(key)
                || aboutContext.heads().contains(key);
    }

    private void wrongHeads(Fields fields, List<String> heads, Dialect<?> dialect) {
        Spot spot = fields.spot();
        if (heads.size() > 1) {
            String second = heads.get(1);
            spot.problems()
                    .error(
                            spot.path().key(second),
                            fields.keyPlace(second),
                            Quoted.text(second) + " beside " + Quoted.text(heads.getFirst()),
                            "one question in a condition; `all` and `any` join several");
        } else if (fields.keys().isEmpty()) {
            spot.error("an empty condition", dialect.asks());
        } else {
            String first = fields.keys().getFirst();
            spot.problems()
                    .error(
                            spot.path().key(first),
                            fields.keyPlace(first),
                            "unknown key " + Quoted.text(first),
                            dialect.asks(),
                            NearestWord.among(dialect.known(), first));
        }
    }

    private Optional<PackageAtom> issueAtom(Spot spot) {
        Fields fields = Fields.of(
                spot, "a condition with `issue`", List.of("issue", "is", "atLeast", "atMost", "oneOf"));
        String issue = fields.find("issue").map(names::issue).orElse("");
        List<String> given = COMPARISONS.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            String found = given.isEmpty() ? "no comparison" : Spot.oneOf(given).replace(" or ", " and ");
            spot.error(found, "exactly one of " + Spot.oneOf(COMPARISONS));
            return Optional.empty();
        }
        Spot level = fields.find(given.getFirst()).orElseThrow();
        return switch (given.getFirst()) {
            case "is" -> atom(issue, Comparison.IS, names.level(issue, level));
            case "atLeast" -> atom(issue, Comparison.AT_LEAST, names.level(issue, level));
            case "atMost" -> atom(issue, Comparison.AT_MOST, names.level(issue, level));
            default -> {
                List<String> levels = References.of(level, each -> names.level(issue, each));
                if (level.value() instanceof JsonValue.JsonArray(var elements, _) && elements.isEmpty()) {
                    level.warning("an empty list of levels: this never holds", "");
                }
                yield Optional.of(new PackageAtom.IssueLevel(issue, Comparison.ONE_OF, levels));
            }
        };
    }

    private static Optional<PackageAtom> atom(String issue, Comparison comparison, String level) {
        return Optional.of(new PackageAtom.IssueLevel(issue, comparison, List.of(level)));
    }

    private Optional<ContextAtom> contextAtom(String head, Spot spot) {
        String kind = "a condition with " + Quoted.text(head);
        List<String> keys = head.equals("gauge") ? List.of("gauge", "atLeast", "atMost") : List.of(head);
        Fields fields = Fields.of(spot, kind, keys);
        Spot named = fields.find(head).orElseThrow();
        return switch (head) {
            case "fact" -> Optional.of(new ContextAtom.FactHolds(names.fact(named)));
            case "gauge" -> gaugeAtom(fields, names.gauge(named));
            case "consulted" -> Optional.of(new ContextAtom.HasBeenConsulted(names.consultable(named)));
            case "round" -> Optional.of(new ContextAtom.InRound(names.round(named)));
            default -> Optional.of(roundsAtom(named));
        };
    }

    private static Optional<ContextAtom> gaugeAtom(Fields fields, String gauge) {
        if (!fields.has("atLeast") && !fields.has("atMost")) {
            fields.spot().error("a gauge without a bound", "`atLeast`, `atMost` or both");
            return Optional.empty();
        }
        OptionalLong atLeast = fields.find("atLeast").map(Spot::whole).orElse(OptionalLong.empty());
        OptionalLong atMost = fields.find("atMost").map(Spot::whole).orElse(OptionalLong.empty());
        if (atLeast.isEmpty() && atMost.isEmpty()) {
            return Optional.empty();
        }
        if (atLeast.isPresent() && atMost.isPresent() && atLeast.getAsLong() > atMost.getAsLong()) {
            fields.spot().warning("`atLeast` above `atMost`: this never holds", "");
        }
        return Optional.of(new ContextAtom.GaugeWithin(gauge, atLeast, atMost));
    }

    private ContextAtom roundsAtom(Spot spot) {
        Fields ends = Fields.of(spot, "a span of rounds", List.of("from", "to"));
        Optional<String> from = ends.find("from").map(names::round);
        Optional<String> to = ends.find("to").map(names::round);
        if (ends.isObject() && from.isEmpty() && to.isEmpty()) {
            spot.warning("neither `from` nor `to`: this always holds", "");
        }
        if (from.isPresent() && to.isPresent()) {
            int last = names.roundIndex(to.get());
            if (last >= 0 && names.roundIndex(from.get()) > last) {
                spot.warning(
                        "`from` " + Quoted.text(from.get()) + ", which comes after `to` " + Quoted.text(to.get())
                                + ": this never holds",
                        "");
            }
        }
        return new ContextAtom.InRounds(from, to);
    }
}
