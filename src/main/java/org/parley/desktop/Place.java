package org.parley.desktop;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.parley.desktop.settings.Setting;
import org.parley.desktop.settings.Settings;

/// Where the window stands and how large it is, remembered from one start to the next.
///
/// @param x of the left edge, negative on a screen at the left; as JavaFX counts it
/// @param maximized whether it fills the screen; the rest is then what it goes back to
record Place(int x, int y, int width, int height, boolean maximized) {
    static final int LEAST_WIDTH = 1024;
    static final int LEAST_HEIGHT = 680;

    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;

    private static final Duration SETTLED = Duration.millis(400);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,5}),(-?\\d{1,5}) (\\d{3,5})x(\\d{3,5})( maximized)?");

    /// Empty until the window has had a place.
    static final Setting<Optional<Place>> SETTING = new Setting<>(
            "window.place",
            Optional.empty(),
            place -> place.map(Place::written).orElse(""),
            text -> parse(text).map(Optional::of));

    private String written() {
        return x + "," + y + " " + width + "x" + height + (maximized ? " maximized" : "");
    }

    static Optional<Place> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Place(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)),
                        matcher.group(5) != null))
                : Optional.empty();
    }

    /// Puts the window where it was, or else in the middle of the screen, within what the screens are now, and
    /// remembers where it goes from now on.
    static void remember(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH * 0.75);
        stage.setMinHeight(LEAST_HEIGHT * 0.75);
        settings.of(SETTING).get().flatMap(Place::onItsScreen).orElseGet(Place::usual).apply(stage);
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> keep(stage, settings));
        Subscription moves = Subscription.combine(
                stage.xProperty().subscribe(settled::playFromStart),
                stage.yProperty().subscribe(settled::playFromStart),
                stage.widthProperty().subscribe(settled::playFromStart),
                stage.heightProperty().subscribe(settled::playFromStart),
                stage.maximizedProperty().subscribe(settled::playFromStart));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> {
            moves.unsubscribe();
            settled.stop();
            keep(stage, settings);
        });
    }

    /// The place on the screen that shows its title bar, or empty where none does any more.
    private Optional<Place> onItsScreen() {
        Rectangle2D titleBar = new Rectangle2D(x + 50, y, Math.max(1, width - 100), 30);
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> bounds.intersects(titleBar))
                .findFirst()
                .map(this::within);
    }

    private static Place usual() {
        return inTheMiddleOf(Screen.getPrimary().getVisualBounds());
    }

    static Place inTheMiddleOf(Rectangle2D bounds) {
        int left = (int) (bounds.getMinX() + (bounds.getWidth() - USUAL_WIDTH) / 2);
        int top = (int) (bounds.getMinY() + (bounds.getHeight() - USUAL_HEIGHT) / 2);
        return new Place(left, top, USUAL_WIDTH, USUAL_HEIGHT, false).within(bounds);
    }

    /// No larger than a screen, and moved so that all of the window is on it.
    Place within(Rectangle2D bounds) {
        int wide = (int) Math.min(width, bounds.getWidth());
        int high = (int) Math.min(height, bounds.getHeight());
        int left = (int) Math.clamp(x, bounds.getMinX(), bounds.getMaxX() - wide);
        int top = (int) Math.clamp(y, bounds.getMinY(), bounds.getMaxY() - high);
        return new Place(left, top, wide, high, maximized);
    }

    private void apply(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(maximized);
    }

    private static void keep(Stage stage, Settings settings) {
        if (!stage.isShowing()) {
            return;
        }
        Optional<Place> before = settings.of(SETTING).get();
        Place now = stage.isMaximized() && before.isPresent()
                ? before.get().maximized(true)
                : new Place((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), stage.isMaximized());
        settings.of(SETTING).set(Optional.of(now));
    }

    private Place maximized(boolean now) {
        return new Place(x, y, width, height, now);
    }
}
