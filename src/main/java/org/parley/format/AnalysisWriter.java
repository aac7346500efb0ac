package org.parley.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.outcome.Analysis;
import org.parley.outcome.Frontier;
import org.parley.outcome.Point;
import org.parley.outcome.Solutions;
import org.parley.reach.Figure;
import org.parley.reach.Status;
import org.parley.rules.Deal;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.Viewer;

/// Writes the analysis of a scenario as data: one JSON object, counts of packages as decimal strings. A figure that is
/// not exact is an object: `{"atLeast": "12"}`, `{"atMost": "12"}`, or an `estimate` with the ends of its 95 %
/// interval, `low` and `high`, and the `samples` and `seed` that it comes from. A frontier that is not worked out is
/// `null`, and so are the solutions then.
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
        return new JsonBuilder()
                .put("scenario", rules.scenario().id())
                .put("viewer", viewer(reading))
                .put("reading", word(reading))
                .put("packages", analysis.packages().toString())
                .put("exact", new JsonPrimitive(analysis.isExact()))
                .put("reachable", figure(analysis.reachable()))
                .put("asThingsStand", figure(analysis.asThingsStand()))
                .put("rounds", JsonBuilder.array(analysis.rounds(), AnalysisWriter::round))
                .put("understandings", JsonBuilder.array(analysis.understandings(), AnalysisWriter::understanding))
                .put("issues", JsonBuilder.array(analysis.issues(), AnalysisWriter::issue))
                .put("frontier", orNull(analysis.frontier().map(frontier -> frontier(rules, frontier))))
                .put("solutions", orNull(solutions(rules, analysis)))
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
                .put("reachableBy", figure(round.reachableBy()))
                .put("stillOpen", figure(round.stillOpen()))
                .build();
    }

    private static JsonElement understanding(Analysis.OfUnderstanding understanding) {
        return new JsonBuilder()
                .put("id", understanding.id())
                .put("status", understanding.status().map(Status::words).orElse("undecided"))
                .put("reachable", orNull(understanding.reachable().map(JsonPrimitive::new)))
                .put("earliest", orNull(understanding.earliest().map(JsonPrimitive::new)))
                .put("latestStart", orNull(understanding.latestStart().map(JsonPrimitive::new)))
                .put("packages", figure(understanding.packages()))
                .build();
    }

    private static JsonElement orNull(Optional<? extends JsonElement> element) {
        return element.<JsonElement>map(one -> one).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement figure(Figure figure) {
        return switch (figure) {
            case Figure.Exact(BigInteger value) -> new JsonPrimitive(value.toString());
            case Figure.AtLeast(BigInteger value) ->
                new JsonBuilder().put("atLeast", value.toString()).build();
            case Figure.AtMost(BigInteger value) ->
                new JsonBuilder().put("atMost", value.toString()).build();
            case Figure.Estimate(var value, var low, var high, int samples, long seed) ->
                new JsonBuilder()
                        .put("estimate", value.toString())
                        .put("low", low.toString())
                        .put("high", high.toString())
                        .put("samples", samples)
                        .put("seed", seed)
                        .build();
        };
    }

    private static JsonElement issue(Analysis.OfIssue issue) {
        JsonArray levels = JsonBuilder.array(issue.levels(), level -> new JsonBuilder()
                .put("id", level.id())
                .put("packages", figure(level.packages()))
                .build());
        return new JsonBuilder().put("id", issue.id()).put("levels", levels).build();
    }

    private static JsonElement frontier(Rules rules, Frontier frontier) {
        return JsonBuilder.array(frontier.points(), point -> new JsonBuilder()
                .put("worth", worth(frontier.parties(), point))
                .put("packages", point.packages().toString())
                .put("example", terms(rules, point.example()))
                .build());
    }

    private static Optional<JsonElement> solutions(Rules rules, Analysis analysis) {
        return analysis.frontier().flatMap(frontier -> analysis.solutions()
                .map(solutions -> solutions(rules, frontier.parties(), solutions)));
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
