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

    /// What adds to what in these.
    final Raising raising;

    /// When something may be concluded.
    final Occasions occasions;

    /// The rules, as far as issues are told.
    final Teller teller;

    /// What is known of the cube that is looked at.
    final CubeVerdicts verdicts;

    /// What stops the work.
    final Effort effort;

    private final Below[] below;
    private final boolean[][] free;
    private Parts parts = Parts.one();
    private final long[][] work = new long[Remainders.MOST_MARKS][];

    /// @param tellsFinals whether it is told what is final
    CubeWalk(Terms terms, Cube cube, Rounds rounds, int end, boolean tellsFinals, Effort effort) {
        this.cube = cube;
        raising = new Raising(cube);
        this.effort = effort;
        occasions = new Occasions(rounds, end);
        int[] signatures = occasions.signatures();
        CubeRules rules = new CubeRules(terms, cube, signatures);
        CubeWorths worths = new CubeWorths(terms, cube, signatures);
        teller = new Teller(terms, cube, rules, worths, signatures.length, tellsFinals ? occasions.finals() : 0, effort);
        verdicts = teller.verdicts();
        int all = terms.free().length;
        free = new boolean[all][];
        Arrays.setAll(free, round -> free(terms.free()[round]));
        below = new Below[end];
        for (int round = rounds.first(); round < end; round++) {
            below[round] = new Below(cube, free[round], goodness(rounds, round), effort);
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
        below[round].add(levels, mark);
    }

    /// Does it.
    ///
    /// @param shared of which this walk takes those that are left, one by one
    /// @throws Effort.Spent where it takes too much
    final void walk(Parts shared) {
        parts = shared;
        for (int round = occasions.first(); round < occasions.end(); round++) {
            below[round].begin();
        }
        tell(0);
    }

    private void tell(int position) {
        if (position == parts.depth() && !parts.take(told(position))) {
            return;
        }
        if (position == cube.outer()) {
            if (teller.tellRows()) {
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

    /// The code of what is told.
    private long told(int layer) {
        long code = 0;
        for (int position = 0; position < layer; position++) {
            code |= cube.digit(position, teller.level(position));
        }
        return code;
    }

    /// Follows what lies below one issue further.
    ///
    /// @return the signatures under which something may be concluded
    private long descend(int position, int taken) {
        long signatures = 0;
        long alive = teller.alive(position + 1);
        for (int round = occasions.first(); round < occasions.end(); round++) {
            below[round].descend(position, taken, occasions.marks(round, alive));
            for (long rest = below[round].marks(position + 1); rest != 0; rest &= rest - 1) {
                signatures |= occasions.signatures(round, Long.numberOfTrailingZeros(rest));
            }
        }
        return signatures;
    }

    /// Those that lie below what is told when a round opens.
    final Below below(int round) {
        return below[round];
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
