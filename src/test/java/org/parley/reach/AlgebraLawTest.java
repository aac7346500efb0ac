package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Both algebras of sets beside plain sets of packages, operation by operation: the same members, and the same number
/// for the same set.
class AlgebraLawTest {
    private static final int OPERATIONS = 50;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 6, 7, 9, 12, 15})
    void aBitAPackage(long seed) {
        Rules rules = Rules.of(scenario(seed));
        new Comparison(new BitAlgebra(rules, domain(rules, seed)), rules, seed).run();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 6, 7, 9, 12, 15})
    void asDiagrams(long seed) {
        Rules rules = Rules.of(scenario(seed));
        new Comparison(new DiagramAlgebra(rules, domain(rules, seed), 1 << 20, () -> {}), rules, seed).run();
    }

    /// Of 16 to 1,024 packages: with four levels each a row of 64 bits is whole blocks, with three it is not.
    private static Scenario scenario(long seed) {
        int issues = (int) seed % 4 + 2;
        int levels = seed % 3 == 0 ? 4 : 3;
        return RandomScenarios.scenario(
                seed, new RandomScenarios.Size(4, issues, issues, levels, levels, 1, 1, 1, 1, 1, 2));
    }

    /// Every package, or what can be concluded.
    private static Domain domain(Rules rules, long seed) {
        PackageSpace space = PackageSpace.of(rules.scenario());
        return seed <= 8 ? Domain.everything(space) : Domain.of(rules, new Course(rules).start(), space);
    }

    private static final class Comparison {
        private final PackageAlgebra algebra;
        private final Rules rules;
        private final Dice dice;
        private final List<Deal> everything;
        private final List<Integer> sets = new ArrayList<>();
        private final List<TreeSet<Deal>> plain = new ArrayList<>();

        Comparison(PackageAlgebra algebra, Rules rules, long seed) {
            this.algebra = algebra;
            this.rules = rules;
            dice = new Dice(seed);
            PackageSpace space = algebra.domain().space();
            everything = IntStream.range(0, space.size().intValueExact())
                    .mapToObj(number -> space.deal(BigInteger.valueOf(number)))
                    .filter(algebra.domain()::contains)
                    .toList();
        }

        void run() {
            add(PackageAlgebra.EMPTY, List.of());
            add(algebra.all(), everything);
            for (int step = 0; step < OPERATIONS; step++) {
                step(dice.between(0, sets.size() - 1), dice.between(0, sets.size() - 1));
            }
            Map<TreeSet<Deal>, Integer> numbers = new HashMap<>();
            for (int position = 0; position < sets.size(); position++) {
                numbers.putIfAbsent(plain.get(position), sets.get(position));
                assertThat(sets.get(position)).isEqualTo(numbers.get(plain.get(position)));
            }
            assertThat(numbers.values()).doesNotHaveDuplicates();
        }

        private void add(int set, Iterable<Deal> members) {
            TreeSet<Deal> expected = new TreeSet<>();
            members.forEach(expected::add);
            sets.add(set);
            plain.add(expected);
            PackageSet held = algebra.set(set);
            assertThat(held.deals()).containsExactlyElementsOf(expected);
            for (Deal deal : everything) {
                assertThat(algebra.contains(set, deal)).isEqualTo(expected.contains(deal));
            }
            if (!expected.isEmpty()) {
                assertThat(algebra.first(set)).isEqualTo(expected.first());
            }
        }

        private List<Deal> that(Predicate<Deal> wanted) {
            return everything.stream().filter(wanted).toList();
        }

        private void step(int one, int other) {
            int first = sets.get(one);
            int second = sets.get(other);
            TreeSet<Deal> ones = plain.get(one);
            TreeSet<Deal> others = plain.get(other);
            int third = dice.between(0, sets.size() - 1);
            switch (dice.between(0, 7)) {
                case 0 -> add(algebra.union(first, second), that(deal -> ones.contains(deal) || others.contains(deal)));
                case 1 ->
                    add(algebra.intersection(first, second), that(deal -> ones.contains(deal) && others.contains(deal)));
                case 2 ->
                    add(algebra.difference(first, second), that(deal -> ones.contains(deal) && !others.contains(deal)));
                case 3 ->
                    add(
                            algebra.intersection(new int[] {first, second, sets.get(third)}),
                            that(deal -> ones.contains(deal)
                                    && others.contains(deal)
                                    && plain.get(third).contains(deal)));
                case 4 -> {
                    int issue = dice.between(0, algebra.domain().issues() - 1);
                    int least = dice.between(0, 2);
                    add(
                            algebra.where(issue, level -> level >= least && level != least + 1),
                            that(deal -> deal.level(issue) >= least && deal.level(issue) != least + 1));
                }
                case 5 -> {
                    Deal deal = dice.oneOf(everything);
                    add(algebra.single(deal), List.of(deal));
                }
                case 6 -> conclude(first, ones, second, others);
                default -> worth();
            }
        }

        private void conclude(int set, TreeSet<Deal> from, int acceptable, TreeSet<Deal> allowed) {
            boolean[] free = new boolean[algebra.domain().issues()];
            for (int issue = 0; issue < free.length; issue++) {
                free[issue] = dice.chance(0.5);
            }
            int step = algebra.freeing(free);
            assertThat(algebra.freeing(free.clone())).isEqualTo(step);
            List<Deal> expected = that(deal -> from.contains(deal)
                    || allowed.contains(deal) && from.stream().anyMatch(before -> isNext(before, deal, free)));
            add(algebra.conclude(set, step, acceptable), expected);
            assertThat(algebra.conclude(set, step, acceptable)).isEqualTo(sets.getLast());
        }

        private static boolean isNext(Deal before, Deal after, boolean[] free) {
            return IntStream.range(0, free.length)
                    .allMatch(issue -> before.level(issue) == after.level(issue)
                            || before.level(issue) == 0 && free[issue]);
        }

        private void worth() {
            List<Integer> withPoints = IntStream.range(0, rules.scenario().parties().size())
                    .filter(rules::hasPoints)
                    .boxed()
                    .collect(Collectors.toList());
            if (!withPoints.isEmpty()) {
                int party = dice.oneOf(withPoints);
                long least = rules.worth(party, dice.oneOf(everything)) + dice.between(0, 1);
                add(algebra.worthAtLeast(party, least), that(deal -> rules.worth(party, deal) >= least));
            }
        }
    }
}
