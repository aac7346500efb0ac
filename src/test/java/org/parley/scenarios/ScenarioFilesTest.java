package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.format.ScenarioWriter;
import org.parley.scenario.Annotation;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Every scenario file of the project stands in the canonical form and has texts that fit their places.
class ScenarioFilesTest {
    static final List<ScenarioFile> ALL = ScenarioFile.ALL;
    static final List<ScenarioFile> WRITTEN_FOR_CLASS = List.of(ScenarioFile.FLAGSHIP, ScenarioFile.FIRST);

    @ParameterizedTest
    @FieldSource("ALL")
    void standsInTheCanonicalForm(ScenarioFile file) {
        assertThat(ScenarioWriter.write(file.scenario())).isEqualTo(file.text());
    }

    @ParameterizedTest
    @FieldSource("WRITTEN_FOR_CLASS")
    void hasABriefingOfOnePageForEveryParty(ScenarioFile file) {
        for (Party party : file.scenario().parties()) {
            assertThat(words(party.briefing())).as("words for %s", party.id()).isBetween(80, 160);
        }
    }

    @ParameterizedTest
    @FieldSource("WRITTEN_FOR_CLASS")
    void hasAConfidentialSheetForEverySeatAndForNobodyElse(ScenarioFile file) {
        Scenario scenario = file.scenario();
        for (Party party : scenario.parties()) {
            assertThat(words(party.confidential()))
                    .as("confidential words for %s", party.id())
                    .isBetween(scenario.negotiators().contains(party) ? 80 : 0, scenario.negotiators().contains(party) ? 200 : 0);
        }
    }

    @ParameterizedTest
    @FieldSource("WRITTEN_FOR_CLASS")
    void hasStatementsThatAreOneBreathLong(ScenarioFile file) {
        Scenario scenario = file.scenario();
        assertThat(Stream.concat(
                        scenario.redLines().stream().map(RedLine::statement),
                        scenario.offers().stream().map(Offer::statement)))
                .allSatisfy(statement -> assertThat(statement).hasSizeBetween(20, 160));
    }

    @ParameterizedTest
    @FieldSource("WRITTEN_FOR_CLASS")
    void hasShortTitlesForNarrowPlaces(ScenarioFile file) {
        for (Issue issue : file.scenario().issues()) {
            assertThat(issue.shortTitle()).as(issue.id()).hasSizeBetween(1, 18);
            assertThat(issue.levels().stream().map(Level::shortTitle))
                    .allSatisfy(title -> assertThat(title).hasSizeBetween(1, 12));
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void citesEverySourceThatItLists(ScenarioFile file) {
        Scenario scenario = file.scenario();
        Set<String> cited = new HashSet<>();
        annotations(scenario).forEach(annotation -> cited.addAll(annotation.sources()));
        scenario.history().ifPresent(history -> cited.addAll(history.sources()));
        assertThat(scenario.about().sources()).extracting("id").isSubsetOf(cited);
    }

    private static List<Annotation> annotations(Scenario scenario) {
        List<Annotation> all = new ArrayList<>();
        scenario.parties().forEach(part -> all.add(part.annotation()));
        scenario.issues().forEach(part -> all.add(part.annotation()));
        scenario.redLines().forEach(part -> all.add(part.annotation()));
        scenario.offers().forEach(part -> all.add(part.annotation()));
        scenario.facts().forEach(part -> all.add(part.annotation()));
        scenario.levers().forEach(part -> all.add(part.annotation()));
        scenario.events().forEach(part -> all.add(part.annotation()));
        scenario.rounds().forEach(part -> all.add(part.annotation()));
        return all;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.split("\\s+").length;
    }
}
