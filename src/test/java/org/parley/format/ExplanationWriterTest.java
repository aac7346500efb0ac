package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.reach.Because;
import org.parley.reach.Explanation;
import org.parley.reach.Need;
import org.parley.reach.Reach;
import org.parley.reach.Way;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.Wording;

class ExplanationWriterTest {
    private static final Rules SAMPLE = sample();
    private static final Wording WORDING = new Wording(SAMPLE.scenario(), Locale.ENGLISH);

    @Test
    void conflictsAndUnlocksAreSetsOfRulesWithSentences() {
        Rule redLine = new Rule.OfRedLine("north-inspections");
        Rule coverage = new Rule.OfCoverage("exercises", "south");
        Explanation explanation = new Explanation(
                false,
                List.of(List.of(redLine), List.of(coverage, new Rule.OfReservation("north"))),
                List.of(List.of(new Rule.OfConsultation("missiles-north"), new Rule.OfAgenda("exercises"))),
                true,
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThat(written(explanation)).isEqualTo(expected("""
                {"understanding": "inspections", "reachable": false,
                 "conflicts": [[{"kind": "redLine", "id": "north-inspections", "sentence": "%s"}],
                               [{"kind": "coverage", "issue": "exercises", "party": "south", "sentence": "%s"},
                                {"kind": "reservation", "party": "north", "sentence": "%s"}]],
                 "unlocks": [[{"kind": "consultation", "issue": "missiles-north", "sentence": "%s"},
                              {"kind": "agenda", "issue": "exercises", "sentence": "%s"}]]}
                """.formatted(
                WORDING.of(redLine),
                WORDING.of(coverage),
                WORDING.of(new Rule.OfReservation("north")),
                WORDING.of(new Rule.OfConsultation("missiles-north")),
                WORDING.of(new Rule.OfAgenda("exercises")))));
    }

    @Test
    void whereNothingWouldUnlockItTheReasonIsSaid() {
        Explanation explanation = new Explanation(
                false,
                List.of(List.of()),
                List.of(),
                true,
                Optional.of(new Because.TalksAreOver()),
                List.of(),
                Optional.empty());
        assertThat(written(explanation)).isEqualTo(expected("""
                {"understanding": "inspections", "reachable": false, "conflicts": [[]], "unlocks": [],
                 "because": "The talks are over."}
                """));
    }

    @Test
    void whatIsReachableHasItsNeedsAndAWay() {
        Explanation explanation = new Explanation(
                true,
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                List.of(
                        new Need.OfLever("reassure", "north", "second"),
                        new Need.OfConsultation("league", "second"),
                        new Need.OfEvent("leak", "second")),
                Optional.of(new Way(List.of(
                        new Way.Step.OpenRound("first"),
                        new Way.Step.Pull("reassure", "north"),
                        new Way.Step.OpenRound("second"),
                        new Way.Step.Happens("leak"),
                        new Way.Step.Conclude(Map.of("missiles-south", "pledge"))))));
        assertThat(written(explanation)).isEqualTo(expected("""
                {"understanding": "inspections", "reachable": true,
                 "needs": [{"lever": "reassure", "party": "north", "by": "second"},
                           {"consulted": "league", "by": "second"},
                           {"event": "leak", "by": "second"}],
                 "way": [{"round": "first", "seat": "north", "move": {"lever": "reassure"}},
                         {"round": "second", "seat": null, "move": {"inject": "leak"}},
                         {"round": "second", "seat": "south",
                          "move": {"propose": {"id": 1, "terms": {"missiles-south": "pledge"}}}}]}
                """));
    }

    private static String written(Explanation explanation) {
        return ExplanationWriter.lines(Reach.of(SAMPLE).orElseThrow(), "inspections", explanation, WORDING);
    }

    private static String expected(String json) {
        return CanonicalText.of(JsonParser.parseString(json));
    }

    private static Rules sample() {
        return switch (ScenarioReader.read("f", Slip.sample().getBytes(UTF_8))) {
            case ScenarioReading.Read(var scenario, _, _) -> Rules.of(scenario);
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
