package org.parley.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parley.rules.Context;
import org.parley.rules.Rules;

/// A bargaining problem: the points of a frontier at or above every reservation, with their gains over these.
///
/// The frontier is enough: whatever dominates a package has no smaller product, smallest share, smallest gain or sum
/// of gains and is at or above every reservation too. Of many points most are passed over by a rough figure, whose
/// error is far below what it leaves in; those that are left are compared exactly.
final class Bargain {
    /// Rough figures are sums and products of a few doubles, each off by at most one part in 2^53.
    private static final double ROUGHNESS = 1e-9;

    private record Candidate(int point, long[] gains) {}

    /// A share of a party's greatest gain, which is above 0.
    private record Share(BigInteger gain, BigInteger greatest) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            return gain.multiply(other.greatest).compareTo(other.gain.multiply(greatest));
        }
    }

    private final Frontier frontier;
    private final List<Candidate> candidates;
    private final long[] greatest;

    private Bargain(Frontier frontier, List<Candidate> candidates, long[] greatest) {
        this.frontier = frontier;
        this.candidates = candidates;
        this.greatest = greatest;
    }

    /// @throws ArithmeticException where a gain passes 64 bits
    static Bargain over(Rules rules, Frontier frontier, Context context) {
        long[] reservations = frontier.parties().stream()
                .mapToLong(party -> rules.reservation(rules.index().party(party), context))
                .toArray();
        List<Candidate> candidates = new ArrayList<>();
        long[] greatest = new long[reservations.length];
        for (int point = 0; point < frontier.size() && reservations.length > 0; point++) {
            long[] gains = gains(frontier, point, reservations);
            if (IntStream.range(0, gains.length).allMatch(party -> gains[party] >= 0)) {
                candidates.add(new Candidate(point, gains));
                for (int party = 0; party < gains.length; party++) {
                    greatest[party] = Math.max(greatest[party], gains[party]);
                }
            }
        }
        return new Bargain(frontier, candidates, greatest);
    }

    private static long[] gains(Frontier frontier, int point, long[] reservations) {
        long[] gains = new long[reservations.length];
        for (int party = 0; party < gains.length; party++) {
            gains[party] = Math.subtractExact(frontier.worth(point, party), reservations[party]);
        }
        return gains;
    }

    Solutions solutions() {
        return new Solutions(
                best(Bargain::roughProduct, Bargain::product),
                best(this::roughSmallestShare, this::smallestShare),
                best(Bargain::roughSmallestGain, Bargain::smallestGain),
                best(Bargain::roughSum, Bargain::sum));
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
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            most = Math.max(most, rough.applyAsDouble(candidate.gains()));
        }
        double least = most - Math.abs(most) * ROUGHNESS;
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (rough.applyAsDouble(candidate.gains()) >= least) {
                int order = best.isEmpty()
                        ? 0
                        : exact.apply(candidate.gains()).compareTo(exact.apply(best.getFirst().gains()));
                if (order > 0) {
                    best.clear();
                }
                if (order >= 0) {
                    best.add(candidate);
                }
            }
        }
        return best.stream()
                .map(candidate -> frontier.point(candidate.point()))
                .toList();
    }
}
