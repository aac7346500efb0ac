package org.parley.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.scenario.About;
import org.parley.scenario.Annotation;
import org.parley.scenario.Classroom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Event;
import org.parley.scenario.History;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Lock;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;

/// Writes scenarios in their one canonical form, so that a file read and written is the same bytes again.
///
/// Keys come in the order of the format, defaults are left out; see [CanonicalText] for the spacing. Every file
/// names the schema that stands beside the program's own scenarios.
public final class ScenarioWriter {
    private static final String SCHEMA = "scenario.schema.json";

    private ScenarioWriter() {}

    /// The text of a scenario's file, to be saved as UTF-8.
    public static String write(Scenario scenario) {
        JsonObject whole = new JsonBuilder().put("$schema", SCHEMA).build();
        tree(scenario).entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
        return CanonicalText.of(whole);
    }

    /// The scenario as a part of a file.
    static JsonObject tree(Scenario scenario) {
        JsonBuilder object = new JsonBuilder().put("format", ScenarioReader.FORMAT).put("id", scenario.id());
        about(object, scenario.about());
        object.list("parties", scenario.parties(), party -> annotated(
                        new JsonBuilder()
                                .put("id", party.id())
                                .put("title", party.title())
                                .put("role", Spot.word(party.role()))
                                .text("briefing", party.briefing())
                                .text("confidential", party.confidential()),
                        party.annotation()))
                .list("issues", scenario.issues(), ScenarioWriter::issue)
                .list("redLines", scenario.redLines(), ScenarioWriter::redLine)
                .list("offers", scenario.offers(), ScenarioWriter::offer)
                .list("preferences", scenario.preferences(), ScenarioWriter::preference)
                .list("facts", scenario.facts(), fact -> annotated(
                        new JsonBuilder()
                                .put("id", fact.id())
                                .put("title", fact.title())
                                .putUnless("start", fact.start(), false),
                        fact.annotation()))
                .list("gauges", scenario.gauges(), gauge -> annotated(
                        new JsonBuilder()
                                .put("id", gauge.id())
                                .put("title", gauge.title())
                                .put("min", gauge.min())
                                .put("max", gauge.max())
                                .put("start", gauge.start()),
                        gauge.annotation()))
                .list("levers", scenario.levers(), ScenarioWriter::lever)
                .putUnless("leversPerRound", scenario.leversPerRound(), Scenario.DEFAULT_LEVERS_PER_ROUND)
                .list("events", scenario.events(), ScenarioWriter::event)
                .list("endings", scenario.endings(), ending -> annotated(
                        ConditionWriter.add(
                                new JsonBuilder().put("id", ending.id()).put("title", ending.title()),
                                "when",
                                ending.when()),
                        ending.annotation()))
                .list("rounds", scenario.rounds(), ScenarioWriter::round)
                .putUnless("turnsPerRound", scenario.turnsPerRound(), Scenario.DEFAULT_TURNS_PER_ROUND)
                .list("understandings", scenario.understandings(), understanding -> annotated(
                        new JsonBuilder()
                                .put("id", understanding.id())
                                .put("title", understanding.title())
                                .terms("terms", understanding.terms()),
                        understanding.annotation()));
        classroom(scenario.classroom()).ifPresent(classroom -> object.put("classroom", classroom));
        scenario.history().ifPresent(history -> object.put("history", history(history)));
        return object.text("note", scenario.annotation().note()).build();
    }

    private static void about(JsonBuilder object, About about) {
        object.put("title", about.title())
                .text("summary", about.summary())
                .text("language", about.language())
                .text("topic", about.topic())
                .text("difficulty", about.difficulty())
                .count("minutes", about.minutes())
                .list("sources", about.sources(), source -> annotated(
                        new JsonBuilder()
                                .put("id", source.id())
                                .put("title", source.title())
                                .text("publisher", source.publisher())
                                .text("date", source.date()),
                        source.annotation()))
                .texts("modelling", about.modelling())
                .texts("objectives", about.objectives());
    }

    private static JsonElement annotated(JsonBuilder object, Annotation annotation) {
        return object.text("note", annotation.note())
                .texts("sources", annotation.sources())
                .build();
    }

    private static JsonElement issue(Issue issue) {
        return annotated(
                new JsonBuilder()
                        .put("id", issue.id())
                        .put("title", issue.title())
                        .text("short", issue.shortTitle())
                        .texts("obligors", issue.obligors())
                        .texts("consult", issue.consult())
                        .text("unit", issue.unit())
                        .list("levels", issue.levels(), level -> annotated(
                                new JsonBuilder()
                                        .put("id", level.id())
                                        .put("title", level.title())
                                        .text("short", level.shortTitle()),
                                level.annotation())),
                issue.annotation());
    }

