package org.parley.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.report.chart.Standing;

class ColoursTest {
    private final Colours colours = Colours.brought();

    @Test
    void everyColourIsToldFromEveryOther() {
        assertThat(colours.names())
                .allSatisfy(name -> assertThat(colours.nameOf(colours.colour(name))).contains(name));
    }

    @Test
    void everyStandingHasAColour() {
        assertThat(Stream.of(Standing.values()).map(Standing::word)).isSubsetOf(colours.names());
    }

    @Test
    void onPaperEveryVariableIsItsLightValue() {
        assertThat(colours.inline("a { color: var(--ink); border: 1px solid var(--line) }"))
                .isEqualTo("a { color: #1d2430; border: 1px solid #d5dae1 }");
    }

    @Test
    void aColourThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> colours.inline("var(--no-such)"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no-such");
    }
}
