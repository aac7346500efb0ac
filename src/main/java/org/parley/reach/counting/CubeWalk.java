package org.parley.reach.counting;

import java.util.Arrays;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// Goes through the packages that can be concluded before some round, cube by cube: those that add to a least package with
/// which an earlier round opens, on issues which that round may conclude, and that are acceptable then. Not for use by
/// several threads at once.
abstract class CubeWalk {
    /// The issues and their cubes.
    final Cube cube;

    /// When something may be concluded.
    final Occasions occasions;

    /// The rules, as far as issues are told.
    final Teller teller;

    /// What is known of the cube that is looked at.
    final CubeVerdicts verdicts;

    /// What stops the work.
    final Effort effort;

    private final Remainders[][] below;
    private final Goodness[] goodness;
    private final boolean[][] free;
    private final long[][] work = new long[Remainders.MOST_MARKS][];

    /// @param tellsFinals whether it is told what is final
    CubeWalk(Terms terms, Cube cube, Rounds rounds, int end, boolean tellsFinals, Effort effort) {
        this.cube = cube;
        this.effort = effort;
        occasions = new Occasions(rounds, end);
        int[] signatures = occasions.signatures();
        CubeRules rules = new CubeRules(terms, cube, signatures);
        CubeWorths worths = new CubeWorths(terms, cube, signatures);
        teller = new Teller(terms, cube, rules, worths, signatures.length, tellsFinals ? occasions.finals() : 0, effort);
        verdicts = teller.verdicts();
        below = new Remainders[end][cube.outer() + 1];
        for (Remainders[] layers : below) {
            Arrays.setAll(layers, layer -> new Remainders());
        }
        int all = terms.free().length;
        free = new boolean[all][];
        Arrays.setAll(free, round -> free(terms.free()[round]));
        goodness = new Goodness[end];
        for (int round = rounds.first(); round < end; round++) {
            goodness[round] = goodness(rounds, round);
        }
    }

    private boolean[] free(boolean[] ofIssue) {
        boolean[] free = new boolean[cube.issues()];
        for (int position = 0; position < free.length; position++) {
            free[position] = ofIssue[cube.issue(position)];
        }
        return free;
    }

    /// What is as good as what when a round opens.
    final Goodness goodness(Rounds rounds, int round) {
        return new Goodness(rounds.atLeast(round), cube.kept(free[round]));
    }

    /// The positions that a round may conclude.
    final boolean[] free(int round) {
        return free[round];
    }

    /// One of the least packages with which a round opens.
    final void opensWith(int round, int[] levels, int mark) {
        below[round][0].add(cube.code(levels) << Remainders.MARK_BITS | mark);
    }

    /// Does it.
    ///
    /// @throws Effort.Spent where it takes too much
    final void walk() {
        for (Remainders[] layers : below) {
            layers[0].sort(cube.codeWidth() + Remainders.MARK_BITS, effort);
        }
        tell(0);
    }

    private void tell(int position) {
        if (position == cube.outer()) {
            if (teller.tellRows() > 0) {
                look();
            }
            return;
        }
        begin(position);
        for (int taken : cube.possible(position)) {
            if (teller.tell(position, taken)
                    && teller.keep(position + 1, descend(position, taken))
                    && enter(position, taken)) {
                tell(position + 1);
                leave(position, taken);
            }
        }
    }

    /// Follows what lies below one issue further.
    ///
    /// @return the signatures under which something may be concluded
    private long descend(int position, int taken) {
        long signatures = 0;
        for (int round = occasions.first(); round < occasions.end(); round++) {
            Remainders next = below[round][position + 1];
            descend(below[round][position], position, taken, free[round][position], goodness[round], next);
            for (long rest = next.marks(); rest != 0; rest &= rest - 1) {
                signatures |= occasions.signatures(round, Long.numberOfTrailingZeros(rest));
            }
        }
        return signatures;
    }

    /// Follows some remainders one issue further: those with its level, and where it may be added those without.
    final void descend(Remainders from, int position, int taken, boolean adds, Goodness good, Remainders to) {
        long first = cube.digit(position, taken) << Remainders.MARK_BITS;
        long after = mask(position);
        int begin = from.position(first);
        int end = from.position(first + after + 1);
        if (adds && taken > 0) {
            to.merge(from, 0, from.position(after + 1), from, begin, end, after, good, effort);
        } else {
            to.take(from, begin, end, after, effort);
        }
    }

    /// The digits after a position, and the mark.
    final long mask(int position) {
        return cube.after(position) << Remainders.MARK_BITS | Remainders.MOST_MARKS - 1;
    }

    /// Those that lie below a cube when a round opens.
    final Remainders below(int round) {
        return below[round][cube.outer()];
    }

    /// Those that lie below what is told when a round opens.
    final Remainders below(int round, int layer) {
        return below[round][layer];
    }

    /// A cube for work in between, with nothing in it.
    final long[] work(int number) {
        long[] empty = work[number];
        if (empty == null) {
            empty = new long[cube.words()];
            work[number] = empty;
        } else {
            Arrays.fill(empty, 0);
        }
        return empty;
    }

    /// One that has been worked on.
    final long[] worked(int number) {
        long[] cubeThen = work[number];
        if (cubeThen == null) {
            throw new IllegalStateException("nothing has been worked on there");
        }
        return cubeThen;
    }

    /// Adds, in rows that have some, what two cubes have both.
    final void addBoth(long[] one, long[] other, int some, long[] to) {
        int words = cube.rowWords();
        for (int place = 0; place < some; place++) {
            int first = verdicts.someRow(place) * words;
            addBoth(one, other, first, words, to);
        }
    }

    private static void addBoth(long[] one, long[] other, int first, int words, long[] to) {
        for (int word = first; word < first + words; word++) {
            to[word] |= one[word] & other[word];
        }
    }

    /// Levels of an issue are about to be told.
    void begin(int position) {}

    /// A level of an issue is told.
    ///
    /// @return whether it is worth going on
    boolean enter(int position, int taken) {
        return true;
    }

    /// All that begins so has been gone through.
    void leave(int position, int taken) {}

    /// Looks at a cube with packages that may be acceptable.
    abstract void look();
}
