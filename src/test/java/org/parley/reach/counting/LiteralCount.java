package org.parley.reach.counting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// Counts packages one by one: it makes every move there is, from every state that moves lead to, and looks in each state
/// whether what is concluded is final.
final class LiteralCount {
    private final Terms terms;
    private final Contexts contexts;
    private final Map<State, Boolean> acceptable = new HashMap<>();
    private final Map<List<Integer>, Integer> finalIn = new HashMap<>();

    private record State(int place, List<Integer> levels) {}

    LiteralCount(Terms terms, Contexts contexts) {
        this.terms = terms;
        this.contexts = contexts;
    }

    /// What is final by each round, from some contexts; what is concluded so far is final already.
    Counts from(int first, int... nodes) {
        List<Integer> concluded = Arrays.stream(terms.concluded()).boxed().toList();
        Set<State> seen = new HashSet<>();
        Deque<State> open = new ArrayDeque<>();
        IntStream.of(nodes).forEach(node -> open.add(new State(node, concluded)));
        if (concluded.stream().anyMatch(level -> level > 0)) {
            finalIn.put(concluded, first);
        }
        while (!open.isEmpty()) {
            State state = open.poll();
            if (seen.add(state)) {
                if (!state.levels().equals(concluded) && isFinal(state)) {
                    finalIn.merge(state.levels(), round(state), Math::min);
                }
                open.addAll(after(state));
            }
        }
        List<Long> byRound = IntStream.range(0, contexts.rounds())
                .mapToObj(round -> finalIn.values().stream().filter(when -> when <= round).count())
                .toList();
        List<List<Long>> byLevel = IntStream.range(0, concluded.size())
                .mapToObj(issue -> IntStream.range(0, Long.SIZE)
                        .mapToObj(level -> finalIn.keySet().stream().filter(levels -> levels.get(issue) == level).count())
                        .toList())
                .toList();
        return new Counts(byRound, byLevel);
    }

    private int round(State state) {
        return Contexts.roundOf(state.place(), contexts.firstNode());
    }

    private List<State> after(State state) {
        List<State> after = new ArrayList<>();
        int node = state.place();
        if (contexts.ended()[node]) {
            return after;
        }
        for (int pull = contexts.firstPull()[node]; pull < contexts.firstPull()[node + 1]; pull++) {
            after.add(new State(contexts.pullTarget()[pull], state.levels()));
        }
        int gate = contexts.gateOf()[node];
        if (gate >= 0) {
            for (int opening = contexts.firstOpening()[gate]; opening < contexts.firstOpening()[gate + 1]; opening++) {
                after.add(new State(contexts.openingTarget()[opening], state.levels()));
            }
        }
        List<List<Integer>> packages = new ArrayList<>();
        packages.add(state.levels());
        for (int issue = 0; issue < state.levels().size(); issue++) {
            if (state.levels().get(issue) == 0 && terms.free()[round(state)][issue]) {
                for (List<Integer> before : List.copyOf(packages)) {
                    for (int level = 1; level < Long.SIZE; level++) {
                        if ((terms.levels()[issue] & 1L << level) != 0) {
                            List<Integer> with = new ArrayList<>(before);
                            with.set(issue, level);
                            packages.add(with);
                        }
                    }
                }
            }
        }
        packages.stream()
                .map(levels -> new State(node, levels))
                .filter(next -> !next.equals(state) && isAcceptable(next))
                .forEach(after::add);
        return after;
    }

    private boolean isAcceptable(State state) {
        int signature = contexts.signature()[state.place()];
        return acceptable.computeIfAbsent(
                new State(signature, state.levels()), key -> isAcceptable(terms.signatures().get(signature), key.levels()));
    }

    private boolean isAcceptable(Terms.Signature signature, List<Integer> levels) {
        long bound = parties(levels, terms.obligors()) | (parties(levels, terms.consults()) & signature.consulted());
        return terms.coverages().stream().allMatch(coverage -> isCovered(coverage, signature, levels))
                && allAgree(bound, signature, levels);
    }

    private boolean isCovered(Terms.Coverage coverage, Terms.Signature signature, List<Integer> levels) {
        int level = levels.get(coverage.issue());
        return level == 0
                || coverage.offers().stream()
                        .anyMatch(offer -> signature.offers().get(offer.number())
                                && offer.most() >= level
                                && holds(offer.inReturnFor(), levels));
    }

    private boolean allAgree(long parties, Terms.Signature signature, List<Integer> levels) {
        return IntStream.range(0, terms.parties())
                .filter(party -> (parties & 1L << party) != 0)
                .allMatch(party -> agrees(party, signature, levels));
    }

    private boolean agrees(int party, Terms.Signature signature, List<Integer> levels) {
        Terms.Worth worth = terms.worths().get(party);
        long sum = 0;
        for (int issue = 0; issue < levels.size(); issue++) {
            sum += worth.points()[issue][levels.get(issue)];
        }
        for (Terms.Bonus bonus : worth.bonuses()) {
            sum += holds(bonus.when(), levels) ? bonus.points() : 0;
        }
        return (!worth.counts() || sum >= signature.reservations()[party])
                && terms.redLines().stream()
                        .noneMatch(line -> line.party() == party
                                && signature.redLines().get(line.number())
                                && holds(line.forbids(), levels));
    }

    private boolean isFinal(State state) {
        Terms.Signature signature = terms.signatures().get(contexts.signature()[state.place()]);
        for (int issue = 0; issue < state.levels().size(); issue++) {
            boolean owed = state.levels().get(issue) > 0 && terms.owed()[issue];
            if (owed && (terms.consults()[issue] & ~signature.consulted()) != 0) {
                return false;
            }
        }
        return allAgree(parties(state.levels(), terms.consults()) & signature.consulted(), signature, state.levels());
    }

    /// The parties of all terms of a package.
    private static long parties(List<Integer> levels, long[] of) {
        return IntStream.range(0, of.length)
                .filter(issue -> levels.get(issue) > 0)
                .mapToLong(issue -> of[issue])
                .reduce(0, (one, other) -> one | other);
    }

    private static boolean holds(MaskTest test, List<Integer> levels) {
        long[] masks = levels.stream().mapToLong(level -> 1L << level).toArray();
        return test.of(masks) == MaskTest.Truth.YES;
    }
}
