package org.parley.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.OptionalLong;
import org.parley.scenario.Atom;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.PackageAtom;

/// Writes conditions and effects.
final class ConditionWriter {
    private ConditionWriter() {}

    /// Adds a condition, unless it is the one that being left out means.
    static JsonBuilder add(JsonBuilder object, String key, Condition<?> condition) {
        return condition.isAlways() ? object : object.put(key, of(condition));
    }

    static JsonObject of(Condition<?> condition) {
        JsonBuilder object = new JsonBuilder();
        return switch (condition) {
            case Condition.All<?> all -> object.put("all", parts(all.parts())).build();
            case Condition.Any<?> any -> object.put("any", parts(any.parts())).build();
            case Condition.Not<?> not -> object.put("not", of(not.part())).build();
            case Condition.Holds<?> holds -> atom(holds.atom());
        };
    }

    private static JsonElement parts(List<? extends Condition<?>> parts) {
        return JsonBuilder.array(List.<Condition<?>>copyOf(parts), ConditionWriter::of);
    }

    private static JsonObject atom(Atom atom) {
        JsonBuilder object = new JsonBuilder();
        return switch (atom) {
            case PackageAtom.IssueLevel level -> issue(object, level);
            case ContextAtom.FactHolds(String fact) -> object.put("fact", fact).build();
            case ContextAtom.GaugeWithin(String gauge, OptionalLong atLeast, OptionalLong atMost) -> {
                object.put("gauge", gauge);
                atLeast.ifPresent(bound -> object.put("atLeast", bound));
                atMost.ifPresent(bound -> object.put("atMost", bound));
                yield object.build();
            }
            case ContextAtom.HasBeenConsulted(String party) -> object.put("consulted", party).build();
            case ContextAtom.InRound(String round) -> object.put("round", round).build();
            case ContextAtom.InRounds(var from, var to) -> {
                JsonBuilder ends = new JsonBuilder();
                from.ifPresent(round -> ends.put("from", round));
                to.ifPresent(round -> ends.put("to", round));
                yield object.put("rounds", ends.build()).build();
            }
        };
    }

    private static JsonObject issue(JsonBuilder object, PackageAtom.IssueLevel atom) {
        object.put("issue", atom.issue());
        switch (atom.comparison()) {
            case IS -> object.put("is", atom.levels().getFirst());
            case AT_LEAST -> object.put("atLeast", atom.levels().getFirst());
            case AT_MOST -> object.put("atMost", atom.levels().getFirst());
            case ONE_OF -> object.put("oneOf", JsonBuilder.texts(atom.levels()));
        }
        return object.build();
    }

    static JsonObject of(Effect effect) {
        JsonBuilder object = new JsonBuilder();
        return switch (effect) {
            case Effect.SetFact(String fact, boolean becomes) ->
                object.put("fact", fact).putUnless("becomes", becomes, true).build();
            case Effect.AddToGauge(String gauge, long by) ->
                object.put("gauge", gauge).put("by", by).build();
            case Effect.Consult(String party) -> object.put("consulted", party).build();
            case Effect.Disclose(String rule) -> object.put("disclose", rule).build();
        };
    }
}
