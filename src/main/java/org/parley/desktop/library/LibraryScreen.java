package org.parley.desktop.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.Category;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.settings.RecentFiles;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.work.Job;
import org.parley.scenario.Scenario;

/// The start page.
public final class LibraryScreen implements Screen {
    private static final String LOADING = "library";

    private final Desk desk;
    private final LibraryModel model = new LibraryModel();
    private final LibraryView view;
    private final Subscription recent;

    /// Where the start page gets its contents from.
    ///
    /// @param scenarios reads those that come with the program; called off the FX thread
    /// @param sessions finds those to resume; called off the FX thread
    /// @param discard deletes a session that nobody wants any more
    public record Shelf(
            Supplier<List<Scenario>> scenarios, Supplier<List<SavedSession>> sessions, Consumer<Path> discard) {}

    /// The offer of a tour.
    ///
    /// @param seen whether it has been taken or declined, and need not be offered
    public record Welcome(Property<Boolean> seen, Action tour) {}

    private record Contents(List<ScenarioCard> cards, List<SavedSession> sessions) {}

    /// @param open asks for a file
    public LibraryScreen(Desk desk, Shelf shelf, RecentFiles files, Action open, Welcome welcome) {
        this.desk = desk;
        recent = files.files().subscribe(now -> model.recent().setAll(now));
        view = new LibraryView(
                model,
                open,
                welcome,
                new LibraryView.Commands(
                        card -> desk.navigator().showBriefing(card.scenario()),
                        desk.navigator()::open,
                        files::remove,
                        session -> desk.navigator().open(session.file()),
                        session -> discard(session, shelf)));
        desk.work().start(Job.of(
                LOADING,
                Texts.of("library.loading"),
                progress -> new Contents(
                        shelf.scenarios().get().stream().map(ScenarioCard::new).toList(),
                        shelf.sessions().get()),
                contents -> {
                    model.sessions().setAll(contents.sessions());
                    model.loaded(contents.cards());
                },
                trouble -> {
                    model.loaded(List.of());
                    desk.notices().error(Texts.of("library.unread"), Texts.of("library.unread.hint"), trouble.toString());
                }));
    }

    /// Asks first: what is deleted cannot be brought back.
    private void discard(SavedSession session, Shelf shelf) {
        Label about = Labels.text(Texts.of("library.discard.about", session.title()), "sheet-words");
        Action yes = Action.of("library.discard.yes", Category.FILE, () -> {
            desk.sheets().close();
            shelf.discard().accept(session.file());
            model.sessions().remove(session);
        });
        desk.sheets().show(Texts.of("library.discard.title"), about, about, List.of(yes));
    }

    @Override
    public Parent root() {
        return view;
    }

    @Override
    public String title() {
        return Texts.of("library.title");
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public void shown() {
        view.focusFirst();
    }

    @Override
    public void dispose() {
        recent.unsubscribe();
        desk.work().cancel(LOADING);
    }
}
