package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.parley.reach.Figure;

class ShareTest {
    private static final Figure NONE = exactly(0);

    @Test
    void exactFiguresHaveAnExactShare() {
        Share share = Share.of(exactly(3), exactly(12));

        assertThat(share).isEqualTo(new Share(0.25, 0.25, 0.25));
        assertThat(share.isExact()).isTrue();
        assertThat(share.isKnown()).isTrue();
    }

    @Test
    void noneAreNoneOfWhateverThereIs() {
        assertThat(Share.of(NONE, estimate(100, 90, 110))).isEqualTo(Share.NONE);
        assertThat(Share.of(NONE, NONE)).isEqualTo(Share.NONE);
        assertThat(Share.of(new Figure.AtMost(BigInteger.ZERO), new Figure.AtLeast(BigInteger.ONE)))
                .isEqualTo(Share.NONE);
    }

    /// From 18 of 110 to 22 of 90.
    @Test
    void theShareOfEstimatesLiesBetweenTheFurthestOfTheirEnds() {
        Share share = Share.of(new Figure.Estimate(BigInteger.valueOf(20), BigInteger.valueOf(18), BigInteger.valueOf(22), 77, 3), estimate(100, 90, 110));

        assertThat(share.low()).isCloseTo(0.1636, within(0.0001));
        assertThat(share.value()).isEqualTo(0.2);
        assertThat(share.high()).isCloseTo(0.2444, within(0.0001));
        assertThat(share.isExact()).isFalse();
        assertThat(share.isKnown()).isTrue();
    }

    /// From 18 to 22 of 100: that all were drawn from too many or too few changes both alike.
    @Test
    void theShareOfEstimatesOfOneSampleHasTheErrorOfThePart() {
        assertThat(Share.of(estimate(20, 18, 22), estimate(100, 90, 110))).isEqualTo(new Share(0.18, 0.2, 0.22));
    }

    @Test
    void aPartIsNeverMoreThanTheWhole() {
        assertThat(Share.of(estimate(102, 95, 110), estimate(100, 90, 110)).value()).isEqualTo(1);
        assertThat(Share.of(estimate(102, 95, 110), estimate(100, 90, 110)).high()).isEqualTo(1);
    }

    @Test
    void aBoundSaysOfAShareOnlyWhatItSays() {
        Figure all = estimate(100, 80, 125);

        assertThat(Share.of(new Figure.AtMost(BigInteger.TWO), all).high()).isEqualTo(0.025);
        assertThat(Share.of(new Figure.AtMost(BigInteger.TWO), all).isKnown()).isTrue();
        assertThat(Share.of(new Figure.AtLeast(BigInteger.TWO), all)).isEqualTo(new Share(0.016, 0.02, 1));
        assertThat(Share.of(new Figure.AtLeast(BigInteger.TWO), all).isKnown()).isFalse();
        assertThat(Share.of(exactly(2), new Figure.AtLeast(BigInteger.TEN))).isEqualTo(new Share(0, 0.2, 0.2));
    }

    @Test
    void onlyWhatIsBeyondTheErrorOfEstimatesIsAnotherShare() {
        assertThat(new Share(0.2, 0.25, 0.3).differsFrom(new Share(0.3, 0.35, 0.4))).isFalse();
        assertThat(new Share(0.2, 0.25, 0.3).differsFrom(new Share(0.31, 0.35, 0.4))).isTrue();
        assertThat(new Share(0.31, 0.35, 0.4).differsFrom(new Share(0.2, 0.25, 0.3))).isTrue();
    }

    @Test
    void whatIsOutsideOfZeroToOneIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0.5, 1.5)).withMessageContaining("1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0.5, 0.4, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0.5, 0.7, 0.6));
    }

    private static Figure exactly(long number) {
        return Figure.exactly(BigInteger.valueOf(number));
    }

    private static Figure estimate(long value, long low, long high) {
        return new Figure.Estimate(
                BigInteger.valueOf(value), BigInteger.valueOf(low), BigInteger.valueOf(high), 1000, 7);
    }
}
