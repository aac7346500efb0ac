package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.parley.desktop.play.Game;
import org.parley.desktop.play.Glance;
import org.parley.scenario.Classroom;
import org.parley.scenario.Event;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Talks;
import org.parley.talks.UndoRefusal;

/// The talks being played at this window: whose eyes look, what is drafted, what has been taken back, and the moment
/// that is looked at. FX thread alone; needs no toolkit.
public final class Play {
    private final Game game;
    private final Consumer<Line> kept;
    private final ReadOnlyObjectWrapper<Line> line;
    private final Eyes eyes;
    private final ReadOnlyObjectWrapper<OptionalInt> past = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>(Draft.EMPTY);
    private final ObservableValue<Glance> glance;

    /// @param kept told of every change, to keep it safe
    public Play(Line start, Consumer<Line> kept) {
        this(
                Sitting.down(start, People.at(start.talks().position()).first()),
                kept,
                People.at(start.talks().position()).parties().size()
                                + (start.talks().session().observer() ? 1 : 0)
                        > 1);
    }

    /// The talks as somebody left them who comes back to the table.
    ///
    /// @param kept told of every change, to keep it safe
    public Play(Sitting left, Consumer<Line> kept) {
        this(
                left,
                kept,
                left.seat().isEmpty()
                        && !left.observing()
                        && !People.at(left.line().talks().position()).isEmpty());
    }

    private Play(Sitting sitting, Consumer<Line> kept, boolean asking) {
        this.kept = kept;
        game = Game.of(sitting.line().talks());
        line = new ReadOnlyObjectWrapper<>(sitting.line());
        eyes = new Eyes(sitting);
        past.set(sitting.past());
        draft.set(sitting.draft());
        glance = Bindings.createObjectBinding(this::look, line, eyes.seat(), past);
        if (asking) {
            eyes.askFor(sitting.seat().or(people()::first));
        }
    }

    /// The talks as they are left, for whoever comes back.
    public Sitting sitting() {
        return new Sitting(
                line.get(), eyes.seat().get(), eyes.observing().get(), draft.get(), eyes.held(), past.get());
    }

    public Game game() {
        return game;
    }

    /// The session with its branches.
    public ReadOnlyObjectProperty<Line> line() {
        return line.getReadOnlyProperty();
    }

    /// What is looked at.
    public ObservableValue<Glance> glance() {
        return glance;
    }

    /// The seat that the window is to be handed over to, while nobody may see anything.
    public ReadOnlyObjectProperty<Optional<String>> handOver() {
        return eyes.handOver();
    }

    /// What is drafted.
    public ObjectProperty<Draft> draft() {
        return draft;
    }

    private Glance look() {
        Talks talks = line.get().talks();
        boolean present = past.get().isEmpty();
        return new Glance(
                game,
                present ? talks : talks.upTo(past.get().getAsInt()),
                eyes.seat().get(),
                present,
                talks.session().options().scores());
    }

    /// Makes a move of the seat whose turn it is.
    ///
    /// @throws IllegalStateException where it cannot be made
    public void move(Move move) {
        change(line.get().play(move));
    }

    /// Makes a move of the machine's; whoever looks back goes on looking.
    ///
    /// @throws IllegalStateException where it cannot be made
    public void machineMove(Move move) {
        OptionalInt looking = past.get();
        change(line.get().play(move));
        past.set(looking);
    }

    /// Makes a move of the instructor's. Whoever gets a seat that somebody had is asked to come first.
    ///
    /// @throws IllegalStateException where it cannot be made
    public void instruct(Move.OfInstructor move) {
        Line next = line.get().play(Optional.empty(), move);
        change(next, move instanceof Move.HandOver(String party, Player.Person()) ? Optional.of(party) : Optional.empty());
    }

    /// Goes on with the same talks and other notes on their moves; what is drafted and looked at stays.
    public void noted(Line next) {
        line.set(next);
        kept.accept(next);
    }

    /// Plays by other options from now on.
    public void options(Classroom options) {
        change(line.get().withOptions(options));
    }

    /// The time of the round is up: whoever's turn it is passes, until the round has closed.
    ///
    /// @param reason for the journal
    public void timeUp(String reason) {
        Line next = line.get();
        int round = next.talks().position().state().round();
        while (!next.talks().isOver()
                && !next.talks().position().paused()
                && next.talks().position().state().round() == round) {
            next = next.play(new Move.Pass(reason));
        }
        change(next);
    }

    /// The events that have not happened, in the order of the file.
    public List<Event> injectable() {
        Talks talks = line.get().talks();
        return game.scenario().events().stream()
                .filter(event -> talks.whyNot(Optional.empty(), new Move.Inject(event.id())).isEmpty())
                .toList();
    }

