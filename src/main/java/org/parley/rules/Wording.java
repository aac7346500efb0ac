package org.parley.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.parley.scenario.Effect;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Says rules, objections and effects in words for people, from a resource bundle in the reader's language.
/// Immutable and safe for use by several threads.
public final class Wording {
    private final Scenario scenario;
    private final Index index;
    private final Phrases phrases;
    private final ConditionWording conditions;

    public Wording(Scenario scenario, Locale locale) {
        this.scenario = scenario;
        index = Index.of(scenario);
        // without a translation the words are English, not those of the machine's language
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.parley.rules.wording",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        phrases = new Phrases(bundle, locale);
        conditions = new ConditionWording(scenario, phrases);
    }

    /// Conditions in words.
    public ConditionWording conditions() {
        return conditions;
    }

    /// Why a package cannot be concluded or is not final: one sentence.
    public String of(Objection objection) {
        return switch (objection) {
            case Objection.CrossesRedLine(String redLine, String party) ->
                phrases.of("objection.redLine", party(party), redLine(redLine).statement());
            case Objection.NotOffered(String issue, String level, String party) ->
                offersOn(issue, party)
                        ? phrases.of("objection.notOffered", party(party), level(issue, level), issue(issue))
                        : phrases.of("objection.neverOffered", party(party), issue(issue));
            case Objection.BelowReservation(String party, long worth, long reservation) ->
                phrases.of("objection.reservation", party(party), worth, reservation);
            case Objection.NotConsulted(String issue, String party) ->
                phrases.of("objection.notConsulted", party(party), issue(issue));
            case Objection.OffAgenda(String issue) -> phrases.of("objection.offAgenda", issue(issue));
            case Objection.ObligorAbsent(String issue, String party) ->
                phrases.of("objection.absent", party(party), issue(issue));
            case Objection.AlreadyConcluded(String issue, String level) ->
                phrases.of("objection.concluded", issue(issue), level(issue, level));
        };
    }

    /// The name of a rule.
    public String of(Rule rule) {
        return switch (rule) {
            case Rule.OfRedLine(String redLine) ->
                phrases.of("rule.redLine", party(redLine(redLine).party()), redLine(redLine).statement());
            case Rule.OfCoverage(String issue, String party) ->
                phrases.of("rule.coverage", party(party), issue(issue));
            case Rule.OfReservation(String party) -> phrases.of("rule.reservation", party(party));
            case Rule.OfConsultation(String issue) ->
                phrases.of(
                        "rule.consultation",
                        issue(issue),
                        phrases.and(scenario.issue(issue).consult().stream().map(this::party).toList()));
            case Rule.OfAgenda(String issue) -> phrases.of("rule.agenda", issue(issue));
        };
    }

    /// What a party will not give, with its own words.
    public String of(Refusal refusal) {
        List<String> said =
                refusal.redLines().stream().map(line -> redLine(line).statement()).toList();
        return phrases.of(
                "rule.refusal", party(refusal.party()), issue(refusal.issue()), String.join("” “", said));
    }

    /// What a change of the context does.
    public String of(Effect effect) {
        return switch (effect) {
            case Effect.SetFact(String fact, boolean becomes) ->
                phrases.of(
                        becomes ? "effect.fact" : "effect.factCleared",
                        scenario.facts().get(index.fact(fact)).title());
            case Effect.AddToGauge(String gauge, long by) ->
                phrases.of(
                        by > 0 ? "effect.gaugeUp" : by < 0 ? "effect.gaugeDown" : "effect.gaugeSame",
                        scenario.gauges().get(index.gauge(gauge)).title(),
                        by > 0 ? by : -by);
            case Effect.Consult(String party) -> phrases.of("effect.consult", party(party));
            case Effect.Disclose(String rule) ->
                index.isRedLine(rule)
                        ? phrases.of(
                                "effect.discloseRedLine",
                                party(redLine(rule).party()),
                                redLine(rule).statement())
                        : phrases.of("effect.discloseOffer", party(offer(rule).party()), offer(rule).statement());
        };
    }

    /// What a lever or an event does, in one line.
    public String of(List<Effect> effects) {
        return phrases.and(effects.stream().map(this::of).toList());
    }

    /// Terms (level id by issue id) in one line, such as `Exercises: at most 13,000 and Hotline: open`.
    public String of(Map<String, String> terms) {
        return terms.isEmpty()
                ? phrases.of("terms.none")
                : phrases.and(terms.entrySet().stream()
                        .map(term -> phrases.of(
                                "term", issue(term.getKey()), level(term.getKey(), term.getValue())))
                        .toList());
    }

    /// Why a lever cannot be pulled: one sentence.
    public String of(LeverRefusal refusal, Lever lever) {
        String key = "lever." + refusal.name();
        boolean thisRoundOnly = refusal == LeverRefusal.ALREADY_USED && lever.repeatable();
        return phrases.of(
                thisRoundOnly ? key + ".repeatable" : key, party(lever.party()), conditions.ofContext(lever.when()));
    }

    private boolean offersOn(String issue, String party) {
        return scenario.offers().stream()
                .anyMatch(offer -> offer.party().equals(party) && offer.gives().containsKey(issue));
    }

    private String party(String id) {
        Party party = scenario.party(id);
        return party.title();
    }

    private String issue(String id) {
        return scenario.issue(id).label();
    }

    private String level(String issue, String level) {
        Issue where = scenario.issue(issue);
        Level found = where.levels().get(index.level(index.issue(issue), level));
        return found.label();
    }

    private RedLine redLine(String id) {
        return scenario.redLines().get(index.redLine(id));
    }

    private Offer offer(String id) {
        return scenario.offers().get(index.offer(id));
    }

    /// Patterns of one bundle, filled in.
    static final class Phrases {
        private final ResourceBundle bundle;
        private final Locale locale;

        Phrases(ResourceBundle bundle, Locale locale) {
            this.bundle = bundle;
            this.locale = locale;
        }

        String of(String key, Object... arguments) {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        }

        String and(List<String> parts) {
            return join(parts, "list.two", "list.last");
        }

        String or(List<String> parts) {
            return join(parts, "list.or.two", "list.or.last");
        }

        private String join(List<String> parts, String two, String last) {
            if (parts.isEmpty()) {
                return "";
            }
            String joined = parts.getFirst();
            for (int part = 1; part < parts.size(); part++) {
                boolean isLast = part == parts.size() - 1;
                String key = parts.size() == 2 ? two : isLast ? last : "list.middle";
                joined = of(key, joined, parts.get(part));
            }
            return joined;
        }
    }
}
