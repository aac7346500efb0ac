package org.parley.reach;

import java.util.List;

/// How to work out something of a set of packages issue by issue, from the last to the first. What is worked out of
/// equal parts of a set must be equal, and is worked out once where the set knows that they are.
/// Used by one thread at a time.
///
/// @param <T> what is worked out
public interface PackageFold<T> {
    /// Of no package.
    T nothing();

    /// Of one package, with no issue left.
    T complete();

    /// Of the packages that differ from this issue on.
    ///
    /// @param byLevel what was worked out of those with each level of the issue; at least one is not [#nothing()]
    T issue(int issue, List<T> byLevel);
}
