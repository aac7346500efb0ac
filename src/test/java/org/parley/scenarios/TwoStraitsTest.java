package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.outcome.Analysis;
import org.parley.outcome.Analysis.OfIssue;
import org.parley.outcome.Analysis.OfRound;
import org.parley.outcome.Analysis.OfUnderstanding;
import org.parley.outcome.Point;
import org.parley.outcome.Solutions;
import org.parley.outcome.WorthVector;
import org.parley.reach.Figure;
import org.parley.reach.Status;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// The analysis of the sample scenario, worked out by hand.
///
/// *Which packages can be acceptable at all?* Southland never offers exercises of at most 9,000, and at most 13,000
/// only once reassured. It pledges on missiles only with exercises of at most 13,000, and Northland pledges, up to
/// inspections, only with Southland's pledge. That leaves, beside the status quo,
///
/// | package                               | Northland               | Southland         |
/// |---------------------------------------|-------------------------|-------------------|
/// | E: exercises 13,000                   | 5                       | 10                |
/// | SE: E and Southland's pledge          | 25 + 5 = 30             | -15 + 10 = -5     |
/// | PE: SE and Northland's pledge         | -10 + 25 + 5 + 5 = 25   | 20 - 15 + 10 = 15 |
/// | VE: SE and Northland's inspections    | -15 + 25 + 5 + 5 = 20   | 30 - 15 + 10 = 25 |
///
/// where 5 is the bonus for both pledges. Northland needs 5 (0 from tension 7 on), Southland 0: SE falls.
///
/// *When?* All three need the lever `reassure`: none as things stand. The first round has one lever of Northland's:
/// spent on it, the League is not consulted, and Northland's missiles are final only when it has been. E needs no
/// consultation: 1 package by the end of the first round. The second round consults the League itself, whose red line
/// asks for Southland's pledge, which PE and VE have. VE needs tension below 5: 6 at the start, 4 when reassured. So 3
/// by the end of the second, also for those who idle until it has opened: without the leak (its chance is a half)
/// tension is 6 there, too.
class TwoStraitsTest {
    private static final Deal E = Deal.of(0, 0, 1);
    private static final Deal PE = Deal.of(1, 1, 1);
    private static final Deal VE = Deal.of(2, 1, 1);

    private final Analysis analysis =
            Analysis.of(Rules.of(ScenarioFile.SAMPLE.scenario())).orElseThrow();

    @Test
    void hasEighteenPackagesOfWhichThreeAreReachableAndNoneAsThingsStand() {
        assertThat(analysis.packages()).isEqualTo(3 * 2 * 3);
        assertThat(analysis.reachable()).isEqualTo(count(3));
        assertThat(analysis.asThingsStand()).isEqualTo(count(0));
    }

    @Test
    void reachesOneByTheFirstRoundAndAllByTheSecond() {
        assertThat(analysis.rounds())
                .containsExactly(
                        new OfRound("first", count(1), count(3)), new OfRound("second", count(3), count(3)));
    }

    /// E alone meets the small exercises early; PE and VE meet the pledge, VE the inspections.
    @Test
    void everyUnderstandingNeedsMovesAndCanWaitForTheSecondRound() {
        assertThat(analysis.understandings())
                .containsExactly(
                        understanding("mutual-pledge", "second", 2),
                        understanding("small-exercises", "first", 3),
                        understanding("inspections", "second", 1));
    }

    @Test
    void eachLevelIsHeldByTheReachablePackagesThatHaveIt() {
        assertThat(analysis.issues())
                .extracting(OfIssue::levels)
                .satisfiesExactly(
                        // E, PE, VE
                        levels -> assertThat(levels).extracting("packages").containsExactly(count(1), count(1), count(1)),
                        // E; PE and VE
                        levels -> assertThat(levels).extracting("packages").containsExactly(count(1), count(2)),
                        // all three
                        levels -> assertThat(levels).extracting("packages").containsExactly(count(0), count(3), count(0)));
    }

    /// E, worth 5 and 10, is dominated by both.
    @Test
    void theFrontierIsTheTwoPackagesWithBothPledges() {
        assertThat(analysis.frontier().orElseThrow().points()).containsExactly(point(25, 15, PE), point(20, 25, VE));
    }

    /// Gains over 5 and 0: (20, 15) and (15, 25). Products 300 and 375; shares of the greatest gains 20 and 25:
    /// (1, 0.6) and (0.75, 1); smallest gains 15 and 15; sums of worth 40 and 45.
    @Test
    void theSolutionPointsFavourInspectionsSaveForTheEgalitarianTie() {
        assertThat(solutions().nash()).containsExactly(point(20, 25, VE));
        assertThat(solutions().kalaiSmorodinsky()).containsExactly(point(20, 25, VE));
        assertThat(solutions().egalitarian()).containsExactly(point(25, 15, PE), point(20, 25, VE));
        assertThat(solutions().utilitarian()).containsExactly(point(20, 25, VE));
    }

    @Test
    void theSmallPackageGivesBothALittle() {
        Rules rules = Rules.of(ScenarioFile.SAMPLE.scenario());
        assertThat(List.of(rules.worth(0, E), rules.worth(1, E))).containsExactly(5L, 10L);
    }

    private static OfUnderstanding understanding(String id, String earliest, long packages) {
        return new OfUnderstanding(
                id, Optional.of(Status.NEEDS_MOVES), Optional.of(true), Optional.of(earliest), Optional.of("second"), count(packages));
    }

    private static Point point(long north, long south, Deal example) {
        return new Point(new WorthVector(List.of(north, south)), BigInteger.ONE, example);
    }

    private Solutions solutions() {
        return analysis.solutions().orElseThrow();
    }

    private static Figure count(long count) {
        return Figure.exactly(BigInteger.valueOf(count));
    }
}