    private static JsonElement redLine(RedLine line) {
        JsonBuilder object = new JsonBuilder()
                .put("id", line.id())
                .put("party", line.party())
                .put("statement", line.statement())
                .putUnless("disclosure", line.disclosure(), Disclosure.PUBLIC)
                .put("forbids", ConditionWriter.of(line.forbids()));
        return annotated(ConditionWriter.add(object, "when", line.when()), line.annotation());
    }

    private static JsonElement offer(Offer offer) {
        JsonBuilder object = new JsonBuilder()
                .put("id", offer.id())
                .put("party", offer.party())
                .put("statement", offer.statement())
                .putUnless("disclosure", offer.disclosure(), Disclosure.PUBLIC)
                .terms("gives", offer.gives());
        ConditionWriter.add(object, "inReturnFor", offer.inReturnFor());
        return annotated(ConditionWriter.add(object, "when", offer.when()), offer.annotation());
    }

    private static JsonElement preference(Preference preference) {
        JsonBuilder object = new JsonBuilder()
                .put("party", preference.party())
                .putUnless("disclosure", preference.disclosure(), Disclosure.PRIVATE)
                .map("points", preference.points(), values -> JsonBuilder.array(values, JsonPrimitive::new))
                .list("bonuses", preference.bonuses(), bonus -> ConditionWriter.add(
                                new JsonBuilder(), "when", bonus.when())
                        .put("points", bonus.points())
                        .text("title", bonus.title())
                        .build());
        if (!preference.reservation().equals(Reservation.ZERO)) {
            object.put("reservation", reservation(preference.reservation()));
        }
        return annotated(object, preference.annotation());
    }

    private static JsonElement reservation(Reservation reservation) {
        return new JsonBuilder()
                .putUnless("base", reservation.base(), 0)
                .list("changes", reservation.changes(), change -> ConditionWriter.add(
                                new JsonBuilder(), "when", change.when())
                        .put("by", change.by())
                        .build())
                .build();
    }

    private static JsonElement lever(Lever lever) {
        JsonBuilder object = new JsonBuilder()
                .put("id", lever.id())
                .put("party", lever.party())
                .put("title", lever.title())
                .putUnless("stance", lever.stance(), Stance.NEUTRAL)
                .putUnless("away", lever.away(), false)
                .putUnless("repeatable", lever.repeatable(), false);
        return annotated(
                ConditionWriter.add(object, "when", lever.when())
                        .list("effects", lever.effects(), ConditionWriter::of),
                lever.annotation());
    }

    private static JsonElement event(Event event) {
        JsonBuilder object = new JsonBuilder().put("id", event.id()).put("title", event.title());
        event.round().ifPresent(round -> object.put("round", round));
        if (event.chance() != 1) {
            object.put("chance", new JsonPrimitive(BigDecimal.valueOf(event.chance()).stripTrailingZeros()));
        }
        return annotated(
                ConditionWriter.add(object, "when", event.when())
                        .list("effects", event.effects(), ConditionWriter::of),
                event.annotation());
    }

    private static JsonElement round(Round round) {
        return annotated(
                new JsonBuilder()
                        .put("id", round.id())
                        .put("title", round.title())
                        .text("venue", round.venue())
                        .text("date", round.date())
                        .texts("present", round.present())
                        .texts("consults", round.consults())
                        .texts("agenda", round.agenda()),
                round.annotation());
    }

    private static Optional<JsonElement> classroom(Classroom classroom) {
        if (classroom.equals(Classroom.FREE)) {
            return Optional.empty();
        }
        return Optional.of(options(classroom));
    }

    /// A classroom less what is left out by default.
    static JsonObject options(Classroom classroom) {
        return new JsonBuilder()
                .putUnless("undo", classroom.undo(), Classroom.FREE.undo())
                .putUnless("scores", classroom.scores(), Classroom.FREE.scores())
                .putUnless("reasons", classroom.reasons(), Classroom.FREE.reasons())
                .count("roundMinutes", classroom.roundMinutes())
                .putUnless("reveal", classroom.reveal(), Classroom.FREE.reveal())
                .put("lock", classroom.lock().map(ScenarioWriter::lock))
                .build();
    }

    private static JsonElement lock(Lock lock) {
        return new JsonBuilder()
                .put("iterations", lock.iterations())
                .put("salt", lock.salt())
                .put("hash", lock.hash())
                .build();
    }

    private static JsonElement history(History history) {
        return new JsonBuilder()
                .terms("terms", history.terms())
                .text("note", history.note())
                .texts("sources", history.sources())
                .build();
    }
}
