package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.report.chart.Standing;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Understanding;

/// Says how everything stood in a state, in the readings of an audience. For use by one thread; what has been worked
/// out is kept.
final class MomentTaker {
    private final Perspective perspective;
    private final Budget budget;
    private final Engine engine;
    private final Map<State, List<Answer<Reach>>> known = new HashMap<>();
    private final Map<State, Moment> taken = new HashMap<>();
    private final Map<State, List<Moment.Count>> counted = new HashMap<>();

    /// Says what can be agreed from a state.
    @FunctionalInterface
    interface Engine {
        Answer<Reach> from(Rules rules, State state, Budget budget);
    }

    MomentTaker(Perspective perspective, Budget budget) {
        this(perspective, budget, Reach::from);
    }

    MomentTaker(Perspective perspective, Budget budget, Engine engine) {
        this.perspective = perspective;
        this.budget = budget;
        this.engine = engine;
    }

    /// What its answers may take.
    Budget budget() {
        return budget;
    }

    /// What can be agreed from a state, one answer a reading.
    List<Answer<Reach>> reach(State state) {
        return known.computeIfAbsent(state, from -> perspective.lenses().stream()
                .map(lens -> engine.from(perspective.rules(lens, from.context()), from, budget))
                .toList());
    }

    /// How everything stood, with how many packages there were: of many packages that takes its time.
    Moment at(State state) {
        Moment moment = standingsAt(state);
        return moment.inexact().isPresent()
                ? moment
                : moment.counting(counted.computeIfAbsent(state, this::counts));
    }

    /// How everything stood, without counts.
    Moment standingsAt(State state) {
        return taken.computeIfAbsent(state, this::take);
    }

    private Moment take(State state) {
        List<Answer<Reach>> answers = reach(state);
        List<Reach> exact = answers.stream()
                .flatMap(answer -> answer.exact().stream())
                .toList();
        if (exact.size() < answers.size()) {
            return new Moment(asTheStateTells(state), List.of(), Optional.of(why(answers)));
        }
        List<Moment.UnderstandingEntry> standings = perspective.scenario().understandings().stream()
                .map(understanding -> standing(understanding, exact))
                .toList();
        return new Moment(standings, List.of(), Optional.empty());
    }

    private List<Moment.Count> counts(State state) {
        List<Moment.Count> counts = new ArrayList<>();
        for (Answer<Reach> answer : reach(state)) {
            Reach reach = answer.orElseThrow();
            counts.add(new Moment.Count(
                    perspective.lenses().get(counts.size()).seen(),
                    reach.reachable().figure(),
                    reach.asThingsStand().figure()));
        }
        return counts;
    }

    private Moment.UnderstandingEntry standing(Understanding understanding, List<Reach> readings) {
        Seen seen = perspective.widest().seen();
        Standing standing = Standing.OUT_OF_REACH;
        for (int reading = readings.size() - 1; reading >= 0; reading--) {
            Standing here = standing(readings.get(reading), understanding);
            boolean says = here != Standing.OUT_OF_REACH && here != Standing.UNDECIDED;
            if (says || (here == Standing.UNDECIDED && standing == Standing.OUT_OF_REACH)) {
                seen = perspective.lenses().get(reading).seen();
                standing = here;
            }
        }
        // whether what has been concluded lapses is told by the reading in which least is ruled out
        if (standing == Standing.WILL_LAPSE && standing(readings.getLast(), understanding) == Standing.PROVISIONAL) {
            standing = Standing.PROVISIONAL;
        }
        return new Moment.UnderstandingEntry(understanding.id(), understanding.title(), Optional.of(standing), seen);
    }

    private static Standing standing(Reach reach, Understanding understanding) {
        return Standing.in(reach, understanding.terms());
    }

    private List<Moment.UnderstandingEntry> asTheStateTells(State state) {
        return perspective.scenario().understandings().stream()
                .map(understanding -> {
                    boolean concluded = state.outcome()
                            .filter(outcome -> perspective.talks().rules().meets(understanding.terms(), outcome))
                            .isPresent();
                    boolean provisional = perspective.talks().rules().meets(understanding.terms(), state.concluded());
                    Optional<Standing> standing = concluded
                            ? Optional.of(Standing.CONCLUDED)
                            : provisional ? Optional.of(Standing.PROVISIONAL) : Optional.empty();
                    return new Moment.UnderstandingEntry(
                            understanding.id(),
                            understanding.title(),
                            standing,
                            perspective.widest().seen());
                })
                .toList();
    }

    private String why(List<Answer<Reach>> answers) {
        for (Answer<Reach> answer : answers) {
            if (answer instanceof Answer.Stopped<Reach>(var stop)) {
                return new ReachWording(perspective.language()).of(stop);
            }
        }
        return "";
    }
}
