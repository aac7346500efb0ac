package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.rules.Index;
import org.parley.rules.Rules;
import org.parley.scenario.Ending;
import org.parley.scenario.Event;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Makes the plans of all rounds, the last one first: what matters in a round depends on what still can after it.
final class RoundPlans {
    private final Rules rules;
    private final Scenario scenario;
    private final Index index;
    private final ContextLayout layout;
    private final Restriction restriction;

    private RoundPlans(Rules rules, ContextLayout layout, Restriction restriction) {
        this.rules = rules;
        this.layout = layout;
        this.restriction = restriction;
        scenario = rules.scenario();
        index = rules.index();
    }

    static List<RoundPlan> of(Rules rules, ContextLayout layout, Restriction restriction) {
        RoundPlans plans = new RoundPlans(rules, layout, restriction);
        RoundPlan[] made = new RoundPlan[rules.scenario().rounds().size()];
        long[] after = new long[layout.length()];
        for (int round = made.length - 1; round >= 0; round--) {
            made[round] = plans.plan(round, after);
            after = made[round].before();
        }
        return List.of(made);
    }

    private RoundPlan plan(int round, long[] after) {
        JudgementPlan judgement = JudgementPlan.of(rules, round, layout);
        List<ContextTest> endings = endings(round);
        long[] live = after.clone();
        restriction.mark(live, layout, scenario);
        judgement.mark(live);
        endings.forEach(ending -> ending.mark(live));
        List<RoundPlan.PlannedLever> levers = levers(round, live);

        long[] before = live.clone();
        for (RoundPlan.PlannedLever lever : levers) {
            before[lever.leversOfParty()] = 0;
            if (scenario.levers().get(lever.lever()).repeatable()) {
                lever.used().clear(before);
            }
        }
        List<RoundPlan.PlannedEvent> events = events(round, before);
        List<ContextLayout.Bit> consults = new ArrayList<>();
        for (String party : scenario.rounds().get(round).consults()) {
            if (restriction.consults(index.party(party))) {
                consults.add(layout.consulted(index.party(party)));
            }
        }
        consults.forEach(bit -> bit.clear(before));
        return new RoundPlan(live, before, levers, events, endings, List.copyOf(consults), judgement);
    }

    private List<ContextTest> endings(int round) {
        List<ContextTest> tests = new ArrayList<>();
        for (Ending ending : scenario.endings()) {
            ContextTest test = ContextTest.of(ending.when(), round, layout, index);
            if (!test.equals(ContextTest.NO)) {
                tests.add(test);
            }
        }
        return List.copyOf(tests);
    }

    /// Finds levers that change what is live, and what they ask about then lives too, until there are no more.
    private List<RoundPlan.PlannedLever> levers(int round, long[] live) {
        RoundPlan.PlannedLever[] found = new RoundPlan.PlannedLever[scenario.levers().size()];
        boolean more = scenario.leversPerRound() > 0;
        while (more) {
            more = false;
            for (int position = 0; position < found.length; position++) {
                RoundPlan.PlannedLever lever = found[position] == null ? lever(position, round) : null;
                if (lever != null && lever.changes().stream().anyMatch(change -> change.touches(live))) {
                    found[position] = lever;
                    lever.when().mark(live);
                    lever.used().set(live);
                    live[lever.leversOfParty()] = -1;
                    more = true;
                }
            }
        }
        return Arrays.stream(found).filter(lever -> lever != null).toList();
    }

    private RoundPlan.@org.jspecify.annotations.Nullable PlannedLever lever(int position, int round) {
        Lever lever = scenario.levers().get(position);
        Round where = scenario.rounds().get(round);
        ContextTest when = ContextTest.of(lever.when(), round, layout, index);
        if (!restriction.allowsMoves()
                || !(lever.away() || where.present().contains(lever.party()))
                || when.equals(ContextTest.NO)) {
            return null;
        }
        return new RoundPlan.PlannedLever(
                position,
                layout.left(index.party(lever.party())),
                layout.used(position),
                when,
                ContextChange.of(lever.effects(), scenario, layout, index, restriction));
    }

    /// The same for events. One that can happen later too matters already because then it no longer can.
    private List<RoundPlan.PlannedEvent> events(int round, long[] before) {
        RoundPlan.PlannedEvent[] found = new RoundPlan.PlannedEvent[scenario.events().size()];
        boolean more = true;
        while (more) {
            more = false;
            for (int position = 0; position < found.length; position++) {
                RoundPlan.PlannedEvent event = found[position] == null ? event(position, round) : null;
                if (event != null
                        && (event.happened().in(before)
                                || event.changes().stream().anyMatch(change -> change.touches(before)))) {
                    found[position] = event;
                    event.when().mark(before);
                    event.happened().set(before);
                    more = true;
                }
            }
        }
        return Arrays.stream(found).filter(event -> event != null).toList();
    }

    private RoundPlan.@org.jspecify.annotations.Nullable PlannedEvent event(int position, int round) {
        Event event = scenario.events().get(position);
        String id = scenario.rounds().get(round).id();
        ContextTest when = ContextTest.of(event.when(), round, layout, index);
        if (event.chance() == 0
                || !event.round().map(id::equals).orElse(true)
                || when.equals(ContextTest.NO)
                || !restriction.allowsEvent(position)
                || (event.chance() < 1 && !restriction.allowsMoves())) {
            return null;
        }
        return new RoundPlan.PlannedEvent(
                position,
                layout.happened(position),
                event.chance() == 1,
                when,
                ContextChange.of(event.effects(), scenario, layout, index, restriction));
    }
}
