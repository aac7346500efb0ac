package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// A proposal says what accepting it means.
class ProposalRowTest {
    private final Talks reassured =
            Tables.talks("two-straits").play(new Move.PullLever("reassure")).play(Tables.pass());

    @Test
    void acceptingWhatNeedsNobodyElseClosesTheIssue() {
        ProposalRow row = row(reassured.play(Tables.propose(1, Map.of("exercises", "cap-13000"))), "south");

        assertThat(row.title()).isEqualTo("#1 by Northland");
        assertThat(row.accept()).isEqualTo("Accept: closes this issue");
        assertThat(row.noAccept()).isEmpty();
        assertThat(row.standing()).containsExactly("Still to accept: you", "Expires when the round closes: First meeting");
        assertThat(row.before()).isEmpty();
    }

    @Test
    void acceptingWhatNeedsConsultationSaysSubjectToWhomAndUntilWhen() {
        ProposalRow row = row(
                reassured.play(Tables.propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"))),
                "south");

        assertThat(row.accept())
                .isEqualTo("Accept, subject to The League (to be consulted by Second meeting, or it lapses)");
    }

    @Test
    void whatOnesOwnMandateForbidsCannotBeAccepted() {
        ProposalRow row = row(
                Tables.talks("two-straits").play(Tables.propose(1, Map.of("exercises", "cap-9000"))), "south");

        assertThat(row.noAccept()).get().asString().startsWith("This is outside your mandate.");
        assertThat(row.noReject()).isEmpty();
        assertThat(row.noCounter()).isEmpty();
    }

    @Test
    void onesOwnProposalIsWithdrawn() {
        Talks proposed = reassured.play(Tables.propose(1, Map.of("exercises", "cap-13000")));
        ProposalRow row = row(proposed, "north");

        assertThat(row.yours()).isTrue();
        assertThat(row.title()).isEqualTo("#1 by you");
        assertThat(row.noWithdraw()).hasValue("It is the turn of Southland.");
        assertThat(row.judgement()).isEmpty();
    }

    private static ProposalRow row(Talks talks, String party) {
        return ProposalRow.of(Tables.glance(talks, party)).getFirst();
    }
}
