package org.parley.reach;

import java.util.function.IntPredicate;
import org.parley.rules.Deal;

/// Sets of packages of one [Domain], each named by a number: the same set always has the same number, so sets are
/// compared and operations remembered by number. Not for use by several threads at once.
interface PackageAlgebra {
    /// The number of the empty set.
    int EMPTY = 0;

    Domain domain();

    /// Every package of the domain.
    int all();

    /// One package, which is in the domain.
    int single(Deal deal);

    /// The packages whose level of an issue is such.
    int where(int issue, IntPredicate level);

    /// The packages worth at least so much to a party whose points count.
    int worthAtLeast(int party, long least);

    int union(int one, int other);

    int intersection(int one, int other);

    int difference(int one, int other);

    /// What is in all of these sets; every package where there are none.
    default int intersection(int[] sets) {
        int common = all();
        for (int set : sets) {
            common = intersection(common, set);
        }
        return common;
    }

    /// The set, and every acceptable package that differs from one of it only on free issues at the status quo.
    ///
    /// @param free a number that [#freeing] gave
    int conclude(int set, int free, int acceptable);

    /// A number for the issues that can be concluded.
    int freeing(boolean[] issues);

    boolean contains(int set, Deal deal);

    /// The first package of a set that is not empty.
    Deal first(int set);

    /// The set as people hold it.
    PackageSet set(int set);
}
