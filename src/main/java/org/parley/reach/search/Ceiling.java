package org.parley.reach.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// A set of packages, all those sought among them, that can be counted and drawn from evenly: those in which a few
/// bound parties come near their reservations.
///
/// It is a relaxed decision diagram (Andersen, Hadzic, Hooker and Tiedemann, "A Constraint Store Based on Multivalued
/// Decision Diagrams", CP 2007): a layer an issue, a node for the worth so far to each of these parties, rounded up to
/// a grid that gets coarser until a layer is not too wide. Immutable.
public final class Ceiling {
    private static final int WIDTH = 24_000;
    private static final int PARTIES = 2;
    private static final int BITS = 14;
    private static final int SURE = (1 << BITS) - 1;

    private final int[] issues;
    private final int[][] levels;
    private final List<int[]> targets = new ArrayList<>();
    private final double[][] sizes;

    private Ceiling(int[] issues, int[][] levels, List<int[]> targets, int[] widths) {
        this.issues = issues;
        this.levels = levels;
        this.targets.addAll(targets);
        int depth = issues.length;
        sizes = new double[depth + 1][];
        sizes[depth] = new double[widths[depth]];
        Arrays.fill(sizes[depth], 1);
        for (int layer = depth - 1; layer >= 0; layer--) {
            int width = levels[issues[layer]].length;
            sizes[layer] = new double[widths[layer]];
            for (int node = 0; node < widths[layer]; node++) {
                for (int place = 0; place < width; place++) {
                    int target = targets.get(layer)[node * width + place];
                    sizes[layer][node] += target < 0 ? 0 : sizes[layer + 1][target];
                }
            }
        }
    }

    /// A set with everything that is sought.
    ///
    /// @param wanted of each issue, the mask of levels that will do
    /// @param course over which it is sought
    public static Ceiling of(Judge judge, Course course, long[] wanted) {
        return new Building(judge, course, wanted).ceiling();
    }

    /// How many packages it has, and no fewer by rounding.
    public double size() {
        return sizes[0][0] * (1 + 1e-12);
    }

    /// One of its packages, each as likely as any other; it has some.
    public int[] draw(SplittableRandom random) {
        int[] drawn = new int[issues.length];
        int node = 0;
        for (int layer = 0; layer < issues.length; layer++) {
            int width = levels[issues[layer]].length;
            double left = random.nextDouble() * sizes[layer][node];
            int next = -1;
            for (int place = 0; place < width; place++) {
                int target = targets.get(layer)[node * width + place];
                if (target >= 0 && sizes[layer + 1][target] > 0) {
                    next = target;
                    drawn[issues[layer]] = levels[issues[layer]][place];
                    left -= sizes[layer + 1][target];
                    if (left < 0) {
                        break;
                    }
                }
            }
            node = next;
        }
        return drawn;
    }

    /// Makes the diagram from the top.
    private static final class Building {
        private final Terms terms;
        private final int[][] levels;
        private final int[] parties;
        private final long[] least;
        private final double[] unit;
        private final double[] lowest;

        Building(Judge judge, Course course, long[] wanted) {
            terms = judge.terms();
            levels = new int[wanted.length][];
            for (int issue = 0; issue < wanted.length; issue++) {
                levels[issue] = levels(wanted[issue]);
            }
            long[] signatures = new long[judge.words()];
            for (int round = 0; round < course.contexts().rounds(); round++) {
                Bits.add(signatures, course.signatures(round));
            }
            parties = Bits.isEmpty(signatures) ? new int[0] : tightest(judge, signatures);
            least = new long[parties.length];
            unit = new double[parties.length];
            lowest = new double[parties.length];
            for (int place = 0; place < parties.length; place++) {
                least[place] = judge.leastReservation(parties[place], signatures);
                double low = 0;
                double high = bonuses(parties[place]);
                for (int issue = 0; issue < levels.length; issue++) {
                    low += Math.min(0, extreme(issue, parties[place], false));
                    high += Math.max(0, extreme(issue, parties[place], true));
                }
                lowest[place] = low;
                unit[place] = Math.max(1, Math.ceil((high - low) / (SURE - 1 - levels.length)));
            }
        }

        private static int[] levels(long mask) {
            int[] levels = new int[Long.bitCount(mask)];
            int count = 0;
            for (long rest = mask; rest != 0; rest &= rest - 1) {
                levels[count++] = Long.numberOfTrailingZeros(rest);
            }
            return levels;
        }

        private double extreme(int issue, int party, boolean greatest) {
            long[] points = terms.worths().get(party).points()[issue];
            long found = points[levels[issue][0]];
            for (int level : levels[issue]) {
                found = greatest ? Math.max(found, points[level]) : Math.min(found, points[level]);
            }
            return found;
        }

        /// The most that a party's bonuses can bring.
        private double bonuses(int party) {
            double sum = 0;
            for (Terms.Bonus bonus : terms.worths().get(party).bonuses()) {
                sum += Math.max(0, bonus.points());
            }
            return sum;
        }

