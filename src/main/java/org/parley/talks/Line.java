package org.parley.talks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.scenario.Classroom;

/// A session with undo, redo and branches: the journals of all the ways that it went, the one that is current, and
/// how far into it the talks are. Nothing played is ever lost: a move made where others were taken back begins a new
/// branch. Immutable.
///
/// @param talks as they are now: the current branch up to where it is being played, with the notes on its moves
/// @param branches in the order in which they began; at least one
/// @param current position of the current branch
/// @param clock what the clock of the open round had left when somebody last said so; empty where nobody has
public record Line(Talks talks, List<Branch> branches, int current, Optional<Duration> clock) {
    /// @throws IllegalArgumentException where the current branch does not begin with the journal of the talks
    public Line {
        branches = List.copyOf(branches);
        int played = talks.journal().size();
        List<Entry> whole = branches.get(current).journal();
        if (whole.size() < played || !whole.subList(0, played).equals(talks.journal())) {
            throw new IllegalArgumentException("The branch " + current
                    + " does not begin with the journal of the talks; the talks must be on the current branch.");
        }
        talks = talks.withNotes(Branch.notes(branches, current).stream()
                .filter(note -> note.entry() <= played)
                .toList());
    }

    /// A line with one branch, at its end.
    public static Line of(Talks talks) {
        return new Line(talks, List.of(Branch.first(talks)), 0, Optional.empty());
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
                    ? at(next)
                    : begin(new Branch(current, cursor(), Branch.Origin.UNDO, next.journal(), List.of()), next);
        }
        return new Line(next, with(current, branch().withJournal(next.journal())), current, clock);
    }

    private Line begin(Branch branch, Talks next) {
        List<Branch> more = new ArrayList<>(branches);
        more.add(branch);
        return new Line(next, more, more.size() - 1, clock);
    }

    private Line at(Talks next) {
        return new Line(next, branches, current, clock);
    }

    private List<Branch> with(int position, Branch changed) {
        List<Branch> all = new ArrayList<>(branches);
        all.set(position, changed);
        return all;
    }

    /// Whether since an earlier moment nobody but machines has moved, and nothing was taken back; notes and options
    /// may have changed.
    public boolean onlyMachinesMovedSince(Line before) {
        List<Entry> now = talks.journal();
        int then = before.cursor();
        if (current != before.current || now.size() < then || !now.subList(0, then).equals(before.talks.journal())) {
            return false;
        }
        for (int entry = then; entry < now.size(); entry++) {
            if (!isByMachine(talks.position(entry), now.get(entry))) {
                return false;
            }
        }
        return true;
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
        boolean instructors =
                last > 0 && talks.journal().get(last - 1).seat().isEmpty();
        if (instructors && talks.session().options().lock().isPresent()) {
            return Optional.of(UndoRefusal.INSTRUCTORS_MOVE);
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
        return at(talks.upTo(last == 0 ? cursor() - 1 : last - 1));
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
        return at(next);
    }

    /// Goes to an earlier position of the current branch and begins a new branch there.
    public Line branchAt(int entries) {
        Talks there = talksOf(current).upTo(entries);
        return begin(new Branch(current, entries, Branch.Origin.BRANCH, there.journal(), List.of()), there);
    }

    /// Goes on with another branch, at its end.
    public Line switchTo(int branch) {
        return new Line(talksOf(branch), branches, branch, clock);
    }

    /// The talks of a branch, to its end, with the notes on its moves.
    public Talks talksOf(int branch) {
        return Talks.of(talks.session()
                .withJournal(branches.get(branch).journal())
                .withNotes(notes(branch)));
    }

    /// The notes on the moves of the current branch, in the order of the moves; those that were taken back and can be
    /// made again have theirs still.
    public List<Note> notes() {
        return notes(current);
    }

    /// The notes on the moves of a branch, in the order of the moves: a move that several branches share has its notes
    /// in each of them.
    public List<Note> notes(int branch) {
        return Branch.notes(branches, branch);
    }

    /// The position of the branch that an entry of the current branch belongs to: the one in which it was made.
    public int owner(int entry) {
        return Branch.owner(branches, current, entry);
    }

    /// This line with one more note, on a move of the current branch or on its start.
    ///
    /// @throws IllegalArgumentException where the current branch has no such entry
    public Line withNote(Note note) {
        return withNote(current, note);
    }

    /// This line with one more note, on a move of a branch or on its start.
    ///
    /// @throws IllegalArgumentException where the branch has no such entry
    public Line withNote(int branch, Note note) {
        int entries = branches.get(branch).journal().size();
        if (note.entry() < 0 || note.entry() > entries) {
            throw new IllegalArgumentException(
                    "The branch has " + entries + " entries; a note on entry " + note.entry() + " is outside 0.." + entries + ".");
        }
        int owner = Branch.owner(branches, branch, note.entry());
        return new Line(talks, with(owner, branches.get(owner).withNote(note)), current, clock);
    }

    /// This line with a note of the current branch that was gone for a while: after those of the earlier ones that are
    /// still there, before all others on its move.
    public Line withNoteAfter(Note note, List<Note> earlier) {
        int owner = Branch.owner(branches, current, note.entry());
        return new Line(talks, with(owner, branches.get(owner).withNoteAfter(note, earlier)), current, clock);
    }

    /// This line without a note of the current branch, or just as it is where it has no such note.
    public Line withoutNote(Note note) {
        int owner = Branch.owner(branches, current, note.entry());
        return new Line(talks, with(owner, branches.get(owner).withoutNote(note)), current, clock);
    }

    /// This line with other words in a note of the current branch, or just as it is where it has no such note.
    ///
    /// @throws IllegalArgumentException where the other note is on another entry
    public Line withNoteInstead(Note note, Note other) {
        if (note.entry() != other.entry()) {
            throw new IllegalArgumentException("The note is on entry " + note.entry() + ", the other one on "
                    + other.entry() + "; a note stays on its entry.");
        }
        int owner = Branch.owner(branches, current, note.entry());
        return new Line(talks, with(owner, branches.get(owner).withNoteInstead(note, other)), current, clock);
    }

    /// This line played by other rules of the class from now on.
    public Line withOptions(Classroom options) {
        return at(talks.withOptions(options));
    }

    /// This line with what the clock of the open round has left.
    public Line withClock(Optional<Duration> left) {
        return new Line(talks, branches, current, left);
    }

    /// The moves that are not on the current line because they were taken back, branch by branch.
    public List<Entry> takenBack() {
        List<Entry> taken = new ArrayList<>();
        for (int other = 0; other < branches.size(); other++) {
            List<Entry> journal = branches.get(other).journal();
            int own = Math.max(shared(journal), branches.get(other).from());
            taken.addAll(journal.subList(own, journal.size()));
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
