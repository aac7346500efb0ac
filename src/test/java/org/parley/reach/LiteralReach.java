package org.parley.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reach.LiteralTalks.Moment;
import org.parley.rules.State;

/// What is reachable, word by word from §4 of the page that says what a scenario means: every state is visited, one
/// by one.
final class LiteralReach {
    private final LiteralRules rules;
    private final LiteralTalks talks;
    private final Moment start;
    private final Map<LiteralRules.Context, List<List<Integer>>> acceptable = new HashMap<>();
    private final Map<List<Integer>, Integer> earliest;
    private final Map<List<Integer>, Integer> standing;

    LiteralReach(LiteralRules rules, State state) {
        this(rules, new LiteralTalks(rules).at(state));
    }

    LiteralReach(LiteralRules rules, Moment start) {
        this.rules = rules;
        this.start = start;
        talks = new LiteralTalks(rules);
        earliest = finals(List.of(start), true);
        standing = finals(List.of(start), false);
    }

    Moment start() {
        return start;
    }

    /// "From a state s, a package P (other than the status quo package) is reachable when some sequence of moves and
    /// chances leads from s to a state whose concluded package is P and is final there": each with the first round
    /// in which that can happen.
    private Map<List<Integer>, Integer> finals(Collection<Moment> from, boolean movesAndChances) {
        Map<List<Integer>, Integer> found = new HashMap<>();
        Set<Moment> seen = new HashSet<>(from);
        Deque<Moment> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Moment moment = open.poll();
            if (moment.isFinal() && moment.concluded().stream().anyMatch(level -> level > 0)) {
                found.merge(moment.concluded(), moment.context().round(), Math::min);
            }
            for (Moment next : next(moment, movesAndChances)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private List<Moment> next(Moment moment, boolean movesAndChances) {
        List<Moment> next = new ArrayList<>(talks.open(moment, movesAndChances));
        if (movesAndChances) {
            next.addAll(talks.pull(moment));
        }
        if (moment.context().round() >= 0 && !moment.ended()) {
            for (List<Integer> deal : acceptable(moment.context())) {
                if (rules.canConclude(deal, moment.concluded(), moment.context())) {
                    next.add(talks.concluded(deal, moment));
                }
            }
        }
        return next;
    }

    /// Only remembered, so that thousands of scenarios can be looked at.
    private List<List<Integer>> acceptable(LiteralRules.Context context) {
        return acceptable.computeIfAbsent(context, here -> rules.packages().stream()
                .filter(deal -> rules.acceptable(deal, here))
                .toList());
    }

    Set<List<Integer>> reachable() {
        return earliest.keySet();
    }

    /// "P is reachable by round r when that can happen no later than in round r."
    Set<List<Integer>> reachableBy(int round) {
        Set<List<Integer>> by = new HashSet<>();
        earliest.forEach((deal, first) -> {
            if (first <= round) {
                by.add(deal);
            }
        });
        return by;
    }

    /// "Reachable with conclusions and the passing of rounds alone, no further lever by anyone and no chance event
    /// (events with chance 1 happen)."
    Set<List<Integer>> asThingsStand() {
        return standing.keySet();
    }

    /// "A round is still open … when it is reachable from a state right after that round has opened, everyone having
    /// idled until then (no lever, no conclusion; events with chance 1 happened, those below 1 are free)." The
    /// current round is open from the state itself, one that is over is not.
    Set<List<Integer>> stillOpen(int round) {
        if (round < start.context().round()) {
            return Set.of();
        }
        Set<Moment> idle = new LinkedHashSet<>(List.of(start));
        for (int next = start.context().round(); next < round; next++) {
            Set<Moment> opened = new LinkedHashSet<>();
            idle.forEach(moment -> opened.addAll(talks.open(moment, true)));
            idle = opened;
        }
        return finals(idle, true).keySet();
    }

    OptionalInt earliest(Map<String, String> terms) {
        return earliest.entrySet().stream()
                .filter(entry -> rules.meets(terms, entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .min();
    }

    /// How many moves a shortest sequence has: pulls, conclusions and the passing of rounds.
    OptionalInt distance(Map<String, String> terms) {
        Set<Moment> seen = new HashSet<>(List.of(start));
        List<Moment> layer = List.of(start);
        for (int moves = 0; !layer.isEmpty(); moves++) {
            if (layer.stream().anyMatch(moment -> moment.isFinal() && rules.meets(terms, moment.concluded()))) {
                return OptionalInt.of(moves);
            }
            List<Moment> further = new ArrayList<>();
            layer.forEach(moment -> next(moment, true).stream().filter(seen::add).forEach(further::add));
            layer = further;
        }
        return OptionalInt.empty();
    }

    /// The last round in which something can first come and the terms still be reached: over all sequences that
    /// reach them.
    OptionalInt lastRound(Map<String, String> terms, Predicate<Moment> has) {
        record Marked(Moment moment, int first) {}
        Set<Marked> seen = new HashSet<>(List.of(new Marked(start, -1)));
        Deque<Marked> open = new ArrayDeque<>(seen);
        int last = -1;
        while (!open.isEmpty()) {
            Marked marked = open.poll();
            if (marked.moment().isFinal() && rules.meets(terms, marked.moment().concluded())) {
                last = Math.max(last, marked.first());
            }
            for (Moment next : next(marked.moment(), true)) {
                boolean comes = marked.first() < 0 && has.test(next) && !has.test(marked.moment());
                Marked then = new Marked(next, comes ? next.context().round() : marked.first());
                if (seen.add(then)) {
                    open.add(then);
                }
            }
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    boolean isReachable(Map<String, String> terms) {
        return earliest(terms).isPresent();
    }
}
