package org.parley.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.Figure;

/// The letters of a figure are drawn as shapes, so that what stands on a bar is told by whether the drawing changes
/// with it.
class CountsFigureTest {
    private static final Figure COUNTED = Figure.exactly(BigInteger.valueOf(300));
    private static final Figure FOUND = new Figure.AtLeast(BigInteger.valueOf(300));

    @Test
    void aBarThatIsNotExactHasItsWordsOnIt() {
        assertThat(drawn(FOUND, "≥ 300")).isNotEqualTo(drawn(FOUND, "≤ 300"));
    }

    @Test
    void aBarThatIsExactHasItsNumberWhateverTheWordsForOthers() {
        assertThat(drawn(COUNTED, "≥ 300")).isEqualTo(drawn(COUNTED, "≤ 300"));
    }

    private static String drawn(Figure count, String words) {
        return CountsFigure.svg(
                List.of("Start", "End"),
                List.of(new CountsFigure.Bars("reachable", "accent", List.of(count, COUNTED))),
                figure -> figure.isExact() ? figure.toString() : words,
                new Caption("figure", "Packages", "Packages at two moments."),
                Ink.VALUES);
    }
}
