package org.parley.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.reach.Way.Step;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Lever;

/// Finds a shortest sequence of steps to a package of a set, final where it is what has been concluded: breadth
/// first, all packages at a node at once, then back from the first node at which one is final.
final class WaySearch {
    private final JudgedGraph judged;
    private final ContextGraph graph;
    private final PackageAlgebra algebra;
    private final Rules rules;
    private final int before;
    private final int[] seen;
    private final List<Map<Integer, Integer>> layers = new ArrayList<>();

    /// @param rules whose ids the steps name
    WaySearch(JudgedGraph judged, Rules rules) {
        this.judged = judged;
        this.rules = rules;
        graph = judged.graph();
        algebra = judged.algebra();
        before = graph.nodes();
        seen = new int[graph.nodes() + 1];
        int start = graph.start() >= 0 ? graph.start() : before;
        seen[start] = judged.concluded();
        layers.add(new TreeMap<>(Map.of(start, judged.concluded())));
    }

    /// Where a shortest way ends.
    ///
    /// @param layer how many moves it takes
    record Arrival(int layer, int node, Deal deal) {}

    /// A shortest way to a package of the set, if there is one.
    Optional<Way> to(int wanted) {
        return arrival(wanted).map(this::back);
    }

    /// The end of that way. Layers once made serve later questions.
    Optional<Arrival> arrival(int wanted) {
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Map.Entry<Integer, Integer> at : layers.get(layer).entrySet()) {
                int found = algebra.intersection(algebra.intersection(at.getValue(), isFinal(at.getKey())), wanted);
                if (found != PackageAlgebra.EMPTY) {
                    return Optional.of(new Arrival(layer, at.getKey(), algebra.first(found)));
                }
            }
            if (layer + 1 == layers.size()) {
                extend();
            }
        }
        return Optional.empty();
    }

    private int isFinal(int node) {
        return node == before ? PackageAlgebra.EMPTY : judged.isFinal(node);
    }

    private int gateOf(int node) {
        return node == before ? 0 : graph.gateOf()[node];
    }

    private void extend() {
        judged.check();
        Map<Integer, Integer> next = new TreeMap<>();
        layers.getLast().forEach((node, set) -> {
            if (node != before) {
                add(next, node, judged.after(node, set, graph.roundOf(node)));
                for (int pull = graph.firstPull()[node]; pull < graph.firstPull()[node + 1]; pull++) {
                    add(next, graph.pullTarget()[pull], set);
                }
            }
            int gate = gateOf(node);
            if (gate >= 0 && gate < graph.gates()) {
                for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                    add(next, graph.openings().get(fall).target(), set);
                }
            }
        });
        next.forEach((node, set) -> seen[node] = algebra.union(seen[node], set));
        if (!next.isEmpty()) {
            layers.add(next);
        }
    }

    private void add(Map<Integer, Integer> next, int node, int set) {
        int fresh = algebra.difference(set, seen[node]);
        if (fresh != PackageAlgebra.EMPTY) {
            next.merge(node, fresh, algebra::union);
        }
    }

    /// The way that ends so.
    Way back(Arrival arrival) {
        List<List<Step>> moves = new ArrayList<>();
        int node = arrival.node();
        Deal deal = arrival.deal();
        for (int layer = arrival.layer(); layer > 0; layer--) {
            Came came = came(layer, node, deal);
            moves.add(came.steps());
            node = came.node();
            deal = came.deal();
        }
        Collections.reverse(moves);
        return new Way(moves.stream().flatMap(List::stream).toList());
    }

    private record Came(int node, Deal deal, List<Step> steps) {}

    private Came came(int layer, int node, Deal deal) {
        for (Map.Entry<Integer, Integer> at : layers.get(layer - 1).entrySet()) {
            int from = at.getKey();
            if (from == node) {
                int smaller = algebra.intersection(at.getValue(), judged.parts(deal, node));
                if (smaller != PackageAlgebra.EMPTY) {
                    Deal part = algebra.first(smaller);
                    return new Came(node, part, List.of(conclusion(part, deal)));
                }
            } else if (algebra.contains(at.getValue(), deal)) {
                List<Step> steps = steps(from, node);
                if (!steps.isEmpty()) {
                    return new Came(from, deal, steps);
                }
            }
        }
        throw new IllegalStateException("Package " + deal + " came to node " + node + " from nowhere.");
    }

    private Step conclusion(Deal part, Deal whole) {
        Map<String, String> terms = rules.index().terms(whole);
        terms.keySet().removeAll(rules.index().terms(part).keySet());
        return new Step.Conclude(terms);
    }

    /// The steps that lead from one node to another without a conclusion, if one move does.
    private List<Step> steps(int from, int to) {
        if (from != before) {
            for (int pull = graph.firstPull()[from]; pull < graph.firstPull()[from + 1]; pull++) {
                if (graph.pullTarget()[pull] == to) {
                    Lever lever = rules.scenario().levers().get(graph.pullLever()[pull]);
                    return List.of(new Step.Pull(lever.id(), lever.party()));
                }
            }
        }
        int gate = gateOf(from);
        if (gate >= 0 && gate < graph.gates()) {
            for (int fall = graph.firstOpening()[gate]; fall < graph.firstOpening()[gate + 1]; fall++) {
                ContextGraph.Opening opening = graph.openings().get(fall);
                if (opening.target() == to) {
                    List<Step> steps = new ArrayList<>();
                    steps.add(new Step.OpenRound(
                            rules.scenario().rounds().get(graph.roundOf(to)).id()));
                    opening.events()
                            .forEach(event -> steps.add(new Step.Happens(
                                    rules.scenario().events().get(event).id())));
                    return steps;
                }
            }
        }
        return List.of();
    }
}
