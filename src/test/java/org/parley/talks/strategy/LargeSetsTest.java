package org.parley.talks.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.reach.PackageSpace;
import org.parley.scenario.Annotation;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Choice;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.SeatView;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Strategies among 10^9 and 10^12 packages, which nobody can list.
class LargeSetsTest {
    private static final BigInteger BILLION = BigInteger.TEN.pow(9);
    private static final BigInteger TRILLION = BigInteger.TEN.pow(12);

    static Stream<Arguments> games() {
        return Strategies.names().stream()
                .flatMap(name -> Stream.of(Arguments.of(name, 15, BILLION), Arguments.of(name, 20, TRILLION)));
    }

    /// Every move is one that can be made, and a search looks at so few parts of packages that the talks end.
    @ParameterizedTest
    @MethodSource("games")
    void everyStrategyPlaysToTheEnd(String name, int issues, BigInteger least) {
        Scenario scenario = RandomBargains.large(1, issues);
        assertThat(PackageSpace.of(scenario).size()).isGreaterThan(least);
        Talks talks = AutoPlay.play(Session.start(scenario, new Player.Strategy(name), 1));
        assertThat(talks.isOver()).isTrue();
        List<Entry> proposals = talks.journal().stream()
                .filter(entry -> entry.move() instanceof Move.Propose)
                .toList();
        assertThat(proposals).isNotEmpty();
    }

    /// Twenty issues that bind nobody, each worth more the further it goes for one party, and more the less far for the
    /// other: the best of all packages for one has every issue at its last level.
    @ParameterizedTest
    @MethodSource("demanding")
    void amongATrillionPackagesTheFirstDemandIsTheBest(String name) {
        Scenario scenario = oneGainsWhatTheOtherLoses();
        assertThat(PackageSpace.of(scenario).size()).isGreaterThan(TRILLION);
        Talks talks = Talks.of(Session.start(scenario, new Player.Strategy(name), 1));
        Choice choice = Strategies.named(name).orElseThrow().choose(SeatView.of(talks, "riser"));
        Map<String, String> everything = new LinkedHashMap<>();
        scenario.issues().forEach(issue -> everything.put(issue.id(), "level-3"));
        assertThat(choice.move()).isEqualTo(new Move.Propose(1, everything, OptionalInt.empty()));
    }

    static List<String> demanding() {
        return List.of("hardliner", "boulware", "linear", "conceder", "tit-for-tat", "micro");
    }

    /// The second best leaves the least issue at its last level but one.
    @Test
    void amongATrillionPackagesMicroGoesDownByTheSmallestStep() {
        Scenario scenario = oneGainsWhatTheOtherLoses();
        List<Seat> seats = List.of(
                new Seat("riser", new Player.Strategy("micro")), new Seat("faller", new Player.Person()));
        Talks talks = AutoPlay.play(Session.start(scenario, seats, 1, scenario.classroom()));
        talks = AutoPlay.play(talks.play(new Move.Propose(2, Map.of("issue-1", "level-1"), OptionalInt.empty())));
        Move.Propose second = (Move.Propose) talks.journal().get(2).move();
        Map<String, String> expected = new LinkedHashMap<>();
        scenario.issues().forEach(issue -> expected.put(issue.id(), "level-3"));
        expected.put("issue-1", "level-2");
        assertThat(second.terms()).isEqualTo(expected);
    }

    /// Issue n is worth n points a level to the riser, and as much less to the other.
    private static Scenario oneGainsWhatTheOtherLoses() {
        List<Issue> issues = new ArrayList<>();
        Map<String, List<Long>> gains = new LinkedHashMap<>();
        Map<String, List<Long>> losses = new LinkedHashMap<>();
        for (int number = 1; number <= 20; number++) {
            String id = "issue-" + number;
            long each = number;
            issues.add(Issue.of(
                    id,
                    id,
                    List.of(),
                    IntStream.range(0, 4)
                            .mapToObj(level -> Level.of("level-" + level, "Level " + level))
                            .toList()));
            gains.put(id, IntStream.range(0, 4).mapToObj(level -> level * each).toList());
            losses.put(id, IntStream.range(0, 4).mapToObj(level -> -level * each).toList());
        }
        return Scenario.builder("trillion")
                .parties(List.of(
                        Party.of("riser", "Riser", Role.NEGOTIATOR), Party.of("faller", "Faller", Role.NEGOTIATOR)))
                .issues(issues)
                .preferences(List.of(preference("riser", gains, 0), preference("faller", losses, -10_000)))
                .rounds(List.of(new Round(
                        "only",
                        "Only",
                        "",
                        "",
                        List.of("riser", "faller"),
                        List.of(),
                        issues.stream().map(Issue::id).toList(),
                        Annotation.NONE)))
                .build();
    }

    private static Preference preference(String party, Map<String, List<Long>> points, long reservation) {
        return new Preference(
                party,
                Disclosure.PRIVATE,
                points,
                List.of(),
                new Reservation(reservation, List.of()),
                Annotation.NONE);
    }
}
