package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// The base of the strait, which a red line and a missing offer keep out of reach.
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
}
