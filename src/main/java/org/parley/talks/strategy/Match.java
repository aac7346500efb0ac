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
import org.parley.talks.SeatView;
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
    /// @param worths for each negotiator with points, in the order of the file, its gain over no deal as a share of the
    ///     most that it can gain in any agreement, which may be negative
    /// @param frontier the sum of the gains as a share of the greatest sum that can be reached; empty where no
    ///     agreement is worth anything together
    /// @param rounds how many rounds were opened
    /// @param redLinesCrossed how many red lines of bound parties the outcome crosses; 0 by the rules
    /// @param nanos how long each move took
    public record Played(
            boolean agreed,
            List<Double> worths,
            Optional<Double> frontier,
            int rounds,
            int redLinesCrossed,
            List<Long> nanos) {
        public Played {
            worths = List.copyOf(worths);
            nanos = List.copyOf(nanos);
        }
    }

    /// A scenario with its frontier, or without where that is not to be had within the usual limits: then only
    /// agreements, rounds, red lines and times are measured.
    public static Match of(Scenario scenario) {
        Rules rules = Rules.of(scenario);
        return switch (Reach.of(rules)) {
            case Answer.Exact<Reach>(Reach reach) -> measured(scenario, rules, Frontier.of(rules, reach.reachable()));
            case Answer.Stopped<Reach> _ -> new Match(scenario, rules, Optional.empty(), 0);
        };
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
        while (AutoPlay.isDue(talks)) {
            Position at = talks.position();
            String party = at.turn().orElseThrow();
            long begin = System.nanoTime();
            var choice = Strategies.named(at.player(party).id()).orElseThrow().choose(SeatView.of(talks, party));
            nanos.add(System.nanoTime() - begin);
            talks = talks.play(choice.move());
        }
        return measured(talks, nanos);
    }

    private Played measured(Talks talks, List<Long> nanos) {
        Optional<Deal> outcome = talks.position().state().outcome();
        Context end = talks.position().state().context();
        List<Double> worths = new ArrayList<>();
        long sum = 0;
        for (Party party : scenario.negotiators()) {
            int position = rules.index().party(party.id());
            if (rules.hasPoints(position) && ideals.isPresent()) {
                long noDeal = rules.reservation(position, rules.startContext());
                long gain = outcome.map(deal -> rules.worth(position, deal) - noDeal).orElse(0L);
                long ideal = ideals.get()[position];
                worths.add(ideal == 0 ? 0.0 : (double) gain / ideal);
                sum += gain;
            }
        }
        return new Played(
                outcome.isPresent(),
                worths,
                most > 0 ? Optional.of((double) sum / most) : Optional.empty(),
                end.round() + 1,
                outcome.map(deal -> crossed(deal, end)).orElse(0),
                nanos);
    }

    private int crossed(Deal outcome, Context context) {
        return (int) rules.objections(outcome, context).stream()
                .filter(Objection.CrossesRedLine.class::isInstance)
                .count();
    }
}
