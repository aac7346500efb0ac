package org.parley.talks.strategy;

import java.util.stream.IntStream;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// How much time a seat has left to agree on something.
final class Clock {
    private final SeatView view;
    private final Scenario scenario;

    Clock(SeatView view) {
        this.view = view;
        scenario = view.scenario();
    }

    /// The share of the seat's time that is over, from 0 to 1: it is 1 in its last turn of the last round in which
    /// it can still raise something.
    double untilTheEnd() {
        return share(IntStream.range(0, scenario.issues().size())
                .map(this::lastRound)
                .max()
                .orElse(-1));
    }

    /// The same until the first of the issues that can be raised now can no longer be.
    double untilTheFirstChanceIsGone() {
        return share(IntStream.range(0, scenario.issues().size())
                .filter(issue -> canBeRaisedIn(issue, view.state().round()))
                .map(this::lastRound)
                .min()
                .orElse(-1));
    }

    /// Whether some of what a proposal would add can be raised in no later round.
    boolean isLastChance(Proposal proposal) {
        return proposal.terms().keySet().stream()
                .mapToInt(view.rules().index()::issue)
                .anyMatch(issue -> lastRound(issue) == view.state().round());
    }

    private double share(int lastRound) {
        if (lastRound < 0) {
            return 1;
        }
        long negotiators = scenario.rounds().get(lastRound).present().stream()
                .filter(party -> scenario.negotiators().stream()
                        .anyMatch(negotiator -> negotiator.id().equals(party)))
                .count();
        double turns = (lastRound + 1.0) * scenario.turnsPerRound() - negotiators;
        double deadline = turns / ((double) scenario.rounds().size() * scenario.turnsPerRound());
        return deadline <= view.time() ? 1 : view.time() / deadline;
    }

    private int lastRound(int issue) {
        return IntStream.range(view.state().round(), scenario.rounds().size())
                .filter(round -> canBeRaisedIn(issue, round))
                .max()
                .orElse(-1);
    }

    private boolean canBeRaisedIn(int position, int round) {
        Issue issue = scenario.issues().get(position);
        Round meeting = scenario.rounds().get(round);
        return view.state().concluded().level(position) == 0
                && issue.levels().size() > 1
                && meeting.agenda().contains(issue.id())
                && meeting.present().contains(view.party())
                && meeting.present().containsAll(issue.obligors());
    }
}
