package org.parley.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Event;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// One step of the fold: a position, a legal move, and all that follows from it until somebody can move again. For
/// one use by one thread.
final class Step {
    private final Course course;
    private final Rules rules;
    private final Scenario scenario;
    private final Table table;
    private final Chance chance;
    private final Floor floor;
    private boolean paused;
    private int turnsInRound;
    private int turnsInAll;
    private Optional<String> turn;
    private List<String> passed;
    private List<Seat> seats;

    private Step(Course course, Table table, Consultations consultations, Chance chance, Position from) {
        this.course = course;
        this.table = table;
        this.chance = chance;
        rules = course.rules();
        scenario = rules.scenario();
        floor = new Floor(course, table, consultations, from.state(), from.proposals());
        paused = from.paused();
        turnsInRound = from.turnsInRound();
        turnsInAll = from.turnsInAll();
        turn = from.turn();
        passed = from.passed();
        seats = from.seats();
    }

    /// The position when the first round has opened.
    static Position start(
            Course course, Table table, Consultations consultations, Chance chance, List<Seat> seats) {
        Position before = new Position(
                0, course.start(), Optional.empty(), false, 0, 0, List.of(), List.of(), seats, List.of());
        Step step = new Step(course, table, consultations, chance, before);
        step.openRounds();
        return step.position(0);
    }

    /// The position after a move that nothing forbids.
    static Position after(
            Course course,
            Table table,
            Consultations consultations,
            Chance chance,
            Position from,
            Entry entry) {
        Step step = new Step(course, table, consultations, chance, from);
        switch (entry.move()) {
            case Move.OfInstructor move -> step.instructor(move);
            case Move.OfSeat move -> step.seat(entry.seat().orElseThrow(), move);
        }
        return step.position(from.entries() + 1);
    }

    private Position position(int entries) {
        return new Position(
                entries,
                floor.state(),
                turn,
                paused,
                turnsInRound,
                turnsInAll,
                passed,
                floor.proposals(),
                seats,
                floor.happenings());
    }

    private void instructor(Move.OfInstructor move) {
        switch (move) {
            case Move.Inject(String id) -> {
                int event = rules.index().event(id);
                floor.note(new Happening.EventHappened(
                        id, true, scenario.events().get(event).effects()));
                floor.become(course.inject(event, floor.state()));
                passed = List.of();
                giveTurnTo(turn);
            }
            case Move.Pause(boolean now) -> {
                paused = now;
                floor.note(new Happening.Paused(now));
            }
            case Move.HandOver(String party, Player player) -> {
                seats = seats.stream()
                        .map(seat -> seat.party().equals(party) ? new Seat(party, player) : seat)
                        .toList();
                floor.note(new Happening.HandedOver(party, player));
            }
        }
    }

    private void seat(String party, Move.OfSeat move) {
        switch (move) {
            case Move.Propose propose -> floor.propose(party, propose);
            case Move.Accept(int proposal) -> floor.accept(party, proposal);
            case Move.Reject(int proposal) -> floor.reject(party, proposal);
            case Move.Withdraw(int proposal) -> floor.withdraw(party, proposal);
            case Move.PullLever(String id) -> {
                int position = rules.index().lever(id);
                Lever lever = scenario.levers().get(position);
                floor.note(new Happening.LeverPulled(party, id, lever.effects()));
                floor.become(course.pull(position, floor.state()));
            }
            case Move.DiscloseRule(String rule) -> floor.disclose(rule);
            case Move.Pass(String reason) -> floor.note(new Happening.Passed(party, reason, isMachine(party)));
        }
        passed = move instanceof Move.Pass ? with(passed, party) : List.of();
        turnsInRound++;
        turnsInAll++;
        giveTurnTo(next(party));
    }

    /// Goes on with this party's turn, or with what comes when there is none: the round closes, the talks are over.
    private void giveTurnTo(Optional<String> party) {
        turn = party;
        if (floor.state().phase().isOver()) {
            end();
        } else if (turnsInRound >= scenario.turnsPerRound()) {
            closeRound(Happening.RoundEnd.TURNS_TAKEN);
        } else if (turn.isEmpty()) {
            closeRound(Happening.RoundEnd.NOBODY_TO_MOVE);
        } else if (passed.containsAll(table.takingTurns(floor.state()))) {
            closeRound(Happening.RoundEnd.ALL_PASSED);
        }
    }

    private void closeRound(Happening.RoundEnd reason) {
        close(reason);
        openRounds();
    }

    private void close(Happening.RoundEnd reason) {
        floor.lapseAll(new Happening.Lapse.RoundIsClosed());
        floor.note(new Happening.RoundClosed(round().id(), reason));
    }

    /// Opens the next round in which somebody can move, or ends the talks.
    private void openRounds() {
        turn = Optional.empty();
        passed = List.of();
        turnsInRound = 0;
        while (turn.isEmpty() && !floor.state().phase().isOver()) {
            openNext();
            if (floor.state().phase() == Phase.IN_ROUND) {
                turn = table.takingTurns(floor.state()).stream().findFirst();
                if (turn.isEmpty()) {
                    close(Happening.RoundEnd.NOBODY_TO_MOVE);
                }
            }
        }
        if (turn.isEmpty()) {
            end();
        }
    }

    private void openNext() {
        State before = floor.state();
        State after = course.next(before, chance);
        if (after.round() != before.round()) {
            Round opened = scenario.rounds().get(after.round());
            floor.note(new Happening.RoundOpened(opened.id(), opened.consults()));
            for (int event = 0; event < scenario.events().size(); event++) {
                if (after.context().events().has(event)
                        && !before.context().events().has(event)) {
                    Event happened = scenario.events().get(event);
                    floor.note(new Happening.EventHappened(happened.id(), false, happened.effects()));
                }
            }
        }
        floor.become(after);
    }

    private void end() {
        turn = Optional.empty();
        passed = List.of();
        floor.lapseAll(new Happening.Lapse.TalksAreOver());
        floor.end();
    }

    private Optional<String> next(String party) {
        List<String> turns = table.takingTurns(floor.state());
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        int from = rules.index().party(party);
        return turns.stream()
                .filter(candidate -> rules.index().party(candidate) > from)
                .findFirst()
                .or(() -> Optional.of(turns.getFirst()));
    }

    private boolean isMachine(String party) {
        return seats.stream()
                .anyMatch(seat -> seat.party().equals(party) && seat.player() instanceof Player.Strategy);
    }

    private Round round() {
        return scenario.rounds().get(floor.state().round());
    }

    private static List<String> with(List<String> parties, String party) {
        List<String> more = new ArrayList<>(parties);
        if (!more.contains(party)) {
            more.add(party);
        }
        return more;
    }
}
