package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reach.search.Attempt;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Search;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Lever;

/// Answers by search.
final class SearchedMeans implements Means {
    /// An answer takes several questions, none of which may take all that the budget allows.
    private static final int PARTS = 4;

    private final Rules rules;
    private final State state;
    private final Budget budget;
    private final Map<Restriction, Finder> finders = new HashMap<>();
    private final Map<Map<String, String>, Search.Shortest> shortest = new HashMap<>();
    private @Nullable Finder relaxing;

    SearchedMeans(Rules rules, State state, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.budget = budget;
    }

    private Finder finder(Restriction restriction) {
        return finders.computeIfAbsent(restriction, unseen -> finder(restriction, rules, budget.among(PARTS)));
    }

    private Finder finder(Restriction restriction, Rules widest, Budget share) {
        return new Finder(
                rules,
                state,
                Domain.of(widest, state, PackageSpace.of(rules.scenario())),
                ContextGraphBuilder.graph(rules, state, restriction, share),
                share);
    }

    @Override
    public Access access(Map<String, String> terms, boolean needing) {
        Search.Shortest found = shortest.computeIfAbsent(terms, this::shortest);
        if (found.attempt().isEmpty()) {
            return new Access(Optional.empty(), List.of(), found.isProven());
        }
        Attempt attempt = found.attempt().get();
        Way way = way(attempt);
        if (!needing) {
            return new Access(Optional.of(way), List.of(), found.isProven());
        }
        ContextGraph graph = finder(new Restriction.InFullSight()).graph();
        NeedList.Needs needs = new NeedList(rules, state, graph, asked(terms))
                .of(way, attempt.steps().getLast().node());
        return new Access(Optional.of(way), needs.all(), needs.settled() && found.isProven());
    }

    private Search.Shortest shortest(Map<String, String> terms) {
        Finder finder = finder(new Restriction.InFullSight());
        return finder.shortest(finder.meeting(terms));
    }

    private NeedList.Asked asked(Map<String, String> terms) {
        return new NeedList.Asked() {
            @Override
            public boolean reaches(Passage passage) {
                return finds(finder(new Restriction.InFullSight()), passage);
            }

            @Override
            public boolean reaches(Restriction restriction) {
                return finds(finder(restriction), Passage.EVERYWHERE);
            }

            private boolean finds(Finder finder, Passage passage) {
                return finder.find(
                                new Finder.Way.By(passage),
                                finder.meeting(terms),
                                List.of(),
                                List.of(),
                                finder.lastRound())
                        .isPresent();
            }
        };
    }

    private Way way(Attempt attempt) {
        ContextGraph graph = finder(new Restriction.InFullSight()).graph();
        List<Way.Step> steps = new ArrayList<>();
        for (Attempt.Step step : attempt.steps()) {
            switch (step) {
                case Attempt.Begin begin -> {}
                case Attempt.Open(int node, int opening) -> {
                    steps.add(new Way.Step.OpenRound(
                            rules.scenario().rounds().get(graph.roundOf(node)).id()));
                    graph.openings().get(opening).events().forEach(event -> steps.add(new Way.Step.Happens(
                            rules.scenario().events().get(event).id())));
                }
                case Attempt.Pull(int node, int pull) -> {
                    Lever lever = rules.scenario().levers().get(graph.pullLever()[pull]);
                    steps.add(new Way.Step.Pull(lever.id(), lever.party()));
                }
                case Attempt.Conclude(int node, int[] before, int[] after) -> {
                    Map<String, String> terms = rules.index().terms(Deal.of(after));
                    terms.keySet().removeAll(rules.index().terms(Deal.of(before)).keySet());
                    steps.add(new Way.Step.Conclude(terms));
                }
            }
        }
        return new Way(steps);
    }

    @Override
    public Predicate<BitSet> relaxing(Map<String, String> terms) {
        Finder finder = relaxing == null
                ? finder(new Restriction.None(), rules.relaxing(new HashSet<>(rules.relaxable())), budget)
                : relaxing;
        relaxing = finder;
        return new Target(finder, finder.meeting(terms))::isReachable;
    }

    /// Some packages, one of which is to be reached. Most questions are answered by an old one: what an attempt that was
    /// found breaks is enough to relax, and what is not enough leaves less not enough either. All questions together
    /// take no more branches than the budget gives one search, and each a part of what is left of them: so a few that
    /// are hard do not keep others from an answer.
    private static final class Target {
        private final Finder finder;
        private final long[] wanted;
        private final List<BitSet> enough = new ArrayList<>();
        private final List<BitSet> tooLittle = new ArrayList<>();
        private long left;

        Target(Finder finder, long[] wanted) {
            this.finder = finder;
            left = finder.budget().branches();
            this.wanted = wanted;
        }

        boolean isReachable(BitSet relaxed) {
            if (enough.stream().anyMatch(set -> HittingSets.contains(relaxed, set))) {
                return true;
            }
            if (tooLittle.stream().anyMatch(set -> HittingSets.contains(set, relaxed))) {
                return false;
            }
            Optional<BitSet> broken = broken(relaxed);
            broken.ifPresentOrElse(enough::add, () -> tooLittle.add((BitSet) relaxed.clone()));
            return broken.isPresent();
        }

        private Optional<BitSet> broken(BitSet relaxed) {
            Effort effort = finder.effort(left / PARTS);
            try {
                return finder.relaxing(wanted, relaxed, effort);
            } finally {
                left -= Math.min(left, effort.spent());
            }
        }
    }
}
