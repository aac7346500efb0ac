package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.desktop.insight.Change.Effect;
import org.parley.desktop.text.Texts;
import org.parley.rules.Context;
import org.parley.rules.Refusal;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Says what is supposed and what comes of it.
final class Supposition {
    private static final int TOLD = 3;

    private final Rules rules;
    private final Context context;
    private final Scenario scenario;

    /// @param rules those that count as things are
    /// @param context the one that is looked from
    Supposition(Rules rules, Context context) {
        this.rules = rules;
        this.context = context;
        scenario = rules.scenario();
    }

    /// What if, and what then, in a few sentences.
    String of(Comparison comparison) {
        if (comparison.whatIf().isNothing()) {
            return Texts.of("insight.nothing");
        }
        List<String> clauses = clauses(comparison.whatIf());
        List<String> said = new ArrayList<>(clauses.subList(0, Math.min(TOLD, clauses.size())));
        if (clauses.size() > TOLD) {
            said.add(Texts.of("insight.more", clauses.size() - TOLD));
        }
        List<String> then = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            List<String> titles =
                    comparison.changes(effect).stream().map(Change::title).toList();
            if (effect != Effect.NONE && !titles.isEmpty()) {
                then.add(Texts.of("insight.then." + effect.name().toLowerCase(java.util.Locale.ROOT), titles.size(), and(titles)));
            }
        }
        if (then.isEmpty()) {
            then.add(Texts.of("insight.then.none"));
        }
        return Texts.of("insight.what-if", and(said), String.join("; ", then));
    }

    private List<String> clauses(WhatIf whatIf) {
        List<String> clauses = new ArrayList<>();
        Set<Rule> told = new HashSet<>();
        for (Refusal refusal : Refusal.of(rules)) {
            if (whatIf.relaxed().containsAll(refusal.rules())) {
                told.addAll(refusal.rules());
                clauses.add(Texts.of(
                        "insight.if.refusal",
                        party(refusal.party()),
                        issue(refusal.issue()),
                        String.join("” “", refusal.redLines().stream().map(this::statement).toList())));
            }
        }
        rules.relaxable().stream()
                .filter(whatIf.relaxed()::contains)
                .filter(rule -> !told.contains(rule))
                .map(this::clause)
                .forEach(clauses::add);
        scenario.parties().forEach(party -> {
            Long by = whatIf.moved().get(party.id());
            if (by != null && !whatIf.relaxed().contains(new Rule.OfReservation(party.id()))) {
                long real = rules.reservation(rules.index().party(party.id()), context);
                clauses.add(Texts.of("insight.if.moved", party.title(), real + by, real));
            }
        });
        return clauses;
    }

    private String clause(Rule rule) {
        return switch (rule) {
            case Rule.OfRedLine(String id) ->
                Texts.of("insight.if.red-line", party(redLine(id).party()), statement(id));
            case Rule.OfCoverage(String issue, String party) ->
                Texts.of("insight.if.coverage", party(party), issue(issue));
            case Rule.OfReservation(String party) -> Texts.of("insight.if.reservation", party(party));
            case Rule.OfConsultation(String issue) ->
                Texts.of(
                        "insight.if.consultation",
                        issue(issue),
                        and(scenario.issue(issue).consult().stream().map(this::party).toList()));
            case Rule.OfAgenda(String issue) -> Texts.of("insight.if.agenda", issue(issue));
        };
    }

    private String statement(String redLine) {
        return redLine(redLine).statement();
    }

    private RedLine redLine(String id) {
        return scenario.redLines().get(rules.index().redLine(id));
    }

    private String party(String id) {
        return scenario.party(id).title();
    }

    private String issue(String id) {
        return scenario.issue(id).label();
    }

    private static String and(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : Texts.of(
                        "insight.and",
                        String.join(", ", parts.subList(0, parts.size() - 1)),
                        parts.getLast());
    }
}
