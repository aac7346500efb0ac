package org.parley.rules;

import java.util.List;
import java.util.Map;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Preference;
import org.parley.scenario.Scenario;

/// Reads conditions on a package and adds up what it is worth.
final class PackageRules {
    private final Scenario scenario;
    private final Index index;

    PackageRules(Scenario scenario, Index index) {
        this.scenario = scenario;
        this.index = index;
    }

    boolean meets(Condition<PackageAtom> condition, Deal deal) {
        return switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> {
                for (Condition<PackageAtom> part : parts) {
                    if (!meets(part, deal)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Condition.Any<PackageAtom>(var parts) -> {
                for (Condition<PackageAtom> part : parts) {
                    if (meets(part, deal)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Condition.Not<PackageAtom>(var part) -> !meets(part, deal);
            case Condition.Holds<PackageAtom>(var atom) -> holds(atom, deal);
        };
    }

    private boolean holds(PackageAtom atom, Deal deal) {
        return switch (atom) {
            case PackageAtom.IssueLevel(String id, var comparison, List<String> levels) -> {
                int issue = index.issue(id);
                int level = deal.level(issue);
                Issue where = scenario.issues().get(issue);
                yield switch (comparison) {
                    case IS -> level == index.level(issue, levels.getFirst());
                    case AT_LEAST -> level >= index.level(issue, levels.getFirst());
                    case AT_MOST -> level <= index.level(issue, levels.getFirst());
                    case ONE_OF -> levels.contains(where.levels().get(level).id());
                };
            }
        };
    }

    /// Sums fit 64 bits: the reader of a file refuses points that could pass them, and code that builds a scenario
    /// by itself gets an [ArithmeticException].
    long worth(Preference preference, Deal deal) {
        long worth = 0;
        for (Map.Entry<String, List<Long>> entry : preference.points().entrySet()) {
            worth = Math.addExact(worth, entry.getValue().get(deal.level(index.issue(entry.getKey()))));
        }
        for (Bonus bonus : preference.bonuses()) {
            if (meets(bonus.when(), deal)) {
                worth = Math.addExact(worth, bonus.points());
            }
        }
        return worth;
    }
}
