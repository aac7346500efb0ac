package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.reach.PackageSpace;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.RandomScenarios.Size;
import org.parley.scenario.Scenario;

class ScenarioCheckTest {
    static final List<Slip> SLIPS = List.of(
            Slip.of(
                    "'repeatable': true",
                    "'when': {'all': [{'fact': 'winter'}, {'not': {'fact': 'winter'}}]}",
                    "51:5: warning: lever `drill` can never be pulled ($.levers[2])"),
            Slip.of(
                    "'terms': {'exercises': 'cap-13000'}",
                    "'terms': {'exercises': 'cap-9000'}",
                    "63:5: warning: understanding `small-exercises` is out of reach whatever anybody does"
                            + " ($.understandings[1])"),
            Slip.of(
                    "'forbids': {'issue': 'missiles-north', 'atLeast': 'verified'}",
                    "'forbids': {'issue': 'exercises', 'atLeast': 'cap-13000'}",
                    "26:5: warning: red line `north-inspections` may come up after `exercises=cap-13000` has been"
                            + " concluded: `north` then agrees to nothing more ($.redLines[0])"),
            Slip.of(
                    "'gives': {'exercises': 'cap-9000'}",
                    "'gives': {'exercises': 'cap-9000'}, 'when': {'gauge': 'tension', 'atMost': 4}",
                    "36:5: warning: what `north` offers on `exercises` may end after `exercises=cap-13000` has been"
                            + " concluded: `north` then agrees to nothing more ($.offers[2])"),
            Slip.of(
                    "'changes': [{'when': {'gauge': 'tension', 'atLeast': 7}, 'by': -5}]",
                    "'changes': [{'when': {'gauge': 'tension', 'atLeast': 5}, 'by': 5}]",
                    "41:5: warning: the reservation of `north` may rise above its worth after `exercises=cap-13000` has been"
                            + " concluded: `north` then agrees to nothing more ($.preferences[0])"));

    @ParameterizedTest
    @FieldSource("SLIPS")
    void whatOnlyPlayingShowsIsAWarning(Slip slip) {
        assertThat(found(slip.text())).isEqualTo(slip.problems());
    }

    @Test
    void theSampleHasNothingToWarnOf() {
        assertThat(found(Slip.sample())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 50})
    void everyWarningHoldsInALookAtEveryState(long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + 50; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed, Size.TINY);
            EveryState states = new EveryState(scenario);
            for (Problem warning : ScenarioCheck.of(read(ScenarioWriter.write(scenario)))) {
                int index = Integer.parseInt(warning.path().replaceAll("\\D", ""));
                if (warning.found().contains("can never be pulled")) {
                    assertThat(states.pulled).as("seed %d: %s", seed, warning).doesNotContain(index);
                } else if (warning.found().contains("red line") && warning.found().contains("may come up")) {
                    assertThat(states.stranding).as("seed %d: %s", seed, warning)
                            .contains(new Rule.OfRedLine(scenario.redLines().get(index).id()));
                } else if (warning.found().contains("reservation")) {
                    assertThat(states.stranding).as("seed %d: %s", seed, warning)
                            .contains(new Rule.OfReservation(scenario.preferences().get(index).party()));
                } else if (warning.found().contains("may end")) {
                    String party = scenario.offers().get(index).party();
                    assertThat(states.stranding).as("seed %d: %s", seed, warning)
                            .anyMatch(rule -> rule instanceof Rule.OfCoverage(_, String by) && by.equals(party));
                }
            }
            assertThat(found(ScenarioWriter.write(scenario)).stream().filter(line -> line.contains("can never be pulled")))
                    .as("seed %d", seed)
                    .hasSize(scenario.levers().size() - states.pulled.size());
        }
    }

    private static List<String> found(String text) {
        return ScenarioCheck.of(read(text)).stream()
                .map(problem -> problem.toString().substring("f:".length()))
                .toList();
    }

    private static ScenarioReading.Read read(String text) {
        return switch (ScenarioReader.read("f", text.getBytes(UTF_8))) {
            case ScenarioReading.Read read -> read;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /// Every state that the talks can come to, one by one.
    private static final class EveryState {
        private final Set<Integer> pulled = new HashSet<>();
        private final Set<Rule> stranding = new HashSet<>();

        EveryState(Scenario scenario) {
            Rules rules = Rules.of(scenario);
            Course course = new Course(rules);
            PackageSpace space = PackageSpace.of(scenario);
            List<Deal> deals = IntStream.range(1, space.size().intValueExact())
                    .mapToObj(number -> space.deal(BigInteger.valueOf(number)))
                    .toList();
            Set<State> seen = new HashSet<>();
            Deque<State> waiting = new ArrayDeque<>(List.of(course.start()));
            while (!waiting.isEmpty()) {
                State state = waiting.poll();
                if (state.phase().isOver() || !seen.add(state)) {
                    continue;
                }
                waiting.addAll(course.nextStates(state));
                if (state.phase() != Phase.IN_ROUND) {
                    continue;
                }
                if (!state.concluded().isStatusQuo()) {
                    rules.objections(state.concluded(), state.context())
                            .forEach(objection -> stranding.add(objection.rule().orElseThrow()));
                }
                for (int lever = 0; lever < scenario.levers().size(); lever++) {
                    if (course.whyNotPull(lever, state).isEmpty()) {
                        pulled.add(lever);
                        waiting.add(course.pull(lever, state));
                    }
                }
                deals.stream()
                        .filter(deal -> !deal.equals(state.concluded()))
                        .filter(deal -> course.whyNotConclude(deal, state).isEmpty())
                        .forEach(deal -> waiting.add(course.conclude(deal, state)));
            }
        }
    }
}
