package org.parley.reach;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Answers with sets that are held. Each part is made when it is first asked for.
final class HeldMeans implements Means {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private @Nullable NeedSearch search;
    private @Nullable RelaxationOracle oracle;

    HeldMeans(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
    }

    private NeedSearch search() {
        NeedSearch made = search == null ? new NeedSearch(rules, state, budget) : search;
        search = made;
        return made;
    }

    @Override
    public Access access(Map<String, String> terms, boolean needing) {
        List<Need> needs = needing ? search().needs(terms) : List.of();
        return new Access(search().way(terms), needs, true);
    }

    @Override
    public Predicate<BitSet> relaxing(Map<String, String> terms) {
        RelaxationOracle made = oracle == null ? new RelaxationOracle(rules, state, budget) : oracle;
        oracle = made;
        return made.target(new PackageConditions(made.algebra()).meeting(terms))::isReachable;
    }
}
