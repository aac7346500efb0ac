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

    /// The needs, with one way and the node where it ends.
    List<Need> of(Way way, int node) {
        Scenario scenario = rules.scenario();
        ContextLayout layout = new ContextLayout(scenario);
        long[] context = graph.contexts().get(node);
        List<Need> needs = new ArrayList<>();
        TreeSet<Integer> levers = new TreeSet<>();
        for (Way.Step step : way.steps()) {
            if (step instanceof Way.Step.Pull(String lever, String party)) {
                levers.add(rules.index().lever(lever));
            }
        }
        for (int lever : levers) {
            if (!asked.reaches(new Passage.NoPullBefore(lever, scenario.rounds().size()))) {
                Lever needed = scenario.levers().get(lever);
                String by = last(round -> new Passage.NoPullBefore(lever, round));
                needs.add(new Need.OfLever(needed.id(), needed.party(), by));
            }
        }
        for (int party = 0; party < scenario.parties().size(); party++) {
            ContextLayout.Bit bit = layout.consulted(party);
            if (bit.in(context)
                    && !state.context().consulted().has(party)
                    && !asked.reaches(new Restriction.NoConsultation(party))) {
                needs.add(new Need.OfConsultation(scenario.parties().get(party).id(), last(bit)));
            }
        }
        for (int event = 0; event < scenario.events().size(); event++) {
            ContextLayout.Bit bit = layout.happened(event);
            if (bit.in(context)
                    && !state.context().events().has(event)
                    && !asked.reaches(new Restriction.NoEvent(event))) {
                needs.add(new Need.OfEvent(scenario.events().get(event).id(), last(bit)));
            }
        }
        return needs;
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
