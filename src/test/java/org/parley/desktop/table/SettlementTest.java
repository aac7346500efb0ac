package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// What is concluded says whether it is final, and else what it owes and until when.
class SettlementTest {
    private final Talks reassured =
            Tables.talks("two-straits").play(new Move.PullLever("reassure")).play(Tables.pass());

    @Test
    void nothingConcludedIsNoSettlement() {
        assertThat(of(reassured)).isEmpty();
    }

    @Test
    void whatNeedsNoConsultationIsFinalAtOnce() {
        Settlement settlement = of(exercises()).getFirst();

        assertThat(settlement.kind()).isEqualTo(Settlement.Kind.FINAL);
        assertThat(settlement.title()).isEqualTo("Final");
        assertThat(settlement.terms()).isEqualTo("Size of exercises: At most 13,000");
        assertThat(settlement.owed()).isEmpty();
    }

    @Test
    void whatStillOwesAConsultationStandsAdReferendumAndSaysUntilWhen() {
        Settlement settlement = of(pledges()).getFirst();

        assertThat(settlement.kind()).isEqualTo(Settlement.Kind.PROVISIONAL);
        assertThat(settlement.title()).isEqualTo("Agreed ad referendum: not final yet");
        assertThat(settlement.owed())
                .containsExactly("The League: still to be consulted, by Second meeting at the latest, or it lapses");
    }

    @Test
    void whatNeverBecameFinalHasLapsedInTheEnd() {
        Talks talks = pledges();
        while (!talks.isOver()) {
            talks = talks.play(Tables.pass());
        }
        List<Settlement> settlements = of(talks);

        assertThat(settlements)
                .extracting(Settlement::kind)
                .containsAnyOf(Settlement.Kind.LAPSED, Settlement.Kind.FINAL)
                .doesNotContain(Settlement.Kind.PROVISIONAL);
    }

    private Talks exercises() {
        return reassured.play(Tables.propose(1, Map.of("exercises", "cap-13000"))).play(new Move.Accept(1));
    }

    private Talks pledges() {
        return reassured
                .play(Tables.propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000")))
                .play(new Move.Accept(1));
    }

    private static List<Settlement> of(Talks talks) {
        return Settlement.of(Tables.glance(talks, "south"));
    }
}
