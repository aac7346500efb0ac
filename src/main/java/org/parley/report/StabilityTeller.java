package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.outcome.GraphModel.Concept;
import org.parley.outcome.Stability;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/// Tells who would want to leave what was agreed, and why, by the rules that the reader may see.
public final class StabilityTeller {
    private final Scenario scenario;
    private final Words words;

    /// @param scenario as far as the reader sees it
    /// @param language of the sentences; English where there is no translation
    public StabilityTeller(Scenario scenario, Locale language) {
        this.scenario = scenario;
        words = new Words(Words.nearest(language));
    }

    /// What there is to tell in a state; nothing where nothing is agreed there, or more than [Stability#MOST_TERMS]
    /// terms are.
    ///
    /// @param rules those that count for the reader
    public List<Lessons.StabilityEntry> of(State state, Rules rules) {
        Deal agreed = agreed(state);
        if (agreed.isStatusQuo() || agreed.terms().count() > Stability.MOST_TERMS) {
            return List.of();
        }
        Map<String, List<Lessons.Verdict>> byParty = new LinkedHashMap<>();
        for (Stability.Entry entry : Stability.of(agreed, rules).entries()) {
            byParty.computeIfAbsent(entry.party(), party -> new ArrayList<>()).add(verdict(entry));
        }
        List<String> parties = scenario.parties().stream().map(Party::id).toList();
        List<Lessons.StabilityEntry> entries = new ArrayList<>();
        byParty.forEach((party, verdicts) -> entries.add(new Lessons.StabilityEntry(
                party, scenario.party(party).title(), parties.indexOf(party) + 1, verdicts)));
        return entries;
    }

    /// What holds: once the talks are over, what became final.
    private static Deal agreed(State state) {
        return state.phase().isOver()
                ? state.outcome().orElseGet(() -> Deal.statusQuo(state.concluded().issues()))
                : state.concluded();
    }

    private Lessons.Verdict verdict(Stability.Entry entry) {
        String party = scenario.party(entry.party()).title();
        String key = "stability." + entry.reason() + (entry.concept() == Concept.SEQUENTIAL ? ".SEQUENTIAL" : "");
        String sentence = entry.breaking()
                .map(withdrawal -> withdrawn(key, party, withdrawal))
                .or(() -> entry.deterrence().map(deterrence -> deterred(key, party, deterrence)))
                .orElseGet(() -> words.say(key, party));
        return new Lessons.Verdict(
                words.say("stability.concept." + entry.concept()),
                entry.concept().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                entry.isStable(),
                sentence);
    }

    private String withdrawn(String key, String party, Stability.Withdrawal withdrawal) {
        return words.say(
                key,
                party,
                issue(withdrawal.issue()),
                words.count(withdrawal.worth()),
                words.count(withdrawal.worthAfter()));
    }

    private String deterred(String key, String party, Stability.Deterrence deterrence) {
        Stability.Withdrawal tempting = deterrence.tempting();
        return words.say(
                key,
                party,
                issue(tempting.issue()),
                words.count(tempting.worth()),
                words.count(tempting.worthAfter()),
                deterrence.answers().stream().map(this::issue).collect(Collectors.joining(", ")),
                words.count(deterrence.worthThen()));
    }

    private String issue(String id) {
        return scenario.issue(id).label();
    }
}
