package org.parley.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.parley.reach.Answer;
import org.parley.reach.Status;
import org.parley.reach.Stop;
import org.parley.reach.Way;
import org.parley.rules.Rule;
import org.parley.scenario.Round;
import org.parley.scenario.Understanding;

/// What was possible in talks, move by move and round by round, in one reading.
///
/// @param start before the first round
/// @param moments one for each position of the talks: [Talks#position(int)]
/// @param rounds those that have opened, in order
/// @param turningPoints in the order of the moves, then of the understandings; where limits left it unsettled how one
///     stands after some moves, the move after which it is known to stand otherwise
public record Chronicle(
        Prospect start, List<Prospect> moments, List<RoundSummary> rounds, List<TurningPoint> turningPoints) {
    public Chronicle {
        moments = List.copyOf(moments);
        rounds = List.copyOf(rounds);
        turningPoints = List.copyOf(turningPoints);
    }

    /// One round.
    ///
    /// @param first the number of the first entry made in it
    /// @param last the number of the last entry made in it; `first - 1` where none was
    /// @param before once it had opened
    /// @param after once it had closed and the next had opened, or now
    public record RoundSummary(String round, int first, int last, Prospect before, Prospect after) {}

    /// The chronicle of talks to the end of their journal.
    public static Answer<Chronicle> of(Talks talks, Prospects prospects) {
        return of(talks, prospects, done -> {});
    }

    /// The chronicle of talks to the end of their journal; stopped where one of its answers is.
    ///
    /// @param progress told the share that is done, from 0 to 1
    public static Answer<Chronicle> of(Talks talks, Prospects prospects, DoubleConsumer progress) {
        List<Prospect> all = new ArrayList<>();
        int positions = talks.positions().size();
        for (int entries = -1; entries < positions; entries++) {
            var state = entries < 0 ? talks.course().start() : talks.position(entries).state();
            switch (prospects.of(state)) {
                case Answer.Exact<Prospect>(Prospect prospect) -> all.add(prospect);
                case Answer.Stopped<Prospect>(Stop why) -> {
                    return new Answer.Stopped<>(why);
                }
            }
            progress.accept((entries + 2.0) / (positions + 1));
        }
        List<Prospect> moments = all.subList(1, all.size());
        return new Answer.Exact<>(
                new Chronicle(all.getFirst(), moments, rounds(talks, moments), turningPoints(talks, prospects, all)));
    }

    private static List<RoundSummary> rounds(Talks talks, List<Prospect> moments) {
        List<RoundSummary> summaries = new ArrayList<>();
        List<Round> rounds = talks.session().scenario().rounds();
        int opened = talks.position().state().round();
        for (int round = 0; round <= opened; round++) {
            int from = firstPositionIn(talks, round);
            int to = round == opened ? moments.size() - 1 : firstPositionIn(talks, round + 1);
            summaries.add(new RoundSummary(rounds.get(round).id(), from + 1, to, moments.get(from), moments.get(to)));
        }
        return summaries;
    }

    private static int firstPositionIn(Talks talks, int round) {
        int entries = 0;
        while (talks.position(entries).state().round() < round) {
            entries++;
        }
        return entries;
    }

    private static List<TurningPoint> turningPoints(Talks talks, Prospects prospects, List<Prospect> all) {
        List<TurningPoint> points = new ArrayList<>();
        Map<String, Status> lastKnown = new HashMap<>(all.getFirst().understandings());
        for (int entry = 0; entry < all.size() - 1; entry++) {
            Prospect before = all.get(entry);
            Prospect after = all.get(entry + 1);
            for (Understanding understanding : talks.session().scenario().understandings()) {
                Optional<Status> known = after.status(understanding.id());
                if (known.isEmpty()) {
                    continue;
                }
                Status is = known.get();
                Status was = Optional.ofNullable(lastKnown.put(understanding.id(), is)).orElse(is);
                boolean isDoomed = is == Status.PROVISIONAL && after.willLapse() && !before.willLapse();
                boolean wasLostAnyway = isDoomed && was == Status.OUT_OF_REACH;
                if ((was != is || isDoomed) && !wasLostAnyway) {
                    TurningPoint.Change change =
                            isDoomed ? TurningPoint.Change.LOST : TurningPoint.change(was, is);
                    List<Rule> because = change == TurningPoint.Change.LOST
                            ? prospects.obstacles(talks.position(entry).state(), understanding.terms())
                            : List.of();
                    points.add(new TurningPoint(
                            entry,
                            understanding.id(),
                            change,
                            was,
                            is,
                            because,
                            change == TurningPoint.Change.LOST && because.isEmpty()
                                    ? prospects.because(talks.position(entry).state(), understanding.terms())
                                    : Optional.empty(),
                            kept(talks, prospects, entry, change, understanding)));
                }
            }
        }
        return points;
    }

    /// What would have kept an understanding open that a move lost or closed.
    private static Optional<Way> kept(
            Talks talks, Prospects prospects, int entry, TurningPoint.Change change, Understanding understanding) {
        boolean worse = change == TurningPoint.Change.LOST || change == TurningPoint.Change.CLOSED;
        return worse && entry > 0
                ? prospects.way(talks.position(entry - 1).state(), understanding.terms())
                : Optional.empty();
    }
}
