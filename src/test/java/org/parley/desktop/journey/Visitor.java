package org.parley.desktop.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.parley.desktop.FakeOutside;
import org.parley.desktop.House;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.work.DirectWork;
import org.parley.desktop.work.LongWork;
import org.parley.format.NotSavedException;
import org.parley.format.SafeFile;
import org.parley.format.SessionWriter;
import org.parley.talks.Line;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody in front of the real window, with a mouse and a keyboard.
final class Visitor {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;
    private static final int PATIENCE = 400;
    private static final int MINUTES = 4;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final House house;

    private Visitor(Stage stage, House house) {
        this.stage = stage;
        this.house = house;
    }

    /// Opens the window, as large as the screen of the tests allows.
    static Visitor come() {
        return come(House.folder());
    }

    /// Opens the window on a machine where there may be recovery files already.
    static Visitor come(Path sessions) {
        return come(sessions, new DirectWork());
    }

    /// The same, long work being done elsewhere.
    static Visitor come(Path sessions, LongWork work) {
        Visitor visitor = OnFxThread.call(() -> {
            Stage stage = new Stage();
            House house = new House(stage, sessions, work);
            house.open();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            return new Visitor(stage, house);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return visitor;
    }

    /// Closes the window.
    void leave() {
        OnFxThread.run(stage::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What lies outside the window.
    FakeOutside outside() {
        return house.outside();
    }

    /// Opens talks from a file that is made for it.
    void open(Path file, Line line) throws NotSavedException {
        SafeFile.write(file, SessionWriter.write(line));
        outside().choose(file);
        type(KeyCode.O, KeyCode.CONTROL);
    }

    /// Waits until something is so, which long work brings about.
    void until(String what, BooleanSupplier isSo) {
        try {
            WaitForAsyncUtils.waitFor(MINUTES, TimeUnit.MINUTES, isSo::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("In vain: " + what + "; the window says:\n" + words(), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Lets time pass outside.
    void letPass(Duration duration) {
        OnFxThread.run(() -> outside().time().pass(duration));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Writes a text where the focus is.
    void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks on what the selector finds, once it has been scrolled into view.
    void click(String selector) {
        Node node = OnFxThread.call(() -> {
            Node found = node(selector);
            bringIntoView(found);
            return found;
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks on what the selector finds in the bubble that is open.
    void clickInBubble(String selector) {
        Node node = OnFxThread.call(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .map(found -> {
                    bringIntoView(found);
                    return found;
                })
                .orElseThrow(() -> new AssertionError("Nothing in the bubble is " + selector + ".")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types a key while holding others.
    void type(KeyCode key, KeyCode... held) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Goes on with the tab key until the node of an id has the focus.
    void tabTo(String id) {
        List<String> passed = new ArrayList<>();
        while (!focused().equals(id)) {
            passed.add(focused());
            if (passed.size() > PATIENCE) {
                throw new AssertionError("The tab key never comes to " + id + ", only to "
                        + passed.stream().distinct().collect(Collectors.joining(", ")) + ".");
            }
            type(KeyCode.TAB);
        }
    }

    /// The id of what has the focus, empty where it has none.
    String focused() {
        return OnFxThread.call(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    /// Whether something in the window is disabled.
    boolean isDisabled(String selector) {
        return OnFxThread.call(() -> node(selector).isDisabled());
    }

    /// Whether there is such a thing in the window.
    boolean sees(String selector) {
        return OnFxThread.call(() -> {
            layOut();
            Node found = stage.getScene().getRoot().lookup(selector);
            return found != null && isShown(found);
        });
    }

    /// How many such things there are in the window, whether or not they are folded away.
    int count(String selector) {
        return OnFxThread.call(() -> {
            layOut();
            return stage.getScene().getRoot().lookupAll(selector).size();
        });
    }

    /// All words in the window and in the pop-ups before it.
    String words() {
        return OnFxThread.call(() -> {
            layOut();
            return Window.getWindows().stream()
                    .filter(Window::isShowing)
                    .filter(window -> window.getScene() != null)
                    .map(window -> words(window.getScene().getRoot()))
                    .collect(Collectors.joining("\n"));
        });
    }

    /// All words in a part of the window.
    String words(String selector) {
        return OnFxThread.call(() -> words(node(selector)));
    }

    /// All words in the row of an understanding.
    String understanding(String id) {
        return OnFxThread.call(() -> {
            Node row = node("#understanding-" + id);
            while (!row.getStyleClass().contains("understanding")) {
                row = row.getParent();
            }
            return words(row);
        });
    }

    /// How many moves the strip of the journal shows.
    int moves() {
        return (int) words(".journal-moves").lines().count() - 1;
    }

    String title() {
        return OnFxThread.call(stage::getTitle);
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private Node node(String selector) {
        layOut();
        Node found = stage.getScene().getRoot().lookup(selector);
        if (found == null) {
            throw new AssertionError("Nothing in the window is " + selector + ".");
        }
        return found;
    }

    private static String words(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join("\n", words);
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void bringIntoView(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                bringIntoView(node, scroll);
            }
        }
    }

    private static void bringIntoView(Node node, ScrollPane scroll) {
        Bounds inside = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double middle = inside.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(middle / room, 0, 1));
        }
        double aside = scroll.getContent().getLayoutBounds().getWidth() - scroll.getViewportBounds().getWidth();
        if (aside > 0) {
            double middle = inside.getCenterX() - scroll.getViewportBounds().getWidth() / 2;
            scroll.setHvalue(Math.clamp(middle / aside, 0, 1));
        }
        scroll.layout();
    }
}
