package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.reach.Budget;
import org.parley.report.OutcomeEntry.Bond;
import org.parley.rules.Viewer;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Two ways of the sample scenario side by side; worth as the page on the file format gives it: with pledges and
/// smaller exercises 25 to Northland (-10 + 25 + 5, and 5 for the headline) and 15 to Southland, on the frontier.
class WayTellerTest {
    private static final Move PASS = new Move.Pass("");

    private final WayTeller teller = new WayTeller(Locale.ENGLISH, Budget.USUAL);
    private final Line line = line();

    private static Line line() {
        Line line = Line.of(Talks.of(Session.start(
                        ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario(), new Player.Person(), 1)))
                .play(new Move.PullLever("reassure"))
                .play(new Move.Propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                        OptionalInt.empty()))
                .play(new Move.Accept(1))
                .play(PASS)
                .play(PASS)
                .play(PASS)
                .play(PASS);
        return line.branchAt(1).play(PASS).play(PASS).play(PASS).play(PASS);
    }

    @Test
    void whatWasConcludedIsToldWithWhenAndWhatItIsWorth() {
        WayEntry agreed = teller.of(line, 0, Optional.empty(), true);

        assertThat(agreed.over()).isTrue();
        assertThat(agreed.terms()).extracting(WayEntry.Since::bond).containsExactly(Bond.FINAL, Bond.FINAL, Bond.FINAL);
        assertThat(agreed.terms())
                .filteredOn(term -> term.id().equals("missiles-north"))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.level()).isEqualTo("Pledge not to place");
                    assertThat(term.move()).as("the second round, which consults the League, opens then").isEqualTo(5);
                });
        assertThat(agreed.understandings()).extracting(WayEntry.Since::id).containsExactly("mutual-pledge", "small-exercises");
        assertThat(agreed.worth()).extracting(OutcomeEntry.WorthEntry::worth).containsExactly(25L, 15L);
        assertThat(agreed.worth()).extracting(OutcomeEntry.WorthEntry::left).containsExactly(OptionalLong.of(0), OptionalLong.of(0));
    }

    @Test
    void whereNothingWasAgreedEachKeepsItsReservationAndLeavesMore() {
        WayEntry nothing = teller.of(line, 1, Optional.empty(), true);

        assertThat(nothing.terms()).isEmpty();
        assertThat(nothing.understandings()).isEmpty();
        assertThat(nothing.worth()).extracting(OutcomeEntry.WorthEntry::worth).containsExactly(5L, 0L);
        assertThat(nothing.worth())
                .as("25 for Northland at best, 25 for Southland at best, each at another point")
                .extracting(OutcomeEntry.WorthEntry::left)
                .containsExactly(OptionalLong.of(20), OptionalLong.of(25));
    }

    @Test
    void aSeatSeesTheWorthOfNobodyWhosePointsAreNotItsOwn() {
        assertThat(teller.of(line, 0, Optional.of(new Viewer.OfParty("south")), true).worth())
                .extracting(OutcomeEntry.WorthEntry::id)
                .containsExactly("south");
    }
}
