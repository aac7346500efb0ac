package org.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomScenariosTest {
    private static final List<Scenario> MADE =
            LongStream.range(0, 500).mapToObj(RandomScenarios::scenario).toList();

    @Test
    void theSameSeedGivesTheSameScenario() {
        assertThat(RandomScenarios.scenario(7)).isEqualTo(MADE.get(7));
    }

    @Test
    void otherSeedsGiveOtherScenarios() {
        assertThat(new HashSet<>(MADE)).hasSize(MADE.size());
    }

    @Test
    void everyKindOfAtomAndEffectComesUp() {
        Set<Class<?>> seen = new HashSet<>();
        for (Scenario scenario : MADE) {
            scenario.redLines().forEach(line -> note(line.forbids(), seen));
            scenario.redLines().forEach(line -> note(line.when(), seen));
            scenario.levers().forEach(lever -> lever.effects().forEach(effect -> seen.add(effect.getClass())));
        }
        assertThat(seen)
                .contains(
                        Condition.All.class,
                        Condition.Any.class,
                        Condition.Not.class,
                        PackageAtom.IssueLevel.class,
                        ContextAtom.FactHolds.class,
                        ContextAtom.GaugeWithin.class,
                        ContextAtom.HasBeenConsulted.class,
                        ContextAtom.InRound.class,
                        ContextAtom.InRounds.class,
                        Effect.SetFact.class,
                        Effect.AddToGauge.class,
                        Effect.Consult.class,
                        Effect.Disclose.class);
    }

    @Test
    void everyRoleAndEveryPartOfAScenarioComesUp() {
        assertThat(MADE)
                .anyMatch(scenario -> scenario.parties().stream().anyMatch(party -> party.role() == Role.OBSERVER))
                .anyMatch(scenario -> scenario.issues().stream().anyMatch(issue -> issue.obligors().isEmpty()))
                .anyMatch(scenario -> scenario.issues().stream().anyMatch(issue -> !issue.consult().isEmpty()))
                .anyMatch(scenario -> scenario.levers().stream().anyMatch(Lever::repeatable))
                .anyMatch(scenario -> scenario.levers().stream().anyMatch(Lever::away))
                .anyMatch(scenario -> scenario.events().stream().anyMatch(event -> event.chance() == 0))
                .anyMatch(scenario -> !scenario.endings().isEmpty())
                .anyMatch(scenario -> scenario.leversPerRound() == 0)
                .anyMatch(scenario -> scenario.leversPerRound() == 2)
                .anyMatch(scenario -> scenario.history().isPresent());
    }

    @Test
    void aSmallScenarioHasAtMostEightyOnePackages() {
        assertThat(MADE).allMatch(scenario -> packages(scenario) <= 81);
    }

    private static long packages(Scenario scenario) {
        return scenario.issues().stream()
                .mapToLong(issue -> issue.levels().size())
                .reduce(1, Math::multiplyExact);
    }

    private static <A extends Atom> void note(Condition<A> condition, Set<Class<?>> seen) {
        seen.add(condition.getClass());
        switch (condition) {
            case Condition.All<A>(var parts) -> parts.forEach(part -> note(part, seen));
            case Condition.Any<A>(var parts) -> parts.forEach(part -> note(part, seen));
            case Condition.Not<A>(var part) -> note(part, seen);
            case Condition.Holds<A>(var atom) -> seen.add(atom.getClass());
        }
    }
}
