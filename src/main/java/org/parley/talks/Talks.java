package org.parley.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Classroom;

/// A session as it runs: its journal folded into positions, one after each entry. Immutable; playing a move gives
/// other talks that share all earlier positions.
public final class Talks {
    private final Session session;
    private final Course course;
    private final Table table;
    private final Consultations consultations;
    private final Refusals refusals;
    private final Chance chance;
    private final List<Position> positions;

    private Talks(Session session, Talks like, List<Position> positions) {
        this.session = session;
        this.positions = List.copyOf(positions);
        course = like.course;
        table = like.table;
        consultations = like.consultations;
        refusals = like.refusals;
        chance = like.chance;
    }

    private Talks(Session session) {
        this.session = session;
        course = new Course(Rules.of(session.scenario()));
        table = new Table(course);
        consultations = new Consultations(course.rules());
        refusals = new Refusals(course, table);
        chance = new SeededChance(session.seed());
        positions = List.of(Step.start(course, table, consultations, chance, session.seats()));
    }

    /// The talks of a session, to the end of its journal.
    ///
    /// @throws IllegalArgumentException where the rules refuse an entry of the journal; [#replay] stops there instead
    public static Talks of(Session session) {
        Replay replay = replay(session);
        replay.stopped().ifPresent(stop -> {
            throw new IllegalArgumentException(
                    "The rules refuse entry " + stop.entry().number() + " of the journal: " + stop.refusal() + ".");
        });
        return replay.talks();
    }

    /// The talks of a session, to the end of its journal or up to the first entry that the rules refuse.
    public static Replay replay(Session session) {
        Talks start = new Talks(session.withJournal(List.of()));
        List<Position> positions = new ArrayList<>(start.positions);
        List<Entry> played = new ArrayList<>();
        for (Entry entry : session.journal()) {
            Position at = positions.getLast();
            Optional<MoveRefusal> refusal = start.whyNotNext(entry, at);
            if (refusal.isPresent()) {
                return new Replay(
                        new Talks(session.withJournal(played), start, positions),
                        Optional.of(new Replay.Stop(entry, refusal.get())));
            }
            positions.add(start.step(at, entry));
            played.add(entry);
        }
        return new Replay(new Talks(session, start, positions), Optional.empty());
    }

    public Session session() {
        return session;
    }

    public Course course() {
        return course;
    }

    public Rules rules() {
        return course.rules();
    }

    /// Where the talks are now.
    public Position position() {
        return positions.getLast();
    }

    /// Where the talks were after so many entries; 0 is right after the first round has opened.
    public Position position(int entries) {
        return positions.get(entries);
    }

    /// The consultations that what has been concluded still owes, in the order of the issues that ask for them first;
    /// none where it is final or nothing has been concluded.
    public List<Owed> owed() {
        return consultations.owed(position().state().concluded(), position().state());
    }

    /// One position more than the journal has entries.
    public List<Position> positions() {
        return positions;
    }

    public List<Entry> journal() {
        return session.journal();
    }

    public boolean isOver() {
        return position().isOver();
    }

    /// Why the seat whose turn it is cannot make a move, or the instructor one of theirs; empty if it can be made.
    public Optional<MoveRefusal> whyNot(Move move) {
        return whyNot(mover(move), move);
    }

    /// Why a move cannot be made now, or empty if it can.
    ///
    /// @param seat the party that moves, or empty for the instructor
    public Optional<MoveRefusal> whyNot(Optional<String> seat, Move move) {
        return refusals.whyNot(seat, move, position());
    }

    /// These talks with one more move: by the seat whose turn it is, or by the instructor.
    ///
    /// @throws IllegalStateException where [#whyNot(Move)] says why it cannot be made
    public Talks play(Move move) {
        return play(mover(move), move);
    }

    /// These talks with one more move.
    ///
    /// @param seat the party that moves, or empty for the instructor
    /// @throws IllegalStateException where [#whyNot(Optional, Move)] says why it cannot be made
    public Talks play(Optional<String> seat, Move move) {
        whyNot(seat, move).ifPresent(refusal -> {
            throw new IllegalStateException("The move " + move + " cannot be made: " + refusal + ".");
        });
        Position at = position();
        Entry entry = new Entry(at.entries() + 1, roundId(at), seat, move);
        List<Entry> journal = new ArrayList<>(session.journal());
        journal.add(entry);
        List<Position> more = new ArrayList<>(positions);
        more.add(step(at, entry));
        return new Talks(session.withJournal(journal), this, more);
    }

    /// These talks as they were after so many entries.
    ///
    /// @throws IllegalArgumentException where the journal is shorter
    public Talks upTo(int entries) {
        if (entries < 0 || entries > session.journal().size()) {
            throw new IllegalArgumentException("The journal has " + session.journal().size() + " entries; "
                    + entries + " is outside 0.." + session.journal().size() + ".");
        }
        return new Talks(
                session.withJournal(session.journal().subList(0, entries)), this, positions.subList(0, entries + 1));
    }

    /// These talks by other rules of the class, which change no position.
    public Talks withOptions(Classroom options) {
        return new Talks(session.withOptions(options), this, positions);
    }

    /// These talks with other notes.
    public Talks withNotes(List<Note> notes) {
        return new Talks(session.withNotes(notes), this, positions);
    }

    /// The levers that a party can pull now, as ids in the order of the file.
    public List<String> pullable(String party) {
        return table.pullable(party, position().state()).stream()
                .map(lever -> session.scenario().levers().get(lever).id())
                .toList();
    }

    /// The parties that take turns in the open round, in the order of the file.
    public List<String> takingTurns() {
        return isOver() ? List.of() : table.takingTurns(position().state());
    }

    Table table() {
        return table;
    }

    private Optional<String> mover(Move move) {
        return switch (move) {
            case Move.OfSeat _ -> position().turn();
            case Move.OfInstructor _ -> Optional.empty();
        };
    }

    private Optional<MoveRefusal> whyNotNext(Entry entry, Position at) {
        boolean inPlace = at.isOver()
                || entry.number() == at.entries() + 1 && entry.round().equals(roundId(at));
        return inPlace
                ? refusals.whyNot(entry.seat(), entry.move(), at)
                : Optional.of(new MoveRefusal.OutOfPlace(at.entries() + 1, roundId(at)));
    }

    private Position step(Position at, Entry entry) {
        return Step.after(course, table, consultations, chance, at, entry);
    }

    private String roundId(Position at) {
        return session.scenario().rounds().get(at.state().round()).id();
    }
}
