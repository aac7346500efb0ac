package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.outcome.Frontier;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Rules;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// A scenario on which strategies are measured against each other, with what could be had in it. Safe for use by
/// several threads.
public final class Match {
    private final Scenario scenario;
    private final Rules rules;
    private final Optional<long[]> ideals;
    private final long most;

    private Match(Scenario scenario, Rules rules, Optional<long[]> ideals, long most) {
        this.scenario = scenario;
        this.rules = rules;
        this.ideals = ideals;
        this.most = most;
    }

    /// What came of one game.
    ///
    /// @param agreed whether something became final
    /// @param gains of the negotiators with points, in the order of the file
    /// @param frontier the sum of the gains as a share of the greatest sum that can be reached; empty where no
    ///     agreement is worth anything together
    /// @param rounds how many rounds had been opened when the last term was concluded; all where none was
    /// @param redLinesCrossed how many red lines of bound parties were crossed by what was concluded; 0 by the rules
    /// @param nanos how long each move took
    public record Played(
            boolean agreed,
            List<Gain> gains,
            Optional<Double> frontier,
            int rounds,
            int redLinesCrossed,
            List<Long> nanos) {
        public Played {
            gains = List.copyOf(gains);
            nanos = List.copyOf(nanos);
        }
    }

    /// What a strategy made of a seat: its gain over no deal as a share of the most that the seat can gain in any
    /// agreement; it may be negative.
    public record Gain(String strategy, double share) {}

    /// A scenario with its frontier, or without where that is not to be had within the usual limits: then only
    /// agreements, rounds, red lines and times are measured.
    public static Match of(Scenario scenario) {
        Rules rules = Rules.of(scenario);
        return switch (Reach.of(rules)) {
            case Answer.Exact<Reach>(Reach reach) when reach.reachable().figure().isExact() ->
                measured(scenario, rules, Frontier.of(rules, reach.reachable()));
            case Answer.Exact<Reach> _, Answer.Stopped<Reach> _ -> withoutFrontier(scenario);
        };
    }

    /// A scenario whose frontier nobody asks for: only agreements, rounds, red lines and times are measured.
    public static Match withoutFrontier(Scenario scenario) {
        return new Match(scenario, Rules.of(scenario), Optional.empty(), 0);
    }

    private static Match measured(Scenario scenario, Rules rules, Frontier frontier) {
        List<String> parties = frontier.parties();
        long[] ideals = new long[scenario.parties().size()];
        long most = 0;
        for (int point = 0; point < frontier.size(); point++) {
            long sum = 0;
            for (int party = 0; party < parties.size(); party++) {
                int position = rules.index().party(parties.get(party));
                long gain = frontier.worth(point, party) - rules.reservation(position, rules.startContext());
                ideals[position] = Math.max(ideals[position], gain);
                sum += isNegotiator(scenario, parties.get(party)) ? gain : 0;
            }
            most = Math.max(most, sum);
        }
        return new Match(scenario, rules, Optional.of(ideals), most);
    }

    private static boolean isNegotiator(Scenario scenario, String party) {
        return scenario.negotiators().stream().anyMatch(negotiator -> negotiator.id().equals(party));
    }

    public Scenario scenario() {
        return scenario;
    }

    /// A game in which two strategies take the seats in turn, the first the first seat.
    public Played play(String first, String second, long seed) {
        List<Party> negotiators = scenario.negotiators();
        List<Seat> seats = IntStream.range(0, negotiators.size())
                .mapToObj(seat -> new Seat(
                        negotiators.get(seat).id(), new Player.Strategy(seat % 2 == 0 ? first : second)))
                .toList();
        Talks talks = Talks.of(Session.start(scenario, seats, seed, scenario.classroom()));
        List<Long> nanos = new ArrayList<>();
        int crossed = 0;
        int rounds = 0;
        while (AutoPlay.isDue(talks)) {
            Position before = talks.position();
            long begin = System.nanoTime();
            Talks after = AutoPlay.step(talks);
            nanos.add(System.nanoTime() - begin);
            if (!after.position().state().concluded().equals(before.state().concluded())) {
                crossed += crossed(after.position().state().concluded(), before.state().context());
                rounds = before.state().round() + 1;
            }
            talks = after;
        }
        Position end = talks.position();
        return measured(end, rounds > 0 ? rounds : end.state().round() + 1, crossed, nanos);
    }

    /// The red lines that a conclusion crosses, judged in the context in which it was made.
    private int crossed(Deal concluded, Context context) {
        return (int) rules.objections(concluded, context).stream()
                .filter(Objection.CrossesRedLine.class::isInstance)
                .count();
    }

    private Played measured(Position end, int rounds, int crossed, List<Long> nanos) {
        Optional<Deal> outcome = end.state().outcome();
        List<Gain> gains = new ArrayList<>();
        long sum = 0;
        for (Party party : scenario.negotiators()) {
            int position = rules.index().party(party.id());
            if (rules.hasPoints(position) && ideals.isPresent()) {
                long noDeal = rules.reservation(position, rules.startContext());
                long gain = outcome.map(deal -> rules.worth(position, deal) - noDeal).orElse(0L);
                long ideal = ideals.get()[position];
                gains.add(new Gain(end.player(party.id()).id(), ideal == 0 ? 0 : (double) gain / ideal));
                sum += gain;
            }
        }
        return new Played(
                outcome.isPresent(),
                gains,
                most > 0 ? Optional.of((double) sum / most) : Optional.empty(),
                rounds,
                crossed,
                nanos);
    }
}
