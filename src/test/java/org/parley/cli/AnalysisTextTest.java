package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.outcome.Analysis;
import org.parley.reach.InexactReach;
import org.parley.reach.Reach;
import org.parley.rules.Reading;
import org.parley.rules.Rules;

/// An analysis of packages that cannot be counted, for people: two straits' three reachable packages, each told as
/// about 10^8.
class AnalysisTextTest {
    private final Reach reach = InexactReach.of(
            Rules.of(((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario()));
    private final List<String> lines = new AnalysisText(reach, Analysis.of(reach), new Reading.Actual())
            .text()
            .lines()
            .toList();

    @Test
    void estimatesHaveTheirIntervalsAndTheSampleIsNamed() {
        assertThat(lines.get(1))
                .isEqualTo("Of 18 packages about 3.0 × 10^8 (95 %: 2.8 to 3.2 × 10^8) can be reached,"
                        + " 0 of them as things stand.");
        assertThat(String.join(" ", lines).replaceAll(" +", " "))
                .contains("from a sample of 10,000 (seed 1)", "met by about 2.0 × 10^8 (95 %: 1.9 to 2.1 × 10^8) packages");
    }

    @Test
    void tablesCarryTheSignOfAnEstimate() {
        assertThat(lines).anyMatch(line -> line.matches(" *1 +First meeting +≈ 1.0 × 10\\^8 +≈ 3.0 × 10\\^8"));
        assertThat(lines).anyMatch(line -> line.contains("At most 13,000 ≈100%") && line.contains("No limit 0%"));
    }

    @Test
    void theFrontierIsSaidNotToBeWorkedOut() {
        assertThat(lines.getLast())
                .isEqualTo("The frontier of so many packages is not worked out, nor are the solution points.");
    }
}
