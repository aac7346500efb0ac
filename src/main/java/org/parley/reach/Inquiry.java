package org.parley.reach;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Issue;

/// Looks further into one reach: what reachable terms need, and what stands in the way of others. Not for use by several threads at once.
final class Inquiry {
    private final Rules rules;
    private final State state;
    private final Means means;

    Inquiry(Rules rules, State state, Means means) {
        this.rules = rules;
        this.state = state;
        this.means = means;
    }

    /// Sets for what can be concluded by some rules: with a bit each where they are few.
    ///
    /// @param widest the rules of the least that is ever asked
    static PackageAlgebra algebra(Rules rules, State state, Rules widest, Budget budget) {
        Domain domain = Domain.of(widest, state, PackageSpace.of(rules.scenario()));
        BigInteger few = budget.bits().min(BigInteger.valueOf(1 << 14));
        return domain.size().compareTo(few) > 0
                ? new DiagramAlgebra(rules, domain, budget.nodes(), budget::check)
                : new BitAlgebra(rules, domain);
    }

    /// What there is to say of terms.
    ///
    /// @param isReachable whether they are reachable
    /// @param needing whether they are, but not as things stand
    Explanation explain(Map<String, String> terms, boolean isReachable, boolean needing) {
        if (isReachable) {
            Access access = means.access(terms, needing);
            return new Explanation(
                    true,
                    List.of(),
                    List.of(),
                    access.settled(),
                    Optional.empty(),
                    access.needs(),
                    access.way());
        }
        List<Rule> relaxable = rules.relaxable();
        Predicate<BitSet> relaxing = means.relaxing(terms);
        if (!relaxing.test(all(relaxable))) {
            return new Explanation(
                    false, List.of(List.of()), List.of(), true, Optional.of(because(terms)), List.of(), Optional.empty());
        }
        ConflictSearch search = new ConflictSearch(relaxable.size(), relaxing);
        search.run();
        return new Explanation(
                false,
                named(search.conflicts(), relaxable),
                named(search.unlocks(), relaxable),
                search.isComplete(),
                isNothingFound(search) ? search.open().map(Because.WasStopped::new) : Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// The smallest unlocks of terms that are out of reach.
    List<List<Rule>> smallestUnlocks(Map<String, String> terms) {
        List<Rule> relaxable = rules.relaxable();
        Predicate<BitSet> relaxing = means.relaxing(terms);
        if (!relaxing.test(all(relaxable))) {
            return List.of();
        }
        ConflictSearch search = new ConflictSearch(relaxable.size(), relaxing);
        search.runForSmallest();
        return named(search.unlocks(), relaxable);
    }

    private static BitSet all(List<Rule> rules) {
        BitSet all = new BitSet();
        all.set(0, rules.size());
        return all;
    }

    private static boolean isNothingFound(ConflictSearch search) {
        return search.conflicts().isEmpty() && search.unlocks().isEmpty();
    }

    private static List<List<Rule>> named(List<BitSet> sets, List<Rule> relaxable) {
        return sets.stream()
                .map(set -> set.stream().mapToObj(relaxable::get).toList())
                .toList();
    }

    private Because because(Map<String, String> terms) {
        for (Map.Entry<String, String> term : terms.entrySet()) {
            Issue issue = rules.scenario().issue(term.getKey());
            int concluded = state.concluded().level(rules.index().issue(issue.id()));
            if (concluded > 0 && concluded < issue.levelIndex(term.getValue())) {
                return new Because.IsConcluded(issue.id(), issue.levels().get(concluded).id());
            }
        }
        return state.phase().isOver() ? new Because.TalksAreOver() : new Because.TalksBreakOff();
    }
}
