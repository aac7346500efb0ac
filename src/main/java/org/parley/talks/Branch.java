package org.parley.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One way that a session went, from its start.
///
/// @param parent position of the branch that it came from; 0 for the first branch
/// @param from how many entries it shares with the branch that it came from; 0 for the first branch
/// @param origin why it began
/// @param journal the whole way, the shared entries among it
/// @param notes on the entries after `from`, or for the first branch on any, in the order of the entries; the others'
///     are with the branches that the entries came from
public record Branch(int parent, int from, Origin origin, List<Entry> journal, List<Note> notes) {
    public Branch {
        journal = List.copyOf(journal);
        notes = notes.stream().sorted(Comparator.comparingInt(Note::entry)).toList();
    }

    /// The first branch of a session.
    static Branch first(Talks talks) {
        return new Branch(0, 0, Origin.START, talks.journal(), talks.session().notes());
    }

    /// Why a branch began.
    public enum Origin {
        /// It is the first.
        START,
        /// Moves were taken back and others made.
        UNDO,
        /// Somebody wanted to see where another move leads.
        BRANCH
    }

    /// The entries that it shares with no branch that it came from.
    public List<Entry> own() {
        return journal.subList(from, journal.size());
    }

    Branch withJournal(List<Entry> other) {
        return new Branch(parent, from, origin, other, notes);
    }

    Branch withNote(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Branch(parent, from, origin, journal, more);
    }

    Branch withNoteAfter(Note note, List<Note> earlier) {
        List<Note> more = new ArrayList<>(notes);
        int place = 0;
        for (int before = 0; before < notes.size(); before++) {
            place = earlier.contains(notes.get(before)) ? before + 1 : place;
        }
        more.add(place, note);
        return new Branch(parent, from, origin, journal, more);
    }

    Branch withoutNote(Note note) {
        List<Note> fewer = new ArrayList<>(notes);
        fewer.remove(note);
        return new Branch(parent, from, origin, journal, fewer);
    }

    Branch withNoteInstead(Note note, Note other) {
        List<Note> changed = new ArrayList<>(notes);
        changed.replaceAll(each -> each.equals(note) ? other : each);
        return new Branch(parent, from, origin, journal, changed);
    }

    /// The position of the branch that an entry of a branch belongs to: the one in which it was made.
    static int owner(List<Branch> branches, int branch, int entry) {
        int owner = branch;
        while (owner != 0 && entry <= branches.get(owner).from()) {
            owner = branches.get(owner).parent();
        }
        return owner;
    }

    /// The notes on all entries of a branch.
    static List<Note> notes(List<Branch> branches, int branch) {
        Branch way = branches.get(branch);
        if (branch == 0) {
            return way.notes();
        }
        List<Note> notes = new ArrayList<>(notes(branches, way.parent()));
        notes.removeIf(note -> note.entry() > way.from());
        notes.addAll(way.notes());
        return List.copyOf(notes);
    }
}
