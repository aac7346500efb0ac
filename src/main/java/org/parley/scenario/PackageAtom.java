package org.parley.scenario;

import java.util.List;

/// A question about a package.
public sealed interface PackageAtom extends Atom {
    /// How the level that a package gives an issue is compared.
    enum Comparison {
        IS,
        AT_LEAST,
        AT_MOST,
        ONE_OF
    }

    /// Does the package give this issue such a level?
    ///
    /// @param levels ids; exactly one unless the comparison is [Comparison#ONE_OF]
    record IssueLevel(String issue, Comparison comparison, List<String> levels) implements PackageAtom {
        public IssueLevel {
            levels = List.copyOf(levels);
            Arguments.require(
                    comparison == Comparison.ONE_OF || levels.size() == 1,
                    "The condition on '" + issue + "' names " + levels.size() + " levels; it needs exactly one.");
        }
    }

    /// The condition that a package gives the issue this level or a higher one.
    static Condition<PackageAtom> atLeast(String issue, String level) {
        return new Condition.Holds<>(new IssueLevel(issue, Comparison.AT_LEAST, List.of(level)));
    }

    /// The condition that a package gives the issue this level or a lower one.
    static Condition<PackageAtom> atMost(String issue, String level) {
        return new Condition.Holds<>(new IssueLevel(issue, Comparison.AT_MOST, List.of(level)));
    }
}
