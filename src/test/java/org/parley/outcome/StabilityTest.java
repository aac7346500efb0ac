package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.outcome.GraphModel.Concept;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Scenario;

/// The mutual pledge with the cap on exercises, in the two straits: worth 25 to Northland (-10 + 25 + 5 and a bonus of
/// 5) and 15 to Southland (20 - 15 + 10).
///
/// Northland would gain by withdrawing its pledge (25 + 5 = 30, the bonus gone), but Southland would then withdraw its
/// own (from -5 to 10), which leaves Northland 5, or 0 if it leaves the cap too. Southland would gain by withdrawing
/// its pledge (20 + 10 = 30), but Northland would then withdraw its own (from -5 to 5), which leaves Southland 10, or
/// 0. So neither would stay if nobody could answer, and both do since the other would.
class StabilityTest {
    private final Rules rules = Rules.of(
            switch (ScenarioReader.read(Path.of("scenarios", "two-straits.json"))) {
                case ScenarioReading.Read read -> read.scenario();
                case ScenarioReading.Refused refused -> throw new AssertionError(refused.problems());
            });
    private final Stability stability = Stability.of(
            rules.index()
                    .deal(Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000")),
            rules);

    @Test
    void eachWouldLeaveIfNobodyCouldAnswer() {
        assertThat(breaking("north", Concept.NASH)).contains(new Stability.Withdrawal("missiles-north", 25, 30));
        assertThat(breaking("south", Concept.NASH)).contains(new Stability.Withdrawal("missiles-south", 15, 30));
    }

    @Test
    void neitherLeavesBecauseTheOtherWouldAnswer() {
        for (String party : List.of("north", "south")) {
            assertThat(breaking(party, Concept.GENERAL_METARATIONAL)).isEmpty();
            assertThat(breaking(party, Concept.SYMMETRIC_METARATIONAL)).isEmpty();
            assertThat(breaking(party, Concept.SEQUENTIAL)).isEmpty();
        }
    }

    @Test
    void aPackageOfTooManyTermsIsRefusedWithBothNumbers() {
        Scenario large = Scenario.builder("large")
                .issues(IntStream.range(0, 17)
                        .mapToObj(issue -> Issue.of(
                                "issue-" + issue, "Issue", List.of(), List.of(Level.of("no", "No"), Level.of("yes", "Yes"))))
                        .toList())
                .build();
        Deal all = Deal.of(IntStream.range(0, 17).map(issue -> 1).toArray());
        assertThatThrownBy(() -> Stability.of(all, Rules.of(large)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("17")
                .hasMessageContaining("16");
    }

    private Optional<Stability.Withdrawal> breaking(String party, Concept concept) {
        return stability.entries().stream()
                .filter(entry -> entry.party().equals(party) && entry.concept() == concept)
                .findFirst()
                .orElseThrow()
                .breaking();
    }
}
