package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Scenario;

/// Looks further into one reach: shortest ways, what is needed, what stands in the way. Not for use by several threads at once.
final class Inquiry {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private final ContextLayout layout;
    private final Clauses clauses;
    private final JudgedGraph judged;
    private final WaySearch ways;
    private final Map<Record, Integer> reachable = new HashMap<>();
    private @Nullable RelaxationOracle oracle;

    Inquiry(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
        layout = new ContextLayout(rules.scenario());
        clauses = new Clauses(rules, algebra(rules, state, rules, budget));
        judged = judged(new Restriction.InFullSight());
        ways = new WaySearch(judged, rules);
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

    /// What there is to say of terms.
    ///
    /// @param isReachable whether they are reachable
    /// @param needing whether they are, but not as things stand
    Explanation explain(Map<String, String> terms, boolean isReachable, boolean needing) {
        if (isReachable) {
            return new Explanation(
                    true,
                    List.of(),
                    List.of(),
                    true,
                    Optional.empty(),
                    needing ? needs(terms) : List.of(),
                    way(terms));
        }
        RelaxationOracle asked = oracle();
        List<Rule> relaxable = asked.relaxable();
        BitSet all = new BitSet();
        all.set(0, relaxable.size());
        RelaxationOracle.Target target = asked.target(new PackageConditions(asked.algebra()).meeting(terms));
        if (!target.isReachable(all)) {
            return new Explanation(
                    false, List.of(List.of()), List.of(), true, Optional.of(because(terms)), List.of(), Optional.empty());
        }
        ConflictSearch search = new ConflictSearch(relaxable.size(), target::isReachable);
        search.run();
        return new Explanation(
                false,
                named(search.conflicts(), relaxable),
                named(search.unlocks(), relaxable),
                search.isComplete(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static List<List<Rule>> named(List<BitSet> sets, List<Rule> relaxable) {
        return sets.stream()
                .map(set -> set.stream().mapToObj(relaxable::get).toList())
                .toList();
    }

    private String because(Map<String, String> terms) {
        for (Map.Entry<String, String> term : terms.entrySet()) {
            Issue issue = rules.scenario().issue(term.getKey());
            int concluded = state.concluded().level(rules.index().issue(issue.id()));
            if (concluded > 0 && concluded < issue.levelIndex(term.getValue())) {
                return issue.title() + " has been concluded at “" + issue.levels().get(concluded).title()
                        + "” and is not reopened.";
            }
        }
        return state.phase().isOver()
                ? "The talks are over."
                : "The talks break off before anything can be concluded.";
    }

    private RelaxationOracle oracle() {
        RelaxationOracle made = oracle == null ? new RelaxationOracle(rules, state, budget) : oracle;
        oracle = made;
        return made;
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
