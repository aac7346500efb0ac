package org.parley.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.scenario.Event;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// One round about to open from one state: the parties that it consults count as consulted, then its events happen.
final class Opening {
    private final Course course;
    private final Scenario scenario;
    private final Rules rules;
    private final State before;
    private final Round round;
    private final Context context;

    Opening(Course course, State before, int position) {
        this.course = course;
        rules = course.rules();
        scenario = rules.scenario();
        this.before = before;
        round = scenario.rounds().get(position);
        Bits consulted = before.context().consulted();
        for (String party : round.consults()) {
            consulted = consulted.with(rules.index().party(party));
        }
        Bits used = before.context().leversUsed();
        for (int lever = 0; lever < scenario.levers().size(); lever++) {
            if (scenario.levers().get(lever).repeatable()) {
                used = used.without(lever);
            }
        }
        context = before.context().withRound(position, consulted, used);
    }

    State withEvents(Chance chance) {
        Context changed = context;
        for (int event = 0; event < scenario.events().size(); event++) {
            Event candidate = scenario.events().get(event);
            if (canHappen(event, changed)
                    && (candidate.chance() == 1 || chance.happens(candidate, round))) {
                changed = happen(event, changed);
            }
        }
        return opened(changed);
    }

    Set<State> withAnyEvents() {
        Set<Context> branches = Set.of(context);
        for (int event = 0; event < scenario.events().size(); event++) {
            Set<Context> after = new LinkedHashSet<>();
            for (Context branch : branches) {
                boolean can = canHappen(event, branch);
                if (!can || scenario.events().get(event).chance() < 1) {
                    after.add(branch);
                }
                if (can) {
                    after.add(happen(event, branch));
                }
            }
            branches = after;
        }
        Set<State> states = new LinkedHashSet<>();
        branches.forEach(branch -> states.add(opened(branch)));
        return states;
    }

    private boolean canHappen(int position, Context branch) {
        Event event = scenario.events().get(position);
        return event.chance() > 0
                && !branch.events().has(position)
                && event.round().map(only -> only.equals(round.id())).orElse(true)
                && rules.holds(event.when(), branch);
    }

    private Context happen(int position, Context branch) {
        return rules.apply(scenario.events().get(position).effects(), branch.withEvent(position));
    }

    private State opened(Context branch) {
        List<Integer> left =
                Collections.nCopies(scenario.parties().size(), scenario.leversPerRound());
        return course.settle(
                new State(Phase.IN_ROUND, branch, left, before.concluded(), before.outcome()));
    }
}
