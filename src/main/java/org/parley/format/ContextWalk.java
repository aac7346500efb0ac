package org.parley.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.parley.rules.Bits;
import org.parley.rules.Context;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.State;
import org.parley.scenario.Lever;

/// Walks the contexts that the talks can come to, whatever is concluded: each after all that lead to it, so that it
/// is known at each what can have been concluded before. A limit may stop the walk; what was seen until then is so.
final class ContextWalk {
    private final Course course;
    private final int limit;
    private final BooleanSupplier goOn;
    private final Strandings strandings;
    private final List<List<Integer>> leversOf;
    private final TreeMap<Long, Map<State, BitSet>> waiting = new TreeMap<>();
    private final Set<Integer> pulled = new HashSet<>();
    private int seen;

    /// @param limit the most contexts to look at
    ContextWalk(Course course, int limit, BooleanSupplier goOn, Strandings strandings) {
        this.course = course;
        this.limit = limit;
        this.goOn = goOn;
        this.strandings = strandings;
        List<Lever> levers = course.rules().scenario().levers();
        leversOf = course.rules().scenario().parties().stream()
                .map(party -> IntStream.range(0, levers.size())
                        .filter(lever -> levers.get(lever).party().equals(party.id()))
                        .boxed()
                        .toList())
                .toList();
    }

    /// Walks until all has been seen, or to a limit; whether all has been.
    boolean walk() {
        add(course.start(), new BitSet());
        while (!waiting.isEmpty()) {
            Map<State, BitSet> next = waiting.pollFirstEntry().getValue();
            for (Map.Entry<State, BitSet> entry : next.entrySet()) {
                if (++seen > limit || !goOn.getAsBoolean()) {
                    return false;
                }
                visit(entry.getKey(), entry.getValue());
            }
        }
        return true;
    }

    /// The levers that were pulled somewhere, by position.
    Set<Integer> pulled() {
        return pulled;
    }

    private void visit(State state, BitSet earlier) {
        BitSet now = earlier;
        if (state.phase() == Phase.IN_ROUND) {
            now = strandings.visit(state, earlier);
            for (int lever = 0; lever < course.rules().scenario().levers().size(); lever++) {
                if (course.whyNotPull(lever, state).isEmpty()) {
                    pulled.add(lever);
                    add(course.pull(lever, state), now);
                }
            }
        }
        for (State next : course.nextStates(state)) {
            add(next, now);
        }
    }

    private void add(State state, BitSet earlier) {
        if (!state.phase().isOver()) {
            State bare = bare(state);
            waiting.computeIfAbsent(order(bare), order -> new LinkedHashMap<>())
                    .computeIfAbsent(bare, unseen -> new BitSet())
                    .or(earlier);
        }
    }

    /// Later rounds come later, and in a round the states with fewer levers left.
    private long order(State state) {
        long left = state.leversLeft().stream().mapToLong(Integer::longValue).sum();
        long most = (long) course.rules().scenario().leversPerRound() * state.leversLeft().size();
        return (state.round() + 1) * (most + 1) + most - left;
    }

    /// The state without what changes no condition, and no lever left to a party that has used all of its own: whether it
    /// used them in this round makes no difference then.
    private State bare(State state) {
        Context context = state.context();
        Context known = new Context(
                context.round(),
                context.facts(),
                context.gauges(),
                context.consulted(),
                context.leversUsed(),
                context.events(),
                Bits.NONE,
                Bits.NONE);
        return new State(
                state.phase(),
                known,
                leversLeft(state),
                Deal.statusQuo(state.concluded().issues()),
                Optional.empty());
    }

    private List<Integer> leversLeft(State state) {
        List<Integer> left = new ArrayList<>(state.leversLeft());
        for (int party = 0; party < left.size(); party++) {
            if (leversOf.get(party).stream().allMatch(state.context().leversUsed()::has)) {
                left.set(party, 0);
            }
        }
        return left;
    }
}
