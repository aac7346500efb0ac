package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Dice;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Conflicts and unlocks are what asking about every set of rules shows.
class ExplanationLawTest {
    @Test
    void conflictsAndUnlocksAreWhatEverySetOfRulesShows() {
        int[] explained = new int[1];
        Laws.holdTight(LongStream.range(0, 160), (scenario, dice) -> wrong(scenario, dice, 9, explained));
        assertThat(explained[0]).isGreaterThan(60);
    }

    /// @param most rules that can be relaxed; where there are more, nothing is looked at
    static Optional<String> wrong(Scenario scenario, Dice dice, int most, int[] explained) {
        State state = RandomPlay.after(dice.oneOf(0, 0, 2, 4), Rules.of(scenario), dice);
        Rules rules = Rules.of(scenario).in(reading(dice), state.context());
        return rules.relaxable().size() > most ? Optional.empty() : wrong(rules, state, explained);
    }

    private static Reading reading(Dice dice) {
        Viewer viewer = dice.oneOf(new Viewer.OfParty("a"), new Viewer.OfParty("c"), new Viewer.Everybody());
        return dice.oneOf(
                new Reading.Actual(),
                new Reading.Actual(),
                new Reading.OnTheTable(viewer),
                new Reading.Conceivable(viewer));
    }

    private static Optional<String> wrong(Rules rules, State state, int[] explained) {
        Reach reach = Reach.from(rules, state).orElseThrow();
        List<Rule> relaxable = rules.relaxable();
        List<Reach> relaxed = new ArrayList<>();
        for (int set = 0; set < 1 << relaxable.size(); set++) {
            relaxed.add(Reach.from(rules.relaxing(rules(relaxable, set)), state).orElseThrow());
        }
        for (Understanding understanding : rules.scenario().understandings()) {
            boolean[] reached = new boolean[relaxed.size()];
            for (int set = 0; set < reached.length; set++) {
                reached[set] = !relaxed.get(set).reachable().meeting(understanding.terms()).isEmpty();
            }
            Explanation explanation = reach.explain(understanding.terms());
            Explanation literally = reached[0] ? explanation : literally(relaxable, reached);
            if (!same(explanation, literally)) {
                return Optional.of(understanding.id() + " at " + state + ": " + explanation + ", literally " + literally);
            }
            explained[0] += reached[0] ? 0 : 1;
        }
        return Optional.empty();
    }

    private static boolean same(Explanation one, Explanation other) {
        return one.conflicts().equals(other.conflicts())
                && one.unlocks().equals(other.unlocks())
                && one.complete()
                && one.because().isPresent() == one.conflicts().equals(List.of(List.of()));
    }

    private static Set<Rule> rules(List<Rule> relaxable, int set) {
        Set<Rule> rules = new HashSet<>();
        for (int position = 0; position < relaxable.size(); position++) {
            if ((set & (1 << position)) != 0) {
                rules.add(relaxable.get(position));
            }
        }
        return rules;
    }

    private static Explanation literally(List<Rule> relaxable, boolean[] reached) {
        int all = reached.length - 1;
        List<BitSet> unlocks = new ArrayList<>();
        List<BitSet> conflicts = new ArrayList<>();
        for (int set = 0; set <= all; set++) {
            boolean smallest = true;
            boolean smallestConflict = true;
            for (int position = 0; position < relaxable.size(); position++) {
                if ((set & (1 << position)) != 0) {
                    int less = set & ~(1 << position);
                    smallest &= !reached[less];
                    smallestConflict &= reached[all & ~less];
                }
            }
            if (reached[set] && smallest) {
                unlocks.add(BitSet.valueOf(new long[] {set}));
            }
            if (!reached[all & ~set] && smallestConflict) {
                conflicts.add(BitSet.valueOf(new long[] {set}));
            }
        }
        unlocks.sort(ConflictSearch.ORDER);
        conflicts.sort(ConflictSearch.ORDER);
        return new Explanation(
                false,
                named(conflicts, relaxable),
                named(unlocks, relaxable),
                true,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static List<List<Rule>> named(List<BitSet> sets, List<Rule> relaxable) {
        return sets.stream().map(set -> set.stream().mapToObj(relaxable::get).toList()).toList();
    }
}
