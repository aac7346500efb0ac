package org.parley.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.parley.rules.Deal;

/// Finds the gains that are best by a measure among the packages of a set, without its frontier: by branch and bound
/// (Land and Doig, "An Automatic Method of Solving Discrete Programming Problems", Econometrica 28(3), 1960). The
/// bound of a partial package gives each party the most that any rest gives it, whichever that is.
final class BranchSearch {
    private static final int OFTEN = 0xff;

    /// A set of packages with what is added to their points.
    record Root(Branch branch, long[] added) {}

    private final List<Root> roots;
    private final long[][][] points;
    private final long[] floors;
    private final long limit;
    private final Runnable often;
    private long steps;
    private boolean gaveUp;

    /// @param floors what each party must get at least; gains are over these
    /// @param limit the most steps that a search takes
    /// @param often run now and then; what it throws ends the work
    BranchSearch(List<Root> roots, long[][][] points, long[] floors, long limit, Runnable often) {
        this.often = often;
        this.roots = roots;
        this.points = points;
        this.floors = floors;
        this.limit = limit;
    }

    /// Whether a search was given up before its end: then what it gave may not be the best.
    boolean gaveUp() {
        return gaveUp;
    }

    /// The gains, each of 0 or more, that are best by a measure and dominated by no others.
    ///
    /// @param rough the measure, off by less than [Bargain#ROUGHNESS] of it; it never falls when a gain grows
    <V extends Comparable<V>> List<long[]> best(ToDoubleFunction<long[]> rough, Function<long[], V> exact) {
        return run(new Search<>(rough, exact, true));
    }

    /// The greatest gain of a party where nobody gains less than 0; 0 where that cannot be.
    long most(int party) {
        return run(new Search<>(gains -> gains[party], gains -> gains[party], false)).stream()
                .mapToLong(gains -> gains[party])
                .max()
                .orElse(0);
    }

    private List<long[]> run(Search<?> search) {
        steps = 0;
        for (Root root : roots) {
            long[] none = root.added().clone();
            for (int party = 0; party < none.length; party++) {
                none[party] = Math.subtractExact(none[party], floors[party]);
            }
            search.look(root.branch(), 0, none);
        }
        return search.found;
    }

    private final class Search<V extends Comparable<V>> {
        private final ToDoubleFunction<long[]> rough;
        private final Function<long[], V> exact;
        private final boolean ties;
        private final List<long[]> found = new ArrayList<>();
        private double most = Double.NEGATIVE_INFINITY;

        /// @param ties whether all that are best are wanted, or one of them
        Search(ToDoubleFunction<long[]> rough, Function<long[], V> exact, boolean ties) {
            this.rough = rough;
            this.exact = exact;
            this.ties = ties;
        }

        private record Choice(Branch rest, long[] gains, double bound) {}

        void look(Branch branch, int issue, long[] gains) {
            steps++;
            if ((steps & OFTEN) == 0) {
                often.run();
            }
            if (steps > limit) {
                gaveUp = true;
                return;
            }
            if (isHopeless(Best.plus(gains, branch.most()))) {
                return;
            }
            if (issue == points.length) {
                take(gains);
                return;
            }
            List<Choice> choices = new ArrayList<>();
            for (int level = 0; level < branch.byLevel().size(); level++) {
                Optional<Branch> rest = branch.byLevel().get(level);
                if (rest.isPresent()) {
                    long[] with = Best.plus(gains, points[issue][level]);
                    double bound = rough.applyAsDouble(Best.plus(with, rest.get().most()));
                    choices.add(new Choice(rest.get(), with, bound));
                }
            }
            choices.sort(Comparator.comparingDouble(Choice::bound).reversed());
            for (Choice choice : choices) {
                look(choice.rest(), issue + 1, choice.gains());
            }
        }

