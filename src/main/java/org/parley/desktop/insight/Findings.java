package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.desktop.play.WayWords;
import org.parley.desktop.text.Texts;
import org.parley.reach.Explanation;
import org.parley.rules.Refusal;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.Wording;

/// Why something stands as it does, in words: what keeps it out of reach and what would unlock it, or what it needs
/// and one shortest way to it.
///
/// @param heading of which rules that is said: those that are, or those that are supposed
/// @param terms of the target, in words
/// @param conflicts each a set of rules that alone keeps it out of reach
/// @param remarks what else is to be said, such as that nothing would unlock it
public record Findings(
        Target target,
        String heading,
        String terms,
        List<List<String>> conflicts,
        List<Unlock> unlocks,
        List<String> needs,
        List<String> steps,
        List<String> remarks) {
    public Findings {
        conflicts = conflicts.stream().map(List::copyOf).toList();
        unlocks = List.copyOf(unlocks);
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /// A way out.
    ///
    /// @param rules what is to be switched off, in words
    /// @param whatIf what is supposed then
    public record Unlock(List<String> rules, WhatIf whatIf) {
        public Unlock {
            rules = List.copyOf(rules);
        }
    }

    /// @param rules those that the explanation is about
    /// @param from what is supposed in them already; an unlock comes on top of it
    static Findings of(Target target, Explanation explanation, Rules rules, Wording wording, WhatIf from) {
        List<Refusal> refusals = Refusal.of(rules);
        WayWords ways = new WayWords(rules.scenario(), wording);
        List<String> remarks = new ArrayList<>();
        explanation.because().ifPresent(remarks::add);
        if (!explanation.complete() && explanation.because().isEmpty()) {
            remarks.add(Texts.of("insight.incomplete"));
        }
        return new Findings(
                target,
                Texts.of(from.isNothing() ? "insight.findings.real" : "insight.findings.supposed"),
                wording.of(target.terms()),
                new LinkedHashSet<>(explanation.conflicts().stream()
                                .map(conflict -> anyOf(conflict, refusals, wording))
                                .toList())
                        .stream().toList(),
                explanation.unlocks().stream()
                        .map(unlock -> new Unlock(allOf(unlock, refusals, wording), from.without(unlock)))
                        .toList(),
                ways.needs(explanation.needs()),
                explanation.way().map(ways::steps).orElse(List.of()),
                remarks);
    }

    /// Rules in words, where any rule of a refusal stands for it.
    private static List<String> anyOf(List<Rule> rules, List<Refusal> refusals, Wording wording) {
        Set<String> words = new LinkedHashSet<>();
        for (Rule rule : rules) {
            Optional<Refusal> refusal =
                    refusals.stream().filter(one -> one.rules().contains(rule)).findFirst();
            words.add(refusal.map(wording::of).orElseGet(() -> wording.of(rule)));
        }
        return List.copyOf(words);
    }

    /// Rules in words, where all rules of a refusal together stand for it.
    private static List<String> allOf(List<Rule> rules, List<Refusal> refusals, Wording wording) {
        List<String> words = new ArrayList<>();
        Set<Rule> left = new HashSet<>(rules);
        for (Refusal refusal : refusals) {
            if (left.containsAll(refusal.rules())) {
                words.add(wording.of(refusal));
                refusal.rules().forEach(left::remove);
            }
        }
        rules.stream().filter(left::contains).map(wording::of).forEach(words::add);
        return words;
    }
}
