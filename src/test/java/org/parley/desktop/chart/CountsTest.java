package org.parley.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.parley.reach.Figure;

/// Counts are exact where they are short and honest where they are not.
class CountsTest {
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

    @Test
    void aFigureSaysHowWellItIsKnown() {
        BigInteger number = BigInteger.valueOf(1_234_567);

        assertThat(Counts.words(Figure.exactly(number))).isEqualTo("1,234,567");
        assertThat(Counts.words(new Figure.AtLeast(number))).isEqualTo("at least 1,234,567");
        assertThat(Counts.words(new Figure.AtMost(number))).isEqualTo("at most 1,234,567");
        assertThat(Counts.words(new Figure.Estimate(number, BigInteger.valueOf(1_200_000), BigInteger.valueOf(1_300_000), 1000, 7)))
                .isEqualTo("about 1,234,567 (95 %: 1,200,000 to 1,300,000)");
        assertThat(Counts.brief(new Figure.AtLeast(number))).isEqualTo("≥ 1.2M");
        assertThat(Counts.brief(Figure.exactly(number))).isEqualTo("1.2M");
        assertThat(Counts.share(0.25, new Figure.AtLeast(number), Figure.exactly(number))).isEqualTo("≈ 25%");
    }
}
