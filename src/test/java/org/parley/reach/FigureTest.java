package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure ESTIMATE =
            new Figure.Estimate(BigInteger.valueOf(50), BigInteger.valueOf(40), BigInteger.valueOf(60), 1_000, 7);

    @Test
    void onlyAProofSaysThatThereAreNone() {
        assertThat(Figure.exactly(BigInteger.ZERO).isNone()).isTrue();
        assertThat(Figure.exactly(BigInteger.ONE).isNone()).isFalse();
        assertThat(new Figure.AtMost(BigInteger.ZERO).isNone()).isTrue();
        assertThat(new Figure.AtMost(BigInteger.TWO).isNone()).isFalse();
        assertThat(new Figure.AtLeast(BigInteger.ZERO).isNone()).isFalse();
        assertThat(ESTIMATE.isNone()).isFalse();
    }

    @Test
    void onlyACountIsExact() {
        assertThat(Figure.exactly(BigInteger.ONE).isExact()).isTrue();
        assertThat(new Figure.AtMost(BigInteger.ONE).isExact()).isFalse();
        assertThat(ESTIMATE.isExact()).isFalse();
    }

    @Test
    void aTextSaysHowWellItIsKnown() {
        assertThat(Figure.exactly(BigInteger.TEN)).hasToString("10");
        assertThat(new Figure.AtLeast(BigInteger.TEN)).hasToString("at least 10");
        assertThat(new Figure.AtMost(BigInteger.TEN)).hasToString("at most 10");
        assertThat(ESTIMATE).hasToString("about 50 (40 to 60)");
    }
}
