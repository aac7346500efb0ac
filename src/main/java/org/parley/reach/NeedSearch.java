package org.parley.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Finds shortest ways to terms that are reachable, and what these need. Not for use by several threads at once.
final class NeedSearch {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private final Clauses clauses;
    private final JudgedGraph judged;
    private final WaySearch ways;
    private final Map<Object, Integer> reachable = new HashMap<>();

    NeedSearch(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
        clauses = new Clauses(rules, Inquiry.algebra(rules, state, rules, budget));
        judged = judged(new Restriction.InFullSight());
        ways = new WaySearch(judged, rules);
    }

    private JudgedGraph judged(Restriction restriction) {
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, restriction, budget);
        return new JudgedGraph(RuledGraph.of(graph, rules, state, clauses, budget), rules);
    }

    Optional<Way> way(Map<String, String> terms) {
        return ways.to(wanted(terms));
    }

    private int wanted(Map<String, String> terms) {
        return new PackageConditions(clauses.algebra()).meeting(terms);
    }

    /// What terms that are reachable need.
    List<Need> needs(Map<String, String> terms) {
        int wanted = wanted(terms);
        return ways.arrival(wanted)
                .map(arrival -> new NeedList(rules, state, judged.graph(), asked(wanted))
                        .of(ways.back(arrival), arrival.node())
                        .all())
                .orElse(List.of());
    }

    private NeedList.Asked asked(int wanted) {
        return new NeedList.Asked() {
            @Override
            public boolean reaches(Passage passage) {
                return NeedSearch.this.reaches(wanted, passage, () -> new Spread(judged, passage));
            }

            @Override
            public boolean reaches(Restriction restriction) {
                return NeedSearch.this.reaches(wanted, restriction, () -> new Spread(judged(restriction)));
            }
        };
    }

    private boolean reaches(int wanted, Object what, Supplier<Spread> spread) {
        Integer found = reachable.get(what);
        if (found == null) {
            int[] each = spread.get().fromStart();
            found = IntStream.of(each).reduce(PackageAlgebra.EMPTY, clauses.algebra()::union);
            reachable.put(what, found);
        }
        return clauses.algebra().intersection(found, wanted) != PackageAlgebra.EMPTY;
    }
}
