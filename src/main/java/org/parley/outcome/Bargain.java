package org.parley.outcome;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.parley.rules.Context;
import org.parley.rules.Rules;

/// A bargaining problem: the points of a frontier at or above every reservation, with their gains over these.
///
/// The frontier is enough: whatever dominates a package has no smaller product, smallest share, smallest gain or sum
/// of gains and is at or above every reservation too. Of many points most are passed over by a rough figure, whose
/// error is far below what it leaves in; those that are left are compared exactly.
final class Bargain {
    /// Rough figures are sums and products of a few doubles, each off by at most one part in 2^53.
    static final double ROUGHNESS = 1e-9;

    private static final int OFTEN = 0xfff;

    /// A share of a party's greatest gain, which is above 0.
    private record Share(BigInteger gain, BigInteger greatest) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            return gain.multiply(other.greatest).compareTo(other.gain.multiply(greatest));
        }
    }

    private final Candidates candidates;
    private final long[] greatest;

    /// Where the best are looked for.
    private sealed interface Candidates {
        /// Among points of a frontier.
        ///
        /// @param at their positions in it
        /// @param gains one row a point
        record Listed(Frontier frontier, int[] at, long[][] gains) implements Candidates {}

        /// In a set of packages whose frontier is not worked out.
        record Sought(BranchSearch search, Function<long[], Point> point) implements Candidates {}
    }

    private Bargain(Candidates candidates, long[] greatest) {
        this.candidates = candidates;
        this.greatest = greatest;
    }

    /// @throws ArithmeticException where a gain passes 64 bits
    static Bargain over(Rules rules, Frontier frontier, Context context) {
        long[] reservations = frontier.parties().stream()
                .mapToLong(party -> rules.reservation(rules.index().party(party), context))
                .toArray();
        Optional<BranchSearch> search = frontier.search().map(making -> making.apply(reservations));
        return search.isPresent()
                ? sought(search.get(), reservations)
                : listed(frontier.whole(), reservations);
    }

    private static Bargain sought(BranchSearch search, long[] reservations) {
        long[] greatest = new long[reservations.length];
        for (int party = 0; party < greatest.length; party++) {
            greatest[party] = search.most(party);
        }
        return new Bargain(
                new Candidates.Sought(search, gains -> search.point(Best.plus(gains, reservations))), greatest);
    }

    private static Bargain listed(Frontier frontier, long[] reservations) {
        int most = reservations.length == 0 ? 0 : frontier.size();
        int[] at = new int[most];
        long[][] all = new long[most][];
        long[] greatest = new long[reservations.length];
        int count = 0;
        for (int point = 0; point < most; point++) {
            if ((point & OFTEN) == 0) {
                frontier.often().run();
            }
            long[] gains = gains(frontier, point, reservations);
            if (smallestGain(gains) >= 0) {
                at[count] = point;
                all[count++] = gains;
                for (int party = 0; party < gains.length; party++) {
                    greatest[party] = Math.max(greatest[party], gains[party]);
                }
            }
        }
        return new Bargain(
                new Candidates.Listed(frontier, Arrays.copyOf(at, count), Arrays.copyOf(all, count)), greatest);
    }

    private static long[] gains(Frontier frontier, int point, long[] reservations) {
        long[] gains = new long[reservations.length];
        for (int party = 0; party < gains.length; party++) {
            gains[party] = Math.subtractExact(frontier.worth(point, party), reservations[party]);
        }
        return gains;
    }

    Solutions solutions() {
        List<Point> nash = best(Bargain::roughProduct, Bargain::product);
        List<Point> kalaiSmorodinsky = best(this::roughSmallestShare, this::smallestShare);
        List<Point> egalitarian = best(Bargain::roughSmallestGain, Bargain::smallestGain);
        List<Point> utilitarian = best(Bargain::roughSum, Bargain::sum);
        boolean proven = !(candidates instanceof Candidates.Sought sought && sought.search().gaveUp());
        return new Solutions(nash, kalaiSmorodinsky, egalitarian, utilitarian, proven);
    }

    private static double roughProduct(long[] gains) {
        double product = 1;
        for (long gain : gains) {
            product *= gain;
        }
        return product;
    }

    private static BigInteger product(long[] gains) {
        BigInteger product = BigInteger.ONE;
        for (long gain : gains) {
            product = product.multiply(BigInteger.valueOf(gain));
        }
        return product;
    }

    private static double roughSum(long[] gains) {
        double sum = 0;
        for (long gain : gains) {
            sum += gain;
        }
        return sum;
    }

    private static BigInteger sum(long[] gains) {
        BigInteger sum = BigInteger.ZERO;
        for (long gain : gains) {
            sum = sum.add(BigInteger.valueOf(gain));
        }
        return sum;
    }

    private static double roughSmallestGain(long[] gains) {
        return smallestGain(gains);
    }

    private static long smallestGain(long[] gains) {
        long smallest = Long.MAX_VALUE;
        for (long gain : gains) {
            smallest = Math.min(smallest, gain);
        }
        return smallest;
    }

    private double roughSmallestShare(long[] gains) {
        double smallest = 1;
        for (int party = 0; party < gains.length; party++) {
            if (greatest[party] > 0) {
                smallest = Math.min(smallest, (double) gains[party] / greatest[party]);
            }
        }
        return smallest;
    }

    /// Where no party gains anything, every share is passed over and all candidates are equal.
    private Share smallestShare(long[] gains) {
        Share smallest = new Share(BigInteger.ONE, BigInteger.ONE);
        for (int party = 0; party < gains.length; party++) {
            if (greatest[party] > 0) {
                Share share = new Share(BigInteger.valueOf(gains[party]), BigInteger.valueOf(greatest[party]));
                smallest = share.compareTo(smallest) < 0 ? share : smallest;
            }
        }
        return smallest;
    }

    private <V extends Comparable<V>> List<Point> best(ToDoubleFunction<long[]> rough, Function<long[], V> exact) {
        return switch (candidates) {
            case Candidates.Listed listed -> best(listed, rough, exact);
            case Candidates.Sought(BranchSearch search, var point) ->
                search.best(rough, exact).stream()
                        .sorted((one, other) -> Arrays.compare(other, one))
                        .map(point)
                        .toList();
        };
    }

    private static <V extends Comparable<V>> List<Point> best(
            Candidates.Listed listed, ToDoubleFunction<long[]> rough, Function<long[], V> exact) {
        long[][] gains = listed.gains();
        double[] roughly = new double[gains.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int candidate = 0; candidate < gains.length; candidate++) {
            if ((candidate & OFTEN) == 0) {
                listed.frontier().often().run();
            }
            roughly[candidate] = rough.applyAsDouble(gains[candidate]);
            most = Math.max(most, roughly[candidate]);
        }
        double least = most - Math.abs(most) * ROUGHNESS;
        int[] best = new int[gains.length];
        int count = 0;
        Optional<V> value = Optional.empty();
        for (int candidate = 0; candidate < gains.length; candidate++) {
            if (roughly[candidate] >= least) {
                V here = exact.apply(gains[candidate]);
                int order = value.isEmpty() ? 1 : here.compareTo(value.get());
                if (order > 0) {
                    count = 0;
                    value = Optional.of(here);
                }
                if (order >= 0) {
                    best[count++] = listed.at()[candidate];
                }
            }
        }
        return listed.frontier().points(Arrays.copyOf(best, count));
    }
}
