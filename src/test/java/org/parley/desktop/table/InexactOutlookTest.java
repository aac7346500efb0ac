package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Tallies;
import org.parley.outcome.Share;
import org.parley.reach.Figure;
import org.parley.reach.InexactReach;
import org.parley.reach.Reach;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.Standing;

/// The table's charts of packages that cannot be counted: two straits' three, each told as about 10^8.
class InexactOutlookTest {
    private final Glance glance = Tables.glance(Tables.talks("two-straits"), "south");
    private final Reach reach = InexactReach.from(
            glance.game().rules(), glance.position().state());
    private final Tallies tallies = new Tallies();
    private final Outlook outlook = Outlook.of(
            glance,
            Map.of(Lens.CONCEIVABLE, new Prospect(reach, Optional.of(reach), List.of(reach))))
            .withCounts(tallies);

    @Test
    void theCountsByRoundAreEstimatesThen() {
        var reading = outlook.reachable().readings().getFirst();

        assertThat(reading.now().getLast().reachable())
                .isInstanceOfSatisfying(Figure.Estimate.class, figure -> assertThat(figure.value())
                        .isEqualTo(300_000_000));
        assertThat(reading.now().getLast().open()).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(reading.before()).contains(reading.now());
        assertThat(outlook.reachable().isExact()).isFalse();
    }

    /// A third of about 3 × 10^8, drawn in one sample: from 0.95 to 1.05 of 3.
    @Test
    void theSharesOfLevelsHaveTheErrorOfTheirFigures() {
        LevelsChart levels = outlook.seen().get(Lens.CONCEIVABLE).levels();
        LevelsChart.Cell pledge = levels.rows().getFirst().cells().get(1);

        assertThat(levels.share(pledge)).satisfies(InexactOutlookTest::isAThirdWithinTheErrors);
        assertThat(pledge.shareBefore()).contains(levels.share(pledge));
    }

    private static void isAThirdWithinTheErrors(Share share) {
        assertThat(share.low()).isCloseTo(95.0 / 300, within(1e-12));
        assertThat(share.value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(share.high()).isCloseTo(105.0 / 300, within(1e-12));
    }

    @Test
    void howUnderstandingsStandIsExact() {
        assertThat(outlook.seen().get(Lens.CONCEIVABLE).rows())
                .extracting(UnderstandingRow::standing)
                .containsOnly(Standing.NEEDS_MOVES);
    }

    @Test
    void anAnswerIsCountedOnce() {
        assertThat(tallies.rounds(reach)).isSameAs(tallies.rounds(reach));
        assertThat(tallies.levels(reach)).isSameAs(tallies.levels(reach));
    }
}
