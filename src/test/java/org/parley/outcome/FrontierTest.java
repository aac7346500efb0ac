package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.PackageSet;
import org.parley.reach.Reach;
import org.parley.reach.Stop;
import org.parley.rules.Deal;
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

class FrontierTest {
    @Test
    void agreesWithComparingEveryPackageToEveryOther() {
        int points = 0;
        for (long seed = 0; seed < 400; seed++) {
            Rules rules = Rules.of(RandomScenarios.scenario(seed));
            for (PackageSet packages : List.of(
                    PackageSet.all(rules), Reach.of(rules).orElseThrow().reachable())) {
                List<Point> expected = naive(rules, packages);
                assertThat(Frontier.of(rules, packages).points()).as("seed %d", seed).isEqualTo(expected);
                points += expected.size();
            }
        }
        assertThat(points).isGreaterThan(1_000);
    }

    /// Two parties divide 60 equal coins one by one, in 60 issues of two levels: every package is on the frontier,
    /// and those that give k coins to the first are 60 over k.
    @Test
    void aFixedPieHasEveryPackageOnItsFrontier() {
        Rules rules = Rules.of(pie(60));
        List<Point> points = Frontier.of(rules, PackageSet.all(rules)).points();
        assertThat(points).hasSize(61);
        assertThat(points.stream().map(Point::packages).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.TWO.pow(60));
        assertThat(points.get(0).worth().values()).containsExactly(60L, 0L);
        assertThat(points.get(2).worth().values()).containsExactly(58L, 2L);
        assertThat(points.get(2).packages()).isEqualTo(BigInteger.valueOf(60 * 59 / 2));
        assertThat(points.get(59).example()).isEqualTo(Deal.statusQuo(60).with(59, 1));
    }

    /// Whole, in part, and while the points in it are sought.
    @Test
    void isGivenUpWhereTheListenerSaysSo() {
        Rules rules = Rules.of(pie(40));
        for (FrontierLimits limits : List.of(FrontierLimits.USUAL, new FrontierLimits(4, 3, 5, 5, 100_000, 1))) {
            AtomicInteger all = new AtomicInteger();
            work(rules, limits, Budget.USUAL.until(() -> all.incrementAndGet() < 0)).orElseThrow();
            assertThat(all.get()).isGreaterThan(40);
            for (int last = 1; last <= all.get(); last += Math.max(1, all.get() / 20)) {
                int stopAt = last;
                AtomicInteger asked = new AtomicInteger();
                assertThat(work(rules, limits, Budget.USUAL.until(() -> asked.incrementAndGet() >= stopAt)))
                        .as("stopped when asked the %dth time of %d", stopAt, all.get())
                        .isEqualTo(new Answer.Stopped<>(new Stop.Cancelled()));
                assertThat(asked.get()).isEqualTo(stopAt);
            }
        }
    }

    private static Answer<Solutions> work(Rules rules, FrontierLimits limits, Budget budget) {
        return Answer.to(() -> Solutions.of(
                rules,
                Frontier.of(rules, PackageSet.all(rules), limits, budget::check),
                rules.startContext()));
    }

    private static Scenario pie(int coins) {
        List<Issue> issues = IntStream.range(0, coins)
                .mapToObj(coin -> Issue.of(
                        "coin-" + coin,
                        "Coin",
                        List.of(),
                        List.of(Level.of("second", "To the second"), Level.of("first", "To the first"))))
                .toList();
        Map<String, List<Long>> first = new TreeMap<>();
        Map<String, List<Long>> second = new TreeMap<>();
        issues.forEach(issue -> {
            first.put(issue.id(), List.of(0L, 1L));
            second.put(issue.id(), List.of(1L, 0L));
        });
        return Scenario.builder("pie")
                .parties(List.of(
                        Party.of("first", "First", Role.NEGOTIATOR), Party.of("second", "Second", Role.NEGOTIATOR)))
                .issues(issues)
                .preferences(List.of(preference("first", first), preference("second", second)))
                .build();
    }

    private static Preference preference(String party, Map<String, List<Long>> points) {
        return new Preference(
                party, Disclosure.PUBLIC, points, List.of(), Reservation.ZERO, Annotation.NONE);
    }

    private static List<Point> naive(Rules rules, PackageSet packages) {
        int[] parties = IntStream.range(0, rules.scenario().parties().size())
                .filter(rules::hasPoints)
                .toArray();
        List<Deal> deals = packages.deals().toList();
        List<WorthVector> worths = deals.stream()
                .map(deal -> new WorthVector(IntStream.of(parties)
                        .mapToObj(party -> rules.worth(party, deal))
                        .toList()))
                .toList();
        List<Point> points = new ArrayList<>();
        for (WorthVector worth : worths.stream().distinct().toList()) {
            if (worths.stream().noneMatch(other -> other.dominates(worth))) {
                List<Deal> with = IntStream.range(0, deals.size())
                        .filter(index -> worths.get(index).equals(worth))
                        .mapToObj(deals::get)
                        .toList();
                points.add(new Point(worth, BigInteger.valueOf(with.size()), with.getFirst()));
            }
        }
        Comparator<Point> descending = (one, other) -> {
            for (int party = 0; party < parties.length; party++) {
                int order = Long.compare(
                        other.worth().values().get(party), one.worth().values().get(party));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
        points.sort(descending);
        return points;
    }
}
