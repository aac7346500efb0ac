package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;

/// Talks played at random for a while, by all the rules.
final class RandomPlay {
    private RandomPlay() {}

    /// The state after so many random moves, fewer where the talks are over before.
    static State after(int moves, Rules rules, Dice dice) {
        Course course = new Course(rules);
        State state = course.start();
        for (int move = 0; move < moves && !state.phase().isOver(); move++) {
            state = next(course, state, dice);
        }
        return state;
    }

    private static State next(Course course, State state, Dice dice) {
        State here = state;
        int kind = dice.between(0, 9);
        if (state.phase() == Phase.IN_ROUND && kind < 3) {
            List<Integer> levers = IntStream.range(0, course.rules().scenario().levers().size())
                    .filter(lever -> course.whyNotPull(lever, here).isEmpty())
                    .boxed()
                    .toList();
            if (!levers.isEmpty()) {
                return course.pull(dice.oneOf(levers), state);
            }
        }
        if (state.phase() == Phase.IN_ROUND && kind < 7) {
            List<Deal> deals = new ArrayList<>();
            PackageSpace space = PackageSpace.of(course.rules().scenario());
            for (int number = 1; number < space.size().intValueExact(); number++) {
                Deal deal = space.deal(java.math.BigInteger.valueOf(number));
                if (!deal.equals(state.concluded()) && course.whyNotConclude(deal, state).isEmpty()) {
                    deals.add(deal);
                }
            }
            if (!deals.isEmpty()) {
                return course.conclude(dice.oneOf(deals), state);
            }
        }
        if (state.phase() == Phase.IN_ROUND && kind == 7) {
            List<Integer> events = IntStream.range(0, course.rules().scenario().events().size())
                    .filter(event -> !here.context().events().has(event))
                    .boxed()
                    .toList();
            if (!events.isEmpty()) {
                return course.inject(dice.oneOf(events), state);
            }
        }
        return course.next(state, (event, round) -> dice.chance(event.chance()));
    }
}
