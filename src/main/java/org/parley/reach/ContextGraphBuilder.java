package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Walks the contexts round by round and makes their [ContextGraph].
final class ContextGraphBuilder {
    private final ContextLayout layout;
    private final List<RoundPlan> plans;
    private final Budget budget;
    private final SignatureTable signatures;

    private final IntList signature = new IntList();
    private final IntList ended = new IntList();
    private final IntList gateOf = new IntList();
    private final IntList firstPull = new IntList();
    private final IntList pullLever = new IntList();
    private final IntList pullTarget = new IntList();
    private final IntList firstOpening = new IntList();
    private final List<ContextGraph.Opening> openings = new ArrayList<>();
    private final List<long[]> contextOf = new ArrayList<>();
    private final int[] firstNode;
    private final int[] firstGate;

    private ContextGraphBuilder(Rules rules, Restriction restriction, Budget budget) {
        layout = new ContextLayout(rules.scenario());
        plans = RoundPlans.of(rules, layout, restriction);
        this.budget = budget;
        signatures = new SignatureTable(plans);
        firstNode = new int[plans.size() + 1];
        firstGate = new int[plans.size() + 1];
    }

    /// The graph from a state on.
    ///
    /// @throws StopSignal where the budget does not allow it
    static ContextGraph graph(Rules rules, State state, Restriction restriction, Budget budget) {
        return new ContextGraphBuilder(rules, restriction, budget).graph(state, rules.scenario().leversPerRound());
    }

    private ContextGraph graph(State state, int leversPerRound) {
        long[] here = layout.encode(state);
        Map<ContextKey, Integer> gates = new LinkedHashMap<>();
        int current = Math.max(state.round(), 0);
        int start = -1;
        for (int round = 0; round < plans.size(); round++) {
            firstNode[round] = signature.size();
            firstGate[round] = firstOpening.size();
            RoundPlan plan = plans.get(round);
            RoundOfContexts nodes = new RoundOfContexts(plan, round);
            if (state.phase() == Phase.BEFORE_FIRST_ROUND && round == 0) {
                gates.put(new ContextKey(masked(here, plan.before())), 0);
            }
            if (state.phase() != Phase.BEFORE_FIRST_ROUND && round == current) {
                long[] context = here.clone();
                plan.normalise(context, layout.left(0));
                start = firstNode[round];
                nodes.add(context, state.phase().isOver());
            }
            List<List<Fall>> falls = new ArrayList<>();
            for (ContextKey gate : gates.keySet()) {
                falls.add(open(gate.context(), plan, round, leversPerRound, nodes));
            }
            gates = nodes.close(firstOpening.size() + falls.size());
            for (List<Fall> fall : falls) {
                firstOpening.add(openings.size());
                fall.forEach(one -> openings.add(new ContextGraph.Opening(
                        nodes.position(one.node()), one.events(), one.withoutChance())));
            }
        }
        firstNode[plans.size()] = signature.size();
        firstGate[plans.size()] = firstOpening.size();
        firstOpening.add(openings.size());
        firstPull.add(pullTarget.size());
        boolean[] over = new boolean[ended.size()];
        for (int node = 0; node < over.length; node++) {
            over[node] = ended.get(node) == 1;
        }
        return new ContextGraph(
                firstNode,
                firstGate,
                signature.toArray(),
                over,
                gateOf.toArray(),
                firstPull.toArray(),
                pullLever.toArray(),
                pullTarget.toArray(),
                firstOpening.toArray(),
                List.copyOf(openings),
                signatures.all(),
                contextOf,
                start);
    }

    /// One way in which a gate's events fall, and the node (in the order of discovery) that it leads to.
    private record Fall(int node, List<Integer> events, boolean withoutChance) {}

    private record Branch(long[] context, List<Integer> events, boolean withoutChance) {}

    private List<Fall> open(long[] gate, RoundPlan plan, int round, int leversPerRound, RoundOfContexts nodes) {
        long[] opened = gate.clone();
        plan.consults().forEach(bit -> bit.set(opened));
        List<Branch> branches = List.of(new Branch(opened, List.of(), true));
        for (RoundPlan.PlannedEvent event : plan.events()) {
            branches = after(event, branches);
        }
        Map<Integer, Fall> falls = new LinkedHashMap<>();
        for (Branch branch : branches) {
            long[] context = branch.context();
            boolean over = plan.ends(context);
            for (RoundPlan.PlannedLever lever : plan.levers()) {
                context[lever.leversOfParty()] = leversPerRound;
            }
            plan.normalise(context, layout.left(0));
            int node = nodes.add(context, over);
            // the branch without chance comes first
            falls.putIfAbsent(node, new Fall(node, branch.events(), branch.withoutChance()));
        }
        return List.copyOf(falls.values());
    }

