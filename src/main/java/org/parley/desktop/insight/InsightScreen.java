package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.parley.desktop.action.Action;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.play.FocusKeeper;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.text.Texts;

/// What is possible, and what would be if some rules were not.
public final class InsightScreen implements Screen {
    private final InsightModel model;
    private final StabilityModel stability;
    private final WorthModel worth;
    private final InsightActions actions;
    private final InsightView view;
    private final List<Subscription> subscriptions = new ArrayList<>();

    public InsightScreen(Desk desk, Vantage vantage) {
        model = new InsightModel(desk.work(), vantage);
        stability = new StabilityModel(desk.work(), vantage, model.reading());
        worth = new WorthModel(desk.work(), vantage, model.comparison());
        actions = InsightActions.of(model, this::find, desk.navigator()::back);
        view = new InsightView(model, actions, new ChartTools(desk));
        subscriptions.add(model.reading().subscribe(view::reading));
        subscriptions.add(stability.entries().subscribe(entries -> view.stability(entries)));
        subscriptions.add(worth.worths().subscribe(found -> view.worth().show(found)));
        subscriptions.add(worth.word().subscribe(said -> view.worth().word(said)));
        subscriptions.add(model.search().subscribe(view::search));
        subscriptions.add(model.comparison().subscribe(found -> keepingFocus(() -> view.comparison(found, model.sentence()))));
        subscriptions.add(model.word().subscribe(view::word));
        subscriptions.add(model.whatIf().subscribe(whatIf -> keepingFocus(() -> view.whatIf(whatIf, model.findings().get()))));
        subscriptions.add(model.findings().subscribe(found -> keepingFocus(() -> view.findings(found, model.whatIf().get()))));
    }

    private void keepingFocus(Runnable change) {
        FocusKeeper.during(view, change);
    }

    private void find() {
        view.focusSearch();
    }

    /// What is supposed and asked.
    public InsightModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public String title() {
        return Texts.of("insight.title.of", model.vantage().scenario().title());
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public void shown() {
        view.applyCss(); // what stands in a split pane is in no scene before, and takes no focus
        view.focusSearch();
    }

    @Override
    public void dispose() {
        model.stop();
        stability.stop();
        worth.stop();
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
