package org.parley.desktop.play;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.desktop.text.Texts;
import org.parley.reach.Need;
import org.parley.reach.Way;
import org.parley.rules.Wording;
import org.parley.scenario.Effect;
import org.parley.scenario.Scenario;

/// Says what an understanding needs, and a way to it.
public record WayWords(Scenario scenario, Wording wording) {

    /// What is needed, one line each; a consultation that a needed lever brings about is not told twice.
    public List<String> needs(List<Need> needs) {
        Set<String> consulted = needs.stream()
                .filter(Need.OfLever.class::isInstance)
                .map(Need.OfLever.class::cast)
                .flatMap(need -> scenario.lever(need.lever()).effects().stream())
                .filter(Effect.Consult.class::isInstance)
                .map(effect -> ((Effect.Consult) effect).party())
                .collect(Collectors.toSet());
        return needs.stream()
                .filter(need -> !(need instanceof Need.OfConsultation(String party, String by)
                        && consulted.contains(party)))
                .map(this::of)
                .toList();
    }

    /// A need in words, such as *reassure (Northland, by the second meeting)*.
    private String of(Need need) {
        return switch (need) {
            case Need.OfLever(String lever, String party, String by) ->
                Texts.of("table.need.lever", scenario.lever(lever).title(), party(party), round(by));
            case Need.OfConsultation(String party, String by) ->
                Texts.of("table.need.consultation", party(party), round(by));
            case Need.OfEvent(String event, String by) ->
                Texts.of("table.need.event", scenario.event(event).title(), round(by));
        };
    }

    /// The steps of a way in words, one after the other.
    public List<String> steps(Way way) {
        return way.steps().stream().map(this::of).toList();
    }

    private String of(Way.Step step) {
        return switch (step) {
            case Way.Step.OpenRound(String round) -> Texts.of("table.step.round", round(round));
            case Way.Step.Happens(String event) ->
                Texts.of("table.step.event", scenario.event(event).title());
            case Way.Step.Pull(String lever, String party) ->
                Texts.of("table.step.pull", party(party), scenario.lever(lever).title());
            case Way.Step.Conclude(Map<String, String> terms) -> Texts.of("table.step.conclude", wording.of(terms));
        };
    }

    private String party(String id) {
        return scenario.party(id).title();
    }

    private String round(String id) {
        return scenario.round(id).title();
    }
}
