package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Nobody reads at the table what only another seat may read.
class SeenTest {
    private static final String LEAGUE_LINE = "No pledge by one side alone.";
    private static final String SOUTH_OFFER = "We pledge if exercises shrink.";

    private final Talks talks = Tables.talks("two-straits");

    @Test
    void anothersPrivateOffersAreNotSeen() {
        assertThat(Statement.offers(Tables.glance(talks, "north"), "south")).isEmpty();
        assertThat(Statement.offers(Tables.glance(talks, "south"), "south"))
                .extracting(Statement::text)
                .contains(SOUTH_OFFER);
    }

    @Test
    void whatHasBeenDisclosedIsSeenByAll() {
        Talks told = talks.play(Tables.pass()).play(new Move.DiscloseRule("south-missiles"));

        assertThat(Statement.offers(Tables.glance(told, "north"), "south"))
                .extracting(Statement::text)
                .containsExactly(SOUTH_OFFER);
        assertThat(Sheet.of(Tables.glance(told, "south"), "south").disclosures())
                .extracting(Sheet.Disclosable::rule)
                .containsExactly("south-exercises");
    }

    @Test
    void aLeverDoesNotTellBeforehandWhatItWillBringToLight() {
        assertThat(LeverRow.of(Tables.glance(talks, "north")))
                .filteredOn(lever -> lever.id().equals("ask-league"))
                .singleElement()
                .satisfies(lever -> {
                    assertThat(lever.effect()).isEqualTo("Effect: this consults The League");
                    assertThat(lever.effect()).doesNotContain(LEAGUE_LINE);
                });
    }

    @Test
    void anothersSheetHoldsNothingConfidential() {
        Sheet north = Sheet.of(Tables.glance(talks, "south"), "north");

        assertThat(north.confidential()).isEmpty();
        assertThat(north.points()).isEmpty();
        assertThat(north.disclosures()).isEmpty();
        assertThat(Sheet.of(Tables.glance(talks, "north"), "north").confidential()).isNotEmpty();
    }

    @Test
    void aLeverSaysWhatItCostsAndWhyItCannotBePulled() {
        LeverRow before = LeverRow.of(Tables.glance(talks, "north")).getFirst();
        assertThat(before.obstacle()).isEmpty();
        assertThat(before.cost()).isEqualTo("Takes one of your 1 lever left in this round; once in the talks.");

        Talks pulled = talks.play(new Move.PullLever("reassure")).play(Tables.pass());
        assertThat(LeverRow.of(Tables.glance(pulled, "north")))
                .extracting(lever -> lever.obstacle().orElse(""))
                .containsExactly("It has been used.", "No lever is left to Northland in this round.");
    }
}
