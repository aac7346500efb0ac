package org.parley.desktop.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.parley.desktop.action.Action;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.play.FocusKeeper;
import org.parley.desktop.play.Glance;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.text.Texts;
import org.parley.talks.Line;

/// The table: where talks are played.
public final class TableScreen implements Screen {
    private final Desk desk;
    private final Path recovery;
    private final Play play;
    private final OutlookModel outlook;
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
        this.desk = desk;
        this.recovery = recovery;
        SessionKeeper keeper = new SessionKeeper(desk, recovery);
        play = new Play(start, keeper::keep);
        outlook = new OutlookModel(desk.work());
        commands = new TableCommands(root, play, outlook, keeper, desk.navigator());
        actions = TableActions.of(play, commands);
        views = new TableViews(play, actions, commands, new ChartTools(desk));
        handOver = new HandOverView(play.game().scenario(), play::takeSeat);
        subscriptions.add(play.glance().subscribe(this::glance));
        subscriptions.add(play.draft().subscribe(draft -> views.draft(play.glance().getValue(), draft)));
        subscriptions.add(outlook.outlook().subscribe(found -> outlook()));
        subscriptions.add(outlook.word().subscribe(word -> outlook()));
        subscriptions.add(outlook.lens().subscribe(lens -> outlook()));
        subscriptions.add(play.handOver().subscribe(this::handOver));
        machine = new MachinePlayer(play, desk.work(), desk.notices());
    }

    private void glance(Glance glance) {
        FocusKeeper.during(root, () -> views.glance(glance, play.line().get(), play.lookedAt()));
        outlook.look(glance);
    }

    private void outlook() {
        FocusKeeper.during(
                root,
                () -> views.outlook(outlook.outlook().get(), outlook.lens().get(), outlook.word().get()));
    }

    private void handOver(Optional<String> party) {
        commands.closeBubble();
        party.ifPresent(handOver::show);
        root.getChildren().setAll(party.isPresent() ? handOver : views.layout());
        if (party.isPresent()) {
            handOver.focusButton();
        } else {
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
        return actions.all();
    }

    @Override
    public void shown() {
        handOver(play.handOver().get());
    }

    @Override
    public Optional<Supplier<Screen>> again() {
        Line now = play.line().get();
        return Optional.of(() -> new TableScreen(desk, recovery, now));
    }

    @Override
    public void dispose() {
        machine.stop();
        outlook.stop();
        commands.closeBubble();
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
