package org.parley.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the rules say in a context, clause by clause: each allows some packages, and may be relaxed with its rule.
///
/// @param acceptable what may be concluded
/// @param last what is final
record Verdict(Part acceptable, Part last) {
    /// What one rule allows.
    ///
    /// @param rule the position of the rule among those that can be relaxed, or -1 where it cannot
    /// @param allowed a set of packages
    record Clause(int rule, int allowed) {}

    /// Clauses that all count, compared by value. What they allow is remembered for each choice of their rules that
    /// was relaxed, since most questions relax the same few of them. Not for use by several threads at once.
    static final class Part {
        private final Clause[] clauses;
        private final BitSet rules = new BitSet();
        private final Map<BitSet, Integer> known = new HashMap<>();

        Part(List<Clause> clauses) {
            this.clauses = clauses.toArray(Clause[]::new);
            for (Clause clause : clauses) {
                if (clause.rule() >= 0) {
                    rules.set(clause.rule());
                }
            }
        }

        List<Clause> clauses() {
            return List.of(clauses);
        }

        private int allowed(BitSet relaxed, PackageAlgebra algebra) {
            BitSet here = (BitSet) relaxed.clone();
            here.and(rules);
            Integer before = known.get(here);
            if (before != null) {
                return before;
            }
            int[] sets = new int[clauses.length];
            int count = 0;
            for (Clause clause : clauses) {
                if (clause.rule() < 0 || !here.get(clause.rule())) {
                    sets[count++] = clause.allowed();
                }
            }
            int allowed = algebra.intersection(Arrays.copyOf(sets, count));
            known.put(here, allowed);
            return allowed;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && Arrays.equals(clauses, part.clauses);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(clauses);
        }
    }

    /// What all clauses allow whose rules are not relaxed, in the algebra that their sets are of.
    static int allowed(Part part, BitSet relaxed, PackageAlgebra algebra) {
        return part.allowed(relaxed, algebra);
    }
}
