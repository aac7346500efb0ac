package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.rules.State;
import org.parley.scenario.Party;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Happening;
import org.parley.talks.Position;
import org.parley.talks.Talks;

/// Tells the talks round by round. For one use by one thread.
final class RoundTeller {
    private final Perspective perspective;
    private final MomentTaker moments;
    private final MoveTeller moves;
    private final List<RoundEntry> told = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();

    RoundTeller(Perspective perspective, MomentTaker moments) {
        this.perspective = perspective;
        this.moments = moments;
        moves = new MoveTeller(perspective);
    }

    /// A round while it is being told.
    private static final class Draft {
        private final Round round;
        private final int number;
        private final Moment before;
        private final List<String> opening = new ArrayList<>();
        private final List<MoveEntry> moves = new ArrayList<>();
        private final List<String> closing = new ArrayList<>();
        private List<Moment.Change> closingChanges = List.of();

        private Draft(Round round, int number, Moment before) {
            this.round = round;
            this.number = number;
            this.before = before;
        }
    }

    /// The rounds that have opened, in order.
    List<RoundEntry> rounds() {
        Talks talks = perspective.talks();
        follow(talks.position(0), talks.position(0).happenings());
        for (Entry entry : talks.journal()) {
            Position after = talks.position(entry.number());
            int ends = roundEnd(after.happenings());
            Draft draft = open.orElseThrow();
            boolean roundGoesOn = ends == after.happenings().size();
            List<Moment.Change> changes = moments.standingsAt(
                            talks.position(entry.number() - 1).state())
                    .changesTo(moments.standingsAt(after.state()));
            draft.moves.add(moves.tell(
                    talks,
                    entry,
                    after,
                    after.happenings().subList(0, ends),
                    roundGoesOn ? changes : List.of()));
            draft.closingChanges = roundGoesOn ? List.of() : changes;
            follow(after, after.happenings().subList(ends, after.happenings().size()));
        }
        finish(talks.position());
        return told;
    }

    /// Where the happenings stop being the move's own: the round closes, or the talks end.
    private static int roundEnd(List<Happening> happenings) {
        for (int index = 0; index < happenings.size(); index++) {
            if (happenings.get(index) instanceof Happening.RoundClosed
                    || happenings.get(index) instanceof Happening.TalksEnded) {
                return index;
            }
        }
        return happenings.size();
    }

    /// Tells what followed by itself: closings, openings and the events in them.
    private void follow(Position position, List<Happening> happenings) {
        int from = 0;
        for (int index = 0; index < happenings.size(); index++) {
            if (happenings.get(index) instanceof Happening.RoundOpened(String round, var consults)) {
                add(position, happenings.subList(from, index));
                finish(position);
                open(round, position.state());
                from = index;
            } else if (happenings.get(index) instanceof Happening.RoundClosed) {
                add(position, happenings.subList(from, index));
                from = index;
                open.orElseThrow().closing.addAll(moves.sentences(position, happenings.subList(index, index + 1)));
                from = index + 1;
            }
        }
        add(position, happenings.subList(from, happenings.size()));
    }

    private void add(Position position, List<Happening> happenings) {
        open.ifPresent(draft -> {
            boolean closing = !draft.closing.isEmpty()
                    || happenings.stream().anyMatch(happening -> happening instanceof Happening.TalksEnded);
            List<String> where = closing ? draft.closing : draft.opening;
            where.addAll(moves.sentences(position, happenings));
        });
    }

    private void open(String id, State state) {
        Scenario scenario = perspective.scenario();
        Round round = scenario.round(id);
        open = Optional.of(new Draft(round, scenario.rounds().indexOf(round) + 1, moments.at(state)));
    }

    private void finish(Position position) {
        open.ifPresent(draft -> told.add(entry(draft, moments.at(position.state()))));
        open = Optional.empty();
    }

    private RoundEntry entry(Draft draft, Moment after) {
        Scenario scenario = perspective.scenario();
        Round round = draft.round;
        return new RoundEntry(
                round.id(),
                draft.number,
                round.title(),
                round.venue(),
                round.date(),
                round.present().stream().map(scenario::party).map(Party::title).toList(),
                round.agenda().stream()
                        .map(issue -> scenario.issue(issue).label())
                        .toList(),
                draft.opening,
                draft.moves,
                draft.closing,
                draft.closingChanges,
                draft.before,
                after);
    }
}
