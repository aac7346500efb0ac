package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.reach.diagram.NodeLimitReached;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Works out what can be agreed from a state: in sets with a bit a package where these are few, else as diagrams, else
/// by search, whichever the budget allows first.
final class Reckoning {
    private static final BigInteger MIDDLING = BigInteger.valueOf(1L << 24);
    private static final int MIDDLING_NODES = 300_000;
    private static final int STANDING_NODES = 1_000_000;

    private Reckoning() {}

    static Reach of(Rules rules, State state, Budget budget) {
        Domain domain = Domain.of(rules, state, PackageSpace.of(rules.scenario()));
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), budget);
        if (domain.size().compareTo(budget.bits()) <= 0) {
            return held(rules, state, budget, graph, new BitAlgebra(rules, domain));
        }
        boolean canSearch = budget.branches() > 0 && SearchTerms.canRead(rules.scenario());
        int nodes = canSearch ? nodes(rules, domain, budget) : budget.nodes();
        if (nodes > 0) {
            try {
                return held(rules, state, budget, graph, new DiagramAlgebra(rules, domain, nodes, budget::check));
            } catch (NodeLimitReached limit) {
                if (!canSearch) {
                    throw limit;
                }
            }
        }
        return sought(rules, state, budget, graph, domain);
    }

    /// How many nodes diagrams may have before packages are sought instead. Where worth counts, the diagrams of a large
    /// domain have about a node for every thirty packages: only a middling one is worth a try.
    private static int nodes(Rules rules, Domain domain, Budget budget) {
        boolean worthCounts =
                IntStream.range(0, rules.scenario().parties().size()).anyMatch(rules::hasReservation);
        if (!worthCounts) {
            return budget.nodes();
        }
        return domain.size().compareTo(MIDDLING) > 0 ? 0 : Math.min(budget.nodes(), MIDDLING_NODES);
    }

    private static Reach sought(Rules rules, State state, Budget budget, ContextGraph graph, Domain domain) {
        Finder finder = new Finder(rules, state, domain, graph, budget);
        Looseness loose = new Looseness(rules, state, graph, budget);
        int last = finder.lastRound();
        Finder.Way everywhere = new Finder.Way.By(Passage.EVERYWHERE);
        List<PackageSet> by = new ArrayList<>();
        List<PackageSet> stillOpen = new ArrayList<>();
        for (int round = 0; round <= last; round++) {
            int upTo = round;
            by.add(new SearchedPackages(finder, everywhere, round, () -> loose.by(upTo)));
        }
        for (int round = 0; round <= last; round++) {
            stillOpen.add(
                    round == state.round()
                            ? by.getLast()
                            : new SearchedPackages(
                                    finder,
                                    new Finder.Way.AfterIdling(round),
                                    round > state.round() ? last : -1,
                                    () -> loose.by(last)));
        }
        SearchedPackages standing =
                new SearchedPackages(finder, new Finder.Way.AsThingsStand(), last, () -> loose.by(last));
        return new Reach(
                rules,
                state,
                domain.space(),
                by,
                budget.nodes() == 0 ? standing : new LatePackages(() -> standing(rules, state, budget, standing)),
                stillOpen,
                graph.nodes(),
                new Inquirer(rules, state, budget, true),
                Optional.empty());
    }

    /// What is reachable as things stand is little as a rule, and the contexts few: it is held where that can be.
    static PackageSet standing(Rules rules, State state, Budget budget, PackageSet sought) {
        try {
            ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.NoMoves(), budget);
            Domain domain = Domain.of(rules, state, PackageSpace.of(rules.scenario()));
            int nodes = Math.min(budget.nodes(), STANDING_NODES);
            return held(rules, state, budget, graph, new DiagramAlgebra(rules, domain, nodes, budget::check))
                    .asThingsStand();
        } catch (NodeLimitReached limit) {
            return sought;
        }
    }

    private static Reach held(Rules rules, State state, Budget budget, ContextGraph graph, PackageAlgebra algebra) {
        RuledGraph ruled = RuledGraph.of(graph, rules, state, new Clauses(rules, algebra), budget);
        return held(rules, state, budget, new JudgedGraph(ruled, rules), graph.nodes(), Groundwork.of(rules, ruled));
    }

    static Reach held(
            Rules rules, State state, Budget budget, JudgedGraph judged, int contexts, Groundwork groundwork) {
        PackageAlgebra algebra = judged.algebra();
        Spread spread = new Spread(judged);
        int[] by = spread.accumulated(spread.fromStart());
        List<PackageSet> stillOpen = new ArrayList<>();
        for (int round = 0; round < by.length; round++) {
            int open = PackageAlgebra.EMPTY;
            if (round == state.round()) {
                open = by[by.length - 1];
            } else if (round > state.round()) {
                open = spread.fromIdling(round);
            }
            stillOpen.add(algebra.set(open));
        }
        return new Reach(
                rules,
                state,
                algebra.domain().space(),
                IntStream.of(by).mapToObj(algebra::set).toList(),
                algebra.set(spread.asThingsStand()),
                stillOpen,
                contexts,
                new Inquirer(rules, state, budget, false),
                Optional.of(groundwork));
    }
}
