package org.parley.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.PackageSet;
import org.parley.reach.Reach;
import org.parley.rules.Rule;
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

/// Cases whose numbers were published by others, with the source of each.
class PublishedCasesTest {
    /// The scorable game "base" of Abdelnabi, Gomaa, Sivaprasad, Schönherr and Fritz, "Cooperation, Competition, and
    /// Maliciousness: LLM-Stakeholders Interactive Negotiation" (2024), by the numbers in
    /// `adjust_games/evaluate_games_base.ipynb` of the repository S-Abdelnabi/LLM-Deliberation: points of issues A to
    /// E, and the least score of each party.
    private static final Map<String, long[][]> SCORES = scores();

    private static Map<String, long[][]> scores() {
        Map<String, long[][]> scores = new LinkedHashMap<>();
        scores.put("company", new long[][] {
            {14, 8, 0}, {11, 7, 0}, {0, 5, 10, 17}, {35, 29, 20, 0}, {0, 5, 10, 15, 23}, {55}
        });
        scores.put("tourism", new long[][] {
            {0, 11, 5}, {0, 20, 25}, {0, 2, 4, 9}, {10, 26, 40, 0}, {4, 8, 15, 12, 0}, {65}
        });
        scores.put("environment", new long[][] {
            {0, 22, 45}, {0, 25, 55}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0, 0}, {55}
        });
        scores.put("cities", new long[][] {
            {0, 4, 10}, {0, 0, 0}, {12, 8, 6, 0}, {0, 8, 13, 18}, {60, 45, 30, 15, 0}, {31}
        });
        scores.put("union", new long[][] {
            {15, 20, 0}, {0, 0, 0}, {42, 35, 25, 0}, {30, 20, 10, 0}, {2, 4, 6, 8, 0}, {50}
        });
        scores.put("mayor", new long[][] {
            {14, 8, 0}, {12, 8, 0}, {24, 18, 12, 0}, {40, 30, 23, 0}, {0, 2, 4, 7, 10}, {30}
        });
        return scores;
    }

    /// Published: 12 of the 720 deals satisfy all six. With one of the four that have no veto left out, 55 do, of which
    /// 47 satisfy the cities, 35 the environmental league, 40 the union and 55 the mayor. So without the score of the
    /// cities there are 12 + (55 - 47) = 20, without the league's 32, without the union's 27 and without the mayor's 12.
    @Test
    void theBaseGameHasAsManyFeasibleDealsAsItsAuthorsCounted() {
        Rules rules = Rules.of(game());
        assertThat(PackageSet.all(rules).meeting(Map.of("project", "yes")).count()).isEqualTo(BigInteger.valueOf(720));
        assertThat(deals(rules).count()).isEqualTo(BigInteger.valueOf(12));
        assertThat(without(rules, "cities")).isEqualTo(BigInteger.valueOf(20));
        assertThat(without(rules, "environment")).isEqualTo(BigInteger.valueOf(32));
        assertThat(without(rules, "union")).isEqualTo(BigInteger.valueOf(27));
        assertThat(without(rules, "mayor")).isEqualTo(BigInteger.valueOf(12));
    }

    /// The list of the twelve, in the same place.
    @Test
    void theTwelveDealsOfTheBaseGameAreThoseThatItsAuthorsList() {
        Rules rules = Rules.of(game());
        assertThat(deals(rules).deals().map(deal -> IntStream.range(1, 6)
                        .mapToObj(issue -> "" + "ABCDE".charAt(issue - 1) + (deal.level(issue) + 1))
                        .reduce("", String::concat)))
                .containsExactly(
                        "A1B3C2D2E3",
                        "A1B3C2D2E4",
                        "A1B3C3D2E3",
                        "A1B3C3D3E4",
                        "A2B3C2D2E4",
                        "A2B3C3D1E3",
                        "A2B3C3D2E3",
                        "A2B3C3D2E4",
                        "A2B3C4D1E3",
                        "A3B2C2D2E4",
                        "A3B2C3D2E3",
                        "A3B2C3D2E4");
    }

    private static PackageSet deals(Rules rules) {
        return Reach.of(rules).orElseThrow().reachable().meeting(Map.of("project", "yes"));
    }

    private static BigInteger without(Rules rules, String party) {
        return deals(rules.relaxing(Set.of(new Rule.OfReservation(party)))).count();
    }

    /// A deal binds all six: an issue that all have to give says whether there is one.
    private static Scenario game() {
        List<String> parties = List.copyOf(SCORES.keySet());
        List<Issue> issues = new ArrayList<>();
        issues.add(Issue.of("project", "Project", parties, List.of(Level.of("no", "No"), Level.of("yes", "Yes"))));
        long[][] company = SCORES.get("company");
        for (int issue = 0; issue < 5; issue++) {
            issues.add(Issue.of("ABCDE".substring(issue, issue + 1), "Issue", List.of(), levels(company[issue].length)));
        }
        return Scenario.builder("base")
                .parties(parties.stream().map(id -> Party.of(id, id, Role.NEGOTIATOR)).toList())
                .issues(issues)
                .offers(parties.stream()
                        .map(id -> new Offer(
                                "offer-" + id,
                                id,
                                "",
                                Disclosure.PUBLIC,
                                Map.of("project", "yes"),
                                Condition.always(),
                                Condition.always(),
                                Annotation.NONE))
                        .toList())
                .preferences(SCORES.entrySet().stream()
                        .map(entry -> preference(entry.getKey(), entry.getValue()))
                        .toList())
                .rounds(List.of(new Round(
                        "only",
                        "",
                        "",
                        "",
                        parties,
                        List.of(),
                        issues.stream().map(Issue::id).toList(),
                        Annotation.NONE)))
                .build();
    }

    private static Preference preference(String party, long[][] scores) {
        Map<String, List<Long>> points = new LinkedHashMap<>();
        for (int issue = 0; issue < 5; issue++) {
            points.put("ABCDE".substring(issue, issue + 1), IntStream.range(0, scores[issue].length)
                    .mapToObj(scores(scores, issue))
                    .toList());
        }
        return new Preference(
                party,
                Disclosure.PUBLIC,
                points,
                List.of(),
                new Reservation(scores[5][0], List.of()),
                Annotation.NONE);
    }

    private static java.util.function.IntFunction<Long> scores(long[][] scores, int issue) {
        return level -> scores[issue][level];
    }

    private static List<Level> levels(int count) {
        return IntStream.range(0, count).mapToObj(level -> Level.of("l" + level, "L")).toList();
    }

    /// Kalai and Smorodinsky, "Other Solutions to Nash's Bargaining Problem", Econometrica 43(3), 1975, on why Nash's
    /// point is not monotone: with the hull of (0,1), (1,0) and (3/4,3/4) it gives the second 3/4; with that of (0,1),
    /// (1,0) and (1,7/10), in which for whatever the first gets the second can get as much or more, 7/10. Their own
    /// gives both 3/4, and then 10/13: where y = 1 - 3x/10 meets y = x. Here each hull's upper edge in steps, in 12ths
    /// and in 130ths.
    @Test
    void nashGivesLessWhereThereIsMoreAndKalaiSmorodinskyDoesNot() {
        long[][] first = {{0, 12}, {3, 11}, {6, 10}, {9, 9}, {10, 6}, {11, 3}, {12, 0}};
        Solutions narrow = solutions(first);
        assertThat(worths(narrow.nash())).containsExactly(List.of(9L, 9L));
        assertThat(worths(narrow.kalaiSmorodinsky())).containsExactly(List.of(9L, 9L));

        long[][] second = new long[15][];
        for (int step = 0; step <= 13; step++) {
            second[step] = new long[] {10L * step, 130 - 3L * step};
        }
        second[14] = new long[] {130, 0};
        Solutions wide = solutions(second);
        assertThat(worths(wide.nash())).containsExactly(List.of(130L, 91L));
        assertThat(worths(wide.kalaiSmorodinsky())).containsExactly(List.of(100L, 100L));
    }

    private static Solutions solutions(long[][] worths) {
        List<Preference> preferences = IntStream.range(0, 2)
                .mapToObj(party -> new Preference(
                        "p" + party,
                        Disclosure.PUBLIC,
                        Map.of(
                                "share",
                                IntStream.range(0, worths.length)
                                        .mapToObj(level -> worths[level][party])
                                        .toList()),
                        List.of(),
                        Reservation.ZERO,
                        Annotation.NONE))
                .toList();
        Rules rules = Rules.of(Scenario.builder("hull")
                .parties(List.of(Party.of("p0", "P", Role.NEGOTIATOR), Party.of("p1", "P", Role.NEGOTIATOR)))
                .issues(List.of(Issue.of("share", "Share", List.of(), levels(worths.length))))
                .preferences(preferences)
                .build());
        return Solutions.of(rules, PackageSet.all(rules), rules.startContext());
    }

    private static List<List<Long>> worths(List<Point> points) {
        return points.stream().map(point -> point.worth().values()).toList();
    }
}
