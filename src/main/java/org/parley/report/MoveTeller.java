package org.parley.report;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.scenario.Party;
import org.parley.talks.Entry;
import org.parley.talks.Happening;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// Tells one move: what was done, why, and what followed from it.
final class MoveTeller {
    private final Perspective perspective;

    MoveTeller(Perspective perspective) {
        this.perspective = perspective;
    }

    /// Tells a move of the talks.
    ///
    /// @param happenings those of the position after it that are the move's own, the move itself first
    /// @param changes of the understandings by the move
    MoveEntry tell(
            Talks talks, Entry entry, Position after, List<Happening> happenings, List<Moment.Change> changes) {
        List<String> sentences = sentences(after, happenings);
        return new MoveEntry(
                entry.number(),
                entry.round(),
                entry.seat().map(this::mover),
                kind(entry.move()),
                about(entry.move()),
                sentences.isEmpty() ? "" : sentences.getFirst(),
                reason(talks, entry),
                sentences.isEmpty() ? List.of() : sentences.subList(1, sentences.size()),
                changes);
    }

    /// What happened, sentence by sentence, without what the audience may not read.
    List<String> sentences(Position position, List<Happening> happenings) {
        if (!perspective.isInstructor() && happenings.stream().anyMatch(MoveTeller::namesStrategy)) {
            return List.of(toTheProgram(happenings));
        }
        List<Happening> told = happenings.stream().map(this::withoutReason).toList();
        return perspective.talksWording().of(new Position(
                position.entries(),
                position.state(),
                position.turn(),
                position.paused(),
                position.turnsInRound(),
                position.turnsInAll(),
                position.passed(),
                position.proposals(),
                position.seats(),
                told));
    }

    private static boolean namesStrategy(Happening happening) {
        return happening instanceof Happening.HandedOver(String party, Player player)
                && player instanceof Player.Strategy;
    }

    /// A seat is handed over by itself, so there is nothing else to tell.
    private String toTheProgram(List<Happening> happenings) {
        String parties = happenings.stream()
                .filter(MoveTeller::namesStrategy)
                .map(happening -> perspective
                        .scenario()
                        .party(((Happening.HandedOver) happening).party())
                        .title())
                .collect(Collectors.joining(", "));
        return perspective.words().say("move.toTheProgram", parties);
    }

    /// A pass is told apart from its reason, which stands beside it where the audience may read it.
    private Happening withoutReason(Happening happening) {
        return happening instanceof Happening.Passed(String party, String reason, boolean byMachine)
                ? new Happening.Passed(party, "", byMachine)
                : happening;
    }

    private String reason(Talks talks, Entry entry) {
        boolean byMachine = entry.seat()
                .filter(party -> talks.position(entry.number() - 1).player(party) instanceof Player.Strategy)
                .isPresent();
        if (!perspective.isInstructor()) {
            return !byMachine && entry.seat().filter(perspective::isOwn).isPresent() ? said(entry) : "";
        }
        return byMachine
                ? AutoPlay.reason(talks, entry.number())
                        .map(perspective.talksWording()::of)
                        .orElseGet(() -> said(entry))
                : said(entry);
    }

    private static String said(Entry entry) {
        return entry.move() instanceof Move.Pass(String reason) ? reason : "";
    }

    private MoveEntry.Mover mover(String id) {
        Party party = perspective.scenario().party(id);
        return new MoveEntry.Mover(id, party.title(), perspective.colour(id));
    }

    private static String kind(Move move) {
        return switch (move) {
            case Move.Propose _ -> "propose";
            case Move.Accept _ -> "accept";
            case Move.Reject _ -> "reject";
            case Move.Withdraw _ -> "withdraw";
            case Move.PullLever _ -> "lever";
            case Move.DiscloseRule _ -> "disclose";
            case Move.Pass _ -> "pass";
            case Move.Inject _ -> "inject";
            case Move.Pause _ -> "pause";
            case Move.HandOver _ -> "handOver";
        };
    }

    private static String about(Move move) {
        return switch (move) {
            case Move.Propose(int id, var terms, var counters) -> String.valueOf(id);
            case Move.Accept(int proposal) -> String.valueOf(proposal);
            case Move.Reject(int proposal) -> String.valueOf(proposal);
            case Move.Withdraw(int proposal) -> String.valueOf(proposal);
            case Move.PullLever(String lever) -> lever;
            case Move.DiscloseRule(String rule) -> rule;
            case Move.Pass _ -> "";
            case Move.Inject(String event) -> event;
            case Move.Pause(boolean paused) -> String.valueOf(paused);
            case Move.HandOver(String party, var player) -> party;
        };
    }
}
