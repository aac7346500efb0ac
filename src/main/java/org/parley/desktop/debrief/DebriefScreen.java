package org.parley.desktop.debrief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.instructor.Guard;
import org.parley.desktop.notes.Pen;
import org.parley.desktop.play.FocusKeeper;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.SessionKeeper;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.table.Bubble;
import org.parley.desktop.table.Why;
import org.parley.desktop.table.WhyView;
import org.parley.desktop.text.Texts;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.chart.WorthChart;
import org.parley.rules.Viewer;
import org.parley.talks.Line;
import org.parley.talks.Talks;

/// The debrief: the talks looked back on.
public final class DebriefScreen implements Screen, DebriefActions.Commands, BranchesView.Ways, DebriefViews.Asking {
    private final Desk desk;
    private final Path recovery;
    private final Lookback lookback;
    private final SessionKeeper keeper;
    private final Pen pen;
    private final Guard guard;
    private final SideBySide sideBySide;
    private final Questions questions;
    private final Bubble bubble = new Bubble();
    private final ReportExport export;
    private final DebriefActions actions;
    private final DebriefViews views;
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// @param recovery the file in which the session is kept safe
    /// @param line the talks, which may be over or not
    public DebriefScreen(Desk desk, Path recovery, Line line) {
        this.desk = desk;
        this.recovery = recovery;
        lookback = new Lookback(desk.work(), line);
        keeper = new SessionKeeper(desk, recovery);
        pen = new Pen(desk, lookback::line, lookback.seat()::get, lookback.revealed()::get, this::noted);
        guard = new Guard(desk);
        export = new ReportExport(desk, lookback);
        actions = DebriefActions.of(lookback, pen, this);
        questions = new Questions(desk.work(), desk.notices(), lookback);
        sideBySide = new SideBySide(desk.work(), lookback);
        BranchesView branches = new BranchesView(BranchRow.of(line), sideBySide, this);
        views = new DebriefViews(lookback, actions, branches, pen, this, new ChartTools(desk));
        subscriptions.add(lookback.moment().subscribe(this::moment));
        subscriptions.add(lookback.review().subscribe(found -> review()));
        subscriptions.add(lookback.known().subscribe(known -> review()));
        subscriptions.add(lookback.word().subscribe(word -> review()));
        subscriptions.add(lookback.seat().subscribe(seat -> lookback.workOut()));
    }

    private void moment(ReplayMoment moment) {
        FocusKeeper.during(views, () -> views.moment(moment, lookback.move().get()));
    }

    private void noted(Line line) {
        lookback.noted(line);
        keeper.keep(line);
    }

    private void review() {
        FocusKeeper.during(
                views,
                () -> views.review(lookback.review().get(), lookback.known().get(), lookback.word().get()));
    }

    @Override
    public void export() {
        export.ask();
    }

    @Override
    public void save() {
        keeper.save(lookback.line());
    }

    @Override
    public void note() {
        pen.write(lookback.move().get());
    }

    @Override
    public void table() {
        desk.navigator().showTable(lookback.line());
    }

    @Override
    public void branch() {
        desk.navigator().showTable(lookback.line().branchAt(lookback.move().get()));
    }

    @Override
    public void insight() {
        Talks moment = lookback.line().talks().upTo(lookback.move().get());
        Viewer viewer = lookback.end().viewer();
        desk.navigator()
                .showInsight(
                        lookback.revealed().get() ? Vantage.revealed(moment, viewer) : Vantage.of(moment, viewer));
    }

    @Override
    public void reveal() {
        guard.when(lookback.line().talks().session().options().lock(), this::askToReveal);
    }

    private void askToReveal() {
        Label about = Parts.text(Texts.of("debrief.reveal.about"));
        Action yes = Action.of("debrief.reveal.yes", Category.TALKS, () -> {
            desk.sheets().close();
            lookback.reveal();
        });
        desk.sheets().show(Texts.of("debrief.reveal.title"), about, about, List.of(yes));
    }

    @Override
    public void why(int entries, Known known, List<String> understandings, Node place) {
        questions.why(entries, known, understandings, whys -> show(place, whys));
    }

    @Override
    public void why(WorthChart.Point point, WorthEntry across, WorthEntry up) {
        Node place = Optional.ofNullable(views.getScene())
                .map(Scene::getFocusOwner)
                .orElse(views);
        questions.why(point, across, up, whys -> show(place, whys));
    }

    private void show(Node place, List<Why> whys) {
        if (place.getScene() != null && place.getScene().getWindow() != null && !whys.isEmpty()) {
            bubble.show(place, Parts.column("bubble-content", whys.stream().map(WhyView::new).toArray(Node[]::new)));
        }
    }

    @Override
    public void lookBack(int branch) {
        desk.navigator().showDebrief(lookback.line().switchTo(branch));
    }

    @Override
    public void playOn(int branch) {
        desk.navigator().showTable(lookback.line().switchTo(branch));
    }

    @Override
    public Parent root() {
        return views;
    }

    @Override
    public String title() {
        return Texts.of(
                "debrief.title.of", lookback.line().talks().session().scenario().title());
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public void shown() {
        views.focusFirst();
    }

    @Override
    public Optional<Supplier<Screen>> again() {
        int move = lookback.move().get();
        boolean revealed = lookback.revealed().get();
        return Optional.of(() -> {
            DebriefScreen again = new DebriefScreen(desk, recovery, lookback.line());
            again.lookback.move().set(move);
            if (revealed && !again.lookback.revealed().get()) {
                again.lookback.reveal();
            }
            return again;
        });
    }

    @Override
    public void dispose() {
        bubble.hide();
        questions.stop();
        sideBySide.stop();
        lookback.stop();
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
