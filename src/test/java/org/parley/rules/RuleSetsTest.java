package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Role;
import org.parley.scenario.Scenario;

/// The west refuses the door: by a red line and by offering nothing on it.
class RuleSetsTest {
    private static final Rule LINE = new Rule.OfRedLine("shut");
    private static final Rule COVERAGE = new Rule.OfCoverage("door", "west");
    private static final Rule AGENDA = new Rule.OfAgenda("door");
    private static final String REFUSAL = "The refusal of West on Door: “It stays shut.”";
    private static final String ROUNDS = "The rounds in which Door can be concluded";

    private final Scenario scenario = Scenario.builder("doors")
            .parties(List.of(Party.of("west", "West", Role.NEGOTIATOR)))
            .issues(List.of(
                    Issue.of("door", "Door", List.of("west"), levels()),
                    Issue.of("gate", "Gate", List.of("west"), levels())))
            .redLines(List.of(RedLine.of("shut", "west", "It stays shut.", PackageAtom.atLeast("door", "open"))))
            .offers(List.of(Offer.of("some", "west", "", Map.of("gate", "open"))))
            .build();
    private final RuleSets sets = new RuleSets(Rules.of(scenario), new Wording(scenario, Locale.ENGLISH));

    private static List<Level> levels() {
        return List.of(Level.of("closed", "Closed"), Level.of("open", "Open"));
    }

    @Test
    void anyRuleOfARefusalStandsForTheWholeInAConflict() {
        assertThat(sets.conflicts(List.of(List.of(LINE, AGENDA), List.of(COVERAGE, AGENDA))))
                .containsExactly(List.of(REFUSAL, ROUNDS));
        assertThat(sets.conflicts(List.of(List.of(LINE, COVERAGE)))).containsExactly(List.of(REFUSAL));
    }

    @Test
    void anEmptyConflictIsNotTold() {
        assertThat(sets.conflicts(List.of(List.of()))).isEmpty();
    }

    @Test
    void onlyAllOfARefusalTogetherAreItInAnUnlock() {
        assertThat(sets.unlock(List.of(LINE, COVERAGE, AGENDA))).containsExactly(REFUSAL, ROUNDS);
        assertThat(sets.unlock(List.of(LINE, AGENDA)))
                .containsExactly("The red line of West: “It stays shut.”", ROUNDS);
        assertThat(sets.unlock(List.of(new Rule.OfCoverage("gate", "west"))))
                .containsExactly("The offers of West on Gate");
    }
}
