package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Lever;
import org.parley.scenario.Scenario;

/// Gathers what something reachable needs, by asking whether it is still reached where one thing cannot come, or not
/// before some round. Only what is on one way to it can be on every way.
///
/// @param graph whose contexts have everything in sight
record NeedList(Rules rules, State state, ContextGraph graph, Asked asked) {
    /// What the thing is asked.
    interface Asked {
        /// Whether it is reached on courses that a passage allows.
        boolean reaches(Passage passage);

        /// Whether it is reached where a restriction holds.
        boolean reaches(Restriction restriction);
    }

    /// What was found.
    ///
    /// @param settled whether these are all; otherwise a limit stopped some question
    record Needs(List<Need> all, boolean settled) {}

    /// What adds a need, where there is one, and may end with a [StopSignal].
    private interface Asking {
        void run();
    }

    /// The needs, with one way and the node where it ends.
    Needs of(Way way, int node) {
        Scenario scenario = rules.scenario();
        ContextLayout layout = new ContextLayout(scenario);
        long[] context = graph.contexts().get(node);
        List<Need> needs = new ArrayList<>();
        boolean settled = true;
        TreeSet<Integer> levers = new TreeSet<>();
        for (Way.Step step : way.steps()) {
            if (step instanceof Way.Step.Pull(String lever, String party)) {
                levers.add(rules.index().lever(lever));
            }
        }
        for (int lever : levers) {
            settled &= settles(() -> {
                if (!asked.reaches(new Passage.NoPullBefore(lever, scenario.rounds().size()))) {
                    Lever needed = scenario.levers().get(lever);
                    String by = last(round -> new Passage.NoPullBefore(lever, round));
                    needs.add(new Need.OfLever(needed.id(), needed.party(), by));
                }
            });
        }
        for (int party = 0; party < scenario.parties().size(); party++) {
            ContextLayout.Bit bit = layout.consulted(party);
            String id = scenario.parties().get(party).id();
            Restriction without = new Restriction.NoConsultation(party);
            if (bit.in(context) && !state.context().consulted().has(party)) {
                settled &= settles(() -> {
                    if (!asked.reaches(without)) {
                        needs.add(new Need.OfConsultation(id, last(bit)));
                    }
                });
            }
        }
        for (int event = 0; event < scenario.events().size(); event++) {
            ContextLayout.Bit bit = layout.happened(event);
            String id = scenario.events().get(event).id();
            Restriction without = new Restriction.NoEvent(event);
            if (bit.in(context) && !state.context().events().has(event)) {
                settled &= settles(() -> {
                    if (!asked.reaches(without)) {
                        needs.add(new Need.OfEvent(id, last(bit)));
                    }
                });
            }
        }
        return new Needs(needs, settled);
    }

    /// Whether a question came to its end.
    private static boolean settles(Asking asking) {
        try {
            asking.run();
            return true;
        } catch (StopSignal signal) {
            if (signal.why() instanceof Stop.TooLong) {
                return false;
            }
            throw signal;
        }
    }

    private String last(ContextLayout.Bit bit) {
        return last(round -> new Passage.UnsetBefore(bit, round, graph));
    }

    /// The last round before which a thing need not come.
    private String last(IntFunction<Passage> until) {
        int first = Math.max(state.round(), 0);
        int last = rules.scenario().rounds().size() - 1;
        while (last > first && !asked.reaches(until.apply(last))) {
            last--;
        }
        return rules.scenario().rounds().get(last).id();
    }
}
