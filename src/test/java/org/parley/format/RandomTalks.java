package org.parley.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.scenario.Dice;
import org.parley.scenario.Issue;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Note;
import org.parley.talks.Player;
import org.parley.talks.Proposal;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.strategy.Strategies;

/// Random talks in random scenarios, with every kind of move.
final class RandomTalks {
    private final Dice dice;
    private final Scenario scenario;
    private Talks talks;

    private RandomTalks(long seed) {
        dice = new Dice(seed ^ 0x7A1C5L);
        scenario = RandomScenarios.scenario(seed);
        talks = Talks.of(Session.start(scenario, new Player.Person(), seed * 31));
    }

    /// Talks of up to 40 moves, the same for the same seed.
    static Talks talks(long seed) {
        RandomTalks random = new RandomTalks(seed);
        for (int count = 0; count < 40 && !random.talks.isOver(); count++) {
            random.step();
        }
        List<Note> notes = new ArrayList<>();
        int entries = random.talks.journal().size();
        for (int note = random.dice.between(0, 2); note > 0; note--) {
            notes.add(new Note(
                    random.dice.between(0, entries),
                    random.dice.chance(0.5)
                            ? Optional.empty()
                            : Optional.of(random.dice.oneOf(random.talks.session().seats()).party()),
                    random.dice.oneOf("", "A. Student"),
                    "Warum? \u00AB\u2028\u00BB \"so\"\n"));
        }
        return random.talks.withNotes(notes);
    }

    /// A line of up to 30 moves, undone, made again, branched off and noted at random; the same for the same seed.
    static Line line(long seed) {
        RandomTalks random = new RandomTalks(seed);
        Dice dice = random.dice;
        Line line = Line.of(Talks.of(random.talks.session().withObserver(dice.chance(0.5))));
        for (int count = 0; count < 30; count++) {
            int branch = dice.between(0, line.branches().size() - 1);
            line = switch (dice.between(0, 11)) {
                case 0, 1 -> line.cursor() > 0 ? line.undo() : line;
                case 2 -> line.canRedo() ? line.redo() : line;
                case 3 -> line.branchAt(dice.between(0, line.branch().journal().size()));
                case 4 -> line.switchTo(branch);
                case 5 -> line.withNote(branch, new Note(
                        dice.between(0, line.branches().get(branch).journal().size()), "A", "note " + count));
                default -> random.step(line);
            };
        }
        return dice.chance(0.5) ? line : line.withClock(Optional.of(Duration.ofSeconds(dice.between(0, 3600))));
    }

    private Line step(Line line) {
        talks = line.talks();
        if (talks.isOver()) {
            return line;
        }
        step();
        return line.play(talks.journal().getLast().seat(), talks.journal().getLast().move());
    }

    private void step() {
        List<Move> possible = new ArrayList<>();
        for (Move move : moves()) {
            if (talks.whyNot(move).isEmpty()) {
                possible.add(move);
            }
        }
        talks = talks.play(dice.oneOf(possible));
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>(List.of(new Move.Pass(dice.oneOf("", "waiting"))));
        if (talks.position().paused() || dice.chance(0.04)) {
            moves.add(new Move.Pause(!talks.position().paused()));
        }
        if (talks.position().paused()) {
            moves.removeFirst();
            return moves;
        }
        scenario.levers().forEach(lever -> moves.add(new Move.PullLever(lever.id())));
        scenario.offers().forEach(offer -> moves.add(new Move.DiscloseRule(offer.id())));
        if (dice.chance(0.1)) {
            scenario.events().forEach(event -> moves.add(new Move.Inject(event.id())));
            moves.add(new Move.HandOver(
                    dice.oneOf(scenario.negotiators()).id(),
                    dice.chance(0.5) ? new Player.Person() : Player.of(dice.oneOf(Strategies.names()))));
        }
        List<Proposal> proposals = talks.position().proposals();
        int next = proposals.stream().mapToInt(Proposal::id).max().orElse(0) + 1;
        for (Proposal proposal : proposals) {
            moves.add(new Move.Accept(proposal.id()));
            moves.add(new Move.Accept(proposal.id()));
            moves.add(new Move.Reject(proposal.id()));
            moves.add(new Move.Withdraw(proposal.id()));
            moves.add(new Move.Propose(next, terms(), OptionalInt.of(proposal.id())));
        }
        for (int count = 0; count < 6; count++) {
            moves.add(new Move.Propose(next, terms(), OptionalInt.empty()));
        }
        return moves;
    }

    private Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Issue issue : dice.pick(scenario.issues(), dice.between(1, 2))) {
            terms.put(
                    issue.id(),
                    issue.levels().get(dice.between(0, issue.levels().size() - 1)).id());
        }
        return terms;
    }
}
