package org.parley.desktop.briefing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.instructor.ClassroomModel;
import org.parley.desktop.instructor.Guard;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Talks;

/// What a scenario is about, who sits where, and the start.
public final class BriefingScreen implements Screen {
    private final Desk desk;
    private final BriefingModel model;
    private final List<Action> actions;
    private final BriefingView view;

    /// @param seed the seed at first
    public BriefingScreen(Desk desk, Scenario scenario, long seed) {
        this.desk = desk;
        model = new BriefingModel(scenario, seed);
        Action start = Action.of("briefing.start", Category.TALKS, this::start)
                .icon(MaterialDesignP.PLAY)
                .key("Shortcut+Enter")
                .unless(model.obstacle());
        Action explore = Action.of("briefing.explore", Category.ANALYSIS, this::explore)
                .icon(MaterialDesignL.LIGHTBULB_ON_OUTLINE)
                .key("Shortcut+I");
        actions = List.of(start, explore);
        view = new BriefingView(model, start, explore, this::sheet, this::lock);
    }

    private void start() {
        desk.navigator().showTable(Line.of(Talks.of(model.session())));
    }

    /// Locks the options, or opens them, or takes the lock away from those that are open.
    private void lock() {
        ClassroomModel classroom = model.classroom();
        Guard guard = new Guard(desk);
        if (classroom.lock().get().isEmpty()) {
            guard.lock(lock -> classroom.lock().set(Optional.of(lock)));
        } else if (classroom.opened().get()) {
            classroom.opened().set(false);
            classroom.lock().set(Optional.empty());
        } else {
            guard.when(classroom.lock().get(), () -> classroom.opened().set(true));
        }
    }

    /// Asks first whether confidential rules may be shown: whoever is to play should not see them.
    private void explore() {
        Scenario scenario = model.scenario();
        Action known = Action.of(
                "briefing.explore.known", Category.ANALYSIS, () -> insight(Vantage.of(scenario)));
        Action all = Action.of(
                "briefing.explore.all", Category.ANALYSIS, () -> insight(Vantage.revealed(scenario)));
        AloneView about = new AloneView(Texts.of("briefing.explore.about"));
        desk.sheets().show(Texts.of("briefing.explore.title"), about, about, List.of(all, known));
    }

    private void insight(Vantage vantage) {
        desk.sheets().close();
        desk.navigator().showInsight(vantage);
    }

    /// Asks the others to look away first where several people sit at the screen.
    private void sheet(String party) {
        String title = model.scenario().party(party).title();
        if (model.isShared()) {
            Action show = Action.of("briefing.sheet.show", Category.TALKS, () -> showSheet(party))
                    .called(Texts.of("briefing.sheet.show", title));
            AloneView alone = new AloneView(Texts.of("briefing.sheet.alone", title));
            desk.sheets().show(Texts.of("briefing.sheet.title", title), alone, alone, List.of(show));
        } else {
            showSheet(party);
        }
    }

    private void showSheet(String party) {
        String title = model.scenario().party(party).title();
        ScrollPane sheet = new ScrollPane(new SheetView(model.scenario(), party, scores()));
        sheet.setFitToWidth(true);
        sheet.getStyleClass().add("sheet-scroll");
        Action print = Action.of("briefing.sheet.print", Category.FILE, () -> print(party)).icon(MaterialDesignP.PRINTER);
        Action done = Action.of("briefing.sheet.done", Category.FILE, desk.sheets()::close);
        desk.sheets().show(Texts.of("briefing.sheet.title", title), sheet, sheet, List.of(print, done));
    }

    private boolean scores() {
        return model.classroom().scores().get();
    }

    private void print(String party) {
        if (!desk.outside().printing().onePage(PrintedSheet.of(model.scenario(), party, scores()))) {
            desk.notices().warn(Texts.of("briefing.sheet.unprinted"));
        }
    }

    /// How the session is set.
    public BriefingModel model() {
        return model;
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public String title() {
        return Texts.of("briefing.title", model.scenario().title());
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void shown() {
        view.focusFirst();
    }

    @Override
    public void dispose() {
        // Everything that the view listens to lives in the model, which goes with it.
    }
}
