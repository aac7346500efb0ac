package org.parley.format;

import java.util.List;
import java.util.Optional;
import org.parley.scenario.Ending;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Party;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Stance;
import org.parley.scenario.Understanding;

/// Reads the parts of a scenario but its rules: who talks about what, when, and what may change on the way.
final class PartReader {
    private static final List<String> PARTY =
            List.of("id", "title", "role", "briefing", "confidential", "note", "sources");
    private static final List<String> ISSUE =
            List.of("id", "title", "short", "obligors", "consult", "unit", "levels", "note", "sources");
    private static final List<String> LEVEL = List.of("id", "title", "short", "note", "sources");
    private static final List<String> FACT = List.of("id", "title", "start", "note", "sources");
    private static final List<String> GAUGE = List.of("id", "title", "min", "max", "start", "note", "sources");
    private static final List<String> LEVER = List.of(
            "id", "party", "title", "stance", "away", "repeatable", "when", "effects", "note", "sources");
    private static final List<String> EVENT =
            List.of("id", "title", "round", "chance", "when", "effects", "note", "sources");
    private static final List<String> ENDING = List.of("id", "title", "when", "note", "sources");
    private static final List<String> ROUND =
            List.of("id", "title", "venue", "date", "present", "consults", "agenda", "note", "sources");
    private static final List<String> UNDERSTANDING = List.of("id", "title", "terms", "note", "sources");

    private final Names names;
    private final AboutReader about;
    private final ConditionReader conditions;
    private final EffectReader effects;
    private final Terms terms;

    PartReader(Names names, AboutReader about, ConditionReader conditions) {
        this.names = names;
        this.about = about;
        this.conditions = conditions;
        this.effects = new EffectReader(names);
        this.terms = new Terms(names);
    }

    List<Party> parties(Fields root) {
        IdRegister ids = new IdRegister("party");
        List<Party> parties = root.list("parties", spot -> {
            Fields fields = Fields.of(spot, "a party", PARTY);
            String id = ids.id(fields);
            if (id.equals("public")) {
                fields.find("id").orElseThrow().error("the id `public`", "another one: this word stands for everybody");
            }
            Optional<Role> role = fields.need("role", "`negotiator`, `consulted` or `observer`")
                    .flatMap(found -> found.word(Role.class, "role"));
            return new Party(
                    id,
                    fields.words("title"),
                    role.orElse(Role.NEGOTIATOR),
                    fields.text("briefing"),
                    fields.text("confidential"),
                    about.annotation(fields));
        });
        if (!parties.isEmpty() && parties.stream().noneMatch(party -> party.role() == Role.NEGOTIATOR)) {
            root.find("parties").orElseThrow().error("no negotiator", "at least one party with this role");
        }
        return parties;
    }

    List<Issue> issues(Fields root) {
        IdRegister ids = new IdRegister("issue");
        return root.list("issues", spot -> {
            Fields fields = Fields.of(spot, "an issue", ISSUE);
            return new Issue(
                    ids.id(fields),
                    fields.words("title"),
                    fields.text("short"),
                    References.of(fields, "obligors", each -> names.negotiator(each, "an obligor")),
                    References.of(fields, "consult", names::consultable),
                    fields.text("unit"),
                    levels(fields),
                    about.annotation(fields));
        });
    }

    private List<Level> levels(Fields issue) {
        IdRegister ids = new IdRegister("level");
        Optional<Spot> spot = issue.need("levels", "a list of levels, the status quo first");
        List<Level> levels = spot.map(found -> found.elements(each -> {
                    Fields fields = Fields.of(each, "a level", LEVEL);
                    return new Level(
                            ids.id(fields), fields.words("title"), fields.text("short"), about.annotation(fields));
                }))
                .orElse(List.of());
        if (spot.isPresent() && spot.get().value() instanceof JsonValue.JsonArray && levels.isEmpty()) {
            spot.get().error("no level", "at least the status quo");
        }
        return levels.isEmpty() ? List.of(Level.of(Fields.NAMELESS, "")) : levels;
    }

    List<Fact> facts(Fields root) {
        IdRegister ids = new IdRegister("fact");
        return root.list("facts", spot -> {
            Fields fields = Fields.of(spot, "a fact", FACT);
            return new Fact(
                    ids.id(fields), fields.words("title"), fields.flag("start", false), about.annotation(fields));
        });
    }

