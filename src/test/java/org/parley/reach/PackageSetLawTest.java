package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.Dice;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Sets as people hold them, of either kind and of different domains, beside plain sets of packages.
class PackageSetLawTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyAnswerIsThatOfThePlainSet(long seed) {
        Scenario scenario = RandomScenarios.scenario(
                seed, new RandomScenarios.Size(4, (int) seed % 4 + 2, (int) seed % 4 + 2, 2, 4, 1, 1, 1, 1, 1, 2));
        Rules rules = Rules.of(scenario);
        Dice dice = new Dice(seed);
        for (int pair = 0; pair < 8; pair++) {
            Held one = Held.some(rules, dice, pair % 2 == 0);
            Held same = Held.some(rules, dice, pair % 2 == 0);
            Held otherKind = Held.some(rules, dice, pair % 2 != 0);
            one.assertAnswers(dice);
            one.assertTogetherWith(same, scenario, dice);
            if (pair % 2 != 0) {
                one.assertTogetherWith(otherKind, scenario, dice);
            }
        }
    }

    /// A set, and its packages one by one.
    private record Held(PackageSet set, TreeSet<Deal> members) {
        static Held some(Rules rules, Dice dice, boolean inBits) {
            PackageSpace space = PackageSpace.of(rules.scenario());
            Domain domain = dice.chance(0.5)
                    ? Domain.everything(space)
                    : Domain.of(rules, new Course(rules).start(), space);
            PackageAlgebra algebra = inBits
                    ? new BitAlgebra(rules, domain)
                    : new DiagramAlgebra(rules, domain, 1 << 20, () -> {});
            double share = dice.oneOf(0.0, 0.1, 0.6, 1.0);
            TreeSet<Deal> members = new TreeSet<>();
            int set = PackageAlgebra.EMPTY;
            for (int number = 0; number < space.size().intValueExact(); number++) {
                Deal deal = space.deal(BigInteger.valueOf(number));
                if (domain.contains(deal) && dice.chance(share)) {
                    members.add(deal);
                    set = algebra.union(set, algebra.single(deal));
                }
            }
            return new Held(algebra.set(set), members);
        }

        void assertAnswers(Dice dice) {
            PackageSpace space = set.space();
            assertThat(set.deals()).containsExactlyElementsOf(members);
            assertThat(set.count()).isEqualTo(members.size());
            assertThat(set.figure()).isEqualTo(Figure.exactly(BigInteger.valueOf(members.size())));
            assertThat(set.isEmpty()).isEqualTo(members.isEmpty());
            assertThat(set.first()).isEqualTo(members.stream().findFirst());
            for (int number = 0; number < space.size().intValueExact(); number++) {
                Deal deal = space.deal(BigInteger.valueOf(number));
                assertThat(set.contains(deal)).isEqualTo(members.contains(deal));
                assertThat(space.indexOf(deal)).isEqualTo(number);
            }
            for (int issue = 0; issue < space.issues(); issue++) {
                for (int level = 0; level < space.levels(issue); level++) {
                    int where = issue;
                    int at = level;
                    BigInteger through = BigInteger.valueOf(
                            members.stream().filter(deal -> deal.level(where) == at).count());
                    assertThat(set.countThrough(issue, level)).isEqualTo(through);
                    assertThat(set.figureThrough(issue, level)).isEqualTo(Figure.exactly(through));
                }
            }
            List<Deal> drawn = set.drawn(new SplittableRandom(dice.between(0, 1000))).limit(members.size() * 20L).toList();
            assertThat(members).containsAll(drawn);
            assertThat(drawn).hasSize(members.size() * 20);
            if (members.size() < 6) {
                assertThat(drawn).containsAll(members);
            }
            assertThat(set.fold(new Listing(space))).isEqualTo(members.stream().map(Deal::toString).toList());
        }

        void assertTogetherWith(Held other, Scenario scenario, Dice dice) {
            TreeSet<Deal> both = new TreeSet<>(members);
            both.retainAll(other.members);
            TreeSet<Deal> either = new TreeSet<>(members);
            either.addAll(other.members);
            assertThat(set.union(other.set).deals()).containsExactlyElementsOf(either);
            assertThat(set.intersection(other.set).deals()).containsExactlyElementsOf(both);
            assertThat(set.equals(other.set)).isEqualTo(members.equals(other.members));
            assertThat(set.union(other.set)).isEqualTo(other.set.union(set)).hasSameHashCodeAs(other.set.union(set));
            assertThat(set).isEqualTo(set.union(set)).isNotEqualTo(members);
            Issue issue = dice.oneOf(scenario.issues());
            Level level = dice.oneOf(issue.levels());
            int position = set.space().index().issue(issue.id());
            int least = issue.levelIndex(level.id());
            List<Deal> reaching =
                    members.stream().filter(deal -> deal.level(position) >= least).toList();
            assertThat(set.meeting(Map.of(issue.id(), level.id())).deals()).containsExactlyElementsOf(reaching);
            Condition<PackageAtom> condition = new Condition.Any<>(List.of(
                    new Condition.Not<>(PackageAtom.atLeast(issue.id(), level.id())),
                    new Condition.All<>(List.of(
                            PackageAtom.atMost(issue.id(), level.id()),
                            new Condition.Holds<>(new PackageAtom.IssueLevel(
                                    scenario.issues().getFirst().id(),
                                    PackageAtom.Comparison.IS,
                                    List.of(scenario.issues().getFirst().levels().getLast().id())))))));
            int last = scenario.issues().getFirst().levels().size() - 1;
            List<Deal> meeting = members.stream()
                    .filter(deal -> deal.level(position) < least
                            || deal.level(position) == least && deal.level(0) == last)
                    .toList();
            assertThat(set.meeting(condition).deals()).containsExactlyElementsOf(meeting);
            either.removeIf(deal -> deal.level(position) >= least);
            assertThat(set.union(other.set)
                            .meeting(new Condition.Not<>(PackageAtom.atLeast(issue.id(), level.id())))
                            .deals())
                    .containsExactlyElementsOf(either);
        }
    }
}
