package org.parley.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Concludable;
import org.parley.reach.PackageSet;
import org.parley.reach.Stop;
import org.parley.rules.Deal;
import org.parley.rules.Phase;
import org.parley.rules.State;
import org.parley.scenario.Understanding;

/// Finds the chances that talks missed, by all rules, the private ones too: who may read them is not decided here.
/// For one use by one thread.
public final class MissedChances {
    private final Talks talks;
    private final Budget budget;
    private final Map<State, PackageSet> known = new HashMap<>();

    private MissedChances(Talks talks, Budget budget) {
        this.talks = talks;
        this.budget = budget;
    }

    /// The chances missed, in the order of the understandings, then of the rounds; stopped where one of its answers
    /// is.
    public static Answer<List<MissedChance>> of(Talks talks, Budget budget) {
        MissedChances chances = new MissedChances(talks, budget);
        List<MissedChance> missed = new ArrayList<>();
        for (Understanding understanding : talks.session().scenario().understandings()) {
            if (chances.wasProposed(understanding)) {
                continue;
            }
            Optional<Stop> stop = chances.add(understanding, missed);
            if (stop.isPresent()) {
                return new Answer.Stopped<>(stop.get());
            }
        }
        return new Answer.Exact<>(missed);
    }

    private boolean wasProposed(Understanding understanding) {
        return talks.position().proposals().stream()
                .anyMatch(proposal -> talks.rules().meets(understanding.terms(), proposal.result()));
    }

    private Optional<Stop> add(Understanding understanding, List<MissedChance> missed) {
        Map<Integer, MissedChance> byRound = new LinkedHashMap<>();
        for (Position position : talks.positions()) {
            State state = position.state();
            if (state.phase() != Phase.IN_ROUND) {
                continue;
            }
            switch (concludable(state)) {
                case Answer.Exact<PackageSet>(PackageSet could) -> could.meeting(understanding.terms())
                        .first()
                        .ifPresent(deal -> byRound.merge(
                                state.round(),
                                chance(understanding, position, deal),
                                (first, now) -> new MissedChance(
                                        first.understanding(),
                                        first.round(),
                                        first.first(),
                                        now.last(),
                                        first.terms(),
                                        first.owed())));
                case Answer.Stopped<PackageSet>(Stop why) -> {
                    return Optional.of(why);
                }
            }
        }
        missed.addAll(byRound.values());
        return Optional.empty();
    }

    private MissedChance chance(Understanding understanding, Position position, Deal deal) {
        State state = position.state();
        Deal added = deal;
        for (int issue : state.concluded().terms().toArray()) {
            added = added.with(issue, 0);
        }
        return new MissedChance(
                understanding.id(),
                talks.session().scenario().rounds().get(state.round()).id(),
                position.entries(),
                position.entries(),
                talks.rules().index().terms(added),
                new Consultations(talks.rules()).owed(deal, state));
    }

    private Answer<PackageSet> concludable(State state) {
        PackageSet before = known.get(state);
        if (before != null) {
            return new Answer.Exact<>(before);
        }
        Answer<PackageSet> answer = Concludable.in(talks.rules(), state, budget);
        answer.exact().ifPresent(set -> known.put(state, set));
        return answer;
    }
}