    List<Gauge> gauges(Fields root) {
        IdRegister ids = new IdRegister("gauge");
        return root.list("gauges", spot -> {
            Fields fields = Fields.of(spot, "a gauge", GAUGE);
            String id = ids.id(fields);
            long min = fields.whole("min");
            long max = fields.whole("max");
            long start = fields.whole("start");
            if (fields.has("min") && fields.has("max") && min > max) {
                fields.find("max").orElseThrow().error("the number " + max, "at least `min`, " + min);
            } else if (fields.has("start") && (start < min || start > max)) {
                fields.find("start").orElseThrow().error("the number " + start, "one within " + min + ".." + max);
            }
            boolean sound = min <= start && start <= max;
            return new Gauge(
                    id,
                    fields.words("title"),
                    sound ? min : start,
                    sound ? max : start,
                    start,
                    about.annotation(fields));
        });
    }

    List<Lever> levers(Fields root) {
        IdRegister ids = new IdRegister("lever");
        return root.list("levers", spot -> {
            Fields fields = Fields.of(spot, "a lever", LEVER);
            needSome(fields, "effects", "at least one effect");
            return new Lever(
                    ids.id(fields),
                    fields.need("party", "the negotiator that can pull it")
                            .map(each -> names.negotiator(each, "a party"))
                            .orElse(""),
                    fields.words("title"),
                    fields.word("stance", Stance.NEUTRAL),
                    fields.flag("away", false),
                    fields.flag("repeatable", false),
                    conditions.aboutContext(fields.find("when")),
                    effects.effects(fields),
                    about.annotation(fields));
        });
    }

    /// Reports a list or an object that is left out or empty.
    static void needSome(Fields fields, String key, String expected) {
        fields.need(key, expected).ifPresent(found -> {
            boolean none = switch (found.value()) {
                case JsonValue.JsonArray(var elements, _) -> elements.isEmpty();
                case JsonValue.JsonObject(var members, _) -> members.isEmpty();
                case JsonValue.JsonText _, JsonValue.JsonNumber _, JsonValue.JsonFlag _, JsonValue.JsonNull _ -> false;
            };
            if (none) {
                found.error("nothing in " + Quoted.text(key), expected);
            }
        });
    }

    List<Event> events(Fields root) {
        IdRegister ids = new IdRegister("event");
        return root.list("events", spot -> {
            Fields fields = Fields.of(spot, "an event", EVENT);
            return new Event(
                    ids.id(fields),
                    fields.words("title"),
                    fields.find("round").map(names::round),
                    fields.find("chance")
                            .map(found -> found.number(0, 1, "a chance from 0 to 1").orElse(1))
                            .orElse(1.0),
                    conditions.aboutContext(fields.find("when")),
                    effects.effects(fields),
                    about.annotation(fields));
        });
    }

    List<Ending> endings(Fields root) {
        IdRegister ids = new IdRegister("ending");
        return root.list("endings", spot -> {
            Fields fields = Fields.of(spot, "an ending", ENDING);
            return new Ending(
                    ids.id(fields),
                    fields.words("title"),
                    conditions.aboutContext(fields.find("when")),
                    about.annotation(fields));
        });
    }

    List<Round> rounds(Fields root) {
        IdRegister ids = new IdRegister("round");
        return root.list("rounds", spot -> {
            Fields fields = Fields.of(spot, "a round", ROUND);
            return new Round(
                    ids.id(fields),
                    fields.words("title"),
                    fields.text("venue"),
                    fields.text("date"),
                    References.of(fields, "present", names::party),
                    References.of(fields, "consults", names::consultable),
                    References.of(fields, "agenda", names::issue),
                    about.annotation(fields));
        });
    }

    List<Understanding> understandings(Fields root) {
        IdRegister ids = new IdRegister("understanding");
        return root.list("understandings", spot -> {
            Fields fields = Fields.of(spot, "an understanding", UNDERSTANDING);
            needSome(fields, "terms", "at least one issue with its least level");
            return new Understanding(
                    ids.id(fields), fields.words("title"), terms.of(fields, "terms", 1), about.annotation(fields));
        });
    }
}
