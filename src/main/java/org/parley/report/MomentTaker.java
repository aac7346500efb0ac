package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Reach;
import org.parley.report.chart.Standing;
import org.parley.rules.State;
import org.parley.scenario.Understanding;

/// Says how everything stood in a state, in the readings of an audience. For use by one thread; what has been worked
/// out is kept.
final class MomentTaker {
    private final Perspective perspective;
    private final Budget budget;
    private final Map<State, List<Answer<Reach>>> known = new HashMap<>();
    private final Map<State, Moment> taken = new HashMap<>();

    MomentTaker(Perspective perspective, Budget budget) {
        this.perspective = perspective;
        this.budget = budget;
    }

    /// What can be agreed from a state, one answer a reading.
    List<Answer<Reach>> reach(State state) {
        return known.computeIfAbsent(state, from -> perspective.lenses().stream()
                .map(lens -> Reach.from(perspective.rules(lens, from.context()), from, budget))
                .toList());
    }

    /// How everything stood.
    Moment at(State state) {
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
        List<Moment.Count> counts = new ArrayList<>();
        for (Reach reach : exact) {
            counts.add(new Moment.Count(
                    perspective.lenses().get(counts.size()).seen(),
                    reach.reachable().count(),
                    reach.asThingsStand().count()));
        }
        List<Moment.UnderstandingEntry> standings = perspective.scenario().understandings().stream()
                .map(understanding -> standing(understanding, exact))
                .toList();
        return new Moment(standings, counts, Optional.empty());
    }

    private Moment.UnderstandingEntry standing(Understanding understanding, List<Reach> readings) {
        Seen seen = perspective.widest().seen();
        Standing standing = Standing.OUT_OF_REACH;
        for (int reading = readings.size() - 1; reading >= 0; reading--) {
            Standing here = standing(readings.get(reading), understanding);
            if (here != Standing.OUT_OF_REACH) {
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
        return Standing.of(reach.status(understanding), reach.willLapse());
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

    private static String why(List<Answer<Reach>> answers) {
        for (Answer<Reach> answer : answers) {
            if (answer instanceof Answer.Stopped<Reach>(var stop)) {
                return stop.sentence();
            }
        }
        return "";
    }
}
