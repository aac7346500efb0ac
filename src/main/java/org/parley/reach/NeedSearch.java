package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Lever;
import org.parley.scenario.Scenario;

/// Finds shortest ways to terms that are reachable, and what these need. Not for use by several threads at once.
final class NeedSearch {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private final ContextLayout layout;
    private final Clauses clauses;
    private final JudgedGraph judged;
    private final WaySearch ways;
    private final Map<Record, Integer> reachable = new HashMap<>();

    NeedSearch(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
        layout = new ContextLayout(rules.scenario());
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

    /// What terms that are reachable need. Only what is on one way to them can be on every way.
    List<Need> needs(Map<String, String> terms) {
        int wanted = wanted(terms);
        Optional<WaySearch.Arrival> arrival = ways.arrival(wanted);
        if (arrival.isEmpty()) {
            return List.of();
        }
        Scenario scenario = rules.scenario();
        long[] context = judged.graph().contexts().get(arrival.get().node());
        List<Need> needs = new ArrayList<>();
        TreeSet<Integer> levers = new TreeSet<>();
        for (Way.Step step : ways.back(arrival.get()).steps()) {
            if (step instanceof Way.Step.Pull(String lever, String party)) {
                levers.add(rules.index().lever(lever));
            }
        }
        for (int lever : levers) {
            if (!reaches(wanted, new Passage.NoPullBefore(lever, scenario.rounds().size()))) {
                Lever needed = scenario.levers().get(lever);
                String by = last(wanted, round -> new Passage.NoPullBefore(lever, round));
                needs.add(new Need.OfLever(needed.id(), needed.party(), by));
            }
        }
        for (int party = 0; party < scenario.parties().size(); party++) {
            ContextLayout.Bit bit = layout.consulted(party);
            if (bit.in(context)
                    && !state.context().consulted().has(party)
                    && !reaches(wanted, new Restriction.NoConsultation(party))) {
                needs.add(new Need.OfConsultation(scenario.parties().get(party).id(), last(wanted, bit)));
            }
        }
        for (int event = 0; event < scenario.events().size(); event++) {
            ContextLayout.Bit bit = layout.happened(event);
            if (bit.in(context)
                    && !state.context().events().has(event)
                    && !reaches(wanted, new Restriction.NoEvent(event))) {
                needs.add(new Need.OfEvent(scenario.events().get(event).id(), last(wanted, bit)));
            }
        }
        return needs;
    }

    private boolean reaches(int wanted, Passage passage) {
        return reaches(wanted, (Record) passage, () -> new Spread(judged, passage));
    }

    private boolean reaches(int wanted, Restriction restriction) {
        return reaches(wanted, (Record) restriction, () -> new Spread(judged(restriction)));
    }

    private boolean reaches(int wanted, Record what, Supplier<Spread> spread) {
        Integer found = reachable.get(what);
        if (found == null) {
            int[] each = spread.get().fromStart();
            found = IntStream.of(each).reduce(PackageAlgebra.EMPTY, clauses.algebra()::union);
            reachable.put(what, found);
        }
        return clauses.algebra().intersection(found, wanted) != PackageAlgebra.EMPTY;
    }

    private String last(int wanted, ContextLayout.Bit bit) {
        return last(wanted, round -> new Passage.UnsetBefore(bit, round, judged.graph()));
    }

    /// The last round before which a thing need not come.
    private String last(int wanted, IntFunction<Passage> until) {
        int first = Math.max(state.round(), 0);
        int last = rules.scenario().rounds().size() - 1;
        while (last > first && !reaches(wanted, until.apply(last))) {
            last--;
        }
        return rules.scenario().rounds().get(last).id();
    }
}
