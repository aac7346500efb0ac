package org.parley.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.scenario.Effect;

/// Reads the effects of levers and events.
final class EffectReader {
    private static final Map<String, List<String>> KEYS = Map.of(
            "fact", List.of("fact", "becomes"),
            "gauge", List.of("gauge", "by"),
            "consulted", List.of("consulted"),
            "disclose", List.of("disclose"));
    private static final List<String> HEADS = List.of("fact", "gauge", "consulted", "disclose");

    private final Names names;

    EffectReader(Names names) {
        this.names = names;
    }

    /// The sound effects of a list that may be left out.
    List<Effect> effects(Fields fields) {
        List<Effect> effects = new ArrayList<>();
        fields.list("effects", this::effect).forEach(effect -> effect.ifPresent(effects::add));
        return effects;
    }

    private Optional<Effect> effect(Spot spot) {
        Fields open = Fields.of(spot, "an effect");
        if (!open.isObject()) {
            return Optional.empty();
        }
        List<String> heads = HEADS.stream().filter(open::has).toList();
        if (heads.size() > 1) {
            spot.error(Spot.oneOf(heads).replace(" or ", " and ") + " in one effect", "one of them");
            return Optional.empty();
        }
        if (heads.isEmpty()) {
            noHead(open);
            return Optional.empty();
        }
        String head = heads.getFirst();
        Fields fields = Fields.of(spot, "an effect with " + Quoted.text(head), KEYS.get(head));
        Spot named = fields.find(head).orElseThrow();
        return Optional.of(switch (head) {
            case "fact" -> new Effect.SetFact(names.fact(named), fields.flag("becomes", true));
            case "gauge" -> new Effect.AddToGauge(names.gauge(named), fields.whole("by"));
            case "consulted" -> new Effect.Consult(names.consultable(named));
            default -> new Effect.Disclose(names.rule(named));
        });
    }

    private static void noHead(Fields fields) {
        String wanted = "an effect: " + Spot.oneOf(HEADS);
        Spot spot = fields.spot();
        if (fields.keys().isEmpty()) {
            spot.error("an empty effect", wanted);
            return;
        }
        String first = fields.keys().getFirst();
        spot.problems()
                .error(
                        spot.path().key(first),
                        fields.keyPlace(first),
                        "unknown key " + Quoted.text(first),
                        wanted,
                        NearestWord.among(HEADS, first));
    }
}
