package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.parley.outcome.Analysis;
import org.parley.reach.Figure;
import org.parley.reach.InexactReach;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.Viewer;
import org.parley.scenario.Scenario;

class AnalysisWriterTest {
    private static final Rules SAMPLE = Rules.of(sample());

    @Test
    void theAnalysisOfTheSampleIsThatOfThePageToTheLetter() {
        String page = Slip.resource("two-straits.analysis.json");
        String written = AnalysisWriter.lines(SAMPLE, new Reading.Actual(), analysis(SAMPLE), 12);
        assertThat(written).isEqualTo(CanonicalText.of(JsonParser.parseString(page)));
    }

    @Test
    void severalAnalysesStandInOneLineEach() {
        String line = AnalysisWriter.line(SAMPLE, new Reading.Actual(), analysis(SAMPLE), 12);
        assertThat(line).startsWith("{\"scenario\": \"two-straits\", \"viewer\": null, \"reading\": \"actual\", \"packages\": \"18\"");
        assertThat(line).endsWith("\"elapsedMillis\": 12}\n");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(JsonParser.parseString(line))
                .isEqualTo(JsonParser.parseString(Slip.resource("two-straits.analysis.json")));
    }

    @Test
    void aReadingNamesItsViewer() {
        assertThat(head(new Reading.Conceivable(new Viewer.OfParty("north"))))
                .contains("\"viewer\": \"north\"", "\"reading\": \"conceivable\"");
        assertThat(head(new Reading.OnTheTable(new Viewer.Everybody())))
                .contains("\"viewer\": \"public\"", "\"reading\": \"table\"");
    }

    @Test
    void whatIsOutOfReachHasNoRounds() {
        String written = AnalysisWriter.line(SAMPLE, new Reading.Actual(), analysis(withoutLevers()), 0);
        assertThat(written)
                .contains("{\"id\": \"inspections\", \"status\": \"out of reach\", \"reachable\": false,"
                        + " \"earliest\": null, \"latestStart\": null, \"packages\": \"0\"}");
    }

    @Test
    void aFigureThatIsNotExactSaysHowWellItIsKnown() {
        String written = AnalysisWriter.line(SAMPLE, new Reading.Actual(), Analysis.of(InexactReach.of(SAMPLE)), 0);
        assertThat(written)
                .contains(
                        "\"exact\": false",
                        "\"reachable\": {\"estimate\": \"300000000\", \"low\": \"285000000\", \"high\": \"315000000\","
                                + " \"samples\": 10000, \"seed\": 1}",
                        "\"asThingsStand\": \"0\"",
                        "\"frontier\": null, \"solutions\": null");
    }

    @Test
    void aBoundIsAnObjectToo() {
        Analysis whole = analysis(SAMPLE);
        Analysis bounded = new Analysis(
                whole.packages(),
                new Figure.AtMost(BigInteger.valueOf(17)),
                new Figure.AtLeast(BigInteger.TWO),
                whole.rounds(),
                whole.understandings(),
                whole.issues(),
                whole.frontier(),
                whole.solutions());
        assertThat(AnalysisWriter.line(SAMPLE, new Reading.Actual(), bounded, 0))
                .contains(
                        "\"exact\": false",
                        "\"reachable\": {\"atMost\": \"17\"}, \"asThingsStand\": {\"atLeast\": \"2\"}");
    }

    private static Rules withoutLevers() {
        String text = Slip.sample().replace("{\"fact\": \"reassured\"}, {\"gauge\"", "{\"gauge\"");
        return Rules.of(read(text));
    }

    private static String head(Reading reading) {
        Rules rules = SAMPLE.in(reading, SAMPLE.startContext());
        return AnalysisWriter.line(rules, reading, analysis(rules), 0).substring(0, 90);
    }

    private static Analysis analysis(Rules rules) {
        return Analysis.of(rules).orElseThrow();
    }

    private static Scenario sample() {
        return read(Slip.sample());
    }

    private static Scenario read(String text) {
        return switch (ScenarioReader.read("f", text.getBytes(UTF_8))) {
            case ScenarioReading.Read(Scenario scenario, _, _) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
