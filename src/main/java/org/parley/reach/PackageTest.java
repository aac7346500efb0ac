package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A condition on a package, ready to be asked often of rows of levels.
sealed interface PackageTest {
    boolean holds(int[] levels);

    record LevelIn(int issue, boolean[] allowed) implements PackageTest {
        @Override
        public boolean holds(int[] levels) {
            return allowed[levels[issue]];
        }
    }

    record Not(PackageTest part) implements PackageTest {
        @Override
        public boolean holds(int[] levels) {
            return !part.holds(levels);
        }
    }

    /// Some part has the value, where `value` is true; some part has not, where it is false. So the first is "any"
    /// and the negation of the second is "all".
    record Some(List<PackageTest> parts, boolean value) implements PackageTest {
        @Override
        public boolean holds(int[] levels) {
            for (PackageTest part : parts) {
                if (part.holds(levels) == value) {
                    return value;
                }
            }
            return !value;
        }
    }

    static PackageTest of(Condition<PackageAtom> condition, PackageSpace space) {
        return switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> new Some(all(parts, space), false);
            case Condition.Any<PackageAtom>(var parts) -> new Some(all(parts, space), true);
            case Condition.Not<PackageAtom>(var part) -> new Not(of(part, space));
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) ->
                new LevelIn(space.index().issue(atom.issue()), allowed(atom, space));
        };
    }

    private static List<PackageTest> all(List<Condition<PackageAtom>> parts, PackageSpace space) {
        List<PackageTest> tests = new ArrayList<>();
        parts.forEach(part -> tests.add(of(part, space)));
        return List.copyOf(tests);
    }

    /// Which levels of its issue an atom holds for.
    static boolean[] allowed(PackageAtom.IssueLevel atom, PackageSpace space) {
        int issue = space.index().issue(atom.issue());
        boolean[] allowed = new boolean[space.levels(issue)];
        for (int level = 0; level < allowed.length; level++) {
            int here = level;
            allowed[level] = atom.levels().stream()
                    .mapToInt(id -> space.index().level(issue, id))
                    .anyMatch(named -> switch (atom.comparison()) {
                        case IS, ONE_OF -> here == named;
                        case AT_LEAST -> here >= named;
                        case AT_MOST -> here <= named;
                    });
        }
        return allowed;
    }
}
