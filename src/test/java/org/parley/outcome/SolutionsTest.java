package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.PackageSet;
import org.parley.rules.Context;
import org.parley.rules.Rules;
import org.parley.scenario.Annotation;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Scenario;

class SolutionsTest {
    /// Bill and Jack barter (Nash, "The Bargaining Problem", Econometrica 18, 1950, example): Bill gives the book,
    /// whip, ball and bat for the pen, toy and knife. That takes Bill from 12 to 24 and Jack from 6 to 11.
    @Test
    void billAndJack() {
        Map<String, long[]> gains = new LinkedHashMap<>();
        gains.put("book", new long[] {-2, 4});
        gains.put("whip", new long[] {-2, 2});
        gains.put("ball", new long[] {-2, 1});
        gains.put("bat", new long[] {-2, 2});
        gains.put("box", new long[] {-4, 1});
        gains.put("pen", new long[] {10, -1});
        gains.put("toy", new long[] {4, -1});
        gains.put("knife", new long[] {6, -2});
        gains.put("hat", new long[] {2, -2});
        Rules rules = Rules.of(barter(gains));
        List<Point> nash =
                Solutions.of(rules, PackageSet.all(rules), rules.startContext()).nash();
        assertThat(nash).hasSize(1);
        assertThat(nash.getFirst().worth().values()).containsExactly(24L - 12, 11L - 6);
        assertThat(rules.index().terms(nash.getFirst().example()).keySet())
                .containsExactly("book", "whip", "ball", "bat", "pen", "toy", "knife");
    }

    /// One issue with the worths (0,0), (0,10), (2,9), (10,0) and (5,3), nobody below 0. Products: 0, 18, 0, 15.
    /// Smallest shares of the greatest gains (10 and 10): 0, 0.2, 0, 0.3 (the point that is monotone in the sense of
    /// Kalai and Smorodinsky, Econometrica 43, 1975). Smallest gains: 0, 2, 0, 3. Sums: 10, 11, 10, 8.
    @Test
    void theFourPointsDiffer() {
        long[][] worths = {{0, 0}, {0, 10}, {2, 9}, {10, 0}, {5, 3}};
        Rules rules = Rules.of(oneIssue(worths));
        Solutions solutions = Solutions.of(rules, PackageSet.all(rules), rules.startContext());
        assertThat(worths(solutions.nash())).containsExactly(List.of(2L, 9L));
        assertThat(worths(solutions.kalaiSmorodinsky())).containsExactly(List.of(5L, 3L));
        assertThat(worths(solutions.egalitarian())).containsExactly(List.of(5L, 3L));
        assertThat(worths(solutions.utilitarian())).containsExactly(List.of(2L, 9L));
    }

    /// Two negative gains have a positive product; only gains of 0 and more count.
    @Test
    void packagesBelowAReservationAreNoSolutions() {
        Rules rules = Rules.of(oneIssue(new long[][] {{-5, -5}, {-9, -9}, {1, -1}}));
        Solutions solutions = Solutions.of(rules, PackageSet.all(rules), rules.startContext());
        assertThat(solutions.nash()).isEmpty();
        assertThat(solutions.utilitarian()).isEmpty();
    }

    @Test
    void agreeWithWeighingEveryPackageOfRandomScenarios() {
        int found = 0;
        for (long seed = 0; seed < 400; seed++) {
            Rules rules = Rules.of(RandomScenarios.scenario(seed));
            PackageSet all = PackageSet.all(rules);
            Context context = rules.startContext();
            Solutions solutions = Solutions.of(rules, all, context);
            Naive naive = new Naive(rules, all, context);
            assertThat(worths(solutions.nash())).as("Nash, seed %d", seed).isEqualTo(naive.best(naive::product));
            assertThat(worths(solutions.egalitarian()))
                    .as("egalitarian, seed %d", seed)
                    .isEqualTo(naive.best(gains -> gains.stream().min(Comparator.naturalOrder()).orElseThrow()));
            assertThat(worths(solutions.utilitarian()))
                    .as("utilitarian, seed %d", seed)
                    .isEqualTo(naive.best(gains -> gains.stream().reduce(BigInteger.ZERO, BigInteger::add)));
            assertThat(worths(solutions.kalaiSmorodinsky()))
                    .as("Kalai-Smorodinsky, seed %d", seed)
                    .isEqualTo(naive.best(naive::smallestShare));
            found += solutions.nash().size();
        }
        assertThat(found).isGreaterThan(150);
    }

