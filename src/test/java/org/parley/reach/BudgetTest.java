package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.reach.diagram.NodeLimitReached;

/// How far answers go, and what comes where they go no further.
class BudgetTest {
    @Test
    void manyAnswersShareWhatOneMayTake() {
        assertThat(Budget.SEARCHING.among(10).branches()).isEqualTo(500_000);
        assertThat(Budget.SEARCHING.among(0).branches()).isEqualTo(5_000_000);
        assertThat(Budget.SEARCHING.among(1_000_000).branches()).isEqualTo(5_000);
        assertThat(Budget.USUAL.among(10).branches()).isZero();
        assertThat(Budget.SEARCHING.among(10).nodes()).isEqualTo(Budget.SEARCHING.nodes());
    }

    @Test
    void aListenerStopsTheWork() {
        Budget stopped = Budget.USUAL.until(() -> true);
        assertThatThrownBy(stopped::check).isInstanceOf(StopSignal.class);
        Budget.USUAL.until(() -> false).check();
        assertThat(Answer.to(() -> {
                    stopped.check();
                    return 1;
                }))
                .isEqualTo(new Answer.Stopped<Integer>(new Stop.Cancelled()));
    }

    @Test
    void anAnswerIsExactOrSaysWhyNot() {
        assertThat(Answer.to(() -> 3)).isEqualTo(new Answer.Exact<>(3));
        assertThat(Answer.to(() -> 3).exact()).contains(3);
        assertThat(Answer.to(() -> 3).orElseThrow()).isEqualTo(3);
        Answer<Integer> tooIntricate = Answer.to(() -> {
            throw new NodeLimitReached(9);
        });
        assertThat(tooIntricate).isEqualTo(new Answer.Stopped<>(new Stop.TooIntricate(9)));
        assertThat(tooIntricate.exact()).isEmpty();
        assertThatThrownBy(tooIntricate::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("9");
    }

    @Test
    void whatIsNotSettledIsLeftOutButACancellationGoesOn() {
        assertThat(Answer.settled(() -> 3)).contains(3);
        Optional<Integer> open = Answer.settled(() -> {
            throw new StopSignal(new Stop.TooManyContexts(5));
        });
        assertThat(open).isEmpty();
        assertThatThrownBy(() -> Answer.settled(() -> {
                    throw new StopSignal(new Stop.Cancelled());
                }))
                .isInstanceOf(StopSignal.class);
    }
}
