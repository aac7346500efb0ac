package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.has;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which packages will do.
class QuestionTest {
    private final Question question = new Question(
            new long[] {0b110, 0b11},
            List.of(has(0, 0, 1, 2), has(1, 1)),
            levels -> levels[0] != 2,
            new BitSet(),
            0,
            0,
            false);

    @Test
    void levelsConditionsAndWhatElseIsAskedAllHaveToHold() {
        assertThat(question.admits(new int[] {1, 1})).isTrue();
        assertThat(question.admits(new int[] {0, 1})).as("a level that is not wanted").isFalse();
        assertThat(question.admits(new int[] {1, 0})).as("a condition").isFalse();
        assertThat(question.admits(new int[] {2, 1})).as("what else is asked").isFalse();
    }
}
