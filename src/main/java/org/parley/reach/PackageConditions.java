package org.parley.reach;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// Conditions on packages as sets of an algebra.
final class PackageConditions {
    private final PackageAlgebra algebra;
    private final PackageSpace space;
    private final int all;
    private final Where where;

    /// The packages whose level of an issue is such.
    @FunctionalInterface
    interface Where {
        int of(int issue, IntPredicate level);
    }

    /// Among the packages of the algebra's domain.
    PackageConditions(PackageAlgebra algebra) {
        this(algebra, algebra.all(), algebra::where);
    }

    /// Among other packages.
    PackageConditions(PackageAlgebra algebra, int all, Where where) {
        this.algebra = algebra;
        this.all = all;
        this.where = where;
        space = algebra.domain().space();
    }

    /// The packages that meet a condition.
    int meeting(Condition<PackageAtom> condition) {
        return switch (condition) {
            case Condition.All<PackageAtom>(List<Condition<PackageAtom>> parts) -> {
                int set = all;
                for (Condition<PackageAtom> part : parts) {
                    set = algebra.intersection(set, meeting(part));
                }
                yield set;
            }
            case Condition.Any<PackageAtom>(List<Condition<PackageAtom>> parts) -> {
                int set = PackageAlgebra.EMPTY;
                for (Condition<PackageAtom> part : parts) {
                    set = algebra.union(set, meeting(part));
                }
                yield set;
            }
            case Condition.Not<PackageAtom>(var part) -> algebra.difference(all, meeting(part));
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) -> {
                boolean[] allowed = PackageTest.allowed(atom, space);
                yield where.of(space.index().issue(atom.issue()), level -> allowed[level]);
            }
        };
    }

    /// The packages that have every issue that the terms name at or above its level.
    int meeting(Map<String, String> terms) {
        int set = all;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            int issue = space.index().issue(term.getKey());
            int least = space.index().level(issue, term.getValue());
            set = algebra.intersection(set, where.of(issue, level -> level >= least));
        }
        return set;
    }
}
