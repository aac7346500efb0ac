package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Dice;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Reservation;
import org.parley.scenario.Scenario;

/// Moving a reservation is the same as writing another one into the file.
class MovedReservationsLawTest {
    @Test
    void movedReservationsAreThoseOfTheFileRewritten() {
        Laws.hold(LongStream.range(50_000, 50_150), RandomScenarios.Size.SMALL, (scenario, dice) -> {
            Map<String, Long> moves = moves(scenario, dice);
            State state = RandomPlay.after(dice.between(0, 4), Rules.of(scenario), dice);
            Reading reading = dice.oneOf(List.of(
                    new Reading.Actual(),
                    new Reading.OnTheTable(new Viewer.OfParty(dice.oneOf(scenario.parties()).id()))));
            Rules moved = Rules.of(scenario).in(reading, state.context()).movingReservations(moves);
            Rules written = Rules.of(rewritten(scenario, moves)).in(reading, state.context());
            return same(moved, written, state);
        });
    }

    @Test
    void aRelaxedReservationStaysAwayHoweverItIsMoved() {
        Laws.hold(LongStream.range(51_000, 51_100), RandomScenarios.Size.SMALL, (scenario, dice) -> {
            Map<String, Long> moves = moves(scenario, dice);
            Rules rules = Rules.of(scenario);
            State state = RandomPlay.after(dice.between(0, 4), rules, dice);
            Set<Rule> relaxed = new java.util.HashSet<>();
            moves.keySet().forEach(party -> relaxed.add(new Rule.OfReservation(party)));
            return same(rules.relaxing(relaxed).movingReservations(moves), rules.relaxing(relaxed), state);
        });
    }

    @Test
    void aPartyWithoutPointsHasNoReservationToMove() {
        Scenario scenario = RandomScenarios.scenario(1);
        Scenario without = Edited.of(scenario).preferences(List.of()).build();
        String party = without.parties().getFirst().id();
        Rules moved = Rules.of(without).movingReservations(Map.of(party, 5L));

        assertThat(moved.hasReservation(0)).isFalse();
        assertThat(moved.reservation(0, moved.startContext())).isZero();
    }

    private static Optional<String> same(Rules one, Rules other, State state) {
        Reach first = Reach.from(one, state).orElseThrow();
        Reach second = Reach.from(other, state).orElseThrow();
        return first.reachable().count().equals(second.reachable().count())
                        && first.asThingsStand().count().equals(second.asThingsStand().count())
                ? Optional.empty()
                : Optional.of(first.reachable().count() + " is not " + second.reachable().count());
    }

    private static Map<String, Long> moves(Scenario scenario, Dice dice) {
        Map<String, Long> moves = new HashMap<>();
        for (Party party : scenario.parties()) {
            if (dice.chance(0.7)) {
                moves.put(party.id(), (long) dice.between(-12, 12));
            }
        }
        return moves;
    }

    private static Scenario rewritten(Scenario scenario, Map<String, Long> moves) {
        return Edited.of(scenario)
                .preferences(scenario.preferences().stream()
                        .map(preference -> new Preference(
                                preference.party(),
                                preference.disclosure(),
                                preference.points(),
                                preference.bonuses(),
                                new Reservation(
                                        preference.reservation().base() + moves.getOrDefault(preference.party(), 0L),
                                        preference.reservation().changes()),
                                preference.annotation()))
                        .toList())
                .build();
    }
}
