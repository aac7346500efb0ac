package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.rules.Phase;
import org.parley.scenario.Gauge;
import org.parley.scenario.Round;
import org.parley.talks.Position;

/// What the head of the table shows: the rounds, the gauges, and whose turn it is.
///
/// @param count of rounds, such as *round 1 of 3*
/// @param turn whose turn it is, or what else is the matter
/// @param detail a little more about the turn, empty where there is nothing to add
/// @param mover the party whose turn it is
/// @param yours whether the person at the table is to move
public record Header(
        List<Stop> stops,
        List<Reading> readings,
        String count,
        String turn,
        String detail,
        Optional<String> mover,
        boolean yours) {
    public Header {
        stops = List.copyOf(stops);
        readings = List.copyOf(readings);
    }

    /// When a round is.
    public enum Time {
        PAST,
        NOW,
        TO_COME
    }

    /// A round on the way.
    ///
    /// @param about where and when it is and who is there, for a tip
    public record Stop(String title, String about, Time time) {}

    /// Where a gauge stands.
    public record Reading(String title, long value, long min, long max) {
        /// Where it is in its range, from 0 to 1.
        public double share() {
            return max == min ? 0 : (double) (value - min) / (max - min);
        }

        /// The number for people; the end of the range where it begins at 0.
        public String number() {
            return min == 0
                    ? Texts.of("table.gauge.of", value, max)
                    : Texts.of("table.gauge.between", value, min, max);
        }
    }

    /// The head at a moment.
    public static Header of(Glance glance) {
        Position position = glance.position();
        int rounds = glance.scenario().rounds().size();
        return new Header(
                stops(glance),
                readings(glance),
                Texts.of("table.round", Math.min(position.state().round() + 1, rounds), rounds),
                turn(glance),
                detail(glance),
                position.turn(),
                glance.yourTurn());
    }

    private static List<Stop> stops(Glance glance) {
        List<Stop> stops = new ArrayList<>();
        int now = glance.position().isOver()
                        && glance.position().state().phase() == Phase.CLOSED
                ? glance.scenario().rounds().size()
                : glance.position().state().round();
        for (Round round : glance.scenario().rounds()) {
            int place = stops.size();
            Time time = place < now ? Time.PAST : place == now ? Time.NOW : Time.TO_COME;
            stops.add(new Stop(round.title(), about(glance, round), time));
        }
        return stops;
    }

    private static String about(Glance glance, Round round) {
        List<String> lines = new ArrayList<>();
        lines.add(round.title());
        String where = round.venue().isEmpty() || round.date().isEmpty()
                ? round.venue() + round.date()
                : Texts.of("table.round.where", round.venue(), round.date());
        if (!where.isEmpty()) {
            lines.add(where);
        }
        if (!round.present().isEmpty()) {
            lines.add(Texts.of("table.round.present", titles(glance, round.present())));
        }
        if (!round.consults().isEmpty()) {
            lines.add(Texts.of("table.round.consults", titles(glance, round.consults())));
        }
        return String.join("\n", lines);
    }

    private static String titles(Glance glance, List<String> parties) {
        return String.join(", ", parties.stream().map(glance.game()::party).toList());
    }

    private static List<Reading> readings(Glance glance) {
        List<Reading> readings = new ArrayList<>();
        for (Gauge gauge : glance.scenario().gauges()) {
            long value = glance.context().gauges().get(readings.size());
            readings.add(new Reading(gauge.title(), value, gauge.min(), gauge.max()));
        }
        return readings;
    }

    private static String turn(Glance glance) {
        Position position = glance.position();
        if (!glance.present()) {
            return Texts.of("table.turn.past", position.entries());
        }
        if (position.isOver()) {
            return Texts.of("table.turn.over");
        }
        if (position.paused()) {
            return Texts.of("table.turn.paused");
        }
        return glance.yourTurn()
                ? Texts.of("table.turn.yours")
                : Texts.of("table.turn.of", glance.game().party(position.turn().orElseThrow()));
    }

    private static String detail(Glance glance) {
        Position position = glance.position();
        if (position.isOver()) {
            return "";
        }
        return Texts.of(
                "table.turn.count", position.turnsInRound() + 1, glance.scenario().turnsPerRound());
    }
}
