package org.parley.desktop.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.DirectWork;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.rules.Rule;
import org.parley.rules.Viewer;

/// What can be had beside what could be. Reckoned by hand for two straits (format.md): the frontier is (25, 15) and
/// (20, 25). If Southland gave every limit of exercises, it were (30, 10), (25, 20) and (20, 25); the reservations are 5
/// and 0, so Nash is at (20, 25) with 15 × 25, then at (25, 20) with 20 × 20.
class WorthModelTest {
    private final Vantage everything = Vantage.revealed(Tables.scenario("two-straits"));
    private final InsightModel insight = new InsightModel(new DirectWork(), everything);
    private final WorthModel model = new WorthModel(new DirectWork(), everything, insight.comparison());

    @Test
    void atFirstThereIsOneFrontier() {
        WorthChart chart = worths().chart(0, 1);

        assertThat(chart.across()).isEqualTo("Northland");
        assertThat(chart.sides()).singleElement().satisfies(side -> {
            assertThat(side.name()).isEmpty();
            assertThat(side.points())
                    .extracting(WorthChart.Point::kind, WorthChart.Point::across, WorthChart.Point::up)
                    .contains(tuple(Kind.FRONTIER, 25L, 15L), tuple(Kind.FRONTIER, 20L, 25L), tuple(Kind.NASH, 20L, 25L));
            assertThat(side.reservationAcross()).hasValue(5);
            assertThat(side.reservationUp()).hasValue(0);
        });
        assertThat(worths().most()).isEqualTo("The most that can be had: Northland 25; Southland 25.");
    }

    @Test
    void whatIsSupposedStandsBesideWhatIs() {
        insight.whatIf().set(WhatIf.NOTHING.without(Set.of(new Rule.OfCoverage("exercises", "south"))));
        WorthChart chart = worths().chart(0, 1);

        assertThat(chart.sides()).extracting(WorthChart.Side::name).containsExactly("As it is", "What if");
        assertThat(chart.sides().getLast().points())
                .extracting(WorthChart.Point::kind, WorthChart.Point::across, WorthChart.Point::up)
                .contains(
                        tuple(Kind.FRONTIER, 30L, 10L),
                        tuple(Kind.FRONTIER, 25L, 20L),
                        tuple(Kind.FRONTIER, 20L, 25L),
                        tuple(Kind.NASH, 25L, 20L))
                .doesNotContain(tuple(Kind.FRONTIER, 25L, 15L));
        assertThat(worths().most()).isEqualTo("The most that can be had: Northland 30, not 25; Southland 25.");
        assertThat(chart.table().rows().getFirst()).startsWith("As it is", "frontier", "25", "15");
        assertThat(worths().chart(1, 0).across()).isEqualTo("Southland");
    }

    @Test
    void aMovedReservationMovesItsLineAndOneTakenAwayHasNone() {
        insight.reserve(insight.dial("south"), 20);
        assertThat(worths().chart(0, 1).sides().getLast().reservationUp()).isEqualTo(OptionalLong.of(20));
        assertThat(worths().chart(0, 1).sides().getLast().points())
                .extracting(WorthChart.Point::kind, WorthChart.Point::across)
                .contains(tuple(Kind.FRONTIER, 20L))
                .doesNotContain(tuple(Kind.FRONTIER, 25L));

        insight.whatIf().set(WhatIf.NOTHING.without(Set.of(new Rule.OfReservation("south"))));
        assertThat(worths().chart(0, 1).sides().getLast().reservationUp()).isEmpty();
    }

    @Test
    void whereThePointsOfOnePartyAloneAreSeenNothingIsCompared() {
        Vantage seat = Vantage.of(Tables.talks("two-straits"), new Viewer.OfParty("north"));
        assertThat(WorthModel.isAsked(seat)).isFalse();
        assertThat(WorthModel.isAsked(everything)).isTrue();
        assertThat(WorthModel.isAsked(new Vantage(everything.rules(), everything.state(), everything.readings(), false)))
                .as("in a class that shows no worth")
                .isFalse();

        Vantage revealed = Vantage.revealed(Tables.talks("two-straits"), new Viewer.OfParty("north"));
        InsightModel later = new InsightModel(new DirectWork(), revealed);
        WorthModel seen = new WorthModel(new DirectWork(), revealed, later.comparison());
        assertThat(seen.worths().get()).isPresent();
        later.reading().set(revealed.readings().getLast());
        assertThat(seen.worths().get()).isEqualTo(Optional.empty());
        assertThat(seen.word().get()).startsWith("Worth can be compared where the points of two parties");
    }

    private Worths worths() {
        return model.worths().get().orElseThrow();
    }
}
