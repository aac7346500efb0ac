package org.parley.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.parley.outcome.Share;
import org.parley.reach.Figure;

/// Counts are exact where they are short and honest where they are not.
class CountsTest {
    private static final Figure ABOUT = new Figure.Estimate(
            BigInteger.valueOf(530_000_000),
            BigInteger.valueOf(510_000_000),
            BigInteger.valueOf(550_000_000),
            10_000,
            1);

    @Test
    void shortCountsStayAsTheyAre() {
        assertThat(Counts.brief(BigInteger.ZERO)).isEqualTo("0");
        assertThat(Counts.brief(BigInteger.valueOf(99_999))).isEqualTo("99,999");
    }

    @Test
    void longCountsAreRoundedDown() {
        assertThat(Counts.brief(BigInteger.valueOf(1_299_999))).isEqualTo("1.2M");
        assertThat(Counts.brief(BigInteger.valueOf(999_999))).isEqualTo("999.9K");
        assertThat(Counts.brief(new BigInteger("3499999999999999999999"))).isEqualTo("3.4 × 10^21");
    }

    @Test
    void everyDigitIsThereOnHover() {
        assertThat(Counts.exact(new BigInteger("1000000000000000000001"))).isEqualTo("1,000,000,000,000,000,000,001");
    }

    @Test
    void aShareIsNoneOrAllOnlyWhereItIs() {
        assertThat(Counts.percent(0)).isEqualTo("0%");
        assertThat(Counts.percent(0.0001)).isEqualTo("<1%");
        assertThat(Counts.percent(0.5)).isEqualTo("50%");
        assertThat(Counts.percent(0.9999)).isEqualTo(">99%");
        assertThat(Counts.percent(1)).isEqualTo("100%");
    }

    @Test
    void whatIsNotExactSaysSoInFullAndInShort() {
        assertThat(Counts.words(Figure.exactly(BigInteger.valueOf(1_299_999)))).isEqualTo("1,299,999");
        assertThat(Counts.words(ABOUT)).isEqualTo("about 5.3 × 10^8 (95 %: 5.1 to 5.5 × 10^8)");
        assertThat(Counts.brief(Figure.exactly(BigInteger.valueOf(1_299_999)))).isEqualTo("1.2M");
        assertThat(Counts.brief(ABOUT)).isEqualTo("≈ 530M");
        assertThat(Counts.brief(new Figure.AtLeast(BigInteger.TWO))).isEqualTo("≥ 2");
        assertThat(Counts.brief(new Figure.AtMost(BigInteger.TWO))).isEqualTo("≤ 2");
    }

    @Test
    void aShareThatIsNotExactSaysSo() {
        assertThat(Counts.percent(Share.exactly(0.25))).isEqualTo("25%");
        assertThat(Counts.percent(new Share(0.2, 0.25, 0.3))).isEqualTo("≈ 25%");
        assertThat(Counts.percent(new Share(0, 0.25, 1))).isEqualTo("?");
    }

    @Test
    void fewCountsStandInProportion() {
        CountScale scale = new CountScale(BigInteger.valueOf(200));
        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.height(BigInteger.valueOf(50))).isEqualTo(0.25);
    }

    @Test
    void manyCountsStandByTheirLogarithm() {
        CountScale scale = new CountScale(BigInteger.valueOf(1023));
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.height(BigInteger.ZERO)).isZero();
        assertThat(scale.height(BigInteger.valueOf(31))).isEqualTo(0.5, within(1e-9));
        assertThat(scale.height(BigInteger.valueOf(1023))).isEqualTo(1);
    }

    @Test
    void countsBeyondADoubleStillHaveTheirHeight() {
        CountScale scale = new CountScale(BigInteger.TWO.pow(5000).subtract(BigInteger.ONE));
        assertThat(scale.height(BigInteger.TWO.pow(2500).subtract(BigInteger.ONE))).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void whereNothingIsReachableNothingStands() {
        assertThat(new CountScale(BigInteger.ZERO).height(BigInteger.ZERO)).isZero();
    }
}
