package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.reach.Budget;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.State;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// A chance was missed where, and only where, trying every package in every position finds one that could have been
/// concluded, and looking at every proposal finds none.
class MissedChancesLawTest {
    private record Found(String understanding, String round, int first, int last) {}

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChancesAreThoseThatTryingEveryPackageFinds(long seed) {
        Talks talks = talks(seed);
        List<MissedChance> missed = MissedChances.of(talks, Budget.USUAL).orElseThrow();
        assertThat(missed)
                .as("seed %d", seed)
                .extracting(chance -> new Found(chance.understanding(), chance.round(), chance.first(), chance.last()))
                .containsExactlyElementsOf(byTrying(talks));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itsTermsCouldHaveBeenConcludedThenAndMeetIt(long seed) {
        Talks talks = talks(seed);
        for (MissedChance chance : MissedChances.of(talks, Budget.USUAL).orElseThrow()) {
            State state = talks.position(chance.first()).state();
            Deal deal = talks.rules().index().add(state.concluded(), chance.terms());
            assertThat(talks.course().whyNotConclude(deal, state)).as("seed %d", seed).isEmpty();
            assertThat(talks.rules().meets(understanding(talks, chance.understanding()).terms(), deal)).isTrue();
        }
    }

    @Test
    void theLawIsNotAboutNothing() {
        long withChances = seeds().filter(seed -> !byTrying(talks(seed)).isEmpty()).count();
        assertThat(withChances).isGreaterThan(20);
    }

    /// Northland reassures, and then both only pass: both pledges with the cap could have been had (they are what
    /// ChronicleTest concludes in this very position), and nobody put them on the table.
    @Test
    void pledgesThatNobodyProposedWereMissed() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario())
                .play(new Move.PullLever("reassure"))
                .play(new Move.Pass(""))
                .play(new Move.Pass(""));
        assertThat(MissedChances.of(talks, Budget.USUAL).orElseThrow())
                .filteredOn(chance -> chance.understanding().equals("mutual-pledge") && chance.round().equals("first"))
                .singleElement()
                .satisfies(chance -> {
                    assertThat(chance.first()).isEqualTo(1);
                    assertThat(chance.terms())
                            .containsEntry("missiles-north", "pledge")
                            .containsEntry("missiles-south", "pledge");
                });
    }

    @Test
    void whatWasProposedAndRefusedWasNotMissed() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario())
                .play(new Move.PullLever("reassure"))
                .play(new Move.Propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                        java.util.OptionalInt.empty()))
                .play(new Move.Reject(1));
        assertThat(MissedChances.of(talks, Budget.USUAL).orElseThrow())
                .extracting(MissedChance::understanding)
                .doesNotContain("mutual-pledge", "small-exercises");
    }

    private static Talks talks(long seed) {
        return new RandomMoves(seed).play(RandomScenarios.scenario(seed, RandomScenarios.Size.TINY), seed, 25);
    }

    private static List<Found> byTrying(Talks talks) {
        List<Found> found = new ArrayList<>();
        Scenario scenario = talks.session().scenario();
        for (Understanding understanding : scenario.understandings()) {
            boolean proposed = talks.position().proposals().stream()
                    .anyMatch(proposal -> talks.rules().meets(understanding.terms(), proposal.result()));
            for (int round = 0; !proposed && round < scenario.rounds().size(); round++) {
                int[] could = couldIn(talks, understanding, round);
                if (could.length > 0) {
                    found.add(new Found(
                            understanding.id(),
                            scenario.rounds().get(round).id(),
                            could[0],
                            could[could.length - 1]));
                }
            }
        }
        return found;
    }

    private static int[] couldIn(Talks talks, Understanding understanding, int round) {
        return IntStream.rangeClosed(0, talks.journal().size())
                .filter(entries -> talks.position(entries).state().round() == round)
                .filter(entries -> could(talks, understanding, talks.position(entries).state()))
                .toArray();
    }

    private static boolean could(Talks talks, Understanding understanding, State state) {
        Course course = talks.course();
        return state.phase() == Phase.IN_ROUND
                && all(talks.session().scenario()).stream()
                        .filter(deal -> talks.rules().meets(understanding.terms(), deal))
                        .anyMatch(deal -> course.whyNotConclude(deal, state).isEmpty());
    }

    private static List<Deal> all(Scenario scenario) {
        List<Deal> deals = List.of(Deal.statusQuo(scenario.issues().size()));
        for (int position = 0; position < scenario.issues().size(); position++) {
            int issue = position;
            deals = deals.stream()
                    .flatMap(deal -> IntStream.range(0, scenario.issues().get(issue).levels().size())
                            .mapToObj(level -> deal.with(issue, level)))
                    .toList();
        }
        return deals;
    }

    private static Understanding understanding(Talks talks, String id) {
        return talks.session().scenario().understanding(id);
    }
}
