package org.parley.desktop.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.DirectWork;
import org.parley.report.OutcomeEntry;
import org.parley.report.WayEntry;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;

/// Ways are set side by side as they are chosen, and show what may be seen.
class SideBySideTest {
    private final Line played = Played.toTheEnd("two-straits", "north");

    @Test
    void oneWayAloneIsNothingToCompare() {
        SideBySide sideBySide = sideBySide(played);

        assertThat(sideBySide.ways().get()).isEmpty();
        assertThat(sideBySide.word().get()).startsWith("Choose two ways");
    }

    @Test
    void theWayShownAndTheLatestOnesAreChosenAtFirstAndAnyCanBe() {
        Line line = played.branchAt(1).branchAt(0).branchAt(0).switchTo(0);
        SideBySide sideBySide = sideBySide(line);
        assertThat(sideBySide.ways().get()).extracting(WayEntry::number).containsExactly(1, 3, 4);

        sideBySide.choose(1, true);
        sideBySide.choose(3, false);
        assertThat(sideBySide.ways().get()).extracting(WayEntry::number).containsExactly(1, 2, 3);
        assertThat(sideBySide.isChosen(3)).isFalse();
    }

    @Test
    void untilTheRevealASeatSeesItsOwnWorthAlone() {
        Classroom strict =
                new Classroom(Classroom.Undo.FREE, true, false, OptionalInt.empty(), Classroom.Reveal.INSTRUCTOR);
        Line line = Played.toTheEnd(Tables.scenario("two-straits"), "north", strict)
                .branchAt(1)
                .switchTo(0);
        Lookback lookback = new Lookback(new DirectWork(), line);
        SideBySide sideBySide = new SideBySide(new DirectWork(), lookback);
        assertThat(sideBySide.ways().get())
                .hasSize(2)
                .allSatisfy(way -> assertThat(way.worth())
                        .extracting(OutcomeEntry.WorthEntry::id)
                        .containsExactly("north"));

        lookback.reveal();
        assertThat(sideBySide.ways().get())
                .allSatisfy(way -> assertThat(way.worth())
                        .extracting(OutcomeEntry.WorthEntry::id)
                        .containsExactly("north", "south"));
    }

    private static SideBySide sideBySide(Line line) {
        return new SideBySide(new DirectWork(), new Lookback(new DirectWork(), line));
    }
}
