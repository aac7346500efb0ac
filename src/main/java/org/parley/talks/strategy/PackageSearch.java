package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.rules.Deal;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.SeatView;

/// Searches the packages that could result in the open round, or in it and all later ones.
///
/// The packages are never listed: a search ([Descent]) looks at [#MOST_NODES] parts of packages at the most, and what
/// it has found by then is its answer. So an answer is always within the mandate, and the best one in all but huge
/// spaces.
final class PackageSearch {
    static final int MOST_NODES = 20_000;

    private final Scenario scenario;
    private final SeenRules rules;
    private final int[] concluded;
    private final int[] free;

    /// @param view with a round open
    /// @param wanted whether an issue may be raised
    PackageSearch(SeatView view, IntPredicate wanted) {
        this(view, view.state(), view.state().round(), wanted);
    }

    private PackageSearch(SeatView view, State state, int lastRound, IntPredicate wanted) {
        scenario = view.scenario();
        rules = new SeenRules(view, state.context());
        concluded = state.concluded().toArray();
        free = raisable(state.round(), lastRound, wanted);
    }

    /// Among what could result from a state in its round and all later ones, were its rules to stay as they are.
    static PackageSearch toTheEnd(SeatView view, State state) {
        return new PackageSearch(view, state, view.scenario().rounds().size() - 1, issue -> true);
    }

    private int[] raisable(int firstRound, int lastRound, IntPredicate wanted) {
        List<Round> rounds = scenario.rounds().subList(firstRound, lastRound + 1);
        return IntStream.range(0, concluded.length)
                .filter(issue -> concluded[issue] == 0)
                .filter(issue -> rounds.stream()
                        .anyMatch(round -> isOnTheAgenda(scenario.issues().get(issue), round)))
                .filter(wanted)
                .toArray();
    }

    private static boolean isOnTheAgenda(Issue issue, Round round) {
        return round.agenda().contains(issue.id()) && round.present().containsAll(issue.obligors());
    }

    /// The best package for an aim that has at least one new term and is within the party's mandate, if the search
    /// finds one.
    Optional<Deal> best(Aim aim) {
        if (free.length == 0) {
            return Optional.empty();
        }
        List<Check> checks = new ArrayList<>(rules.checks(aim.others()));
        checks.addAll(aim.also());
        checks.add(new Check.WorthEnough(new Clause.All(List.of()), aim.own(), aim.own().best(), aim.least()));
        return new Descent(aim, concluded, free, checks, MOST_NODES).find();
    }
}