    /// Whether there is anybody to whom the observer could give the window back.
    public boolean isShared() {
        return hasObserver() && !people().isEmpty();
    }

    /// Whether somebody without a seat watches these talks.
    public boolean hasObserver() {
        return line.get().talks().session().observer();
    }

    /// Whether that somebody has the window now.
    public ReadOnlyBooleanProperty observing() {
        return eyes.observing();
    }

    /// The observer takes the window: it shows what everybody may see. What was drafted waits for whoever drafted it.
    public void observe() {
        Draft drafted = draft.get();
        draft.set(Draft.EMPTY);
        eyes.observe(drafted);
    }

    /// The observer gives the window back to whoever is to move, or else to the first person.
    public void endObserving() {
        eyes.askFor(people().first());
    }

    /// Puts the draft on the table.
    public void propose() {
        Move.Propose move = draft.get().move(glance.getValue());
        draft.set(Draft.EMPTY);
        move(move);
    }

    /// Begins a draft that answers a proposal.
    public void counter(int proposal) {
        line.get().talks().position().proposal(proposal).map(Draft::countering).ifPresent(draft::set);
    }

    /// Why the last move cannot be taken back, or empty.
    public Optional<UndoRefusal> whyNotUndo() {
        Line now = line.get();
        boolean between = handOver().get().isPresent() && now.cursor() > 0;
        boolean instructors = between && now.talks().journal().getLast().seat().isEmpty();
        if (eyes.observing().get()) {
            return Optional.of(UndoRefusal.NOT_OWN_MOVE);
        }
        if (instructors && now.talks().session().options().lock().isPresent()) {
            return Optional.of(UndoRefusal.INSTRUCTORS_MOVE);
        }
        Optional<UndoRefusal> refused =
                now.whyNotUndo(between ? now.talks().journal().getLast().seat() : eyes.seat().get());
        if (refused.isPresent()) {
            return refused;
        }
        return People.machineToMove(now.undo().talks().position())
                ? Optional.of(UndoRefusal.NOTHING_PLAYED)
                : Optional.empty();
    }

    /// Takes the last move of a person back, with the machine's since.
    public void undo() {
        change(line.get().undo());
    }

    /// Plays again what was taken back.
    public void redo() {
        change(line.get().redo());
    }

    /// Looks at the moment after so many entries; the last one is the present.
    public void lookAt(int entries) {
        int last = line.get().cursor();
        past.set(entries >= last ? OptionalInt.empty() : OptionalInt.of(Math.max(0, entries)));
    }

    /// How many entries have been played at the moment that is looked at.
    public int lookedAt() {
        return past.get().orElse(line.get().cursor());
    }

    /// Goes on from the moment that is looked at, on a branch of its own.
    public void branch() {
        change(line.get().branchAt(lookedAt()));
    }

    /// Goes on with another branch.
    public void switchTo(int branch) {
        change(line.get().switchTo(branch));
    }

    /// The next person has taken the seat and may see.
    public void takeSeat() {
        eyes.take();
        eyes.taken().ifPresent(waited -> draft.set(waited.at(glance.getValue())));
    }

    /// Whether what was taken back can be played again.
    public boolean canRedo() {
        return handOver().get().isEmpty() && line.get().canRedo();
    }

    /// Whether the machine is to move.
    public boolean machineToMove() {
        Position position = line.get().talks().position();
        return !position.isOver() && !position.paused() && People.machineToMove(position);
    }

    private void change(Line next) {
        change(next, Optional.empty());
    }

    /// @param newcomer the party whose seat somebody has just been given
    private void change(Line next, Optional<String> newcomer) {
        past.set(OptionalInt.empty());
        Optional<String> before = people().turn();
        People people = People.at(next.talks().position());
        Optional<String> mover = people.mover();
        Optional<String> sitting = eyes.sitting();
        boolean gone = sitting.isPresent() && !people.have(sitting.get());
        boolean replaced = newcomer.isPresent() && newcomer.equals(sitting);
        boolean turned =
                mover.isPresent() && !mover.equals(sitting) && !(eyes.observing().get() && mover.equals(before));
        boolean another = gone || replaced || turned;
        if (another) {
            draft.set(Draft.EMPTY);
            eyes.askAnother(mover.isEmpty() && replaced ? newcomer : people.first());
        }
        line.set(next);
        if (!another) {
            draft.set(draft.get().at(glance.getValue()));
        }
        // Who followed the line may have played on meanwhile: what is kept is never older than what is played.
        kept.accept(line.get());
    }

    private People people() {
        return People.at(line.get().talks().position());
    }
}
