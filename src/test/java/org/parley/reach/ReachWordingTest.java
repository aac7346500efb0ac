package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReachWordingTest {
    private final ReachWording wording = new ReachWording(Locale.ENGLISH);

    private String of(Because because) {
        return wording.of(Strait.scenario(), because);
    }

    @Test
    void aReasonIsASentence() {
        assertThat(of(new Because.IsConcluded("cap", "thirteen")))
                .isEqualTo("What has been concluded on cap (“thirteen”) is not reopened.");
        assertThat(of(new Because.TalksAreOver())).isEqualTo("The talks are over.");
        assertThat(of(new Because.TalksBreakOff()))
                .isEqualTo("The talks break off before anything can be concluded.");
    }

    @Test
    void aLimitIsNamed() {
        assertThat(wording.of(new Stop.TooManyContexts(1_500)))
                .startsWith("The talks can come to more than 1,500 different contexts.");
        assertThat(wording.of(new Stop.TooIntricate(2_500))).contains("in 2,500 parts");
        assertThat(wording.of(new Stop.TooLong(3_500))).contains("after 3,500 attempts");
        assertThat(of(new Because.WasStopped(new Stop.Cancelled())))
                .isEqualTo("The analysis was stopped before it was done.");
    }
}
