package org.parley.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.parley.outcome.Analysis;
import org.parley.outcome.Point;
import org.parley.outcome.Solutions;
import org.parley.rules.Deal;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.Viewer;

/// Writes the analysis of a scenario as data: one JSON object, counts of packages as decimal strings.
public final class AnalysisWriter {
    private AnalysisWriter() {}

    /// The analysis in lines, to be read by people too.
    ///
    /// @param rules those by which the analysis was made
    public static String lines(Rules rules, Reading reading, Analysis analysis, long elapsedMillis) {
        return CanonicalText.of(tree(rules, reading, analysis, elapsedMillis));
    }

    /// The analysis in a single line, for several of them in one stream.
    public static String line(Rules rules, Reading reading, Analysis analysis, long elapsedMillis) {
        return CanonicalText.line(tree(rules, reading, analysis, elapsedMillis));
    }

    private static JsonObject tree(Rules rules, Reading reading, Analysis analysis, long elapsedMillis) {
        List<String> parties = analysis.frontier().parties();
        return new JsonBuilder()
                .put("scenario", rules.scenario().id())
                .put("viewer", viewer(reading))
                .put("reading", word(reading))
                .put("packages", analysis.packages().toString())
                .put("exact", new JsonPrimitive(true))
                .put("reachable", analysis.reachable().toString())
                .put("asThingsStand", analysis.asThingsStand().toString())
                .put("rounds", JsonBuilder.array(analysis.rounds(), AnalysisWriter::round))
                .put("understandings", JsonBuilder.array(analysis.understandings(), AnalysisWriter::understanding))
                .put("issues", JsonBuilder.array(analysis.issues(), AnalysisWriter::issue))
                .put("frontier", JsonBuilder.array(
                        analysis.frontier().points(), point -> new JsonBuilder()
                                .put("worth", worth(parties, point))
                                .put("packages", point.packages().toString())
                                .put("example", terms(rules, point.example()))
                                .build()))
                .put("solutions", solutions(rules, parties, analysis.solutions()))
                .put("elapsedMillis", elapsedMillis)
                .build();
    }

    /// The viewer as files and commands name it: a party's id, `public`, or null for the instructor.
    static JsonElement viewer(Reading reading) {
        return switch (reading) {
            case Reading.Actual() -> JsonNull.INSTANCE;
            case Reading.OnTheTable(Viewer viewer) -> viewer(viewer);
            case Reading.Conceivable(Viewer viewer) -> viewer(viewer);
        };
    }

    private static JsonElement viewer(Viewer viewer) {
        return switch (viewer) {
            case Viewer.OfParty(String party) -> new JsonPrimitive(party);
            case Viewer.Everybody() -> new JsonPrimitive("public");
        };
    }

    private static String word(Reading reading) {
        return switch (reading) {
            case Reading.Actual() -> "actual";
            case Reading.OnTheTable(_) -> "table";
            case Reading.Conceivable(_) -> "conceivable";
        };
    }

    private static JsonElement round(Analysis.OfRound round) {
        return new JsonBuilder()
                .put("id", round.id())
                .put("reachableBy", round.reachableBy().toString())
                .put("stillOpen", round.stillOpen().toString())
                .build();
    }

    private static JsonElement understanding(Analysis.OfUnderstanding understanding) {
        return new JsonBuilder()
                .put("id", understanding.id())
                .put("status", understanding.status().words())
                .put("reachable", new JsonPrimitive(understanding.reachable()))
                .put("earliest", orNull(understanding.earliest()))
                .put("latestStart", orNull(understanding.latestStart()))
                .put("packages", understanding.packages().toString())
                .build();
    }

    private static JsonElement orNull(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement issue(Analysis.OfIssue issue) {
        JsonArray levels = JsonBuilder.array(issue.levels(), level -> new JsonBuilder()
                .put("id", level.id())
                .put("packages", level.packages().toString())
                .build());
        return new JsonBuilder().put("id", issue.id()).put("levels", levels).build();
    }

    private static JsonElement solutions(Rules rules, List<String> parties, Solutions solutions) {
        return new JsonBuilder()
                .put("nash", points(rules, parties, solutions.nash()))
                .put("kalaiSmorodinsky", points(rules, parties, solutions.kalaiSmorodinsky()))
                .put("egalitarian", points(rules, parties, solutions.egalitarian()))
                .put("utilitarian", points(rules, parties, solutions.utilitarian()))
                .build();
    }

    private static JsonElement points(Rules rules, List<String> parties, List<Point> points) {
        return JsonBuilder.array(points, point -> new JsonBuilder()
                .put("worth", worth(parties, point))
                .put("example", terms(rules, point.example()))
                .build());
    }

    private static JsonElement worth(List<String> parties, Point point) {
        JsonBuilder worth = new JsonBuilder();
        for (int party = 0; party < parties.size(); party++) {
            worth.put(parties.get(party), point.worth().values().get(party));
        }
        return worth.build();
    }

    private static JsonElement terms(Rules rules, Deal deal) {
        return JsonBuilder.members(rules.index().terms(deal), JsonPrimitive::new);
    }
}
