package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.rules.Index;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Scenario;

/// A condition on a package that can be asked of a part of one: the level of an issue not yet chosen is -1.
sealed interface Clause {
    /// The answer of a clause: it fails, or may yet hold or fail, or holds, whatever is chosen for the rest.
    int NO = 0;
    int MAYBE = 1;
    int YES = 2;

    int truth(int[] levels);

    /// Adds the issues that the clause asks about.
    void issues(boolean[] asked);

    /// @param allowed by level
    record OfIssue(int issue, boolean[] allowed, int untilChosen) implements Clause {
        @Override
        public int truth(int[] levels) {
            int level = levels[issue];
            return level < 0 ? untilChosen : allowed[level] ? YES : NO;
        }

        @Override
        public void issues(boolean[] asked) {
            asked[issue] = true;
        }
    }

    record All(List<Clause> parts) implements Clause {
        @Override
        public int truth(int[] levels) {
            int least = YES;
            for (Clause part : parts) {
                least = Math.min(least, part.truth(levels));
                if (least == NO) {
                    return NO;
                }
            }
            return least;
        }

        @Override
        public void issues(boolean[] asked) {
            parts.forEach(part -> part.issues(asked));
        }
    }

    record Any(List<Clause> parts) implements Clause {
        @Override
        public int truth(int[] levels) {
            int greatest = NO;
            for (Clause part : parts) {
                greatest = Math.max(greatest, part.truth(levels));
                if (greatest == YES) {
                    return YES;
                }
            }
            return greatest;
        }

        @Override
        public void issues(boolean[] asked) {
            parts.forEach(part -> part.issues(asked));
        }
    }

    record Not(Clause part) implements Clause {
        @Override
        public int truth(int[] levels) {
            return YES - part.truth(levels);
        }

        @Override
        public void issues(boolean[] asked) {
            part.issues(asked);
        }
    }

    static Clause of(Condition<PackageAtom> condition, Scenario scenario, Index index) {
        return switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> new All(parts(parts, scenario, index));
            case Condition.Any<PackageAtom>(var parts) -> new Any(parts(parts, scenario, index));
            case Condition.Not<PackageAtom>(var part) -> new Not(of(part, scenario, index));
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) -> atom(atom, scenario, index);
        };
    }

    /// That an issue is at a level or above.
    static Clause atLeast(int issue, int level, int levels) {
        boolean[] allowed = new boolean[levels];
        Arrays.fill(allowed, Math.min(level, levels), levels, true);
        return ofIssue(issue, allowed);
    }

    private static List<Clause> parts(List<Condition<PackageAtom>> parts, Scenario scenario, Index index) {
        List<Clause> clauses = new ArrayList<>();
        parts.forEach(part -> clauses.add(of(part, scenario, index)));
        return clauses;
    }

    private static Clause atom(PackageAtom.IssueLevel atom, Scenario scenario, Index index) {
        int issue = index.issue(atom.issue());
        Issue about = scenario.issues().get(issue);
        boolean[] allowed = new boolean[about.levels().size()];
        int first = atom.levels().isEmpty() ? -1 : index.level(issue, atom.levels().getFirst());
        for (int level = 0; level < allowed.length; level++) {
            allowed[level] = switch (atom.comparison()) {
                case IS -> level == first;
                case AT_LEAST -> level >= first;
                case AT_MOST -> level <= first;
                case ONE_OF -> atom.levels().contains(about.levels().get(level).id());
            };
        }
        return ofIssue(issue, allowed);
    }

    private static Clause ofIssue(int issue, boolean[] allowed) {
        boolean some = false;
        boolean every = true;
        for (boolean level : allowed) {
            some |= level;
            every &= level;
        }
        return new OfIssue(issue, allowed, every ? YES : some ? MAYBE : NO);
    }
}
