package org.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    private static final List<String> WORDS = List.of("missiles-north", "missiles-south", "exercises", "own", "off");

    @Test
    void aLetterLeftOutAddedChangedOrSwappedIsOneSlip() {
        assertThat(NearestWord.distance("ab", "abc")).isEqualTo(1);
        assertThat(NearestWord.distance("abc", "ac")).isEqualTo(1);
        assertThat(NearestWord.distance("abc", "axc")).isEqualTo(1);
        assertThat(NearestWord.distance("abc", "acb")).isEqualTo(1);
        assertThat(NearestWord.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearestWord.distance("ca", "abc")).isEqualTo(3);
        assertThat(NearestWord.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void theNearestWordIsFoundWhateverItsCase() {
        assertThat(NearestWord.among(WORDS, "misiles-north")).contains("missiles-north");
        assertThat(NearestWord.among(WORDS, "missiles-suoth")).contains("missiles-south");
        assertThat(NearestWord.among(WORDS, "EXERCISES")).contains("exercises");
        assertThat(NearestWord.among(WORDS, "of")).contains("off");
    }

    @Test
    void aWordFarFromAllHasNoNearest() {
        assertThat(NearestWord.among(WORDS, "enlargement")).isEmpty();
        assertThat(NearestWord.among(WORDS, "xy")).isEmpty();
        assertThat(NearestWord.among(WORDS, " ")).isEmpty();
        assertThat(NearestWord.among(List.of(), "own")).isEmpty();
    }
}
