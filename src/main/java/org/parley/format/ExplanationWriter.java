package org.parley.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.reach.Explanation;
import org.parley.reach.Need;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.reach.Way;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.Wording;
import org.parley.scenario.Party;
import org.parley.talks.Move;

/// Writes as data what stands in the way of an understanding, or what it needs: one JSON object.
public final class ExplanationWriter {
    private ExplanationWriter() {}

    /// The explanation in lines.
    ///
    /// @param reach what the explanation is of
    /// @param understanding its id, or a term as `issue=level`
    /// @param wording says the rules in words
    public static String lines(Reach reach, String understanding, Explanation explanation, Wording wording) {
        return CanonicalText.of(tree(reach, understanding, explanation, wording));
    }

    private static JsonObject tree(Reach reach, String understanding, Explanation explanation, Wording wording) {
        JsonBuilder object = new JsonBuilder()
                .put("understanding", understanding)
                .put("reachable", new JsonPrimitive(explanation.reachable()));
        if (explanation.reachable()) {
            object.put("needs", JsonBuilder.array(explanation.needs(), ExplanationWriter::need));
            explanation.way().ifPresent(way -> object.put("way", way(reach, way)));
            complete(explanation, object);
            return object.build();
        }
        object.put("conflicts", sets(explanation.conflicts(), wording))
                .put("unlocks", sets(explanation.unlocks(), wording));
        explanation.because().ifPresent(reason -> object.put(
                "because", new ReachWording(Locale.ENGLISH).of(reach.rules().scenario(), reason)));
        complete(explanation, object);
        return object.build();
    }

    /// Said where it is not: what is written is so, and there may be more, or a shorter way.
    private static void complete(Explanation explanation, JsonBuilder object) {
        if (!explanation.complete()) {
            object.put("complete", new JsonPrimitive(false));
        }
    }

    private static JsonElement sets(List<List<Rule>> sets, Wording wording) {
        return JsonBuilder.array(sets, set -> JsonBuilder.array(set, rule -> rule(rule, wording)));
    }

    private static JsonElement rule(Rule rule, Wording wording) {
        JsonBuilder object = new JsonBuilder();
        switch (rule) {
            case Rule.OfRedLine(String redLine) -> object.put("kind", "redLine").put("id", redLine);
            case Rule.OfCoverage(String issue, String party) ->
                object.put("kind", "coverage").put("issue", issue).put("party", party);
            case Rule.OfReservation(String party) -> object.put("kind", "reservation").put("party", party);
            case Rule.OfConsultation(String issue) -> object.put("kind", "consultation").put("issue", issue);
            case Rule.OfAgenda(String issue) -> object.put("kind", "agenda").put("issue", issue);
        }
        return object.put("sentence", wording.of(rule)).build();
    }

    private static JsonElement need(Need need) {
        JsonBuilder object = new JsonBuilder();
        switch (need) {
            case Need.OfLever(String lever, String party, _) -> object.put("lever", lever).put("party", party);
            case Need.OfConsultation(String party, _) -> object.put("consulted", party);
            case Need.OfEvent(String event, _) -> object.put("event", event);
        }
        return object.put("by", need.by()).build();
    }

    /// The steps as entries of a journal, without numbers: an event as one that the instructor injects, terms as a
    /// proposal of the first negotiator that they bind. Openings of rounds show in the rounds of the entries.
    private static JsonElement way(Reach reach, Way way) {
        Rules rules = reach.rules();
        List<JsonElement> entries = new ArrayList<>();
        int here = reach.state().round();
        String round = here < 0 ? "" : rules.scenario().rounds().get(here).id();
        int proposals = 0;
        for (Way.Step step : way.steps()) {
            switch (step) {
                case Way.Step.OpenRound(String opened) -> round = opened;
                case Way.Step.Happens(String event) ->
                    entries.add(entry(round, Optional.empty(), new Move.Inject(event)));
                case Way.Step.Pull(String lever, String party) ->
                    entries.add(entry(round, Optional.of(party), new Move.PullLever(lever)));
                case Way.Step.Conclude(Map<String, String> terms) ->
                    entries.add(entry(
                            round,
                            proposer(rules, terms, round),
                            new Move.Propose(++proposals, terms, OptionalInt.empty())));
            }
        }
        return JsonBuilder.array(entries, entry -> entry);
    }

    private static JsonElement entry(String round, Optional<String> seat, Move move) {
        return new JsonBuilder()
                .put("round", round)
                .put("seat", seat.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE))
                .put("move", MoveWriter.move(move))
                .build();
    }

    private static Optional<String> proposer(Rules rules, Map<String, String> terms, String round) {
        List<String> present = rules.scenario().round(round).present();
        List<String> candidates = rules.scenario().negotiators().stream()
                .map(Party::id)
                .filter(present::contains)
                .toList();
        return candidates.stream()
                .filter(id -> terms.keySet().stream()
                        .anyMatch(issue -> rules.scenario().issue(issue).obligors().contains(id)))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}
