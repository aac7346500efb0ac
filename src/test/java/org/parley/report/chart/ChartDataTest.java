package org.parley.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.outcome.Share;
import org.parley.reach.Figure;
import org.parley.report.chart.ReachableChart.Count;
import org.parley.report.chart.UnderstandingsChart.Moment;
import org.parley.report.chart.WindowsChart.Seen;

/// Charts hold together, and give every number of theirs away.
class ChartDataTest {
    @Test
    void cellsAreQuotedWhereTheyNeedIt() {
        DataTable table = new DataTable(List.of("a", "b"), List.of(List.of("plain", "with, comma"), List.of("says \"no\"", "two\nlines")));
        assertThat(table.csv()).isEqualTo("a,b\r\nplain,\"with, comma\"\r\n\"says \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void aRowIsAsLongAsTheHeader() {
        assertThatThrownBy(() -> new DataTable(List.of("a", "b"), List.of(List.of("one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells")
                .hasMessageContaining("2");
    }

    @Test
    void understandingsAreCountedByStandingZeroesToo() {
        UnderstandingsChart chart = new UnderstandingsChart(
                "actual", List.of(new Moment("Geneva", false, Map.of(Standing.NEEDS_MOVES, 2, Standing.OPEN, 1))));
        assertThat(chart.moments().getFirst().total()).isEqualTo(3);
        assertThat(chart.table().rows())
                .hasSize(Standing.values().length)
                .contains(List.of("actual", "Geneva", "needs-moves", "2"), List.of("actual", "Geneva", "concluded", "0"));
    }

    @Test
    void whatIsOpenIsAmongWhatIsReachable() {
        assertThat(Count.of(3, 10).needingMoves()).contains(BigInteger.valueOf(7));
        assertThatThrownBy(() -> Count.of(11, 10)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("11");
    }

    @Test
    void everyRoundHasItsCount() {
        assertThatThrownBy(() -> new ReachableChart(
                        List.of("Geneva", "Brussels"), 0, List.of(new ReachableChart.Reading("", List.of(Count.of(0, 1)), Optional.empty()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 rounds");
    }

    @Test
    void theCountsBeforeTheLastMoveStandBesideThoseNow() {
        ReachableChart chart = new ReachableChart(
                List.of("Geneva"),
                0,
                List.of(new ReachableChart.Reading("actual", List.of(Count.of(1, 4)), Optional.of(List.of(Count.of(2, 9))))));
        assertThat(chart.greatest()).isEqualTo(BigInteger.valueOf(9));
        assertThat(chart.table().rows())
                .containsExactly(
                        List.of("actual", "before", "Geneva", "2", "7", "9"), List.of("actual", "now", "Geneva", "1", "3", "4"));
    }

    @Test
    void aWindowHasItsMarksWithinTheRounds() {
        assertThatThrownBy(() -> windows(OptionalInt.of(2))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Pledge");
        assertThat(windows(OptionalInt.of(1)).table().rows())
                .containsExactly(List.of("pledge", "Pledge", "actual", "needs-moves", "Brussels", ""));
    }

    private static WindowsChart windows(OptionalInt beginBy) {
        Seen seen = new Seen("actual", Standing.NEEDS_MOVES, beginBy, OptionalInt.empty());
        return new WindowsChart(
                List.of("Geneva", "Brussels"), 0, List.of(new WindowsChart.Row("pledge", "Pledge", List.of(), List.of(seen))));
    }

    @Test
    void sharesAreOfWhatIsReachable() {
        LevelsChart.Cell cell = new LevelsChart.Cell("free", "Free", Figure.exactly(new BigInteger("250000000000000000000")), Optional.of(Share.exactly(0.5)), true);
        LevelsChart chart = new LevelsChart(
                "", Figure.exactly(new BigInteger("1000000000000000000000")), List.of(new LevelsChart.Row("bombers", "Bombers", List.of(cell))));
        assertThat(chart.share(cell)).isEqualTo(Share.exactly(0.25));
        assertThat(chart.table().rows().getFirst())
                .containsExactly("", "bombers", "free", "250000000000000000000", "0.2500", "0.5000", "true");
    }

    @Test
    void whatIsNotExactSaysSoInTheTableToo() {
        Figure all = estimate(1000, 900, 1100);
        Figure half = estimate(500, 450, 540);
        LevelsChart.Cell cell = new LevelsChart.Cell("free", "Free", half, Optional.empty(), false);
        LevelsChart levels =
                new LevelsChart("", all, List.of(new LevelsChart.Row("bombers", "Bombers", List.of(cell))));
        assertThat(levels.isExact()).isFalse();
        assertThat(levels.table().rows().getFirst())
                .containsExactly(
                        "", "bombers", "free", "about 500 (450 to 540)", "about 0.5000 (0.4500 to 0.5400)", "", "false");

        // estimates may be the wrong way round; the counts are still shown
        ReachableChart reachable = new ReachableChart(
                List.of("Geneva"),
                0,
                List.of(new ReachableChart.Reading(
                        "", List.of(new Count(all, new Figure.AtLeast(BigInteger.TEN))), Optional.empty())));
        assertThat(reachable.isExact()).isFalse();
        assertThat(reachable.greatest()).isEqualTo(10);
        assertThat(reachable.table().rows().getFirst())
                .containsExactly("", "now", "Geneva", "about 1000 (900 to 1100)", "", "at least 10");
    }

    private static Figure estimate(long value, long low, long high) {
        return new Figure.Estimate(
                BigInteger.valueOf(value), BigInteger.valueOf(low), BigInteger.valueOf(high), 100, 7);
    }

    @Test
    void nothingReachableHasNoShares() {
        LevelsChart.Cell cell = new LevelsChart.Cell("free", "Free", Figure.exactly(BigInteger.ZERO), Optional.empty(), false);
        LevelsChart chart = new LevelsChart("", Figure.exactly(BigInteger.ZERO), List.of(new LevelsChart.Row("bombers", "Bombers", List.of(cell))));
        assertThat(chart.share(cell)).isEqualTo(Share.NONE);
    }

    @Test
    void aGaugeHasOneValueAMoment() {
        GaugesChart.Gauge tension = new GaugesChart.Gauge("tension", "Tension", 0, 10, List.of(5L, 6L));
        assertThatThrownBy(() -> new GaugesChart(List.of("Start"), List.of(tension), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Tension");
        assertThat(new GaugesChart(List.of("Start", "Leak"), List.of(tension), List.of()).table().rows())
                .containsExactly(List.of("tension", "0", "Start", "5"), List.of("tension", "1", "Leak", "6"));
    }

    @Test
    void aChartWithoutAnythingInItSaysSo() {
        assertThat(new UnderstandingsChart("", List.of()).isEmpty()).isTrue();
        assertThat(new ReachableChart(List.of(), -1, List.of()).isEmpty()).isTrue();
        assertThat(new WindowsChart(List.of("Geneva"), 0, List.of()).isEmpty()).isTrue();
        assertThat(new LevelsChart("", Figure.exactly(BigInteger.ONE), List.of()).isEmpty()).isTrue();
        assertThat(new GaugesChart(List.of("Start"), List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void aFigureThatIsNotExactIsNoPlainNumber() {
        Figure least = new Figure.AtLeast(BigInteger.TEN);
        Figure about = new Figure.Estimate(BigInteger.TEN, BigInteger.TWO, BigInteger.valueOf(20), 100, 7);
        ReachableChart chart = new ReachableChart(
                List.of("Geneva"),
                0,
                List.of(new ReachableChart.Reading("", List.of(new Count(least, about)), Optional.empty())));

        assertThat(chart.table().rows()).containsExactly(List.of("", "now", "Geneva", "at least 10", "", "about 10 (2 to 20)"));
        assertThat(new Count(new Figure.AtMost(BigInteger.TEN), Figure.exactly(BigInteger.ONE)).needingMoves())
                .isEmpty();
    }
}
