package org.parley.reach;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.rules.Chance;
import org.parley.rules.Context;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Walks the contexts that talks can come to, with the set of packages concluded on the way to each.
final class Walk {
    private final Rules rules;
    private final Course course;
    private final PackageSpace space;
    private final int packages;
    private final Map<Context, BitSet> acceptable = new HashMap<>();
    private final Map<Context, BitSet> last = new HashMap<>();

    Walk(Rules rules, PackageSpace space) {
        this.rules = rules;
        this.space = space;
        course = new Course(rules);
        packages = space.size().intValueExact();
    }

    /// What becomes final in each round, from one of these states on.
    BitSet[] from(Iterable<State> starts, boolean asThingsStand) {
        BitSet[] found = new BitSet[rules.scenario().rounds().size()];
        for (int round = 0; round < found.length; round++) {
            found[round] = new BitSet();
        }
        Map<State, BitSet> at = new LinkedHashMap<>();
        for (State state : starts) {
            BitSet concluded = new BitSet();
            concluded.set(number(state.concluded()));
            if (state.isFinal() && state.round() >= 0) {
                found[state.round()].set(number(state.concluded()));
            }
            at.put(bare(state), concluded);
        }
        while (!at.isEmpty()) {
            State state = at.keySet().iterator().next();
            BitSet set = at.remove(state);
            if (state.phase() == Phase.IN_ROUND) {
                set = conclude(set, state);
            }
            if (state.round() >= 0) {
                BitSet ends = (BitSet) set.clone();
                ends.and(finals(state.context()));
                found[state.round()].or(ends);
            }
            if (state.phase().isOver()) {
                continue;
            }
            if (state.phase() == Phase.IN_ROUND && !asThingsStand) {
                for (int lever = 0; lever < rules.scenario().levers().size(); lever++) {
                    if (course.whyNotPull(lever, state).isEmpty()) {
                        at.computeIfAbsent(course.pull(lever, state), next -> new BitSet()).or(set);
                    }
                }
            }
            for (State next : asThingsStand ? List.of(course.next(state, Chance.NEVER)) : course.nextStates(state)) {
                at.computeIfAbsent(next, unseen -> new BitSet()).or(set);
            }
            if (at.size() > 1) {
                at = ordered(at);
            }
        }
        return found;
    }

    private static Map<State, BitSet> ordered(Map<State, BitSet> at) {
        Map<State, BitSet> sorted = new LinkedHashMap<>();
        at.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt((Map.Entry<State, BitSet> entry) ->
                                entry.getKey().round())
                        .thenComparing(entry -> -entry.getKey().leversLeft().stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private State bare(State state) {
        return new State(
                state.phase(),
                state.context(),
                state.leversLeft(),
                Deal.statusQuo(space.issues()),
                java.util.Optional.empty());
    }

    private BitSet conclude(BitSet set, State state) {
        BitSet acceptableHere = acceptable.computeIfAbsent(state.context(), context -> {
            BitSet fine = new BitSet();
            for (int number = 1; number < packages; number++) {
                if (rules.acceptable(deal(number), context)) {
                    fine.set(number);
                }
            }
            return fine;
        });
        BitSet sum = (BitSet) set.clone();
        acceptableHere.stream().forEach(number -> {
            Deal deal = deal(number);
            boolean comes = set.stream().anyMatch(from -> movable(deal, deal(from), state));
            if (comes) {
                sum.set(number);
            }
        });
        return sum;
    }

    private boolean movable(Deal to, Deal from, State state) {
        for (int issue = 0; issue < space.issues(); issue++) {
            if (to.level(issue) != from.level(issue) && (from.level(issue) > 0 || !free(issue, state.round()))) {
                return false;
            }
        }
        return true;
    }

    private boolean free(int issue, int round) {
        var here = rules.scenario().rounds().get(round);
        var what = rules.scenario().issues().get(issue);
        return !rules.keepsAgenda(issue)
                || (here.agenda().contains(what.id()) && here.present().containsAll(what.obligors()));
    }

    private BitSet finals(Context context) {
        return last.computeIfAbsent(context, here -> {
            BitSet fine = new BitSet();
            for (int number = 1; number < packages; number++) {
                if (rules.finalityObjections(deal(number), here).isEmpty()) {
                    fine.set(number);
                }
            }
            return fine;
        });
    }

    private int number(Deal deal) {
        return space.indexOf(deal).intValueExact();
    }

    private Deal deal(int number) {
        return space.deal(BigInteger.valueOf(number));
    }
}