    private List<Branch> after(RoundPlan.PlannedEvent event, List<Branch> branches) {
        List<Branch> after = new ArrayList<>();
        for (Branch branch : branches) {
            boolean can = !event.happened().in(branch.context())
                    && event.when().holds(branch.context());
            if (!can || !event.certain()) {
                after.add(branch);
            }
            if (can) {
                long[] changed = branch.context().clone();
                event.changes().forEach(change -> change.apply(changed));
                if (event.certain() || !Arrays.equals(changed, branch.context())) {
                    event.happened().set(changed);
                    List<Integer> events = new ArrayList<>(branch.events());
                    events.add(event.event());
                    after.add(new Branch(
                            changed, List.copyOf(events), branch.withoutChance() && event.certain()));
                }
            }
        }
        check(after.size());
        return after;
    }

    private void check(int more) {
        if (signature.size() + more > budget.contexts()) {
            throw new StopSignal(new Stop.TooManyContexts(budget.contexts()));
        }
        if (!budget.goOn().getAsBoolean()) {
            throw new StopSignal(new Stop.Cancelled());
        }
    }

    private static long[] masked(long[] context, long[] mask) {
        long[] masked = new long[mask.length];
        for (int word = 0; word < mask.length; word++) {
            masked[word] = context[word] & mask[word];
        }
        return masked;
    }

    /// The contexts of one round: added while they are found, then closed, which puts them in their final order, by
    /// the number of levers that have been used: a pull always makes that greater.
    private final class RoundOfContexts {
        private record Pull(int lever, int target) {}

        private final RoundPlan plan;
        private final int round;
        private final Map<ContextKey, Integer> known = new HashMap<>();
        private final List<long[]> contexts = new ArrayList<>();
        private final List<List<Integer>> byLeversUsed = new ArrayList<>();
        private final IntList over = new IntList();
        private int[] positions = new int[0];

        RoundOfContexts(RoundPlan plan, int round) {
            this.plan = plan;
            this.round = round;
        }

        int add(long[] context, boolean isOver) {
            if (isOver) {
                Arrays.fill(context, layout.used(0).word(), layout.happened(0).word(), 0);
                Arrays.fill(context, layout.left(0), context.length, 0);
            }
            ContextKey key = new ContextKey(context);
            Integer before = known.get(key);
            if (before != null) {
                return before;
            }
            int number = contexts.size();
            check(number + 1);
            known.put(key, number);
            contexts.add(context);
            over.add(isOver ? 1 : 0);
            int used = isOver ? plan.levers().size() + 1 : leversUsed(context);
            while (byLeversUsed.size() <= used) {
                byLeversUsed.add(new ArrayList<>());
            }
            byLeversUsed.get(used).add(number);
            return number;
        }

        private int leversUsed(long[] context) {
            int used = 0;
            for (RoundPlan.PlannedLever lever : plan.levers()) {
                if (lever.used().in(context)) {
                    used++;
                }
            }
            return used;
        }

        /// @param firstOfGates the number of the first gate that the round's contexts lead to
        Map<ContextKey, Integer> close(int firstOfGates) {
            List<Integer> order = new ArrayList<>();
            List<List<Pull>> pulls = new ArrayList<>();
            for (int used = 0; used < byLeversUsed.size(); used++) {
                for (int next = 0; next < byLeversUsed.get(used).size(); next++) {
                    int number = byLeversUsed.get(used).get(next);
                    order.add(number);
                    pulls.add(over.get(number) == 1 ? List.of() : pulls(contexts.get(number)));
                }
            }
            positions = new int[order.size()];
            for (int place = 0; place < order.size(); place++) {
                positions[order.get(place)] = firstNode[round] + place;
            }
            Map<ContextKey, Integer> gates = new LinkedHashMap<>();
            for (int place = 0; place < order.size(); place++) {
                long[] context = contexts.get(order.get(place));
                boolean isOver = over.get(order.get(place)) == 1;
                signature.add(signatures.of(context, round));
                contextOf.add(context);
                ended.add(isOver ? 1 : 0);
                gateOf.add(isOver || round + 1 == plans.size() ? -1 : gate(context, gates, firstOfGates));
                firstPull.add(pullTarget.size());
                for (Pull pull : pulls.get(place)) {
                    pullLever.add(pull.lever());
                    pullTarget.add(positions[pull.target()]);
                }
            }
            return gates;
        }

        private int gate(long[] context, Map<ContextKey, Integer> gates, int firstOfGates) {
            ContextKey key = new ContextKey(masked(context, plans.get(round + 1).before()));
            return gates.computeIfAbsent(key, unseen -> firstOfGates + gates.size());
        }

        int position(int number) {
            return positions[number];
        }

        private List<Pull> pulls(long[] context) {
            List<Pull> pulls = new ArrayList<>();
            for (RoundPlan.PlannedLever lever : plan.levers()) {
                if (context[lever.leversOfParty()] <= 0
                        || lever.used().in(context)
                        || !lever.when().holds(context)) {
                    continue;
                }
                long[] changed = context.clone();
                lever.changes().forEach(change -> change.apply(changed));
                if (Arrays.equals(changed, context)) {
                    continue;
                }
                changed[lever.leversOfParty()]--;
                lever.used().set(changed);
                boolean isOver = plan.ends(changed);
                plan.normalise(changed, layout.left(0));
                pulls.add(new Pull(lever.lever(), add(changed, isOver)));
            }
            return pulls;
        }
    }
}