    /// Gains of every package at or above all reservations, and the undominated best of them by any value.
    private static final class Naive {
        private final List<List<Long>> worths = new ArrayList<>();
        private final List<List<BigInteger>> gains = new ArrayList<>();

        Naive(Rules rules, PackageSet packages, Context context) {
            int[] parties = IntStream.range(0, rules.scenario().parties().size())
                    .filter(rules::hasPoints)
                    .toArray();
            packages.deals().forEach(deal -> {
                List<Long> worth = IntStream.of(parties)
                        .mapToObj(party -> rules.worth(party, deal))
                        .toList();
                List<BigInteger> gain = IntStream.of(parties)
                        .mapToObj(party -> BigInteger.valueOf(rules.worth(party, deal))
                                .subtract(BigInteger.valueOf(rules.reservation(party, context))))
                        .toList();
                boolean fine = gain.stream().allMatch(one -> one.signum() >= 0);
                if (parties.length > 0 && fine && !worths.contains(worth)) {
                    worths.add(worth);
                    gains.add(gain);
                }
            });
        }

        BigInteger product(List<BigInteger> gain) {
            return gain.stream().reduce(BigInteger.ONE, BigInteger::multiply);
        }

        /// As a whole number: the share times the product of all the greatest gains above 0.
        BigInteger smallestShare(List<BigInteger> gain) {
            List<BigInteger> greatest = IntStream.range(0, gain.size())
                    .mapToObj(party -> gains.stream()
                            .map(one -> one.get(party))
                            .max(Comparator.naturalOrder())
                            .orElseThrow())
                    .toList();
            BigInteger all = greatest.stream()
                    .filter(one -> one.signum() > 0)
                    .reduce(BigInteger.ONE, BigInteger::multiply);
            return IntStream.range(0, gain.size())
                    .filter(party -> greatest.get(party).signum() > 0)
                    .mapToObj(party -> gain.get(party).multiply(all).divide(greatest.get(party)))
                    .min(Comparator.naturalOrder())
                    .orElse(BigInteger.ONE);
        }

        List<List<Long>> best(Function<List<BigInteger>, BigInteger> value) {
            BigInteger most = gains.stream().map(value).max(Comparator.naturalOrder()).orElse(BigInteger.ZERO);
            List<List<Long>> best = IntStream.range(0, gains.size())
                    .filter(index -> value.apply(gains.get(index)).equals(most))
                    .mapToObj(worths::get)
                    .toList();
            Comparator<List<Long>> descending = (one, other) -> IntStream.range(0, one.size())
                    .map(party -> other.get(party).compareTo(one.get(party)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(0);
            return best.stream()
                    .filter(one -> worths.stream()
                            .noneMatch(other -> new WorthVector(other).dominates(new WorthVector(one))))
                    .sorted(descending)
                    .toList();
        }
    }

    private static List<List<Long>> worths(List<Point> points) {
        return points.stream().map(point -> point.worth().values()).toList();
    }

    private static Scenario barter(Map<String, long[]> gains) {
        List<Issue> issues = gains.keySet().stream()
                .map(thing -> Issue.of(
                        thing, thing, List.of(), List.of(Level.of("stays", "Stays"), Level.of("goes", "Changes hands"))))
                .toList();
        return scenario(issues, party -> {
            Map<String, List<Long>> points = new LinkedHashMap<>();
            gains.forEach((thing, worth) -> points.put(thing, List.of(0L, worth[party])));
            return points;
        });
    }

    private static Scenario oneIssue(long[][] worths) {
        List<Level> levels = IntStream.range(0, worths.length)
                .mapToObj(level -> Level.of("level-" + level, "Level " + level))
                .toList();
        return scenario(
                List.of(Issue.of("issue", "Issue", List.of(), levels)),
                party -> Map.of(
                        "issue",
                        IntStream.range(0, worths.length)
                                .mapToObj(level -> worths[level][party])
                                .toList()));
    }

    private static Scenario scenario(List<Issue> issues, Function<Integer, Map<String, List<Long>>> points) {
        return Scenario.builder("bargain")
                .parties(List.of(
                        Party.of("bill", "Bill", Role.NEGOTIATOR), Party.of("jack", "Jack", Role.NEGOTIATOR)))
                .issues(issues)
                .preferences(List.of(preference("bill", points.apply(0)), preference("jack", points.apply(1))))
                .build();
    }

    private static Preference preference(String party, Map<String, List<Long>> points) {
        return new Preference(party, Disclosure.PUBLIC, points, List.of(), Reservation.ZERO, Annotation.NONE);
    }
}
