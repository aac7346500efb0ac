package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Proposals keep their history: what they answer, and what became of those no longer on the table.
class ProposalStoryTest {
    private static final Map<String, String> MORE =
            Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000");

    private final Talks reassured =
            Tables.talks("two-straits").play(new Move.PullLever("reassure")).play(Tables.pass());

    @Test
    void aCounterShowsWhatItAnswersBackToTheFirst() {
        Talks talks = countered();
        ProposalRow row = ProposalRow.of(Tables.glance(talks, "south")).getFirst();

        assertThat(row.title()).isEqualTo("#3 by Northland, in answer to #2");
        assertThat(row.before())
                .containsExactly(
                        "#2 by you, in answer to #1: " + Tables.glance(talks, "south").game().wording().of(MORE),
                        "#1 by Northland: Size of exercises: At most 13,000");
    }

    @Test
    void whatWasCounteredSaysByWhat() {
        assertThat(ended(countered()))
                .extracting(ProposalStory.Ended::end)
                .containsExactly("Answered by #3.", "Answered by #2.");
    }

    @Test
    void whatExpiredSaysWhy() {
        Talks talks = reassured.play(Tables.propose(1, Map.of("exercises", "cap-13000")));
        while (talks.position().proposal(1).orElseThrow().isOpen()) {
            talks = talks.play(Tables.pass());
        }

        assertThat(ended(talks)).singleElement().satisfies(proposal -> {
            assertThat(proposal.title()).isEqualTo("#1 by Northland");
            assertThat(proposal.end()).contains("#1").contains("round");
        });
    }

    @Test
    void whatWasWithdrawnOrTurnedDownSaysSo() {
        Talks proposed = reassured.play(Tables.propose(1, Map.of("exercises", "cap-13000")));

        assertThat(ended(proposed.play(new Move.Reject(1))))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.end()).contains("Southland"));
        assertThat(ended(proposed.play(Tables.pass()).play(new Move.Withdraw(1))))
                .extracting(ProposalStory.Ended::end)
                .containsExactly("Withdrawn by its own party.");
    }

    @Test
    void severalStandOnTheTableAtOnceTheLatestFirst() {
        Talks talks = reassured
                .play(Tables.propose(1, Map.of("exercises", "cap-13000")))
                .play(Tables.propose(2, MORE));

        assertThat(ProposalRow.of(Tables.glance(talks, "north")))
                .extracting(ProposalRow::id)
                .containsExactly(2, 1);
    }

    private Talks countered() {
        return reassured
                .play(Tables.propose(1, Map.of("exercises", "cap-13000")))
                .play(new Move.Propose(2, MORE, OptionalInt.of(1)))
                .play(new Move.Propose(3, Map.of("exercises", "cap-13000"), OptionalInt.of(2)));
    }

    private static List<ProposalStory.Ended> ended(Talks talks) {
        return new ProposalStory(Tables.glance(talks, "south")).ended();
    }
}
