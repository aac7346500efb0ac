package org.parley.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionTable;
import org.parley.desktop.briefing.BriefingScreen;
import org.parley.desktop.debrief.DebriefScreen;
import org.parley.desktop.insight.InsightScreen;
import org.parley.desktop.library.LibraryScreen;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.problems.ProblemsScreen;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.settings.RecentFiles;
import org.parley.desktop.table.TableScreen;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.work.Job;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;

/// The program in its one window, put together.
///
/// FX thread alone.
final class Program {
    private final Stage stage;
    private final Means means;
    private final Looks looks;
    private final RecentFiles recent;
    private final SessionFiles sessions;
    private final Pages pages;
    private final Desk desk;
    private final ActionTable actions;
    private final Shell shell;
    private final Notifier notices;

    Program(Stage stage, Means means) {
        this.stage = stage;
        this.means = means;
        looks = new Looks(means.settings());
        recent = new RecentFiles(means.settings());
        sessions = new SessionFiles(means.sessions());
        Outside outside = means.outside().apply(() -> stage);
        notices = new Notifier(() -> stage, this::overlay, outside.pasteboard());
        pages = new Pages(makers(), this::show);
        desk = new Desk(pages, means.work(), notices, new LateSheets(this::overlay), means.settings(), outside);
        actions = new ActionTable(windowActions());
        shell = new Shell(actions, means.work());
    }

    /// Opens the window with the start page in it.
    void open() {
        Scene scene = new Scene(shell);
        looks.dress(scene);
        looks.dressPopUps();
        stage.setScene(scene);
        Place.remember(stage, means.settings());
        FileDrop.onto(shell, pages::open);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> pages.close());
        pages.showLibrary();
        stage.show();
        desk.work().start(Job.of(
                "sweep",
                Texts.of("window.sweeping"),
                progress -> {
                    sessions.sweep();
                    return sessions;
                },
                swept -> {},
                problem -> {}));
        Platform.runLater(() -> stage.getIcons().setAll(ProgramIcon.images()));
    }

    Desk desk() {
        return desk;
    }

    Shell shell() {
        return shell;
    }

    SessionFiles sessions() {
        return sessions;
    }

    /// The action with this id, of those that can be seen at the moment.
    Action action(String id) {
        return actions.find(id).orElseThrow(() -> new IllegalArgumentException("There is no action '" + id + "' here."));
    }

    Notices notices() {
        return notices;
    }

    /// The way through the pages.
    Pages pages() {
        return pages;
    }

    private Overlay overlay() {
        return shell.overlay();
    }

    private List<Action> windowActions() {
        List<Action> all = new ArrayList<>(FileActions.of(desk, stage::close));
        all.addAll(ViewActions.of(looks));
        all.addAll(HelpActions.of(this::actionTable, this::overlay));
        all.add(notices.action());
        all.add(tour().action());
        return all;
    }

    private Tour tour() {
        return new Tour(means.settings(), desk.sheets());
    }

    private ActionTable actionTable() {
        return actions;
    }

    /// Puts a screen into the window.
    void show(Screen screen) {
        notices.turnThePage();
        shell.show(screen);
        stage.setTitle(Texts.of("window.title", screen.title()));
    }

    private Pages.Makers makers() {
        return new Pages.Makers(
                this::library,
                scenario -> new BriefingScreen(desk, scenario, means.seeds().getAsLong()),
                line -> sessions.begin(line.talks().session().scenario()),
                (line, file) -> new TableScreen(deskOf(file), file, line),
                (line, file) -> new DebriefScreen(deskOf(file), file, line),
                vantage -> new InsightScreen(desk, vantage),
                (file, problems) -> new ProblemsScreen(desk, file, problems),
                file -> new FileOpening(recent, sessions).open(sessions.holds(file) ? deskOf(file) : desk, file));
    }

    private Screen library() {
        LibraryScreen.Shelf shelf = new LibraryScreen.Shelf(Program::bundled, sessions::latest, sessions::discard);
        LibraryScreen.Welcome welcome =
                new LibraryScreen.Welcome(means.settings().of(Tour.SEEN), tour().action());
        return new LibraryScreen(desk, shelf, recent, FileActions.open(desk), welcome);
    }

    /// The desk of the pages of a play that is kept in a file.
    private Desk deskOf(Path file) {
        return desk.with(new PlayPages(pages, file));
    }

    private static List<Scenario> bundled() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String id : BundledScenarios.ids()) {
            if (BundledScenarios.read(id) instanceof ScenarioReading.Read(Scenario scenario, _, _)) {
                scenarios.add(scenario);
            }
        }
        return scenarios;
    }
}
