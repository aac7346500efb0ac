package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.IssueRow.Place;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Every issue says whether it can be put on the table, and why not.
class IssueRowTest {
    @Test
    void issuesOffTheAgendaSayWhenTheyAreOnIt() {
        IssueRow incidents = row(Tables.talks("geneva-2022"), "us", "incidents");

        assertThat(incidents.place()).isEqualTo(Place.OFF_AGENDA);
        assertThat(incidents.remark()).isEqualTo("Not on this round's agenda; on it again: Brussels: the thirty and one");
    }

    @Test
    void issuesOnTheAgendaCanBePutOnTheTable() {
        IssueRow missiles = row(Tables.talks("geneva-2022"), "us", "missiles-ukraine");

        assertThat(missiles.place()).isEqualTo(Place.ON_THE_TABLE);
        assertThat(missiles.remark()).isEmpty();
        assertThat(missiles.levels()).extracting(IssueRow.Choice::id).containsExactly("open", "pledge", "verified");
        assertThat(missiles.about()).contains("Binds: United States").contains("Washington, Ukraine");
    }

    @Test
    void whatIsConcludedAdReferendumSaysWhoIsStillToBeConsulted() {
        Talks concluded = Tables.talks("two-straits")
                .play(new Move.PullLever("reassure"))
                .play(Tables.pass())
                .play(Tables.propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000")))
                .play(new Move.Accept(1));

        IssueRow missiles = row(concluded, "north", "missiles-north");
        assertThat(missiles.place()).isEqualTo(Place.PROVISIONAL);
        assertThat(missiles.remark())
                .isEqualTo("Provisional: Pledge not to place · still to be consulted: The League");
    }

    @Test
    void aDraftLosesWhatCanNoLongerBePutOnTheTable() {
        Talks talks = Tables.talks("two-straits").play(new Move.PullLever("reassure"));
        Draft draft = new Draft(Map.of("exercises", "cap-13000", "missiles-south", "pledge"), OptionalInt.of(9));
        Talks concluded =
                talks.play(Tables.propose(1, Map.of("exercises", "cap-13000"))).play(new Move.Accept(1));

        Draft kept = draft.at(Tables.glance(concluded, "south"));
        assertThat(kept.terms()).isEqualTo(Map.of("missiles-south", "pledge"));
        assertThat(kept.counters()).as("there is no proposal #9 to answer").isEmpty();
    }

    private static IssueRow row(Talks talks, String party, String issue) {
        return IssueRow.of(Tables.glance(talks, party)).stream()
                .filter(row -> row.id().equals(issue))
                .findFirst()
                .orElseThrow();
    }
}
