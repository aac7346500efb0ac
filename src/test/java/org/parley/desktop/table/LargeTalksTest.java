package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.Gallery;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Tallies;
import org.parley.reach.Figure;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.Standing;
import org.parley.talks.Line;
import org.parley.talks.Talks;

/// Talks over 10^12 packages, every party with a reservation.
class LargeTalksTest {
    @TempDir
    private Path folder;

    /// The first round has passed with nothing agreed.
    @Test
    void aTableOfMorePackagesThanCanBeCounted() {
        Talks talks = Tables.against("hardliner", Tables.large(), "party-1")
                .talks()
                .play(Tables.pass())
                .play(Tables.pass())
                .play(Tables.pass())
                .play(Tables.pass());
        Glance glance = Tables.glance(talks, "party-1");
        Outlook before = new Analyst().outlook(glance).orElseThrow();
        assertThat(before.isQuick()).isFalse();
        assertThat(before.seen().get(Lens.ON_THE_TABLE).rows())
                .as("how understandings stand comes first, and is settled but for a few")
                .hasSize(20)
                .filteredOn(row -> row.standing() == Standing.UNDECIDED)
                .hasSizeLessThanOrEqualTo(4);
        assertThat(before.reachable().isEmpty()).isTrue();

        Outlook outlook = before.withCounts(new Tallies());
        LevelsChart levels = outlook.seen().get(Lens.ON_THE_TABLE).levels();
        assertThat(levels.reachable()).isInstanceOf(Figure.Estimate.class);
        assertThat(levels.rows()).hasSize(20);
        assertThat(outlook.reachable().readings())
                .allSatisfy(reading -> assertThat(reading.now().getFirst().reachable().isNone())
                        .as("nothing became final in the round that is over")
                        .isTrue());

        BigInteger standing =
                outlook.prospects().get(Lens.ON_THE_TABLE).now().asThingsStand().count();
        assertThat(outlook.reachable().readings().getFirst().now())
                .as("no more are open than can be agreed as things stand")
                .allSatisfy(count -> assertThat(count.open().value()).isLessThanOrEqualTo(standing));

        Why why = Why.of(outlook, Lens.ON_THE_TABLE, "all-of-issue-3");
        assertThat(why.parts()).isNotEmpty();

        Gallery.picture(
                "table-large",
                OnFxThread.call(() -> {
                    TableScreen screen = new TableScreen(
                            new RecordingDesk().desk(), folder.resolve("kept.parley.json"), Line.of(talks));
                    screen.shown();
                    return screen.root();
                }));
    }
}
