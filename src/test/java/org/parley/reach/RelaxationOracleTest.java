package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// The base of the strait, which a red line and a missing offer keep out of reach, asked of sets that are held and of
/// searches.
class RelaxationOracleTest {
    private final Rules rules = Rules.of(Strait.scenario());
    private final State start = new Course(rules).start();
    private boolean stopped;
    private final RelaxationOracle oracle =
            new RelaxationOracle(rules, start, Budget.USUAL.until(() -> stopped));
    private final RelaxationOracle.Target base =
            oracle.target(new PackageConditions(oracle.algebra()).meeting(Strait.BASE));
    private final BitSet line = the(new Rule.OfRedLine("north-base"));
    private final BitSet coverage = the(new Rule.OfCoverage("base", "north"));
    private final BitSet both = the(new Rule.OfRedLine("north-base"), new Rule.OfCoverage("base", "north"));
    private final BitSet all = the(rules.relaxable().toArray(Rule[]::new));

    private BitSet the(Rule... some) {
        BitSet set = new BitSet();
        List.of(some).forEach(rule -> set.set(rules.relaxable().indexOf(rule)));
        return set;
    }

    @Test
    void bothMustBeRelaxed() {
        assertThat(base.isReachable(new BitSet())).isFalse();
        assertThat(base.isReachable(line)).isFalse();
        assertThat(base.isReachable(coverage)).isFalse();
        assertThat(base.isReachable(both)).isTrue();
        assertThat(base.isReachable(all)).isTrue();
    }

    /// Once the work is to stop, only old answers are left.
    @Test
    void anOldAnswerServesForMoreWhereItWasEnoughAndForLessWhereNot() {
        base.isReachable(line);
        base.isReachable(both);
        stopped = true;
        assertThat(base.isReachable(all)).isTrue();
        assertThat(base.isReachable(new BitSet())).isFalse();
        assertThat(base.isReachable(line)).isFalse();
        assertThatThrownBy(() -> base.isReachable(coverage)).isInstanceOf(StopSignal.class);
    }

    /// What an attempt breaks is enough to relax: of all rules, those two.
    @Test
    void whatAnAttemptBreaksIsEnough() {
        base.isReachable(all);
        stopped = true;
        assertThat(base.isReachable(both)).isTrue();
        assertThatThrownBy(() -> base.isReachable(line)).isInstanceOf(StopSignal.class);
    }

    private Predicate<BitSet> sought(long branches) {
        Budget budget = ReachTest.Held.budget(BigInteger.ZERO, 0, branches, 1_000).until(() -> stopped);
        return new SearchedMeans(rules, start, budget).relaxing(Strait.BASE);
    }

    @Test
    void searchesTellTheSame() {
        Predicate<BitSet> sought = sought(100_000);
        for (BitSet relaxed : List.of(new BitSet(), line, coverage, both, all)) {
            assertThat(sought.test(relaxed)).isEqualTo(relaxed.equals(both) || relaxed.equals(all));
        }
    }

    /// Once one question has taken all branches that there are, only old answers are left.
    @Test
    void anOldAnswerOfASearchServesToo() {
        BitSet onlyOthers = (BitSet) all.clone();
        onlyOthers.andNot(line);
        for (long branches = 1; branches < 200; branches++) {
            Predicate<BitSet> sought = sought(branches);
            if (Answer.to(() -> sought.test(all)).exact().isPresent()) {
                assertThat(sought.test(both)).isTrue();
            }
            Predicate<BitSet> other = sought(branches);
            if (Answer.to(() -> other.test(onlyOthers)).exact().isPresent()) {
                assertThat(other.test(coverage)).isFalse();
                assertThat(other.test(new BitSet())).isFalse();
            }
        }
    }
}
