package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reach.Figure;

class FigureWordingTest {
    private final FigureWording words = new FigureWording(Locale.ENGLISH);

    @Test
    void whatIsExactHasEveryDigit() {
        assertThat(words.of(Figure.exactly(whole("1099511627776")))).isEqualTo("1,099,511,627,776");
        assertThat(words.brief(Figure.exactly(whole("1099511627776")))).isEqualTo("1,099,511,627,776");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12               | at least 12             | at most 12              | ≥ 12           | ≤ 12",
                "999999999999999  | at least 999,999,999,999,999 | at most 999,999,999,999,999 | ≥ 9.9 × 10^14 | ≤ 10.0 × 10^14",
                "1290000000000000 | at least 1.2 × 10^15    | at most 1.3 × 10^15     | ≥ 1.2 × 10^15  | ≤ 1.3 × 10^15"
            })
    void aBoundIsNeverRoundedToTheSideOnWhichItWouldSayTooMuch(
            String value, String atLeast, String atMost, String briefAtLeast, String briefAtMost) {
        assertThat(words.of(new Figure.AtLeast(whole(value)))).isEqualTo(atLeast);
        assertThat(words.of(new Figure.AtMost(whole(value)))).isEqualTo(atMost);
        assertThat(words.brief(new Figure.AtLeast(whole(value)))).isEqualTo(briefAtLeast);
        assertThat(words.brief(new Figure.AtMost(whole(value)))).isEqualTo(briefAtMost);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as many decimals as the interval needs, its ends rounded outwards
                "5.3E8   | 5.1E8    | 5.5E8    | about 5.3 × 10^8 (95 %: 5.1 to 5.5 × 10^8)",
                "5.3E8   | 5.101E8  | 5.499E8  | about 5.3 × 10^8 (95 %: 5.1 to 5.5 × 10^8)",
                "5.3E8   | 5.2712E8 | 5.3288E8 | about 5.30 × 10^8 (95 %: 5.27 to 5.33 × 10^8)",
                "1.2E12  | 0.4E12   | 2.1E12   | about 1.2 × 10^12 (95 %: 0.4 to 2.1 × 10^12)",
                // an end that the power would hide is told by itself
                "1.2E12  | 3        | 2.1E12   | about 1.2 × 10^12 (95 %: 3 to 2.1 × 10^12)",
                "12345   | 11999    | 12700    | about 12,345 (95 %: 11,999 to 12,700)"
            })
    void anEstimateHasItsInterval(String value, String low, String high, String said) {
        assertThat(words.of(estimate(value, low, high))).isEqualTo(said);
    }

    @Test
    void aNarrowPlaceHasTheSignOfAnEstimate() {
        assertThat(words.brief(estimate("5.349E8", "5.1E8", "5.5E8"))).isEqualTo("≈ 5.3 × 10^8");
        assertThat(words.brief(estimate("12345", "11999", "12700"))).isEqualTo("≈ 12,345");
        assertThat(words.brief(estimate("5.3E8", "5.1E8", "5.5E8"), "530M")).isEqualTo("≈ 530M");
    }

    private static Figure estimate(String value, String low, String high) {
        return new Figure.Estimate(whole(value), whole(low), whole(high), 10_000, 1);
    }

    private static BigInteger whole(String number) {
        return new BigDecimal(number).toBigIntegerExact();
    }
}
