package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// Frontiers and solution points are what weighing every package against every other shows, with numbers of any size,
/// however far the frontier is worked out.
class BargainLawTest {
    private static final int EACH = 400;
    private static final FrontierLimits LISTED_SHORT = new FrontierLimits(2, 3, 1000, 1000, 1_000_000, 1);
    private static final FrontierLimits NOT_WORKED_OUT = new FrontierLimits(1, 12, 1, 1, 1_000_000, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theFrontierTheFourPointsAndWhatIsLeftAreWhatWeighingEveryPackageShows(int part) {
        int several = 0;
        int proven = 0;
        for (long seed = (long) part * EACH; seed < (part + 1L) * EACH; seed++) {
            RandomBargain bargain = RandomBargain.of(seed);
            Naive naive = new Naive(bargain);
            Frontier whole = Frontier.of(bargain.rules(), bargain.packages());
            assertThat(whole.points()).as("seed %d", seed).isEqualTo(naive.frontier());
            assertThat(whole.extent()).isEqualTo(new Extent.Whole());
            holds(seed, whole, bargain, naive);

            Frontier spread = Frontier.of(bargain.rules(), bargain.packages(), LISTED_SHORT);
            assertThat(spread.extent())
                    .as("seed %d", seed)
                    .isEqualTo(whole.size() > 2 ? new Extent.Spread(whole.size()) : new Extent.Whole());
            holdsExtremes(seed, spread, naive);
            holds(seed, spread, bargain, naive);

            Frontier some = Frontier.of(bargain.rules(), bargain.packages(), NOT_WORKED_OUT);
            if (some.extent() instanceof Extent.Part(long points)) {
                assertThat(points).as("seed %d", seed).isBetween((long) some.size(), (long) whole.size());
                holdsExtremes(seed, some, naive);
                proven += points > some.size() || points == whole.size() ? 1 : 0;
            }
            holds(seed, some, bargain, naive);
            several += whole.size() > 2 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(100);
        assertThat(proven).isGreaterThan(30);
    }

    private static void holdsExtremes(long seed, Frontier some, Naive naive) {
        assertThat(naive.frontier()).as("seed %d", seed).containsAll(some.points());
        assertThat(some.points()).as("seed %d", seed).isSortedAccordingTo(Naive.DESCENDING);
        for (int party = 0; party < some.parties().size(); party++) {
            Comparator<Point> own = Comparator.comparing(worthTo(party));
            assertThat(some.points().stream().map(worthTo(party)).max(Comparator.naturalOrder()))
                    .as("seed %d", seed)
                    .isEqualTo(naive.frontier().stream().max(own).map(worthTo(party)));
        }
    }

    private static Function<Point, Long> worthTo(int party) {
        return point -> point.worth().values().get(party);
    }

    private static void holds(long seed, Frontier frontier, RandomBargain bargain, Naive naive) {
        Solutions solutions = Solutions.of(
                bargain.rules(), frontier, bargain.rules().startContext());
        assertThat(solutions).as("seed %d", seed).isEqualTo(naive.solutions());
        Deal outcome = bargain.packages().first().orElse(Deal.statusQuo(bargain.packages().space().issues()));
        assertThat(ValueLeft.of(bargain.rules(), frontier, outcome, bargain.rules().startContext()).left())
                .as("seed %d", seed)
                .isEqualTo(naive.left(outcome));
    }

    /// Every package weighed against every other.
    private static final class Naive {
        static final Comparator<Point> DESCENDING = (one, other) -> Arrays.compare(
                numbers(other), numbers(one));

        private final Rules rules;
        private final Context context;
        private final int parties;
        private final List<Point> points;
        private final List<Point> frontier;

        Naive(RandomBargain bargain) {
            rules = bargain.rules();
            context = rules.startContext();
            parties = rules.scenario().parties().size();
            Map<List<Long>, List<Deal>> byWorth = new TreeMap<>((one, other) -> Arrays.compare(
                    other.toArray(Long[]::new), one.toArray(Long[]::new)));
            bargain.packages().deals().forEach(deal -> byWorth
                    .computeIfAbsent(worth(deal), unseen -> new java.util.ArrayList<>())
                    .add(deal));
            points = byWorth.entrySet().stream()
                    .map(entry -> new Point(
                            new WorthVector(entry.getKey()),
                            BigInteger.valueOf(entry.getValue().size()),
                            entry.getValue().getFirst()))
                    .toList();
            frontier = undominated(points);
        }

        private static Long[] numbers(Point point) {
            return point.worth().values().toArray(Long[]::new);
        }

        private List<Long> worth(Deal deal) {
            return IntStream.range(0, parties)
                    .mapToObj(party -> rules.worth(party, deal))
                    .toList();
        }

        List<Point> frontier() {
            return frontier;
        }

        private static List<Point> undominated(List<Point> some) {
            return some.stream()
                    .filter(one -> some.stream().noneMatch(other -> other.worth().dominates(one.worth())))
                    .toList();
        }

        private BigInteger gain(Point point, int party) {
            return BigInteger.valueOf(point.worth().values().get(party))
                    .subtract(BigInteger.valueOf(rules.reservation(party, context)));
        }

        Solutions solutions() {
            List<Point> fine = points.stream()
                    .filter(point -> IntStream.range(0, parties).allMatch(party -> gain(point, party).signum() >= 0))
                    .toList();
            BigInteger[] greatest = IntStream.range(0, parties)
                    .mapToObj(party -> fine.stream()
                            .map(point -> gain(point, party))
                            .max(Comparator.naturalOrder())
                            .orElse(BigInteger.ZERO))
                    .toArray(BigInteger[]::new);
            BigInteger all = Arrays.stream(greatest)
                    .filter(gain -> gain.signum() > 0)
                    .reduce(BigInteger.ONE, BigInteger::multiply);
            return new Solutions(
                    best(fine, point -> gains(point).reduce(BigInteger.ONE, BigInteger::multiply)),
                    best(fine, point -> IntStream.range(0, parties)
                            .filter(party -> greatest[party].signum() > 0)
                            .mapToObj(party -> gain(point, party).multiply(all.divide(greatest[party])))
                            .min(Comparator.naturalOrder())
                            .orElse(BigInteger.ONE)),
                    best(fine, point -> gains(point).min(Comparator.naturalOrder()).orElseThrow()),
                    best(fine, point -> gains(point).reduce(BigInteger.ZERO, BigInteger::add)),
                    true);
        }

        private java.util.stream.Stream<BigInteger> gains(Point point) {
            return IntStream.range(0, parties).mapToObj(party -> gain(point, party));
        }

        private static List<Point> best(List<Point> fine, Function<Point, BigInteger> measure) {
            BigInteger most = fine.stream().map(measure).max(Comparator.naturalOrder()).orElse(BigInteger.ZERO);
            return undominated(fine.stream()
                    .filter(point -> measure.apply(point).equals(most))
                    .toList());
        }

        List<Long> left(Deal outcome) {
            List<Long> had = outcome.isStatusQuo()
                    ? LongStream.range(0, parties)
                            .mapToObj(party -> rules.reservation((int) party, context))
                            .toList()
                    : worth(outcome);
            return IntStream.range(0, parties)
                    .mapToObj(party -> frontier.stream()
                            .filter(point -> IntStream.range(0, parties)
                                    .allMatch(each -> point.worth().values().get(each) >= had.get(each)))
                            .map(point -> point.worth().values().get(party) - had.get(party))
                            .max(Comparator.naturalOrder())
                            .orElse(0L))
                    .toList();
        }
    }
}
