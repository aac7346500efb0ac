package org.parley.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.talks.Branch;
import org.parley.talks.Entry;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// Reads the ways that a session went, where there are several or where moves were taken back. For one file.
///
/// The branch that has `ahead` is the one that `journal` is of: its moves are those of `journal`, then those ahead, which
/// were taken back and can be made again. The others have a `journal` of their own, from the move on that they share with
/// no branch that they came from.
final class BranchReader {
    private static final List<String> FIRST = List.of("n", "journal", "ahead", "notes");
    private static final List<String> LATER = List.of("n", "of", "from", "origin", "journal", "ahead", "notes");

    private final LineReader lines;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<Long, Integer> positions = new HashMap<>();
    private int current;

    BranchReader(LineReader lines) {
        this.lines = lines;
    }

    /// The line with its branches; empty where they cannot be told apart, which is a problem.
    ///
    /// @param journal the moves that stand
    Optional<Line> line(Spot list, LineReader.Way journal) {
        List<Fields> all = new ArrayList<>();
        for (Spot spot : list.elements()) {
            all.add(Fields.of(spot, "a branch", all.isEmpty() ? FIRST : LATER));
        }
        long marked = all.stream().filter(fields -> fields.has("ahead")).count();
        if (marked != 1) {
            list.error(
                    marked == 0 ? "no branch with `ahead`" : marked + " branches with `ahead`",
                    "one branch with `ahead`: the one that the `journal` is of");
            return Optional.empty();
        }
        for (int index = 0; index < all.size(); index++) {
            add(all.get(index), index + 1, journal);
        }
        return Optional.of(new Line(journal.talks(), branches, current, Optional.empty()));
    }

    private void add(Fields fields, int number, LineReader.Way journal) {
        fields.need("n", "the branch's number, " + number)
                .ifPresent(found -> found.whole(number, number, "the number " + number + ", the next in order"));
        if (fields.has("ahead")) {
            addCurrent(fields, number, journal);
        } else if (number == 1) {
            addAfter(number, 0, List.of(), Branch.Origin.START, fields);
        } else {
            addOther(fields, number);
        }
    }

    private void addCurrent(Fields fields, int number, LineReader.Way journal) {
        List<Spot> ahead = LineReader.elements(fields, "ahead");
        LineReader.Way way = journal.whole() ? lines.way(journal.journal(), ahead) : journal;
        int last = journal.whole() ? journal.journal().size() + ahead.size() : Integer.MAX_VALUE;
        current = branches.size();
        if (number == 1) {
            add(number, 0, 0, Branch.Origin.START, fields, way, last);
            return;
        }
        Branch.Origin origin = origin(fields);
        int parent = parent(fields, number).orElse(0);
        int shared = shared(branches.get(parent).journal(), way.journal());
        long from = from(fields, way.whole() ? shared : Integer.MAX_VALUE, "the journal shares " + shared + " moves with that branch")
                .orElse(shared);
        add(number, parent, (int) Math.min(from, shared), origin, fields, way, last);
    }

    private void addOther(Fields fields, int number) {
        Branch.Origin origin = origin(fields);
        Optional<Integer> parent = parent(fields, number);
        if (parent.isEmpty()) {
            return;
        }
        List<Entry> before = branches.get(parent.get()).journal();
        OptionalLong from = from(fields, before.size(), "that branch opens up to move " + before.size());
        if (from.isPresent()) {
            addAfter(number, parent.get(), before.subList(0, (int) from.getAsLong()), origin, fields);
        }
    }

    private void addAfter(long number, int parent, List<Entry> shared, Branch.Origin origin, Fields fields) {
        List<Spot> own = journal(fields);
        add(number, parent, shared.size(), origin, fields, lines.way(shared, own), shared.size() + own.size());
    }

    /// @param last the last entry that a note may be on, whether it could be read or not
    private void add(
            long number, int parent, int from, Branch.Origin origin, Fields fields, LineReader.Way way, int last) {
        int first = number == 1 ? 0 : from + 1;
        List<Note> notes = lines.notes(fields, first, last, way);
        positions.put(number, branches.size());
        branches.add(new Branch(parent, from, origin, way.journal(), notes));
    }

    private static List<Spot> journal(Fields fields) {
        return fields.need("journal", "the list of its own moves, `[ … ]`")
                .map(Spot::elements)
                .orElse(List.of());
    }

    private static Branch.Origin origin(Fields fields) {
        Optional<Spot> spot = fields.need("origin", "`undo` or `branch`");
        Optional<Branch.Origin> origin = spot.flatMap(found -> found.word(Branch.Origin.class, "origin"));
        if (origin.filter(Branch.Origin.START::equals).isPresent()) {
            spot.get().error("the text `start` for a later branch", "`undo` or `branch`");
        }
        return origin.filter(word -> word != Branch.Origin.START).orElse(Branch.Origin.BRANCH);
    }

    /// Where the branch is that this one came from; empty where it could not be opened.
    private Optional<Integer> parent(Fields fields, int number) {
        String expected = "the number of an earlier branch";
        Optional<Spot> spot = fields.need("of", expected);
        OptionalLong of = spot.map(found -> found.whole(1, number - 1L, expected)).orElse(OptionalLong.empty());
        if (of.isEmpty()) {
            return Optional.empty();
        }
        Integer position = positions.get(of.getAsLong());
        if (position == null) {
            spot.get().error("branch " + of.getAsLong() + ", which could not be opened", expected + " that can be");
        }
        return Optional.ofNullable(position);
    }

    private static OptionalLong from(Fields fields, int most, String because) {
        return fields.need("from", "how many moves it shares with that branch")
                .map(found -> found.whole(0, most, "how many moves it shares with that branch; " + because))
                .orElse(OptionalLong.empty());
    }

    private static int shared(List<Entry> one, List<Entry> other) {
        int shared = 0;
        while (shared < Math.min(one.size(), other.size()) && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared;
    }
}
