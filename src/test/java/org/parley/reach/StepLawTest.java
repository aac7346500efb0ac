package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.Lever;
import org.parley.scenario.Preference;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Each single step of the rules is the one that the literal reading takes: what may be done in a state, what comes of
/// it, and what every package is worth there.
class StepLawTest {
    private int steps;

    @Test
    void everyStepIsTheLiteralOne() {
        Laws.hold(LongStream.range(90_000, 90_150), RandomScenarios.Size.SMALL, this::differs);
        Laws.holdTight(LongStream.range(91_000, 91_150), this::differs);
        assertThat(steps).isGreaterThan(5_000);
    }

    private Optional<String> differs(Scenario scenario, Dice dice) {
        Rules all = Rules.of(scenario);
        State state = RandomPlay.after(dice.oneOf(0, 1, 2, 4, 6), all, dice);
        Set<Rule> relaxed = dice.chance(0.6) ? Set.of() : some(all, dice);
        Rules rules = all.relaxing(relaxed);
        LiteralRules literal = new LiteralRules(scenario, relaxed);
        Optional<String> wrong = packages(rules, literal, state);
        return (wrong.isPresent() || !relaxed.isEmpty() ? wrong : moves(new Course(rules), literal, state))
                .map(what -> what + " at " + state + " without " + relaxed);
    }

    private static Set<Rule> some(Rules rules, Dice dice) {
        Set<Rule> some = new HashSet<>();
        rules.relaxable().forEach(rule -> {
            if (dice.chance(0.3)) {
                some.add(rule);
            }
        });
        return some;
    }

    /// What the rules say of each package in a context.
    private Optional<String> packages(Rules rules, LiteralRules literal, State state) {
        LiteralRules.Context context = new LiteralTalks(literal).at(state).context();
        Scenario scenario = rules.scenario();
        for (List<Integer> levels : literal.packages()) {
            Deal deal = deal(levels);
            steps++;
            boolean acceptable = literal.acceptable(levels, context);
            if (rules.acceptable(deal, state.context()) != acceptable
                    || rules.objections(deal, state.context()).isEmpty() != acceptable) {
                return Optional.of("whether acceptable: " + levels);
            }
            Set<String> bound = rules.boundBy(deal, state.context()).stream()
                    .mapToObj(party -> scenario.parties().get(party).id())
                    .collect(Collectors.toSet());
            if (!bound.equals(literal.boundBy(levels, context))) {
                return Optional.of("who is bound by " + levels + ": " + bound);
            }
            boolean isFinal = literal.becomesFinal(levels, context);
            boolean hasTerms = levels.stream().anyMatch(level -> level > 0);
            if ((rules.finalityObjections(deal, state.context()).isEmpty() && hasTerms) != isFinal) {
                return Optional.of("whether final: " + levels);
            }
            for (Preference preference : scenario.preferences()) {
                int party = rules.index().party(preference.party());
                if (rules.worth(party, deal) != literal.worth(preference, levels)) {
                    return Optional.of("what " + levels + " is worth to " + preference.party());
                }
                if (rules.reservation(party, state.context()) != literal.reservation(preference, context)) {
                    return Optional.of("the reservation of " + preference.party());
                }
            }
        }
        return Optional.empty();
    }

    private static Deal deal(List<Integer> levels) {
        return Deal.of(levels.stream().mapToInt(Integer::intValue).toArray());
    }

    /// What may be done in a state, and what comes of it.
    private Optional<String> moves(Course course, LiteralRules literal, State state) {
        LiteralTalks talks = new LiteralTalks(literal);
        LiteralTalks.Moment moment = talks.at(state);
        if (!state.phase().isOver()) {
            Set<LiteralTalks.Moment> opened =
                    course.nextStates(state).stream().map(talks::at).collect(Collectors.toSet());
            Set<LiteralTalks.Moment> due = new HashSet<>(talks.open(moment, true));
            boolean wasLast = state.round() + 1 == literal.scenario().rounds().size();
            if (wasLast ? opened.stream().anyMatch(after -> !after.ended()) : !opened.equals(due)) {
                return Optional.of("how the round closes: " + opened);
            }
        }
        Set<LiteralTalks.Moment> pulled = new HashSet<>();
        List<Lever> levers = literal.scenario().levers();
        for (int lever = 0; lever < levers.size(); lever++) {
            if (course.whyNotPull(lever, state).isEmpty()) {
                LiteralTalks.Moment after = talks.at(course.pull(lever, state));
                if (!after.equals(talks.pulled(levers.get(lever), moment))) {
                    return Optional.of("what comes of " + levers.get(lever).id() + ": " + after);
                }
                pulled.add(after);
            }
        }
        if (!pulled.equals(new HashSet<>(talks.pull(moment)))) {
            return Optional.of("which levers may be pulled");
        }
        return conclusions(course, literal, state, moment);
    }

    private Optional<String> conclusions(
            Course course, LiteralRules literal, State state, LiteralTalks.Moment moment) {
        for (List<Integer> levels : literal.packages()) {
            Deal deal = deal(levels);
            if (state.phase() != Phase.IN_ROUND || levels.equals(moment.concluded())) {
                continue;
            }
            steps++;
            boolean may = literal.canConclude(levels, moment.concluded(), moment.context());
            if (course.whyNotConclude(deal, state).isEmpty() != may) {
                return Optional.of("whether " + levels + " may be concluded");
            }
            if (may) {
                LiteralTalks talks = new LiteralTalks(literal);
                LiteralTalks.Moment after = talks.at(course.conclude(deal, state));
                if (!after.equals(talks.concluded(levels, moment))) {
                    return Optional.of("what comes of concluding " + levels);
                }
            }
        }
        return Optional.empty();
    }
}
