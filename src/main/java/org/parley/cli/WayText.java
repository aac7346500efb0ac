package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.reach.Need;
import org.parley.reach.Way;
import org.parley.rules.Wording;
import org.parley.scenario.Scenario;

/// Says for people what an understanding needs, and a way to it.
final class WayText {
    private final Scenario scenario;
    private final Wording wording;

    WayText(Scenario scenario, Wording wording) {
        this.scenario = scenario;
        this.wording = wording;
    }

    /// The needs in one line; empty where there are none.
    Optional<String> needs(List<Need> needs) {
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        say("analyze.needs", needs.stream().map(this::of).collect(Collectors.joining("; "))));
    }

    /// One need.
    String of(Need need) {
        String by = scenario.round(need.by()).title();
        return switch (need) {
            case Need.OfLever(String lever, String party, String round) ->
                say("need.lever", scenario.lever(lever).title(), scenario.party(party).title(), by);
            case Need.OfConsultation(String party, String round) ->
                say("need.consultation", scenario.party(party).title(), by);
            case Need.OfEvent(String event, String round) ->
                say("need.event", scenario.event(event).title(), by);
        };
    }

    /// The steps in one line.
    String of(Way way) {
        return way.steps().stream().map(this::of).collect(Collectors.joining(" → "));
    }

    private String of(Way.Step step) {
        return switch (step) {
            case Way.Step.OpenRound(String round) ->
                say("step.round", scenario.round(round).title());
            case Way.Step.Happens(String event) ->
                say("step.event", scenario.event(event).title());
            case Way.Step.Pull(String lever, String party) ->
                say("step.lever", scenario.party(party).title(), scenario.lever(lever).title());
            case Way.Step.Conclude(Map<String, String> terms) -> say("step.conclude", wording.of(terms));
        };
    }
}
