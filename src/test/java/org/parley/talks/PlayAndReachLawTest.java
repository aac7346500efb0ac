package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.reach.Reach;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Event;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// What can be agreed is what can be played: the analysis and the table speak of the same talks.
class PlayAndReachLawTest {
    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    /// Without chances, and with turns enough for everything.
    private static Scenario scenario(long seed) {
        Scenario random = RandomScenarios.scenario(seed, RandomScenarios.Size.TINY);
        List<Event> events = random.events().stream()
                .map(event -> new Event(
                        event.id(),
                        event.title(),
                        event.round(),
                        Math.round(event.chance()),
                        event.when(),
                        event.effects(),
                        event.annotation()))
                .toList();
        return Scenario.builder(random.id())
                .parties(random.parties())
                .issues(random.issues())
                .redLines(random.redLines())
                .offers(random.offers())
                .preferences(random.preferences())
                .facts(random.facts())
                .gauges(random.gauges())
                .levers(random.levers())
                .leversPerRound(random.leversPerRound())
                .events(events)
                .endings(random.endings())
                .rounds(random.rounds())
                .turnsPerRound(500)
                .understandings(random.understandings())
                .build();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBecomesFinalInPlayWasReachableAllAlong(long seed) {
        Talks talks = new RandomMoves(seed).play(scenario(seed), seed, 60);
        boolean interfered = talks.journal().stream().anyMatch(entry -> entry.move() instanceof Move.Inject);
        State end = talks.position().state();
        if (interfered || !end.isFinal()) {
            return;
        }
        for (Position position : talks.positions()) {
            assertThat(Reach.from(talks.rules(), position.state()).orElseThrow().reachable().contains(end.concluded()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReachableCanBePlayed(long seed) {
        Scenario scenario = scenario(seed);
        Course course = new Course(Rules.of(scenario));
        Map<Deal, Path> ways = ways(course);
        List<Deal> reachable = Reach.of(course.rules()).orElseThrow().reachable().deals().toList();
        assertThat(ways.keySet()).containsExactlyInAnyOrderElementsOf(reachable);
        ways.forEach((deal, way) -> {
            if (somebodyCanMoveInEach(way, course)) {
                assertThat(play(way, scenario).position().state().outcome()).contains(deal);
            }
        });
    }

    /// A state and how it was come to, the first state first.
    private record Path(List<State> states) {
        State end() {
            return states.getLast();
        }

        Path then(State next) {
            return new Path(Stream.concat(states.stream(), Stream.of(next))
                    .toList());
        }
    }

    /// A way to each package that can be final, by looking at every state.
    private static Map<Deal, Path> ways(Course course) {
        Map<State, Path> seen = new LinkedHashMap<>();
        Deque<Path> open = new ArrayDeque<>(List.of(new Path(List.of(course.start()))));
        Map<Deal, Path> ways = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            Path path = open.poll();
            if (seen.putIfAbsent(path.end(), path) != null) {
                continue;
            }
            if (path.end().isFinal() && !path.end().concluded().isStatusQuo()) {
                ways.putIfAbsent(path.end().concluded(), path);
            }
            steps(course, path.end()).forEach(state -> open.add(path.then(state)));
        }
        return ways;
    }

    private static List<State> steps(Course course, State state) {
        Scenario scenario = course.rules().scenario();
        List<State> steps = new ArrayList<>();
        if (state.phase().isOver()) {
            return steps;
        }
        if (state.phase() == Phase.IN_ROUND) {
            for (int lever = 0; lever < scenario.levers().size(); lever++) {
                if (course.whyNotPull(lever, state).isEmpty()) {
                    steps.add(course.pull(lever, state));
                }
            }
            for (Deal deal : all(scenario)) {
                if (!deal.equals(state.concluded()) && course.whyNotConclude(deal, state).isEmpty()) {
                    steps.add(course.conclude(deal, state));
                }
            }
        }
        steps.add(course.next(state, Chance.NEVER));
        return steps;
    }

    private static List<Deal> all(Scenario scenario) {
        List<Deal> deals = List.of(Deal.statusQuo(scenario.issues().size()));
        for (int position = 0; position < scenario.issues().size(); position++) {
            int issue = position;
            deals = deals.stream()
                    .flatMap(deal -> IntStream.range(
                                    0, scenario.issues().get(issue).levels().size())
                            .mapToObj(level -> deal.with(issue, level)))
                    .toList();
        }
        return deals;
    }

    /// A round in which nobody takes turns closes by itself, though the analysis lets terms that bind nobody be
    /// concluded in it.
    private static boolean somebodyCanMoveInEach(Path way, Course course) {
        Table table = new Table(course);
        return way.states().stream()
                .filter(state -> state.phase() == Phase.IN_ROUND)
                .noneMatch(state -> table.present(state).isEmpty());
    }

    private static Talks play(Path way, Scenario scenario) {
        Talks talks = Talks.of(Session.start(scenario, new Player.Person(), 1));
        for (int step = 1; step < way.states().size(); step++) {
            State before = way.states().get(step - 1);
            State after = way.states().get(step);
            if (after.round() != before.round() || after.phase() == Phase.CLOSED) {
                while (!talks.isOver() && talks.position().state().round() != after.round()) {
                    talks = talks.play(new Move.Pass(""));
                }
            } else if (!after.concluded().equals(before.concluded())) {
                talks = conclude(talks, after.concluded());
            } else {
                talks = pull(talks, before, after);
            }
        }
        return talks;
    }

    private static Talks conclude(Talks talks, Deal deal) {
        Map<String, String> terms = new LinkedHashMap<>(talks.rules().index().terms(deal));
        talks.rules()
                .index()
                .terms(talks.position().state().concluded())
                .keySet()
                .forEach(terms::remove);
        List<String> needed = talks.table().needed(deal, talks.position().state());
        Talks at = talks;
        while (!at.table().isPresent(at.position().turn().orElseThrow(), at.position().state())
                || !needed.isEmpty() && !needed.contains(at.position().turn().orElseThrow())) {
            at = at.play(new Move.Pass(""));
        }
        int proposal = at.position().nextProposal();
        at = at.play(new Move.Propose(proposal, terms, OptionalInt.empty()));
        while (!at.isOver() && at.position().proposal(proposal).orElseThrow().isOpen()) {
            boolean awaited = at.position()
                    .proposal(proposal)
                    .orElseThrow()
                    .awaited()
                    .contains(at.position().turn().orElseThrow());
            at = at.play(awaited ? new Move.Accept(proposal) : new Move.Pass(""));
        }
        return at;
    }

    private static Talks pull(Talks talks, State before, State after) {
        Course course = talks.course();
        for (int lever = 0; lever < talks.session().scenario().levers().size(); lever++) {
            if (course.whyNotPull(lever, before).isEmpty()
                    && course.pull(lever, before).equals(after)) {
                var pulled = talks.session().scenario().levers().get(lever);
                Talks at = talks;
                while (!at.position().turn().orElseThrow().equals(pulled.party())) {
                    at = at.play(new Move.Pass(""));
                }
                return at.play(new Move.PullLever(pulled.id()));
            }
        }
        throw new AssertionError("No lever leads from " + before + " to " + after);
    }
}