        /// Whether nothing within a bound is wanted: somebody is below the floor, something found is better, or is at
        /// least as good for all.
        private boolean isHopeless(long[] bound) {
            for (long gain : bound) {
                if (gain < 0) {
                    return true;
                }
            }
            if (rough.applyAsDouble(bound) < most - Math.abs(most) * Bargain.ROUGHNESS) {
                return true;
            }
            if (!ties && !found.isEmpty()) {
                return exact.apply(bound).compareTo(exact.apply(found.getFirst())) <= 0;
            }
            return found.stream().anyMatch(gains -> covers(gains, bound));
        }

        private void take(long[] gains) {
            int order = found.isEmpty() ? 1 : exact.apply(gains).compareTo(exact.apply(found.getFirst()));
            if (order > 0) {
                found.clear();
                most = rough.applyAsDouble(gains);
            }
            if (order >= 0) {
                found.removeIf(other -> covers(gains, other));
                found.add(gains);
            }
        }
    }

    /// The point with a worth that some package has and none passes: how many have it, and the first of them.
    Point point(long[] worth) {
        BigInteger packages = BigInteger.ZERO;
        int[] first = new int[0];
        for (Root root : roots) {
            long[] wanted = worth.clone();
            for (int party = 0; party < wanted.length; party++) {
                wanted[party] = Math.subtractExact(wanted[party], root.added()[party]);
            }
            Holders holders = new Holders();
            BigInteger here = holders.count(root.branch(), 0, wanted);
            packages = packages.add(here);
            if (here.signum() > 0) {
                int[] example = holders.first(root.branch(), wanted);
                first = first.length == 0 || Arrays.compare(example, first) < 0 ? example : first;
            }
        }
        return new Point(
                new WorthVector(Arrays.stream(worth).boxed().toList()), packages, Deal.of(first));
    }

    /// Counts the packages with a worth.
    private final class Holders {
        private record Rest(Branch branch, List<Long> wanted) {
            @Override
            public boolean equals(Object other) {
                return other instanceof Rest rest && branch == rest.branch && wanted.equals(rest.wanted);
            }

            @Override
            public int hashCode() {
                return System.identityHashCode(branch) * 31 + wanted.hashCode();
            }
        }

        private final Map<Rest, BigInteger> known = new HashMap<>();
        private int asked;

        BigInteger count(Branch branch, int issue, long[] wanted) {
            if ((++asked & OFTEN) == 0) {
                often.run();
            }
            if (!covers(branch.most(), wanted)) {
                return BigInteger.ZERO;
            }
            if (issue == points.length) {
                return Arrays.equals(wanted, branch.most()) ? BigInteger.ONE : BigInteger.ZERO;
            }
            Rest rest = new Rest(branch, Arrays.stream(wanted).boxed().toList());
            BigInteger before = known.get(rest);
            if (before != null) {
                return before;
            }
            BigInteger sum = BigInteger.ZERO;
            for (int level = 0; level < branch.byLevel().size(); level++) {
                Optional<Branch> next = branch.byLevel().get(level);
                if (next.isPresent()) {
                    sum = sum.add(count(next.get(), issue + 1, without(wanted, issue, level)));
                }
            }
            known.put(rest, sum);
            return sum;
        }

        int[] first(Branch branch, long[] wanted) {
            int[] levels = new int[points.length];
            Branch at = branch;
            long[] rest = wanted;
            for (int issue = 0; issue < levels.length; issue++) {
                for (int level = 0; level < at.byLevel().size(); level++) {
                    Optional<Branch> next = at.byLevel().get(level);
                    long[] less = without(rest, issue, level);
                    if (next.isPresent() && count(next.get(), issue + 1, less).signum() > 0) {
                        levels[issue] = level;
                        at = next.get();
                        rest = less;
                        break;
                    }
                }
            }
            return levels;
        }

        private long[] without(long[] wanted, int issue, int level) {
            long[] less = wanted.clone();
            for (int party = 0; party < less.length; party++) {
                less[party] -= points[issue][level][party];
            }
            return less;
        }
    }

    private static boolean covers(long[] one, long[] other) {
        for (int party = 0; party < one.length; party++) {
            if (one[party] < other[party]) {
                return false;
            }
        }
        return true;
    }
}
