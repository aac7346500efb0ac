package org.parley.reach;

import java.util.Arrays;
import java.util.BitSet;

/// What the rules say in a context, clause by clause: each allows some packages, and may be relaxed with its rule.
///
/// @param acceptable the clauses of what may be concluded
/// @param last the clauses of what is final
record Verdict(Clause[] acceptable, Clause[] last) {
    /// What one rule allows.
    ///
    /// @param rule the position of the rule among those that can be relaxed, or -1 where it cannot
    /// @param allowed a set of packages
    record Clause(int rule, int allowed) {}

    /// What all clauses allow whose rules are not relaxed.
    static int allowed(Clause[] clauses, BitSet relaxed, PackageAlgebra algebra) {
        int[] sets = new int[clauses.length];
        int count = 0;
        for (Clause clause : clauses) {
            if (clause.rule() < 0 || !relaxed.get(clause.rule())) {
                sets[count++] = clause.allowed();
            }
        }
        return algebra.intersection(Arrays.copyOf(sets, count));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict verdict
                && Arrays.equals(acceptable, verdict.acceptable)
                && Arrays.equals(last, verdict.last);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(acceptable) + Arrays.hashCode(last);
    }
}
