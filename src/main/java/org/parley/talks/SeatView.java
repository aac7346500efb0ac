package org.parley.talks;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Scenario;

/// What one seat may see of the talks. It holds nothing else: the scenario, the rules and the state are those of the
/// seat's [Sight], so a strategy that looks anywhere in it cannot look too far.
public final class SeatView {
    private final String party;
    private final Sight sight;
    private final Position position;
    private final List<Entry> journal;
    private final long seed;
    private final Table table;
    private final Refusals refusals;
    private final Consultations consultations;

    private SeatView(String party, Sight sight, Position position, List<Entry> journal, long seed) {
        this.party = party;
        this.sight = sight;
        this.position = position;
        this.journal = journal;
        this.seed = seed;
        table = new Table(sight.course());
        refusals = new Refusals(sight.course(), table);
        consultations = new Consultations(sight.rules());
    }

    /// What a party with a seat sees of the talks now.
    public static SeatView of(Talks talks, String party) {
        Position now = talks.position();
        Sight sight = Sight.of(talks.session().scenario(), now.state(), new Viewer.OfParty(party));
        Position seen = new Position(
                now.entries(),
                sight.state(),
                now.turn(),
                now.paused(),
                now.turnsInRound(),
                now.turnsInAll(),
                now.passed(),
                now.proposals(),
                now.seats(),
                List.of());
        List<Entry> journal = talks.journal().stream()
                .map(entry -> entry.seat().equals(Optional.of(party)) ? entry : withoutReason(entry))
                .toList();
        return new SeatView(party, sight, seen, journal, talks.session().seed());
    }

    private static Entry withoutReason(Entry entry) {
        return entry.move() instanceof Move.Pass
                ? new Entry(entry.number(), entry.round(), entry.seat(), new Move.Pass(""))
                : entry;
    }

    /// The party that looks.
    public String party() {
        return party;
    }

    /// The scenario, as far as the party sees it.
    public Scenario scenario() {
        return sight.scenario();
    }

    /// The rules that the party sees.
    public Rules rules() {
        return sight.rules();
    }

    /// How the talks run by the rules that the party sees.
    public Course course() {
        return sight.course();
    }

    /// Where the talks are; what followed from the last move is left out.
    public Position position() {
        return position;
    }

    public State state() {
        return position.state();
    }

    /// Everything that has been done, without the reasons that others gave for passing.
    public List<Entry> journal() {
        return journal;
    }

    /// Why the party cannot make a move, as far as it can see, or empty if it can.
    public Optional<MoveRefusal> whyNot(Move.OfSeat move) {
        return refusals.whyNot(Optional.of(party), move, position);
    }

    /// The negotiators whose acceptance it takes to conclude a package.
    public List<String> needed(Deal result) {
        return table.needed(result, state());
    }

    /// Whether the party is in the room.
    public boolean isPresent() {
        return table.isPresent(party, state());
    }

    /// The party's levers that can be pulled, as positions in the order of the file.
    public List<Integer> pullable() {
        return table.pullable(party, state());
    }

    /// Whether a lever may be pulled in a round from now on, as far as presence and the rounds in its condition go.
    public boolean mayPullIn(int lever, int round) {
        return consultations.canBePulled(lever, round, state());
    }

    /// The consultations that a package would still owe.
    public List<Owed> owed(Deal result) {
        return consultations.owed(result, state());
    }

    /// Whether the open round closes if the party passes: all others that take turns have passed.
    public boolean wouldClose() {
        return table.takingTurns(state()).stream()
                .allMatch(other -> other.equals(party) || position.passed().contains(other));
    }

    /// How much of the talks is over, from 0 to 1: turns taken over turns in all, a round that closed early counted
    /// as full.
    public double time() {
        int rounds = scenario().rounds().size();
        double turns = (double) state().round() * scenario().turnsPerRound() + position.turnsInRound();
        return turns / ((double) rounds * scenario().turnsPerRound());
    }

    /// A source of choices that is the same whenever the same party stands at the same place of the same session.
    public RandomGenerator dice() {
        return new SplittableRandom(SeededChance.number(seed, party, Integer.toString(position.entries())));
    }
}
