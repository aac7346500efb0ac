package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.desktop.insight.Switch.Kind;
import org.parley.desktop.text.Texts;
import org.parley.rules.Refusal;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.Wording;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Makes the switches of the rules that count: by kind, then by party in the order of the file.
final class Switches {
    private final Scenario scenario;
    private final Wording wording;

    private Switches(Scenario scenario, Wording wording) {
        this.scenario = scenario;
        this.wording = wording;
    }

    static List<Switch> of(Rules rules, Wording wording) {
        Switches maker = new Switches(rules.scenario(), wording);
        List<Switch> switches = new ArrayList<>();
        Set<Rule> told = new HashSet<>();
        for (Refusal refusal : Refusal.of(rules)) {
            switches.add(maker.of(refusal));
            told.addAll(refusal.rules());
        }
        rules.relaxable().stream()
                .filter(rule -> !told.contains(rule))
                .filter(rule -> !(rule instanceof Rule.OfReservation(String party))
                        || rules.hasReservation(rules.index().party(party)))
                .map(maker::of)
                .forEach(switches::add);
        List<String> parties = rules.scenario().parties().stream().map(Party::id).toList();
        switches.sort(Comparator.comparing(Switch::kind)
                .thenComparing(one -> one.party().map(parties::indexOf).orElse(0)));
        return switches;
    }

    private Switch of(Refusal refusal) {
        String said = refusal.redLines().stream()
                .map(id -> Texts.of("insight.quote", redLine(id).statement()))
                .collect(Collectors.joining(" "));
        return new Switch(
                "refusal-" + refusal.party() + "-" + refusal.issue(),
                Kind.REFUSAL,
                Optional.of(refusal.party()),
                Texts.of("insight.switch.refusal", issue(refusal.issue()), said),
                wording.of(refusal),
                refusal.rules());
    }

    private Switch of(Rule rule) {
        return switch (rule) {
            case Rule.OfRedLine(String id) ->
                make(rule, Kind.RED_LINE, id, redLine(id).party(), Texts.of("insight.quote", redLine(id).statement()));
            case Rule.OfCoverage(String issue, String party) ->
                make(rule, Kind.COVERAGE, party + "-" + issue, party, issue(issue));
            case Rule.OfReservation(String party) ->
                make(rule, Kind.RESERVATION, party, party, scenario.party(party).title());
            case Rule.OfConsultation(String issue) ->
                make(rule, Kind.CONSULTATION, issue, Texts.of(
                        "insight.switch.consultation",
                        issue(issue),
                        scenario.issue(issue).consult().stream()
                                .map(party -> scenario.party(party).title())
                                .collect(Collectors.joining(", "))));
            case Rule.OfAgenda(String issue) -> make(rule, Kind.AGENDA, issue, issue(issue));
        };
    }

    private Switch make(Rule rule, Kind kind, String id, String party, String text) {
        return new Switch(kind.word() + "-" + id, kind, Optional.of(party), text, wording.of(rule), List.of(rule));
    }

    private Switch make(Rule rule, Kind kind, String id, String text) {
        return new Switch(kind.word() + "-" + id, kind, Optional.empty(), text, wording.of(rule), List.of(rule));
    }

    private RedLine redLine(String id) {
        return scenario.redLines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no red line '" + id + "' in this scenario."));
    }

    private String issue(String id) {
        return scenario.issue(id).label();
    }
}
