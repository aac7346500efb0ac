package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void aShortTextIsOneLine() {
        assertThat(Wrapped.lines("in the way: a red line", 6)).containsExactly("      in the way: a red line");
    }

    @Test
    void aLongTextIsBrokenBetweenWordsAndLosesNone() {
        String text = "word ".repeat(60).strip();

        List<String> lines = Wrapped.lines(text, 6);

        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 100);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("        word"));
        assertThat(String.join(" ", lines).replaceAll(" +", " ").strip()).isEqualTo(text);
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        String word = "x".repeat(150);

        assertThat(Wrapped.lines("a " + word + " b", 0)).containsExactly("a", "  " + word, "  b");
    }
}
