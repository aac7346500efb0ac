package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.reach.Figure;
import org.parley.reach.InexactReach;
import org.parley.reach.Reach;
import org.parley.reach.Status;
import org.parley.rules.Rules;

/// An analysis of packages that cannot be counted: two straits' three reachable packages, each told as about 10^8.
class InexactAnalysisTest {
    private final Reach reach = InexactReach.of(
            Rules.of(((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario()));
    private final Analysis analysis = Analysis.of(reach);

    @Test
    void figuresAreEstimatesAndSayThatTheyAre() {
        assertThat(analysis.reachable()).isEqualTo(about(3));
        assertThat(analysis.rounds().getFirst().reachableBy()).isEqualTo(about(1));
        assertThat(analysis.understandings().getFirst().packages()).isEqualTo(about(2));
        assertThat(analysis.issues().getLast().levels().get(1).packages()).isEqualTo(about(3));
        assertThat(analysis.isExact()).isFalse();
    }

    @Test
    void whatIsEmptyIsExactlyNoneAndWhatCanBeReachedByWhenIsExact() {
        assertThat(analysis.asThingsStand()).isEqualTo(Figure.exactly(BigInteger.ZERO));
        assertThat(analysis.understandings())
                .extracting(entry -> entry.status().orElseThrow())
                .containsOnly(Status.NEEDS_MOVES);
        assertThat(analysis.understandings().get(1).earliest()).contains("first");
    }

    @Test
    void theFrontierIsNotWorkedOutNorAreTheSolutions() {
        assertThat(analysis.frontier()).isEmpty();
        assertThat(analysis.solutions()).isEmpty();
    }

    @Test
    void theTalliesByRoundAndLevelAreEstimatesToo() {
        assertThat(RoundTally.of(reach).reachable()).containsExactly(about(1), about(3));
        assertThat(RoundTally.of(reach).open())
                .containsOnly(Figure.exactly(BigInteger.ZERO))
                .hasSize(2);
        assertThat(LevelTally.of(reach).reachable()).isEqualTo(about(3));
        assertThat(LevelTally.of(reach).levels().getFirst()).containsExactly(about(1), about(1), about(1));
        assertThat(LevelTally.of(reach).share(2, 0)).isEqualTo(Share.NONE);
        assertThat(LevelTally.of(reach).share(2, 1).value()).isEqualTo(1);
    }

    private static Figure about(long packages) {
        BigInteger million = BigInteger.valueOf(packages * 1_000_000);
        return new Figure.Estimate(
                million.multiply(BigInteger.valueOf(100)),
                million.multiply(BigInteger.valueOf(95)),
                million.multiply(BigInteger.valueOf(105)),
                10_000,
                1);
    }
}
