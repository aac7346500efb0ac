package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Sets held a bit a package and sets held as diagrams give the same answers.
class AlgebrasAgreeTest {
    private static final Budget DIAGRAMS = new Budget(BigInteger.ZERO, 4_000_000, 5_000_000, 0, 500_000, () -> true);

    @Test
    void onSmallScenarios() {
        assertThat(agree(1_000, RandomScenarios.Size.SMALL)).isGreaterThan(300);
    }

    @Test
    void onMiddlingScenarios() {
        assertThat(agree(25, RandomScenarios.Size.MIDDLING)).isGreaterThan(5);
    }

    /// How many of the scenarios had something reachable.
    private static int agree(int scenarios, RandomScenarios.Size size) {
        int reached = 0;
        for (long seed = 0; seed < scenarios; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed, size);
            Rules rules = Rules.of(scenario);
            State start = new Course(rules).start();
            Reach bits = Reach.from(rules, start).orElseThrow();
            Reach diagrams = Reach.from(rules, start, DIAGRAMS).orElseThrow();
            for (int round = 0; round < scenario.rounds().size(); round++) {
                assertSame(seed, diagrams.reachableBy(round), bits.reachableBy(round));
                assertSame(seed, diagrams.stillOpen(round), bits.stillOpen(round));
            }
            assertSame(seed, diagrams.asThingsStand(), bits.asThingsStand());
            reached += bits.reachable().isEmpty() ? 0 : 1;
        }
        return reached;
    }

    private static void assertSame(long seed, PackageSet diagram, PackageSet bits) {
        assertThat(diagram).isInstanceOf(DiagramPackageSet.class);
        assertThat(bits).isInstanceOf(BitPackageSet.class);
        assertThat(diagram.count()).as("seed %d", seed).isEqualTo(bits.count());
        assertThat(diagram.deals().toList()).as("seed %d", seed).isEqualTo(bits.deals().toList());
        assertThat(diagram.equals(bits)).as("seed %d", seed).isTrue();
        for (int issue = 0; issue < bits.space().issues(); issue++) {
            for (int level = 0; level < bits.space().levels(issue); level++) {
                assertThat(diagram.countThrough(issue, level))
                        .as("seed %d, issue %d, level %d", seed, issue, level)
                        .isEqualTo(bits.countThrough(issue, level));
            }
        }
    }
}
