package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reach.search.Contexts;

/// What can be done in the rounds still to come, by marks: see [Marks]. Immutable.
///
/// @param first the first of them
/// @param marks of each of them
/// @param owing whether what is concluded may have to wait for a consultation
/// @param openings of each of them and of one more, how it opens by its marks
record Rounds(int first, List<Marks> marks, List<Marks.Openings> openings, Simulation simulation, boolean owing) {

    /// @param start the contexts in which the first round opens
    /// @param owing whether what is concluded may have to wait for a consultation
    /// @return nothing where contexts are too many
    static Optional<Rounds> from(int first, int[] start, Simulation simulation, Contexts contexts, boolean owing) {
        List<Marks> marks = new ArrayList<>();
        List<Marks.Openings> openings = new ArrayList<>();
        openings.add(new Marks.Openings());
        openings.getLast().number(start);
        for (int round = first; round < contexts.rounds(); round++) {
            Marks.Openings next = new Marks.Openings();
            marks.add(new Marks(openings.getLast(), next, simulation, contexts, owing));
            openings.add(next);
            if (!marks.getLast().areFew() || next.size() > Remainders.MOST_MARKS) {
                return Optional.empty();
            }
        }
        return Optional.of(new Rounds(first, marks, openings, simulation, owing));
    }

    Marks of(int round) {
        return marks.get(round - first);
    }

    /// The mark, when a later round opens, of what is left as it was since another opened.
    int carried(int mark, int from, int to) {
        int carried = mark;
        for (int round = from; round < to; round++) {
            carried = of(round).carried(carried);
        }
        return carried;
    }

    /// Of each two marks of a round, whether all that can be done with the second one can be done with the first.
    boolean[][] atLeast(int round) {
        return openings.get(round - first).atLeast(simulation);
    }
}
