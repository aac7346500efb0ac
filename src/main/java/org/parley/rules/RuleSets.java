package org.parley.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says sets of rules in words for people: a red line of a party against an issue and its missing offer on it are told
/// as one [Refusal]. Immutable and safe for use by several threads.
public final class RuleSets {
    private final List<Refusal> refusals;
    private final Wording wording;

    /// @param rules those that count where the sets come from
    public RuleSets(Rules rules, Wording wording) {
        refusals = Refusal.of(rules);
        this.wording = wording;
    }

    /// Sets of rules that each keep something out of reach: any rule of a refusal stands for the whole, so that two
    /// sets may be one to people.
    public List<List<String>> conflicts(List<List<Rule>> sets) {
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .map(this::conflict)
                .distinct()
                .toList();
    }

    private List<String> conflict(List<Rule> set) {
        Set<String> words = new LinkedHashSet<>();
        for (Rule rule : set) {
            Optional<Refusal> refusal =
                    refusals.stream().filter(one -> one.rules().contains(rule)).findFirst();
            words.add(refusal.map(wording::of).orElseGet(() -> wording.of(rule)));
        }
        return List.copyOf(words);
    }

    /// A set of rules that are to be relaxed: only all rules of a refusal together are the refusal.
    public List<String> unlock(List<Rule> set) {
        List<String> words = new ArrayList<>();
        Set<Rule> left = new HashSet<>(set);
        for (Refusal refusal : refusals) {
            if (left.containsAll(refusal.rules())) {
                words.add(wording.of(refusal));
                refusal.rules().forEach(left::remove);
            }
        }
        set.stream().filter(left::contains).map(wording::of).forEach(words::add);
        return words;
    }
}
