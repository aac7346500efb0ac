package org.parley.reach.search;

import java.util.BitSet;
import java.util.List;

/// A condition on a package of which only the possible levels of each issue are known, as bits of a mask.
public sealed interface MaskTest {
    /// What is known of a condition.
    enum Truth {
        YES,
        NO,
        OPEN
    }

    /// What is known where each issue has one of these levels.
    Truth of(long[] possible);

    /// Adds the issues that the condition reads.
    void addIssues(BitSet issues);

    /// An issue has one of the levels.
    record LevelIn(int issue, long levels) implements MaskTest {
        @Override
        public Truth of(long[] possible) {
            long mask = possible[issue];
            if ((mask & ~levels) == 0) {
                return Truth.YES;
            }
            return (mask & levels) == 0 ? Truth.NO : Truth.OPEN;
        }

        @Override
        public void addIssues(BitSet issues) {
            issues.set(issue);
        }
    }

    record Not(MaskTest part) implements MaskTest {
        @Override
        public Truth of(long[] possible) {
            return switch (part.of(possible)) {
                case YES -> Truth.NO;
                case NO -> Truth.YES;
                case OPEN -> Truth.OPEN;
            };
        }

        @Override
        public void addIssues(BitSet issues) {
            part.addIssues(issues);
        }
    }

    /// Every part holds.
    record All(List<MaskTest> parts) implements MaskTest {
        @Override
        public Truth of(long[] possible) {
            return MaskTest.of(parts, Truth.NO, Truth.YES, possible);
        }

        @Override
        public void addIssues(BitSet issues) {
            parts.forEach(part -> part.addIssues(issues));
        }
    }

    /// Some part holds.
    record Any(List<MaskTest> parts) implements MaskTest {
        @Override
        public Truth of(long[] possible) {
            return MaskTest.of(parts, Truth.YES, Truth.NO, possible);
        }

        @Override
        public void addIssues(BitSet issues) {
            parts.forEach(part -> part.addIssues(issues));
        }
    }

    /// What several parts come to.
    ///
    /// @param decisive what settles all where one part says it
    /// @param otherwise what they come to where each part says that
    private static Truth of(List<MaskTest> parts, Truth decisive, Truth otherwise, long[] possible) {
        Truth truth = otherwise;
        for (MaskTest part : parts) {
            Truth one = part.of(possible);
            if (one == decisive) {
                return decisive;
            }
            if (one == Truth.OPEN) {
                truth = Truth.OPEN;
            }
        }
        return truth;
    }
}
