package org.parley.desktop.table;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.parley.desktop.action.Action;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.play.FocusKeeper;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.SessionKeeper;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.text.Texts;
import org.parley.talks.Line;
import org.parley.talks.Position;

/// The table: where talks are played.
public final class TableScreen implements Screen {
    private final Desk desk;
    private final Path recovery;
    private final Play play;
    private final RoundClock clock;
    private final InstructorActions instructor;
    private final OutlookModel outlook;
    private final Reasons reasons;
    private final MachinePlayer machine;
    private final TableActions actions;
    private final TableCommands commands;
    private final TableViews views;
    private final HandOverView handOver;
    private final StackPane root = new StackPane();
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// @param recovery the file in which the session is kept safe while it is played
    /// @param start the talks, which may have begun
    public TableScreen(Desk desk, Path recovery, Line start) {
        this(desk, recovery, kept -> new Play(start, kept), Lens.ON_THE_TABLE);
    }

    private TableScreen(Desk desk, Path recovery, Function<Consumer<Line>, Play> begin, Lens through) {
        this.desk = desk;
        this.recovery = recovery;
        SessionKeeper keeper = new SessionKeeper(desk, recovery);
        play = begin.apply(line -> keeper.keep(clock().on(line)));
        clock = new RoundClock(play, desk.outside().time(), round -> desk.notices()
                .warn(Texts.of("instructor.clock.up.notice", round.title())));
        outlook = new OutlookModel(desk.work());
        outlook.lens().set(through);
        reasons = new Reasons(desk.work());
        commands = new TableCommands(root, play, outlook, reasons, clock, keeper, desk);
        actions = TableActions.of(play, commands);
        instructor = InstructorActions.of(play, new InstructorCommands(desk, play, clock, keeper));
        views = new TableViews(play, actions, instructor, commands, new ChartTools(desk));
        handOver = new HandOverView(play.game().scenario(), play::takeSeat, instructor.observe());
        subscriptions.add(play.observing().subscribe(observing -> glance(play.glance().getValue())));
        subscriptions.add(clock.left().subscribe(left -> clockShown()));
        subscriptions.add(play.glance().subscribe(this::glance));
        subscriptions.add(play.draft().subscribe(draft -> views.draft(play.glance().getValue(), draft)));
        subscriptions.add(outlook.outlook().subscribe(found -> outlook()));
        subscriptions.add(outlook.word().subscribe(word -> outlook()));
        subscriptions.add(outlook.lens().subscribe(lens -> outlook()));
        subscriptions.add(play.line().subscribe(line -> reasons.look(line.talks())));
        subscriptions.add(play.line().subscribe(commands::moved));
        subscriptions.add(reasons.told().subscribe(all -> told(play.glance().getValue())));
        subscriptions.add(play.handOver().subscribe(this::handOver));
        machine = new MachinePlayer(play, desk.work(), desk.notices());
    }

    private void glance(Glance glance) {
        told(glance);
        outlook.look(glance);
        clockShown();
    }

    private void told(Glance glance) {
        FocusKeeper.during(
                root,
                () -> views.glance(glance, play.line().get(), play.lookedAt(), reasons.sentences(glance)));
    }

    private RoundClock clock() {
        return clock;
    }

    private void clockShown() {
        Position position = play.line().get().talks().position();
        views.clock(clock.left().get(), position.paused(), position.isOver());
        handOver.clock(clock.left().get(), position.paused(), position.isOver());
    }

    private void outlook() {
        FocusKeeper.during(
                root,
                () -> views.outlook(outlook.outlook().get(), outlook.lens().get(), outlook.word().get()));
    }

    private void handOver(Optional<String> party) {
        commands.closeBubble();
        party.ifPresent(next -> handOver.show(next, play.hasObserver()));
        root.getChildren().setAll(party.isPresent() ? handOver : views.layout());
        if (party.isPresent()) {
            handOver.focusButton();
        } else {
            // What stands in a scroll pane is in no scene before its skin is made, and could have no focus.
            root.applyCss();
            views.focusFirst();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String title() {
        return Texts.of("table.title.of", play.game().scenario().title());
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(actions.all().stream(), instructor.all().stream()).toList();
    }

    @Override
    public void shown() {
        handOver(play.handOver().get());
    }

    @Override
    public Optional<Supplier<Screen>> again() {
        Sitting now = play.sitting();
        Duration left = desk.outside().time().now();
        Lens lens = outlook.lens().get();
        return Optional.of(() -> {
            Sitting later = now.with(clock.later(now.line(), left));
            return new TableScreen(desk, recovery, kept -> new Play(later, kept), lens);
        });
    }

    @Override
    public void dispose() {
        machine.stop();
        clock.stop();
        outlook.stop();
        reasons.stop();
        commands.closeBubble();
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
