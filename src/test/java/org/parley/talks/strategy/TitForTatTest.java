package org.parley.talks.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Gives as it is given, in numbers.
class TitForTatTest {
    /// Most 100 and floor 0: a demand that falls from 60 (an offer worth 40) to 30 (worth 70) is halved.
    @Test
    void titForTatCutsByTheShareThatItHasBeenShown() {
        assertThat(TitForTat.left(100, 40, 70)).isEqualTo(0.5);
        assertThat(TitForTat.left(100, 40, 40)).isEqualTo(1);
        assertThat(TitForTat.left(100, 40, 20)).isEqualTo(1);
        assertThat(TitForTat.left(100, 40, 100)).isZero();
        assertThat(TitForTat.left(100, 100, 100)).isEqualTo(1);
    }

    /// In the two straits Southland can offer nothing until it has been reassured, whatever Northland gives way.
    @Test
    void titForTatTakesAStepOfAnotherKindWhereGivingWayHasNotHelped() {
        Scenario straits = ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario();
        Talks talks = AutoPlay.play(Session.start(straits, new Player.Strategy("tit-for-tat"), 1));
        assertThat(talks.journal()).anyMatch(entry -> entry.move().equals(new Move.PullLever("reassure")));
    }

    /// What tit-for-tat asks for is never less than what it has been shown, and a first step, make of its range; and it
    /// is shown: against those that concede step by step it comes down further, on average over the scenarios, than against
    /// the hardliner.
    @Test
    void titForTatGivesAsItIsGiven() {
        Map<String, Double> left = new TreeMap<>();
        for (String other : List.of("hardliner", "linear", "diplomat")) {
            left.put(
                    other,
                    StrategyNumbersTest.scenarios()
                            .flatMap(scenario -> askedByTitForTat(scenario, other).stream())
                            .mapToDouble(share -> share)
                            .average()
                            .orElseThrow());
        }
        assertThat(left.get("hardliner")).isGreaterThanOrEqualTo(0.8);
        assertThat(left.get("linear")).as(left.toString()).isLessThan(left.get("hardliner") - 0.02);
        assertThat(left.get("diplomat")).as(left.toString()).isLessThan(left.get("hardliner") - 0.02);
    }

    /// The worth of each proposal after the first of a round, as a share of the range from its floor to its most.
    private static List<Double> askedByTitForTat(Scenario scenario, String other) {
        Talks talks = StrategyNumbersTest.play(scenario, "tit-for-tat", other);
        String party = scenario.negotiators().getFirst().id();
        List<Double> asked = new ArrayList<>();
        for (Entry entry : talks.journal()) {
            if (!entry.seat().orElse("").equals(party) || !(entry.move() instanceof Move.Propose propose)) {
                continue;
            }
            SeatView before = SeatView.of(talks.upTo(entry.number() - 1), party);
            if (ofRound(before, party).isEmpty()) {
                continue;
            }
            Bidding bidding = new Bidding(before);
            double least = 0.8;
            for (Party shown : scenario.negotiators()) {
                List<Proposal> made = ofRound(before, shown.id());
                if (!shown.id().equals(party) && made.size() > 1) {
                    double first = bidding.most() - bidding.worth(made.getFirst().result());
                    double last = bidding.most() - bidding.worth(made.getLast().result());
                    least = Math.min(least, first <= 0 ? 0.8 : 0.8 * Math.clamp(last / first, 0, 1));
                }
            }
            long worth = bidding.worth(talks.position(entry.number())
                    .proposal(propose.id())
                    .orElseThrow()
                    .result());
            double range = bidding.most() - bidding.floor();
            assertThat(worth).isGreaterThanOrEqualTo(bidding.floor() + Math.round(least * range));
            if (range > 0) {
                asked.add((worth - bidding.floor()) / range);
            }
        }
        return asked;
    }

    private static List<Proposal> ofRound(SeatView view, String party) {
        String round = view.scenario().rounds().get(view.state().round()).id();
        return view.position().proposals().stream()
                .filter(proposal -> proposal.by().equals(party) && proposal.round().equals(round))
                .toList();
    }
}
