package org.parley.desktop.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.DirectWork;
import org.parley.report.Lessons;
import org.parley.rules.Reading;
import org.parley.rules.Viewer;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// Who would want to leave what has been concluded is told as far as a reading sees points. The worths are those of
/// StabilityTest: without its own pledge Northland would be at 30 instead of 25.
class StabilityModelTest {
    private static final Viewer NORTH = new Viewer.OfParty("north");

    private final Talks agreed = Tables.talks("two-straits")
            .play(new Move.PullLever("reassure"))
            .play(new Move.Propose(
                    1,
                    Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                    OptionalInt.empty()))
            .play(new Move.Accept(1));

    @Test
    void aSeatSeesItsOwnVerdictAlone() {
        StabilityModel model = model(Vantage.of(agreed, NORTH), new Reading.OnTheTable(NORTH));

        assertThat(model.entries().get()).singleElement().satisfies(entry -> {
            assertThat(entry.party()).isEqualTo("Northland");
            assertThat(entry.verdicts().getFirst().sentence()).contains("would leave it at 30 instead of 25");
        });
    }

    @Test
    void onceRevealedEverybodysIsSeenAsTheReadingIsChosen() {
        ObjectProperty<Reading> reading = new SimpleObjectProperty<>(new Reading.OnTheTable(NORTH));
        StabilityModel model = new StabilityModel(new DirectWork(), Vantage.revealed(agreed, NORTH), reading);
        assertThat(model.entries().get()).hasSize(1);

        reading.set(new Reading.Actual());
        assertThat(model.entries().get()).extracting(Lessons.StabilityEntry::party).containsExactly("Northland", "Southland");
    }

    @Test
    void whereNothingIsConcludedOrWorthIsHiddenNothingIsAsked() {
        assertThat(StabilityModel.isAsked(Vantage.of(Tables.talks("two-straits"), NORTH))).isFalse();
        assertThat(StabilityModel.isAsked(Vantage.of(agreed, NORTH))).isTrue();
        Vantage shown = Vantage.of(agreed, NORTH);
        assertThat(StabilityModel.isAsked(new Vantage(shown.rules(), shown.state(), shown.readings(), false))).isFalse();
    }

    private static StabilityModel model(Vantage vantage, Reading reading) {
        return new StabilityModel(new DirectWork(), vantage, new SimpleObjectProperty<>(reading));
    }
}
