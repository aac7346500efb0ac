package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// Which levels of the strait can matter, and what its packages meet.
class DomainTest {
    private final Rules rules = Rules.of(Strait.scenario());
    private final Course course = new Course(rules);
    private final PackageSpace space = PackageSpace.of(rules.scenario());
    private final Domain everything = Domain.everything(space);
    private final State geneva = course.next(course.start(), Chance.NEVER);
    private final State agreed = course.conclude(deal(0, 1, 0), course.pull(Strait.CALM, geneva));

    private Domain from(State state) {
        return Domain.of(rules, state, space);
    }

    /// The levels of each issue.
    private static List<List<Integer>> levels(Domain domain) {
        return IntStream.range(0, domain.issues())
                .mapToObj(issue -> IntStream.range(0, domain.digits(issue))
                        .mapToObj(digit -> domain.level(issue, digit))
                        .toList())
                .toList();
    }

    @Test
    void onlyWhatIsOfferedAndComesUpCanMatter() {
        assertThat(levels(everything)).isEqualTo(List.of(List.of(0, 1), List.of(0, 1, 2), List.of(0, 1)));
        assertThat(levels(from(course.start()))).isEqualTo(List.of(List.of(0, 1), List.of(0, 1), List.of(0)));
        assertThat(from(course.start()).size()).isEqualTo(4);
        State vienna = course.next(geneva, Chance.NEVER);
        assertThat(levels(from(vienna))).isEqualTo(List.of(List.of(0, 1), List.of(0), List.of(0)));
        State closed = course.next(vienna, Chance.NEVER);
        assertThat(levels(from(closed))).isEqualTo(List.of(List.of(0), List.of(0), List.of(0)));
        Rules given = rules.relaxing(Set.of(new Rule.OfCoverage("base", "north")));
        assertThat(levels(Domain.of(given, geneva, space)).getLast()).containsExactly(0, 1);
    }

    @Test
    void whatIsConcludedStaysAsItIs() {
        assertThat(levels(from(agreed))).isEqualTo(List.of(List.of(0, 1), List.of(1), List.of(0)));
        assertThat(from(agreed).contains(deal(1, 1, 0))).isTrue();
        assertThat(from(agreed).contains(deal(1, 0, 0))).isFalse();
        assertThat(from(agreed).digit(1, 1)).isZero();
        assertThat(from(agreed).digit(1, 0)).isEqualTo(-1);
    }

    @Test
    void domainsAreComparedAndPutTogether() {
        Domain narrow = from(agreed);
        assertThat(narrow.isWithin(everything)).isTrue();
        assertThat(everything.isWithin(narrow)).isFalse();
        assertThat(narrow.isWithin(from(geneva))).isTrue();
        assertThat(levels(narrow.with(from(geneva)))).isEqualTo(levels(from(geneva)));
        assertThat(narrow.with(everything)).isEqualTo(everything).hasSameHashCodeAs(everything);
        assertThat(narrow).isNotEqualTo(everything);
    }

    @Test
    void anIssueIsFreeOnTheAgendaWithItsObligorsPresent() {
        assertThat(List.of(Domain.isFree(rules, 1, 0), Domain.isFree(rules, 1, 1), Domain.isFree(rules, 0, 1)))
                .containsExactly(true, false, true);
        Rules anywhere = rules.relaxing(Set.of(new Rule.OfAgenda("cap")));
        assertThat(Domain.isFree(anywhere, 1, 1)).isTrue();
    }

    @Test
    void aConditionIsAskedOfRowsOfLevels() {
        Condition<PackageAtom> pledge = PackageAtom.atLeast("pledge", "given");
        Condition<PackageAtom> cap = PackageAtom.atLeast("cap", "thirteen");
        assertThat(holds(new Condition.All<>(List.of(pledge, cap)))).containsExactly(false, false, false, true);
        assertThat(holds(new Condition.Any<>(List.of(pledge, cap)))).containsExactly(false, true, true, true);
        assertThat(holds(new Condition.Not<>(pledge))).containsExactly(true, true, false, false);
        assertThat(holds(Condition.always())).doesNotContain(false);
        assertThat(holds(new Condition.Any<>(List.of()))).doesNotContain(true);
    }

    /// Of the packages with no term, a cap, a pledge and both.
    private List<Boolean> holds(Condition<PackageAtom> condition) {
        PackageTest test = PackageTest.of(condition, space);
        return List.of(
                test.holds(new int[] {0, 0, 0}),
                test.holds(new int[] {0, 1, 0}),
                test.holds(new int[] {1, 0, 0}),
                test.holds(new int[] {1, 1, 0}));
    }

    @Test
    void aPackageWithNoNumberIsRefused() {
        assertThat(space.deal(BigInteger.valueOf(11))).isEqualTo(deal(1, 2, 1));
        assertThatThrownBy(() -> space.deal(BigInteger.valueOf(12)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> space.deal(BigInteger.valueOf(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
