package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.outcome.Analysis;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Counts of what is too much to be listed, against binomial coefficients.
class CountedTest {
    private static final Budget COUNTING = new Budget(BigInteger.ZERO, 0, 100_000, 0, 10_000_000, 1_000, () -> true);

    /// So many issues of yes and no, each worth a point to the party that gives them all away, which wants some points.
    private static Scenario points(int issues, long reservation, List<List<Integer>> agendas) {
        List<String> ids = IntStream.range(0, issues).mapToObj(number -> "issue" + number).toList();
        Map<String, List<Long>> points = new LinkedHashMap<>();
        Map<String, String> everything = new LinkedHashMap<>();
        for (String id : ids) {
            points.put(id, List.of(0L, 1L));
            everything.put(id, "yes");
        }
        return Scenario.builder("points")
                .parties(List.of(Party.of("giver", "Giver", Role.NEGOTIATOR), Party.of("taker", "Taker", Role.NEGOTIATOR)))
                .issues(ids.stream()
                        .map(id -> new Issue(
                                id,
                                id,
                                "",
                                List.of("giver"),
                                List.of(),
                                "",
                                List.of(Level.of("no", "No"), Level.of("yes", "Yes")),
                                Annotation.NONE))
                        .toList())
                .offers(List.of(new Offer(
                        "all", "giver", "", Disclosure.PUBLIC, everything, Condition.always(), Condition.always(), Annotation.NONE)))
                .preferences(List.of(new Preference(
                        "giver", Disclosure.PUBLIC, points, List.of(), new Reservation(reservation, List.of()), Annotation.NONE)))
                .rounds(IntStream.range(0, agendas.size())
                        .mapToObj(round -> new Round(
                                "round" + round,
                                "Round",
                                "",
                                "",
                                List.of("giver", "taker"),
                                List.of(),
                                agendas.get(round).stream().map(ids::get).toList(),
                                Annotation.NONE))
                        .toList())
                .build();
    }

    private static Reach from(Scenario scenario) {
        Rules rules = Rules.of(scenario);
        return Reach.from(rules, new Course(rules).start(), COUNTING).orElseThrow();
    }

    private static BigInteger choose(int of, int some) {
        BigInteger product = BigInteger.ONE;
        for (int number = 1; number <= some; number++) {
            product = product.multiply(BigInteger.valueOf(of - number + 1)).divide(BigInteger.valueOf(number));
        }
        return product;
    }

    private static BigInteger atLeast(int of, int least) {
        return IntStream.rangeClosed(Math.max(0, least), of)
                .mapToObj(some -> choose(of, some))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /// Of 26 points 19 at least: the sum of the binomial coefficients from 19 on, with a given one of them from 18 on.
    @Test
    void enoughPointsInOneRound() {
        Reach reach = from(points(26, 19, List.of(range(0, 26))));
        assertThat(reach.reachable().count()).isEqualTo(atLeast(26, 19));
        for (int issue : List.of(0, 12, 25)) {
            assertThat(reach.reachable().countThrough(issue, 1)).isEqualTo(atLeast(25, 18));
            assertThat(reach.reachable().countThrough(issue, 0)).isEqualTo(atLeast(25, 19));
            assertThat(reach.reachable().meeting(Map.of("issue" + issue, "yes")).count()).isEqualTo(atLeast(25, 18));
        }
    }

    /// The first round may conclude the first 14 of 20, the second one the last 14, and 9 points are wanted: by the first
    /// round they must come from the first 14. Then what the second adds on top of 9 of the first 14 is anything of the last
    /// 6, and what it concludes alone is 9 of the last 14, with none of the first 6.
    @Test
    void whatComesLaterAddsToWhatCameFirst() {
        Reach reach = from(points(20, 9, List.of(range(0, 14), range(6, 20))));
        assertThat(reach.reachableBy(0).count()).isEqualTo(atLeast(14, 9));
        BigInteger onTop = BigInteger.ZERO;
        for (int first = 0; first <= 6; first++) {
            onTop = onTop.add(choose(6, first).multiply(atLeast(8, 9 - first)).multiply(BigInteger.valueOf(64)));
        }
        BigInteger alone = BigInteger.ZERO;
        for (int middle = 0; middle <= 8; middle++) {
            alone = alone.add(choose(8, middle).multiply(atLeast(6, 9 - middle)));
        }
        assertThat(reach.reachable().count()).isEqualTo(onTop.add(alone));
        PackageSet last = reach.reachable().meeting(Map.of("issue19", "yes"));
        assertThat(last.figure().isExact()).isTrue();
        assertThat(last.meeting(Map.of("issue18", "yes")).figure().isExact()).isFalse();
        assertThat(reach.reachableBy(0).meeting(Map.of("issue0", "yes")).figure().isExact()).isFalse();
    }

    /// What can only be counted is not gone through for its frontier.
    @Test
    void anAnalysisTellsTheNumberAndNoFrontier() {
        Analysis analysis = Analysis.of(from(points(20, 9, List.of(range(0, 14), range(6, 20)))));
        assertThat(analysis.rounds().getFirst().reachableBy()).isEqualTo(Figure.exactly(atLeast(14, 9)));
        assertThat(analysis.reachable().isExact()).isTrue();
        assertThat(analysis.frontier()).isEmpty();
    }
}
