package org.parley.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.desktop.insight.InsightModel;
import org.parley.desktop.insight.Switch;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.DirectWork;
import org.parley.format.NotSavedException;
import org.parley.rules.Rule;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Every rule is a switch and every reservation a slider, and what comes of it is told in words and in the charts.
class WhatIfJourneyTest extends Journey {
    private final List<Switch> switches =
            new InsightModel(new DirectWork(), Vantage.revealed(Tables.scenario("two-straits"))).switches();

    @BeforeEach
    void openTheStartOfWhatHasBeenRevealed() throws NotSavedException {
        Talks talks = Tables.against("hardliner", "two-straits", "north").talks();
        while (!talks.isOver()) {
            talks = talks.play(new Move.Pass(""));
        }
        visitor.open(folder.resolve("over.parley.json"), Line.of(talks));
        visitor.type(KeyCode.HOME, KeyCode.CONTROL, KeyCode.SHIFT);
        visitor.type(KeyCode.I, KeyCode.CONTROL);
    }

    /// Two straits has two red lines, four offers to cover, two reservations, one consultation and three agendas.
    @Test
    void everyRuleIsSwitchedOffAndOnAgain() {
        assertThat(switches).hasSize(12);
        assertThat(visitor.count(".switch-row")).isEqualTo(12);
        for (String kind : List.of("coverage", "consultation", "agenda")) {
            visitor.click("#kind-" + kind + " .title");
        }
        for (Switch one : switches) {
            visitor.click("#switch-" + one.id());
            assertThat(visitor.words("#insight-sentence")).as(one.id()).startsWith("What if ");
            visitor.click("#switch-" + one.id());
            assertThat(visitor.words("#insight-sentence")).as(one.id()).startsWith("All is as it is.");
        }
    }

    @Test
    void everyReservationIsASlider() {
        for (String party : List.of("north", "south")) {
            visitor.tabTo("reservation-" + party);
            visitor.type(KeyCode.RIGHT);
        }
        assertThat(visitor.words("#insight-sentence"))
                .contains("Northland needed at least 6, not 5", "Southland needed at least 1, not 0");
    }

    /// By hand: see WorthModelTest.
    @Test
    void bothSidesStandInTheChartsAndInWords() {
        String coverage = switches.stream()
                .filter(one -> one.rules().equals(List.of(new Rule.OfCoverage("exercises", "south"))))
                .findFirst()
                .orElseThrow()
                .id();
        visitor.click("#kind-coverage .title");
        visitor.click("#insight-worth");
        assertThat(visitor.words("#insight-worth-most")).isEqualTo("The most that can be had: Northland 25; Southland 25.");

        visitor.click("#switch-" + coverage);
        assertThat(visitor.words("#insight-worth-most"))
                .isEqualTo("The most that can be had: Northland 30, not 25; Southland 25.");
        assertThat(visitor.count(".worth-point.frontier.was")).as("in the plot and in the legend").isEqualTo(2 + 1);
        assertThat(visitor.count(".worth-point.frontier.is")).isEqualTo(3 + 1);
        visitor.click("#insight-reachable");
        assertThat(visitor.words("#insight-tabs")).contains("As it is", "What if");
        visitor.click("#insight-changes");
        assertThat(visitor.words("#insight-tabs")).contains("Exercises under 13,000");
    }
}
