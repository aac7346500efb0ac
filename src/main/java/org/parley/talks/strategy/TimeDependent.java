package org.parley.talks.strategy;

import java.util.Optional;
import org.parley.scenario.Lever;
import org.parley.scenario.Stance;
import org.parley.talks.Choice;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Strategy;

/// Concedes by the clock alone. At a share `t` of its time it asks for `most - α(t) (most - least)`, where
/// `α(t) = t^(1/β)`: below 1, β makes a Boulware, who holds out until the deadline is near; at 1 it concedes evenly;
/// above 1 it makes a Conceder, who is soon at the least that it can take. Of the packages worth what it asks for, it
/// offers the one that others seem to like best. The same share of its conciliatory levers it has pulled by then, as far
/// as they cost it nothing that it can see.
///
/// Faratin, Sierra and Jennings, “Negotiation decision functions for autonomous agents”, Robotics and Autonomous
/// Systems 24 (1998), pages 159–182, time-dependent tactics: the polynomial function with κ = 0. The values of β are
/// ours.
public final class TimeDependent implements Strategy {
    private static final double BOULWARE = 0.2;
    private static final double CONCEDER = 5;

    private final String name;
    private final double beta;

    private TimeDependent(String name, double beta) {
        this.name = name;
        this.beta = beta;
    }

    /// The one that concedes late.
    public static Strategy boulware() {
        return new TimeDependent("boulware", BOULWARE);
    }

    /// The one that concedes evenly.
    public static Strategy linear() {
        return new TimeDependent("linear", 1);
    }

    /// The one that concedes early.
    public static Strategy conceder() {
        return new TimeDependent("conceder", CONCEDER);
    }

    @Override
    public String name() {
        return name;
    }

    /// The share conceded of all that can be.
    ///
    /// @param time share of the time that is over, from 0 to 1
    static double conceded(double time, double beta) {
        return Math.pow(Math.clamp(time, 0, 1), 1 / beta);
    }

    @Override
    public Choice choose(SeatView view) {
        if (!view.isPresent()) {
            return Bidding.away(view);
        }
        Bidding bidding = new Bidding(view);
        double conceded = conceded(new Clock(view).untilTheEnd(), beta);
        long target = bidding.between(1 - conceded);
        Reason why = Reason.of("concedesByTheClock", Math.round(100 * conceded));
        return bidding.choose(
                target,
                () -> isDue(view, conceded)
                        ? bidding.gesture(Reason.of("leverByTheClock", Math.round(100 * conceded)))
                        : Optional.empty(),
                () -> bidding.kindest(target),
                why);
    }

    /// Whether it has pulled a smaller share of its conciliatory levers than it is to have conceded.
    private static boolean isDue(SeatView view, double conceded) {
        int all = 0;
        int pulled = 0;
        for (int position = 0; position < view.scenario().levers().size(); position++) {
            Lever lever = view.scenario().levers().get(position);
            if (lever.party().equals(view.party()) && lever.stance() == Stance.CONCILIATORY) {
                all++;
                pulled += view.state().context().leversUsed().has(position) ? 1 : 0;
            }
        }
        return pulled < Math.ceil(all * conceded);
    }
}