        /// The parties that packages drawn blindly content least often, as far as mean and spread tell.
        private int[] tightest(Judge judge, long[] signatures) {
            List<Integer> all = new ArrayList<>();
            double[] ease = new double[terms.parties()];
            for (int party = 0; party < ease.length; party++) {
                if (judge.counts(party)) {
                    double mean = bonuses(party) - judge.leastReservation(party, signatures);
                    double variance = 1e-9;
                    for (int issue = 0; issue < levels.length; issue++) {
                        double sum = 0;
                        double squares = 0;
                        for (int level : levels[issue]) {
                            double points = terms.worths().get(party).points()[issue][level];
                            sum += points;
                            squares += points * points;
                        }
                        double average = sum / levels[issue].length;
                        mean += average;
                        variance += squares / levels[issue].length - average * average;
                    }
                    ease[party] = mean / Math.sqrt(variance);
                    all.add(party);
                }
            }
            return all.stream()
                    .sorted((one, other) -> Double.compare(ease[one], ease[other]))
                    .limit(PARTIES)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        Ceiling ceiling() {
            int depth = levels.length;
            int[] order = new int[depth];
            double[][] low = new double[depth + 1][parties.length];
            double[][] high = new double[depth + 1][parties.length];
            for (int layer = depth - 1; layer >= 0; layer--) {
                order[layer] = layer;
                for (int place = 0; place < parties.length; place++) {
                    low[layer][place] = low[layer + 1][place] + extreme(layer, parties[place], false);
                    high[layer][place] = high[layer + 1][place] + extreme(layer, parties[place], true);
                }
            }
            List<int[]> targets = new ArrayList<>();
            int[] widths = new int[depth + 1];
            long[] states = {start()};
            for (int layer = 0; layer < depth; layer++) {
                widths[layer] = states.length;
                int[] target = new int[states.length * levels[layer].length];
                States next = new States();
                while (!step(states, layer, low[layer + 1], high[layer + 1], target, next)) {
                    for (int place = 0; place < unit.length; place++) {
                        unit[place] *= 2;
                    }
                    next = new States();
                    states = coarser(states);
                }
                targets.add(target);
                states = next.all();
            }
            widths[depth] = states.length;
            return new Ceiling(order, levels, targets, widths);
        }

        /// The worth so far over the lowest that it can be, in grid units, one after the other, and above them a bit for
        /// each party that is bound.
        private long start() {
            long state = 0;
            for (int place = 0; place < parties.length; place++) {
                double value = bonuses(parties[place]) - lowest[place];
                state |= (long) Math.min(SURE - 1, Math.ceil(value / unit[place])) << (place * BITS);
            }
            return state;
        }

        private long[] coarser(long[] states) {
            long[] coarser = new long[states.length];
            for (int node = 0; node < states.length; node++) {
                long state = states[node] & -1L << (parties.length * BITS);
                for (int place = 0; place < parties.length; place++) {
                    int value = (int) (states[node] >>> (place * BITS)) & SURE;
                    state |= (long) (value == SURE ? SURE : (value + 1) / 2) << (place * BITS);
                }
                coarser[node] = state;
            }
            return coarser;
        }

        /// @return whether the next layer is not too wide
        private boolean step(long[] states, int issue, double[] low, double[] high, int[] target, States next) {
            int width = levels[issue].length;
            for (int node = 0; node < states.length; node++) {
                for (int place = 0; place < width; place++) {
                    long state = after(states[node], issue, levels[issue][place], low, high);
                    target[node * width + place] = state < 0 ? -1 : next.number(state);
                }
                if (next.size() > WIDTH) {
                    return false;
                }
            }
            return true;
        }

        private long after(long state, int issue, int level, double[] low, double[] high) {
            long after = 0;
            for (int place = 0; place < parties.length; place++) {
                int party = parties[place];
                boolean bound = (state >>> (parties.length * BITS + place) & 1) != 0
                        || (level > 0 && (terms.obligors()[issue] & (1L << party)) != 0);
                int value = (int) (state >>> (place * BITS)) & SURE;
                if (value != SURE) {
                    double worth = lowest[place]
                            + value * unit[place]
                            + terms.worths().get(party).points()[issue][level];
                    if (bound && worth + high[place] < least[place]) {
                        return -1;
                    }
                    value = worth + low[place] >= least[place]
                            ? SURE
                            : (int) Math.max(0, Math.ceil((worth - lowest[place]) / unit[place]));
                }
                after |= (long) value << (place * BITS);
                after |= (bound ? 1L : 0) << (parties.length * BITS + place);
            }
            return after;
        }
    }

    /// The states of a layer, each once, in the order in which they were met.
    private static final class States {
        private long[] states = new long[1 << 10];
        private int[] table = new int[1 << 12];
        private int size;

        States() {
            Arrays.fill(table, -1);
        }

        int size() {
            return size;
        }

        long[] all() {
            return Arrays.copyOf(states, size);
        }

        int number(long state) {
            int slot = slot(state);
            while (table[slot] >= 0) {
                if (states[table[slot]] == state) {
                    return table[slot];
                }
                slot = (slot + 1) & (table.length - 1);
            }
            if (size == states.length) {
                states = Arrays.copyOf(states, size * 2);
                table = new int[table.length * 2];
                Arrays.fill(table, -1);
                for (int number = 0; number < size; number++) {
                    int place = slot(states[number]);
                    while (table[place] >= 0) {
                        place = (place + 1) & (table.length - 1);
                    }
                    table[place] = number;
                }
                return number(state);
            }
            states[size] = state;
            table[slot] = size;
            return size++;
        }

        private int slot(long state) {
            long mixed = state * 0x9E3779B97F4A7C15L;
            return (int) (mixed >>> 40) & (table.length - 1);
        }
    }
}
