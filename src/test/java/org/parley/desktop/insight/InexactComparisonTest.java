package org.parley.desktop.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.play.Tallies;
import org.parley.desktop.table.Tables;
import org.parley.reach.Figure;
import org.parley.reach.InexactReach;
import org.parley.report.chart.LevelsChart;
import org.parley.rules.Rule;
import org.parley.rules.Rules;

/// A what-if over packages that cannot be counted: two straits' three, each told as about 10^8.
class InexactComparisonTest {
    private final Rules rules = Rules.of(Tables.scenario("two-straits"));
    private final WhatIf whatIf = WhatIf.NOTHING.without(Set.of(new Rule.OfRedLine("north-inspections")));
    private final Comparison comparison = Comparison.of(
            whatIf, InexactReach.of(rules), InexactReach.of(whatIf.of(rules)))
            .withCounts(new Tallies());

    @Test
    void bothSidesAreEstimates() {
        var readings = new ComparisonCharts(comparison).reachable().readings();

        assertThat(readings)
                .allSatisfy(reading -> assertThat(reading.now().getLast().reachable())
                        .isInstanceOf(Figure.Estimate.class));
    }

    @Test
    void aLevelHasItsShareBeforeWithItsError() {
        LevelsChart levels = new ComparisonCharts(comparison).levels();

        assertThat(levels.rows().getFirst().cells().get(1).shareBefore())
                .hasValueSatisfying(share -> {
                    assertThat(share.low()).isCloseTo(95.0 / 300, within(1e-12));
                    assertThat(share.value()).isCloseTo(1.0 / 3, within(1e-12));
                    assertThat(share.high()).isCloseTo(105.0 / 300, within(1e-12));
                });
    }

    @Test
    void theCountsSayHowWellTheyAreKnownAndClaimNoDifference() {
        String words = OnFxThread.call(() -> {
            CountsView view = new CountsView();
            view.show(comparison);
            return view.lookupAll(".label").stream()
                    .map(label -> ((Labeled) label).getText())
                    .toList()
                    .toString();
        });

        assertThat(words)
                .contains("about 3.0 × 10^8 (95 %: 2.8 to 3.2 × 10^8) packages in reach, 0 as things stand")
                .doesNotContain("packages in reach (");
    }
}
