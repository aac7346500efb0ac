package org.parley.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.briefing.BriefingScreen;
import org.parley.desktop.library.LibraryScreen;
import org.parley.desktop.problems.ProblemsScreen;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.settings.RecentFiles;
import org.parley.desktop.table.TableScreen;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// From the start page to the table, in the real window: by the mouse, by the keyboard, by files.
class OpeningJourneyTest {
    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private House house;

    @BeforeEach
    void openTheWindow() {
        OnFxThread.run(() -> {
            stage = new Stage();
            house = new House(stage, folder);
            house.settings().of(Place.SETTING).set(Optional.of(new Place(0, 0, 1000, 780, false)));
            house.open();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeTheWindow() {
        OnFxThread.run(stage::close);
    }

    private Screen screen() {
        return OnFxThread.call(() -> house.program().pages().current().orElseThrow());
    }

    private Node node(String selector) {
        return OnFxThread.call(() -> house.find(selector, Node.class));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String bundled(String name) throws IOException {
        return Files.readString(Path.of("scenarios", name));
    }

    @Test
    void aScenarioIsChosenBriefedAndStarted() {
        assertThat(screen()).isInstanceOf(LibraryScreen.class);
        robot.clickOn(node("#play-two-straits"));
        assertThat(screen()).isInstanceOf(BriefingScreen.class);
        robot.clickOn(node("#briefing-start"));
        assertThat(screen()).isInstanceOf(TableScreen.class);
        assertThat(stage.getTitle()).contains("Two Straits");
    }

    @Test
    void theSameByTheKeyboardAlone() {
        OnFxThread.run(() -> node("#play-cod-1976").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(screen()).isInstanceOf(BriefingScreen.class);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(screen()).isInstanceOf(TableScreen.class);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        assertThat(screen()).isInstanceOf(LibraryScreen.class);
    }

    @Test
    void theCommandPaletteFindsAndRuns() {
        robot.clickOn(node("#play-two-straits"));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("start the");
        robot.type(KeyCode.ENTER);
        assertThat(screen()).isInstanceOf(TableScreen.class);
    }

    @Test
    void aSheetIsClosedByEscapeAndTheFocusGoesBack() {
        OnFxThread.run(() -> node("#play-two-straits").requestFocus());
        robot.type(KeyCode.F1);
        assertThat(OnFxThread.call(() -> house.program().shell().overlay().isVisible())).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(OnFxThread.call(() -> house.program().shell().overlay().isVisible())).isFalse();
        assertThat(OnFxThread.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("play-two-straits");
    }

    @Test
    void aBrokenFileSaysWhatIsWrongAndOpensOnceItIsMended() throws IOException {
        Path file = file("mine.json", bundled("two-straits.json").replace("\"role\": \"consulted\"", "\"role\": \"consulter\""));
        house.outside().choose(file);
        robot.clickOn(node("#file-open"));
        assertThat(screen()).isInstanceOf(ProblemsScreen.class);
        robot.clickOn(node("#problems-copy"));
        assertThat(house.outside().copied().getFirst())
                .contains("mine.json:")
                .contains("error: unknown role `consulter`")
                .contains("did you mean `consulted`?");
        String mended = bundled("two-straits.json");
        OnFxThread.call(() -> {
            // In one go, before the watch can see it.
            Files.writeString(file, mended);
            house.find("#problems-again", Button.class).fire();
            return null;
        });
        assertThat(screen()).isInstanceOf(BriefingScreen.class);
        assertThat(OnFxThread.call(() -> new RecentFiles(house.settings()).files().get())).containsExactly(file);
    }

    @Test
    void aFileThatIsSavedAgainIsOpenedAgainByItself() throws IOException {
        Path file = file("mine.json", "{");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        OnFxThread.run(() -> house.desk().navigator().open(file));
        assertThat(screen()).isInstanceOf(ProblemsScreen.class);
        String mended = bundled("two-straits.json");
        OnFxThread.call(() -> {
            Files.writeString(file, mended);
            ((ProblemsScreen) house.program().pages().current().orElseThrow()).lookAgain();
            return null;
        });
        assertThat(screen()).isInstanceOf(BriefingScreen.class);
    }

    @Test
    void aFileThatIsNotThereIsAProblemAndWhatWasOpenStays() {
        robot.clickOn(node("#play-two-straits"));
        OnFxThread.run(() -> house.desk().navigator().open(folder.resolve("nowhere.json")));
        assertThat(screen()).isInstanceOf(ProblemsScreen.class);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(screen()).isInstanceOf(BriefingScreen.class);
    }

    @Test
    void theTourIsOfferedUntilItIsTaken() {
        robot.clickOn(node(".welcome #help-tour"));
        for (int step = 1; step <= Tour.STEPS; step++) {
            robot.clickOn(node("#tour-next"));
        }
        assertThat(OnFxThread.call(() -> house.program().shell().overlay().isVisible())).isFalse();
        assertThat(node(".welcome").isVisible()).isFalse();
        assertThat(house.settings().of(Tour.SEEN).get()).isTrue();
    }

    @Test
    void onlyAJsonFileCanBeDropped() {
        assertThat(FileDrop.wanted(List.of(folder.resolve("notes.txt").toFile(), folder.resolve("mine.json").toFile())))
                .contains(folder.resolve("mine.json"));
        assertThat(FileDrop.wanted(List.of(folder.resolve("notes.txt").toFile()))).isEmpty();
    }

    @Test
    void aSessionLeftIsOfferedAgainAndCanBeDiscarded() {
        robot.clickOn(node("#play-two-straits"));
        robot.clickOn(node("#briefing-start"));
        OnFxThread.run(() -> {
            house.program().action("table.pass").fire();
            house.program().pages().showLibrary();
        });
        assertThat(OnFxThread.call(() -> house.program().sessions().latest())).hasSize(1);
        robot.clickOn(node(".session-row .primary"));
        assertThat(screen()).isInstanceOf(TableScreen.class);
        OnFxThread.run(() -> house.program().pages().showLibrary());
        robot.clickOn(node(".session-row .quiet"));
        assertThat(OnFxThread.call(() -> house.program().sessions().latest())).as("asked first").hasSize(1);
        robot.clickOn(node("#library-discard-yes"));
        assertThat(OnFxThread.call(() -> house.program().sessions().latest())).isEmpty();
    }
}
