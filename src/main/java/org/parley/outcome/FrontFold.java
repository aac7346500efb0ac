package org.parley.outcome;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.parley.reach.PackageFold;

/// Works out the frontier of a set of packages issue by issue: a partial package that is dominated among those that
/// the same rest can follow is dominated with every rest, because worth adds up.
///
/// Fronts below the levels of an issue are in order, and adding a level's points to all of one keeps them so: they
/// are merged without sorting.
final class FrontFold implements PackageFold<Front> {
    private static final int ROUNDS = 40;
    /// A vector is compared with up to all that are kept: some microseconds.
    private static final int OFTEN = 0x7f;

    private final long[][][] points;
    private final int parties;
    private final int limit;
    private final Runnable often;
    private long made;

    /// @param points for each issue and level, one number a party
    /// @param limit the most vectors that a front may have; all together may have [#ROUNDS] times as many
    /// @param often run now and then; what it throws ends the work
    FrontFold(long[][][] points, int parties, int limit, Runnable often) {
        this.points = points;
        this.parties = parties;
        this.limit = limit;
        this.often = often;
    }

    @Override
    public Front nothing() {
        return Front.NOTHING;
    }

    @Override
    public Front complete() {
        return Front.complete(parties);
    }

    @Override
    public Front issue(int issue, List<Front> byLevel) {
        Front front = merged(byLevel, points[issue]);
        made += front.size();
        if (made > (long) ROUNDS * limit) {
            throw new TooManyPoints();
        }
        return front;
    }

    /// Fronts as one, with what is added to each.
    ///
    /// @throws TooManyPoints where it passes the limit
    Front merged(List<Front> fronts, long[][] added) {
        often.run();
        return new Merge(fronts, added, parties, limit, often).result();
    }

    /// Merges fronts in order into one, dropping what is dominated and adding up what is equal.
    private static final class Merge {
        private final List<Front> fronts;
        private final long[][] added;
        private final int width;
        private final int limit;
        private final Runnable often;
        private final int[] heads;
        /// What the next vector of each front begins with.
        private final long[] firsts;
        private final Dominance dominance;
        private long[] worth;
        private BigInteger[] packages;
        private int[] level;
        private int[] next;
        private int size;

        /// @param added for each front, one number a party to add to its vectors
        Merge(List<Front> fronts, long[][] added, int width, int limit, Runnable often) {
            this.fronts = fronts;
            this.added = added;
            this.width = width;
            this.limit = limit;
            this.often = often;
            heads = new int[fronts.size()];
            firsts = new long[heads.length];
            for (int front = 0; front < heads.length; front++) {
                moveTo(front, 0);
            }
            dominance = Dominance.of(width);
            int capacity = Math.max(4, fronts.stream().mapToInt(Front::size).max().orElse(0) * 2);
            worth = new long[capacity * width];
            packages = new BigInteger[capacity];
            level = new int[capacity];
            next = new int[capacity];
        }

        Front result() {
            int turns = 0;
            for (int from = greatestHead(); from >= 0; from = greatestHead()) {
                if ((++turns & OFTEN) == 0) {
                    often.run();
                }
                int head = heads[from];
                moveTo(from, head + 1);
                reserve();
                for (int party = 0; party < width; party++) {
                    worth[size * width + party] = headWorth(from, head, party);
                }
                BigInteger count = fronts.get(from).packages()[head];
                if (size > 0 && repeatsLast()) {
                    packages[size - 1] = packages[size - 1].add(count);
                } else if (!dominance.isDominated(worth, size * width)) {
                    packages[size] = count;
                    level[size] = from;
                    next[size] = head;
                    size++;
                }
            }
            return new Front(
                    size,
                    Arrays.copyOf(worth, size * width),
                    Arrays.copyOf(packages, size),
                    Arrays.copyOf(level, size),
                    Arrays.copyOf(next, size),
                    fronts);
        }

        /// The front whose next vector is the greatest, the first of equals; -1 when all are through.
        private int greatestHead() {
            int greatest = -1;
            for (int front = 0; front < heads.length; front++) {
                if (heads[front] < fronts.get(front).size() && (greatest < 0 || isGreater(front, greatest))) {
                    greatest = front;
                }
            }
            return greatest;
        }

        private void moveTo(int front, int head) {
            heads[front] = head;
            if (width > 0 && head < fronts.get(front).size()) {
                firsts[front] = headWorth(front, head, 0);
            }
        }

        private boolean isGreater(int one, int other) {
            if (firsts[one] != firsts[other]) {
                return firsts[one] > firsts[other];
            }
            for (int party = 1; party < width; party++) {
                long first = headWorth(one, heads[one], party);
                long second = headWorth(other, heads[other], party);
                if (first != second) {
                    return first > second;
                }
            }
            return false;
        }

        private long headWorth(int front, int head, int party) {
            return Math.addExact(fronts.get(front).worth()[head * width + party], added[front][party]);
        }

        private boolean repeatsLast() {
            return Arrays.equals(
                    worth, (size - 1) * width, size * width, worth, size * width, (size + 1) * width);
        }

        private void reserve() {
            if (size > limit) {
                throw new TooManyPoints();
            }
            if (size == level.length) {
                int capacity = size * 2;
                worth = Arrays.copyOf(worth, capacity * width);
                packages = Arrays.copyOf(packages, capacity);
                level = Arrays.copyOf(level, capacity);
                next = Arrays.copyOf(next, capacity);
            }
        }
    }
}
