package org.parley.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A session with undo, redo and branches: the journals of all the ways that it went, the one that is current, and
/// how far into it the talks are. Nothing played is ever lost: a move made where others were taken back begins a new
/// branch. Immutable.
///
/// @param talks as they are now: the current branch up to where it is being played
/// @param branches in the order in which they began; at least one
/// @param current position of the current branch
public record Line(Talks talks, List<Branch> branches, int current) {
    public Line {
        branches = List.copyOf(branches);
    }

    /// A line with one branch, at its end.
    public static Line of(Talks talks) {
        return new Line(talks, List.of(new Branch(0, Branch.Origin.START, talks.journal())), 0);
    }

    /// How many entries of the current branch are played.
    public int cursor() {
        return talks.journal().size();
    }

    /// The branch that is being played, with the moves ahead that were taken back.
    public Branch branch() {
        return branches.get(current);
    }

    /// Plays a move of the seat whose turn it is, or of the instructor.
    ///
    /// @throws IllegalStateException where [Talks#whyNot(Move)] says why it cannot be made
    public Line play(Move move) {
        return after(talks.play(move));
    }

    /// Plays a move.
    ///
    /// @param seat the party that moves, or empty for the instructor
    /// @throws IllegalStateException where [Talks#whyNot(Optional, Move)] says why it cannot be made
    public Line play(Optional<String> seat, Move move) {
        return after(talks.play(seat, move));
    }

    private Line after(Talks next) {
        List<Entry> ahead = branch().journal();
        if (ahead.size() > cursor()) {
            return ahead.get(cursor()).equals(next.journal().getLast())
                    ? new Line(next, branches, current)
                    : begin(new Branch(cursor(), Branch.Origin.UNDO, next.journal()), next);
        }
        List<Branch> changed = new ArrayList<>(branches);
        changed.set(current, new Branch(branch().from(), branch().origin(), next.journal()));
        return new Line(next, changed, current);
    }

    private Line begin(Branch branch, Talks next) {
        List<Branch> more = new ArrayList<>(branches);
        more.add(branch);
        return new Line(next, more, more.size() - 1);
    }

    /// Why the last move cannot be taken back, or empty if it can.
    ///
    /// @param by the party that wants it back, or empty for the instructor, who always may
    public Optional<UndoRefusal> whyNotUndo(Optional<String> by) {
        int last = lastByPerson();
        if (cursor() == 0) {
            return Optional.of(UndoRefusal.NOTHING_PLAYED);
        }
        if (by.isEmpty()) {
            return Optional.empty();
        }
        return switch (talks.session().options().undo()) {
            case FREE -> Optional.empty();
            case OFF -> Optional.of(UndoRefusal.OFF);
            case OWN -> {
                if (branch().journal().size() > cursor()) {
                    yield Optional.of(UndoRefusal.ONE_MOVE_ONLY);
                }
                boolean own = last > 0 && talks.journal().get(last - 1).seat().equals(by);
                yield own ? Optional.empty() : Optional.of(UndoRefusal.NOT_OWN_MOVE);
            }
        };
    }

    /// Takes back the last move that a person or the instructor made, with the machine's moves since; where only the
    /// machine has moved, its last move.
    ///
    /// @throws IllegalStateException where nothing has been played
    public Line undo() {
        if (cursor() == 0) {
            throw new IllegalStateException("Nothing can be taken back: nothing has been played.");
        }
        int last = lastByPerson();
        return new Line(talks.upTo(last == 0 ? cursor() - 1 : last - 1), branches, current);
    }

    /// Whether a move that was taken back can be played again.
    public boolean canRedo() {
        return branch().journal().size() > cursor();
    }

    /// Plays again what the last [#undo] took back: one move, and the machine's moves after it.
    ///
    /// @throws IllegalStateException where nothing was taken back
    public Line redo() {
        if (!canRedo()) {
            throw new IllegalStateException("Nothing was taken back that could be played again.");
        }
        List<Entry> ahead = branch().journal();
        Talks next = talks.play(ahead.get(cursor()).seat(), ahead.get(cursor()).move());
        while (next.journal().size() < ahead.size() && isByMachine(next.position(), ahead.get(next.journal().size()))) {
            Entry entry = ahead.get(next.journal().size());
            next = next.play(entry.seat(), entry.move());
        }
        return new Line(next, branches, current);
    }

    /// Goes to an earlier position of the current branch and begins a new branch there.
    public Line branchAt(int entries) {
        Talks there = talksOf(current).upTo(entries);
        return begin(new Branch(entries, Branch.Origin.BRANCH, there.journal()), there);
    }

    /// Goes on with another branch, at its end.
    public Line switchTo(int branch) {
        return new Line(talksOf(branch), branches, branch);
    }

    /// The talks of a branch, to its end.
    public Talks talksOf(int branch) {
        return Talks.of(talks.session().withJournal(branches.get(branch).journal()));
    }

    /// The moves that are not on the current line because they were taken back, branch by branch.
    public List<Entry> takenBack() {
        List<Entry> taken = new ArrayList<>();
        for (int other = 0; other < branches.size(); other++) {
            List<Entry> journal = branches.get(other).journal();
            taken.addAll(journal.subList(shared(journal), journal.size()));
        }
        return taken;
    }

    private int shared(List<Entry> journal) {
        List<Entry> played = talks.journal();
        int shared = 0;
        while (shared < Math.min(journal.size(), played.size())
                && journal.get(shared).equals(played.get(shared))) {
            shared++;
        }
        return shared;
    }

    private int lastByPerson() {
        int last = cursor();
        while (last > 0 && isByMachine(talks.position(last - 1), talks.journal().get(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isByMachine(Position before, Entry entry) {
        return entry.seat()
                .map(party -> before.player(party) instanceof Player.Strategy)
                .orElse(false);
    }
}
