package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.scenario.Scenario;

/// Everything that the article of 8 January 2022 reported is something that a player of the flagship can meet.
class SeedElementsTest {
    private static final Scenario SCENARIO = ScenarioFile.FLAGSHIP.scenario();

    /// What was reported, and what it has become: kinds and ids of parts of the file.
    record Element(String reported, String... parts) {
        @Override
        public String toString() {
            return reported;
        }
    }

    static final List<Element> ELEMENTS = List.of(
            new Element("missile placement in Ukraine is up for discussion", "issue missiles-ukraine", "offer us-missile-pledge"),
            new Element("missile placement in Europe is up for discussion", "issue ground-missiles", "offer us-ground-talks", "offer us-ground-limits"),
            new Element("if Russia makes a reciprocal commitment", "issue missiles-russia", "offer russia-missile-pledge", "understanding missile-pledges"),
            new Element("no intention of placing offensive missiles in Ukraine", "offer us-missile-pledge", "fact two-calls"),
            new Element("reciprocal restrictions on the size and scope of exercises", "issue exercises", "offer us-exercise-thresholds", "understanding exercise-thresholds"),
            new Element("strategic bombers close to each other's territory", "issue bombers", "offer us-bombers-distance", "understanding bomber-distance"),
            new Element("ground-based exercises as well", "issue exercises", "offer us-exercise-zone", "understanding exercise-zone"),
            new Element("troop numbers and force posture are not on the table", "issue posture", "redLine us-posture", "redLine nato-posture", "understanding posture-freeze"),
            new Element("a report of scaling back was denied", "fact posture-report", "lever deny-report"),
            new Element("a newspaper had the agenda first", "event agenda-report"),
            new Element("no commitment that touches allies' security without consulting them", "party nato", "party hosts", "lever consult-hosts"),
            new Element("nothing about Ukraine without Ukraine", "party ukraine", "lever consult-ukraine"),
            new Element("all of it is first discussed back in Washington", "party washington", "lever report-home"),
            new Element("an invasion would bring harsh economic sanctions", "lever warn-sanctions", "fact sanctions-warned"),
            new Element("more security assistance to Ukraine", "lever promise-assistance", "fact ukraine-assured"),
            new Element("more forces for NATO allies in the region", "lever reinforce-allies", "fact allies-reinforced"),
            new Element("Russia has massed troops at the border", "issue de-escalation", "gauge tension", "lever build-up"),
            new Element("Russia took Crimea in 2014", "party ukraine", "redLine ukraine-not-bare"),
            new Element("two calls between the presidents in the month before", "fact two-calls"),
            new Element("the bilateral on Monday", "round geneva"),
            new Element("the NATO-Russia Council on Wednesday", "round brussels"),
            new Element("the OSCE Permanent Council on Thursday", "round vienna"),
            new Element("the OSCE ambassador's wish to go over nobody's head", "party osce", "redLine osce-neighbours"));

    @ParameterizedTest
    @FieldSource("ELEMENTS")
    void isInTheFile(Element element) {
        assertThat(element.parts()).allSatisfy(part -> assertThat(parts()).contains(part));
    }

    @Test
    void commitmentsNameWhomTheyConsult() {
        assertThat(SCENARIO.issue("missiles-ukraine").consult()).containsExactly("washington", "ukraine");
        assertThat(SCENARIO.issue("ground-missiles").consult()).containsExactly("washington", "nato");
        assertThat(SCENARIO.issue("aegis-sites").consult()).containsExactly("washington", "hosts");
        assertThat(SCENARIO.issue("exercises").consult()).containsExactly("washington", "osce");
    }

    @Test
    void ukraineSpeaksOfCrimeaAndTheAllianceOfTheDenial() {
        assertThat(SCENARIO.party("ukraine").briefing()).contains("Crimea was taken in 2014");
        assertThat(SCENARIO.party("nato").briefing()).contains("it has been denied");
    }

    @Test
    void itIsSaidPlainlyThatRussiaDeniedAnInvasionAndThenInvaded() {
        assertThat(SCENARIO.history().orElseThrow().note())
                .contains("denied once more that an invasion was planned", "On 24 February 2022 Russia invaded Ukraine");
        assertThat(SCENARIO.about().modelling()).anyMatch(choice ->
                choice.contains("no claim that the war could or could not have been avoided"));
    }

    private static List<String> parts() {
        return Stream.of(
                        SCENARIO.parties().stream().map(part -> "party " + part.id()),
                        SCENARIO.issues().stream().map(part -> "issue " + part.id()),
                        SCENARIO.redLines().stream().map(part -> "redLine " + part.id()),
                        SCENARIO.offers().stream().map(part -> "offer " + part.id()),
                        SCENARIO.facts().stream().map(part -> "fact " + part.id()),
                        SCENARIO.gauges().stream().map(part -> "gauge " + part.id()),
                        SCENARIO.levers().stream().map(part -> "lever " + part.id()),
                        SCENARIO.events().stream().map(part -> "event " + part.id()),
                        SCENARIO.rounds().stream().map(part -> "round " + part.id()),
                        SCENARIO.understandings().stream().map(part -> "understanding " + part.id()))
                .flatMap(part -> part)
                .toList();
    }
}
