package org.parley.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.rules.Context;
import org.parley.rules.Rules;

/// A bargaining problem: the points of a frontier at or above every reservation, with their gains over these.
///
/// The frontier is enough: whatever dominates a package has no smaller product, smallest share, smallest gain or sum
/// of gains and is at or above every reservation too.
final class Bargain {
    private record Candidate(Point point, List<BigInteger> gains) {}

    /// A share of a party's greatest gain, which is above 0.
    private record Share(BigInteger gain, BigInteger greatest) implements Comparable<Share> {
        @Override
        public int compareTo(Share other) {
            return gain.multiply(other.greatest).compareTo(other.gain.multiply(greatest));
        }
    }

    private final List<Candidate> candidates;
    private final List<BigInteger> greatest;

    private Bargain(List<Candidate> candidates, List<BigInteger> greatest) {
        this.candidates = candidates;
        this.greatest = greatest;
    }

    static Bargain over(Rules rules, Frontier frontier, Context context) {
        List<BigInteger> reservations = frontier.parties().stream()
                .map(party -> BigInteger.valueOf(rules.reservation(rules.index().party(party), context)))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        if (!reservations.isEmpty()) {
            for (Point point : frontier.points()) {
                List<BigInteger> gains = gains(point.worth(), reservations);
                if (gains.stream().allMatch(gain -> gain.signum() >= 0)) {
                    candidates.add(new Candidate(point, gains));
                }
            }
        }
        List<BigInteger> greatest = IntStream.range(0, reservations.size())
                .mapToObj(party -> candidates.stream()
                        .map(candidate -> candidate.gains().get(party))
                        .max(Comparator.naturalOrder())
                        .orElse(BigInteger.ZERO))
                .toList();
        return new Bargain(candidates, greatest);
    }

    private static List<BigInteger> gains(WorthVector worth, List<BigInteger> reservations) {
        return IntStream.range(0, reservations.size())
                .mapToObj(party -> BigInteger.valueOf(worth.values().get(party)).subtract(reservations.get(party)))
                .toList();
    }

    Solutions solutions() {
        return new Solutions(
                best(gains -> gains.stream().reduce(BigInteger.ONE, BigInteger::multiply)),
                best(this::smallestShare),
                best(gains -> gains.stream().min(Comparator.naturalOrder()).orElseThrow()),
                best(gains -> gains.stream().reduce(BigInteger.ZERO, BigInteger::add)));
    }

    /// Where no party gains anything, every share is passed over and all candidates are equal.
    private Share smallestShare(List<BigInteger> gains) {
        return IntStream.range(0, gains.size())
                .filter(party -> greatest.get(party).signum() > 0)
                .mapToObj(party -> new Share(gains.get(party), greatest.get(party)))
                .min(Comparator.naturalOrder())
                .orElse(new Share(BigInteger.ONE, BigInteger.ONE));
    }

    private <V extends Comparable<V>> List<Point> best(Function<List<BigInteger>, V> value) {
        List<Point> best = new ArrayList<>();
        V most = null;
        for (Candidate candidate : candidates) {
            V here = value.apply(candidate.gains());
            int order = most == null ? 1 : here.compareTo(most);
            if (order > 0) {
                best.clear();
                most = here;
            }
            if (order >= 0) {
                best.add(candidate.point());
            }
        }
        return best;
    }
}
