package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// Looks for the least packages with which a round can open: those that add to no other one, on issues that this round may
/// conclude, which can do as much. Whatever can be concluded in the round adds to one of these. Not for use by several
/// threads at once.
final class LeastSearch extends CubeWalk {
    private final int end;
    private final int[] concluded;
    private final int idle;
    private final long[] better;
    private final int keptEnd;
    private final Below dominating;
    private final Remainders found = new Remainders();
    private final int[] foundBefore;
    private final int[] foundWithout;
    private final int[] start;
    private final long[][] opened;
    private final long[] strictly;

    /// A least package.
    ///
    /// @param mark what can be done with it
    record Least(int[] levels, int mark) {}

    /// @param cube with the issues that the round may not conclude first, where it shall be quick
    /// @param end the round
    LeastSearch(Terms terms, Cube cube, Rounds rounds, int end, Effort effort) {
        super(terms, cube, rounds, end, false, effort);
        this.end = end;
        concluded = terms.concluded();
        idle = rounds.carried(0, rounds.first(), end);
        Goodness good = goodness(rounds, end);
        better = good.better();
        int kept = 0;
        for (int position = 0; position < cube.issues(); position++) {
            kept = free(end)[position] ? kept : position + 1;
        }
        keptEnd = kept;
        dominating = new Below(cube, free(end), good, effort);
        dominating.add(concluded, idle);
        dominating.begin();
        foundBefore = new int[cube.outer() + 1];
        foundWithout = new int[cube.outer() + 1];
        start = new int[cube.outer() + 1];
        opened = new long[better.length][];
        strictly = new long[cube.words()];
    }

    /// The package that is concluded already, which is one of them.
    Least concluded() {
        return new Least(concluded, idle);
    }

    /// The others of the parts that have been walked.
    List<Least> found() {
        List<Least> all = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            all.add(new Least(cube.levelsOf(Remainders.code(found.key(place))), found.mark(place)));
            Remainders.lookAt(place, effort);
        }
        return all;
    }

    @Override
    void begin(int position) {
        foundBefore[position] = found.size();
        foundWithout[position] = found.size();
    }

    /// What adds to some that are found already, and can do no more than they, is not looked at.
    @Override
    boolean enter(int position, int taken) {
        dominating.descend(position, taken, -1L);
        if (free(end)[position] && taken > 0 && foundWithout[position] > foundBefore[position]) {
            dominating.join(position, found, foundBefore[position], foundWithout[position]);
        }
        start[position] = found.size();
        return position + 1 < keptEnd || !isDominated(position + 1);
    }

    /// Whether all that can come about is at least matched by what is told with nothing more.
    private boolean isDominated(int layer) {
        long matched = dominating.marksOfNothing(layer);
        if (matched == 0) {
            return false;
        }
        long alive = teller.alive(layer);
        for (int round = occasions.first(); round < end; round++) {
            for (long rest = below(round).marks(layer); rest != 0; rest &= rest - 1) {
                for (Occasions.Occasion occasion : occasions.of(round, Long.numberOfTrailingZeros(rest))) {
                    if ((alive & 1L << occasion.signature()) != 0 && (better[occasion.later()] & matched) == 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Override
    void leave(int position, int taken) {
        found.addTo(start[position], cube.digit(position, taken) << Remainders.MARK_BITS);
        if (taken == 0) {
            foundWithout[position] = found.size();
        }
    }

    @Override
    void look() {
        long rows = verdicts.rows();
        long marks = open();
        long fresh = 0;
        for (long rest = marks; rest != 0; rest &= rest - 1) {
            int mark = Long.numberOfTrailingZeros(rest);
            fresh |= removeDominated(mark) ? 1L << mark : 0;
        }
        for (long rest = fresh; rest != 0; rest &= rest - 1) {
            int mark = Long.numberOfTrailingZeros(rest);
            long[] raised = work(mark);
            System.arraycopy(opened[mark], 0, raised, 0, raised.length);
            raising.raise(raised, rows, raising.below(rows, free(end)), free(end));
        }
        int before = found.size();
        for (long rest = fresh; rest != 0; rest &= rest - 1) {
            addLeast(Long.numberOfTrailingZeros(rest), fresh);
        }
        found.sort(before);
    }

    /// Works out what is concluded, by the marks that it then has.
    private long open() {
        long marks = 0;
        for (int round = occasions.first(); round < end; round++) {
            Bottom here = below(round).bottom();
            for (long rest = here.marks(); rest != 0; rest &= rest - 1) {
                int mark = Long.numberOfTrailingZeros(rest);
                long wanted = wanted(round, mark);
                if (wanted == 0) {
                    continue;
                }
                long[] raised = work(0);
                raising.raise(raised, here.addTo(raised, 1L << mark), wanted, free(round));
                for (Occasions.Occasion occasion : occasions.of(round, mark)) {
                    long rows = verdicts.rows(occasion.signature());
                    if (rows != 0) {
                        int later = occasion.later();
                        if ((marks & 1L << later) == 0) {
                            marks |= 1L << later;
                            opened[later] = opened[later] == null ? new long[cube.words()] : cleared(opened[later]);
                        }
                        cube.addBoth(raised, verdicts.acceptable(occasion.signature()), rows, opened[later]);
                    }
                }
            }
        }
        return marks;
    }

    /// The rows in which something may be concluded that has a mark when a round opens.
    private long wanted(int round, int mark) {
        long wanted = 0;
        for (Occasions.Occasion occasion : occasions.of(round, mark)) {
            wanted |= verdicts.rows(occasion.signature());
        }
        return wanted;
    }

    private static long[] cleared(long[] cube) {
        Arrays.fill(cube, 0);
        return cube;
    }

    /// Takes away what adds to some that are found already and as good.
    ///
    /// @return whether something is left
    private boolean removeDominated(int mark) {
        long[] raised = work(0);
        raising.raise(raised, dominating.bottom().addTo(raised, better[mark]), verdicts.rows(), free(end));
        long left = 0;
        for (long rows = verdicts.rows(); rows != 0; rows &= rows - 1) {
            int first = Long.numberOfTrailingZeros(rows) * cube.rowWords();
            for (int word = first; word < first + cube.rowWords(); word++) {
                opened[mark][word] &= ~raised[word];
                left |= opened[mark][word];
            }
        }
        return left != 0;
    }

    /// Adds what has a mark and adds to no other of the cube that is as good.
    private void addLeast(int mark, long fresh) {
        Arrays.fill(strictly, 0);
        for (long rows = verdicts.rows(); rows != 0; rows &= rows - 1) {
            raising.raiseStrictly(worked(mark), Long.numberOfTrailingZeros(rows), strictly, free(end));
        }
        for (long rest = fresh & better[mark] & ~(1L << mark); rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            boolean asGood = (better[other] & 1L << mark) != 0;
            if (!asGood || other < mark) {
                long[] raised = worked(other);
                for (int word = 0; word < strictly.length; word++) {
                    strictly[word] |= raised[word];
                }
            }
        }
        for (long rows = verdicts.rows(); rows != 0; rows &= rows - 1) {
            int first = Long.numberOfTrailingZeros(rows) * cube.rowWords();
            for (int word = first; word < first + cube.rowWords(); word++) {
                for (long rest = opened[mark][word] & ~strictly[word]; rest != 0; rest &= rest - 1) {
                    int bit = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    found.add(cube.codeOfBit(bit) << Remainders.MARK_BITS | mark);
                }
            }
        }
    }
}
