package org.parley.reach;

import java.util.BitSet;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.rules.Rule;

/// Gathers the relaxed rules that an attempt breaks: relaxing these is enough for it.
final class Breaches {
    private final RuledGraph ruled;
    private final Index index;
    private final BitSet relaxed;
    private final BitSet broken = new BitSet();

    Breaches(RuledGraph ruled, Index index, BitSet relaxed) {
        this.ruled = ruled;
        this.index = index;
        this.relaxed = relaxed;
    }

    BitSet all() {
        return (BitSet) broken.clone();
    }

    /// Adds what one step of the attempt breaks: a conclusion, or the finding that the package is final.
    void add(AttemptSearch.Step step) {
        Verdict verdict = ruled.verdicts().get(ruled.verdictOf()[step.node()]);
        boolean concludes = !step.from().equals(step.deal());
        for (Verdict.Clause clause : (concludes ? verdict.acceptable() : verdict.last()).clauses()) {
            if (clause.rule() >= 0
                    && relaxed.get(clause.rule())
                    && !ruled.algebra().contains(clause.allowed(), step.deal())) {
                broken.set(clause.rule());
            }
        }
        relaxed.stream()
                .filter(rule -> ruled.relaxable().get(rule) instanceof Rule.OfAgenda(String id)
                        && moves(index.issue(id), step.from(), step.deal())
                        && !ruled.free()[ruled.graph().roundOf(step.node())][index.issue(id)])
                .forEach(broken::set);
    }

    private static boolean moves(int issue, Deal from, Deal to) {
        return from.level(issue) != to.level(issue);
    }
}
