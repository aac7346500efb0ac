package org.parley.desktop.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.desktop.text.Texts;
import org.parley.reach.Explanation;
import org.parley.reach.ReachWording;
import org.parley.rules.RuleSets;
import org.parley.rules.Rules;
import org.parley.rules.Wording;

/// An exact explanation of the engine in words: what keeps something out of reach and what would unlock it, or what it
/// needs and one shortest way to it, or the shortest found.
///
/// @param conflicts each a set of rules that alone keeps it out of reach, told as people take them
/// @param unlocks each a set of rules without which it would be in reach, in the order of the explanation
/// @param remarks what else is to be said, such as that nothing would unlock it
/// @param isWhole whether a limit stopped nothing: then the way is a shortest one
public record Account(
        List<List<String>> conflicts,
        List<List<String>> unlocks,
        List<String> needs,
        List<String> steps,
        List<String> remarks,
        boolean isWhole) {
    public Account {
        conflicts = conflicts.stream().map(List::copyOf).toList();
        unlocks = unlocks.stream().map(List::copyOf).toList();
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /// @param rules those that the explanation is about
    public static Account of(Explanation explanation, Rules rules, Wording wording) {
        RuleSets sets = new RuleSets(rules, wording);
        WayWords ways = new WayWords(rules.scenario(), wording);
        Optional<String> because = explanation
                .because()
                .map(why -> new ReachWording(Locale.getDefault()).of(rules.scenario(), why));
        List<String> remarks = new ArrayList<>();
        because.ifPresent(remarks::add);
        if (!explanation.complete() && because.isEmpty()) {
            remarks.add(Texts.of(explanation.reachable() ? "insight.unproven" : "insight.incomplete"));
        }
        return new Account(
                sets.conflicts(explanation.conflicts()),
                explanation.unlocks().stream().map(sets::unlock).toList(),
                ways.needs(explanation.needs()),
                explanation.way().map(ways::steps).orElse(List.of()),
                remarks,
                explanation.complete());
    }

    /// Rules of one set, each on a line of its own.
    public static String together(List<String> rules) {
        return rules.stream()
                .skip(1)
                .reduce(rules.getFirst(), (said, rule) -> said + Texts.of("insight.findings.and", rule));
    }
}
