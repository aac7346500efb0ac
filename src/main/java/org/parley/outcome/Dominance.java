package org.parley.outcome;

import java.util.Arrays;

/// Tells which vectors are dominated when they come in descending order (by the first number, then the second and so
/// on), no two the same: then only an earlier one can dominate a later one, and the first number need not be looked
/// at. With two numbers it is enough to know the greatest second one; with three, the staircase of the other two
/// (Kung, Luccio and Preparata, "On Finding the Maxima of a Set of Vectors", Journal of the ACM 22(4), 1975, section
/// 2); with more, [DominanceArchive].
sealed interface Dominance permits Dominance.First, Dominance.Second, Dominance.Staircase, DominanceArchive {
    /// Whether the vector that starts here is dominated by an earlier one; if not it is kept.
    boolean isDominated(long[] vectors, int start);

    /// For vectors of a width.
    static Dominance of(int width) {
        return switch (width) {
            case 0, 1 -> new First();
            case 2 -> new Second();
            case 3 -> new Staircase();
            default -> new DominanceArchive(width);
        };
    }

    /// Only the first vector stands.
    final class First implements Dominance {
        private boolean taken;

        @Override
        public boolean isDominated(long[] vectors, int start) {
            boolean dominated = taken;
            taken = true;
            return dominated;
        }
    }

    /// A vector stands if its second number is greater than all before.
    final class Second implements Dominance {
        private boolean any;
        private long greatest;

        @Override
        public boolean isDominated(long[] vectors, int start) {
            if (any && vectors[start + 1] <= greatest) {
                return true;
            }
            any = true;
            greatest = vectors[start + 1];
            return false;
        }
    }

    /// The second and third numbers of the vectors that stand: the greater the one, the smaller the other.
    final class Staircase implements Dominance {
        private long[] seconds = new long[16];
        private long[] thirds = new long[16];
        private int steps;

        @Override
        public boolean isDominated(long[] vectors, int start) {
            long second = vectors[start + 1];
            long third = vectors[start + 2];
            int found = Arrays.binarySearch(seconds, 0, steps, second);
            int above = found >= 0 ? found : -found - 1;
            if (above < steps && thirds[above] >= third) {
                return true;
            }
            int end = found >= 0 ? found + 1 : above;
            int begin = above;
            while (begin > 0 && thirds[begin - 1] <= third) {
                begin--;
            }
            put(begin, end, second, third);
            return false;
        }

        /// Puts one step in place of those from `begin` to before `end`.
        private void put(int begin, int end, long second, long third) {
            if (steps == seconds.length) {
                seconds = Arrays.copyOf(seconds, steps * 2);
                thirds = Arrays.copyOf(thirds, steps * 2);
            }
            System.arraycopy(seconds, end, seconds, begin + 1, steps - end);
            System.arraycopy(thirds, end, thirds, begin + 1, steps - end);
            seconds[begin] = second;
            thirds[begin] = third;
            steps += begin + 1 - end;
        }
    }
}
