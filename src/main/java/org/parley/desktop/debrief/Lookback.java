package org.parley.desktop.debrief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.parley.desktop.notes.Remark;
import org.parley.desktop.play.Game;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Player;
import org.parley.talks.Seat;
import org.parley.talks.Talks;

/// Talks looked back on: through whose eyes, by which rules, at which move. FX thread alone; needs no toolkit.
public final class Lookback {
    private static final String TOPIC = "debrief.review";

    private final LongWork work;
    private final ReadOnlyObjectWrapper<Line> line;
    private final Game game;
    private final ObjectProperty<Optional<String>> seat;
    private final BooleanProperty revealed;
    private final ObjectProperty<Known> known;
    private final IntegerProperty move;
    private final ReadOnlyObjectWrapper<Optional<Review>> review = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> word = new ReadOnlyObjectWrapper<>("");
    private final ObservableValue<ReplayMoment> moment;

    public Lookback(LongWork work, Line line) {
        this.work = work;
        this.line = new ReadOnlyObjectWrapper<>(line);
        game = Game.of(line.talks());
        seat = new SimpleObjectProperty<>(seats().getFirst());
        revealed = new SimpleBooleanProperty(isRevealedByItself(line.talks()));
        known = new SimpleObjectProperty<>(revealed.get() ? Known.REALLY : Known.ON_THE_TABLE);
        move = new SimpleIntegerProperty(line.talks().journal().size());
        moment = Bindings.createObjectBinding(
                () -> ReplayMoment.of(
                        end(), lines(), move.get(), review.get(), known.get(), remarks(move.get())),
                this.line,
                revealed,
                move,
                review,
                known,
                seat);
    }

    /// Whether the end of the talks is enough to show what was really possible.
    private static boolean isRevealedByItself(Talks talks) {
        return talks.isOver() && talks.session().options().reveal() == Classroom.Reveal.END;
    }

    public Line line() {
        return line.get();
    }

    /// Looks back on the same talks with other notes on their moves.
    ///
    /// @throws IllegalArgumentException where they are other talks
    public void noted(Line other) {
        if (!other.talks().journal().equals(line.get().talks().journal())) {
            throw new IllegalArgumentException("These are other talks; a note changes nothing but the notes.");
        }
        line.set(other);
    }

    /// The notes on a move that may be read through the eyes chosen.
    public List<Remark> remarks(int entry) {
        return Remark.on(line(), entry, seat.get(), revealed.get());
    }

    /// The seats that people played, then nobody's, for what everybody could see.
    public List<Optional<String>> seats() {
        Stream<Optional<String>> people = line().talks().position().seats().stream()
                .filter(taken -> taken.player() instanceof Player.Person)
                .map(Seat::party)
                .map(Optional::of);
        return Stream.concat(people, Stream.of(Optional.<String>empty())).toList();
    }

    /// Through whose eyes one looks back.
    public ObjectProperty<Optional<String>> seat() {
        return seat;
    }

    /// Whether what was really possible is shown.
    public BooleanProperty revealed() {
        return revealed;
    }

    /// By which rules one looks back.
    public ObjectProperty<Known> known() {
        return known;
    }

    /// The readings that may be chosen.
    public List<Known> choices() {
        return revealed.get()
                ? List.of(Known.values())
                : List.of(Known.ON_THE_TABLE, Known.CONCEIVABLE);
    }

    /// How many entries had been played at the moment that is looked at.
    public IntegerProperty move() {
        return move;
    }

    public int moves() {
        return line().talks().journal().size();
    }

    /// The moment that is looked at.
    public ObservableValue<ReplayMoment> moment() {
        return moment;
    }

    /// What has been worked out, empty until it is.
    public ReadOnlyObjectProperty<Optional<Review>> review() {
        return review.getReadOnlyProperty();
    }

    /// What to say while there is nothing to show.
    public ReadOnlyObjectProperty<String> word() {
        return word.getReadOnlyProperty();
    }

    /// The end of the talks, through the eyes chosen.
    public Glance end() {
        return new Glance(
                game, line().talks(), seat.get(), true, line().talks().session().options().scores());
    }

    /// The moment after so many entries, through the eyes chosen.
    public Glance at(int entries) {
        return new Glance(
                game, line().talks().upTo(entries), seat.get(), false, line().talks().session().options().scores());
    }

    /// The journal in words.
    public List<JournalLine> lines() {
        return JournalLine.of(end());
    }

    /// Shows what was really possible, from now on.
    public void reveal() {
        revealed.set(true);
        known.set(Known.REALLY);
        workOut();
    }

    /// Works out what there is to see, for the eyes chosen.
    public void workOut() {
        Glance glance = end();
        boolean all = revealed.get();
        word.set(Texts.of("debrief.working"));
        review.set(Optional.empty());
        work.start(Job.of(
                TOPIC,
                Texts.of("debrief.working"),
                progress -> Review.of(
                        glance,
                        all,
                        progress::isCancelled,
                        share -> progress.at(share, Texts.of("debrief.working"))),
                this::take,
                problem -> word.set(Texts.of("debrief.failed", String.valueOf(problem.getMessage())))));
    }

    private void take(Review found) {
        word.set(found.inexact().orElse(""));
        review.set(Optional.of(found));
    }

    /// Ends what is under way.
    void stop() {
        work.cancel(TOPIC);
    }
}
