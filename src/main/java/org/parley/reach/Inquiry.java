package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.rules.Index;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;

/// Looks further into one reach: shortest ways, what is needed, what stands in the way. Not for use by several threads at once.
final class Inquiry {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private final Clauses clauses;
    private final WaySearch ways;
    private final Map<Restriction, Integer> reachable = new HashMap<>();
    private @Nullable RelaxationOracle oracle;

    Inquiry(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
        clauses = new Clauses(rules, algebra(rules, state, rules, budget));
        ways = new WaySearch(judged(new Restriction.None()), rules);
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

    private boolean reaches(Map<String, String> terms, Restriction restriction) {
        Integer found = reachable.get(restriction);
        if (found == null) {
            int[] each = new Spread(judged(restriction)).fromStart();
            found = IntStream.of(each).reduce(PackageAlgebra.EMPTY, clauses.algebra()::union);
            reachable.put(restriction, found);
        }
        return clauses.algebra().intersection(found, wanted(terms)) != PackageAlgebra.EMPTY;
    }

    /// What terms that are reachable need. Only what is on one way to them can be on every way.
    List<Need> needs(Map<String, String> terms) {
        Optional<Way> way = way(terms);
        if (way.isEmpty()) {
            return List.of();
        }
        Scenario scenario = rules.scenario();
        Index index = rules.index();
        TreeSet<Integer> levers = new TreeSet<>();
        TreeSet<Integer> events = new TreeSet<>();
        for (Way.Step step : way.get().steps()) {
            switch (step) {
                case Way.Step.Pull(String lever, String party) -> levers.add(index.lever(lever));
                case Way.Step.Happens(String event) -> events.add(index.event(event));
                case Way.Step.OpenRound _, Way.Step.Conclude _ -> {}
            }
        }
        int never = scenario.rounds().size();
        List<Need> needs = new ArrayList<>();
        for (int lever : levers) {
            if (!reaches(terms, new Restriction.NoLeverBefore(lever, never))) {
                String by = last(terms, round -> new Restriction.NoLeverBefore(lever, round));
                needs.add(new Need.OfLever(
                        scenario.levers().get(lever).id(), scenario.levers().get(lever).party(), by));
            }
        }
        for (int party = 0; party < scenario.parties().size(); party++) {
            int asked = party;
            if (!state.context().consulted().has(party)
                    && !reaches(terms, new Restriction.NoConsultation(party))) {
                String by = last(terms, round -> new Restriction.NoConsultationBefore(asked, round));
                needs.add(new Need.OfConsultation(scenario.parties().get(party).id(), by));
            }
        }
        for (int event : events) {
            if (!state.context().events().has(event)
                    && !reaches(terms, new Restriction.NoEvent(event))) {
                String by = last(terms, round -> new Restriction.NoEventBefore(event, round));
                needs.add(new Need.OfEvent(scenario.events().get(event).id(), by));
            }
        }
        return needs;
    }

    private interface Late {
        Restriction until(int round);
    }

    /// The last round before which a thing need not come.
    private String last(Map<String, String> terms, Late late) {
        int first = Math.max(state.round(), 0);
        OptionalInt last = IntStream.iterate(rules.scenario().rounds().size() - 1, round -> round > first, round -> round - 1)
                .filter(round -> reaches(terms, late.until(round)))
                .findFirst();
        return rules.scenario().rounds().get(last.orElse(first)).id();
    }
}
