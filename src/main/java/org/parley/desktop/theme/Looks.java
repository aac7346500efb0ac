package org.parley.desktop.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.parley.desktop.settings.Setting;
import org.parley.desktop.settings.Settings;

/// Dresses scenes: our style sheets, light or dark, the size of the letters. Every scene that it has dressed follows
/// the settings; pop-ups (menus, tips) follow their owner's.
///
/// FX thread alone.
public final class Looks {
    /// Light, dark, or as the system says.
    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public static final Setting<Scheme> SCHEME = Setting.choice("looks.scheme", Scheme.class, Scheme.SYSTEM);
    public static final int SMALLEST = 80;
    public static final int LARGEST = 200;
    /// The size of the letters in percent.
    public static final Setting<Integer> SIZE = Setting.number("looks.size", SMALLEST, LARGEST, 100);

    private static final int LETTERS_AT_100_PERCENT = 13;
    private static final double ICON_TO_LETTERS = 1.35;
    private static final List<String> SHEETS = Stream.of("tokens", "controls", "parts", "charts", "shell", "table", "instructor", "notes", "debrief", "insight")
            .map(name -> Looks.class.getResource("/org/parley/desktop/theme/" + name + ".css"))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .toList();

    private final ObjectProperty<Scheme> scheme;
    private final ObjectProperty<Integer> size;

    public Looks(Settings settings) {
        scheme = settings.of(SCHEME);
        size = settings.of(SIZE);
    }

    /// Puts our looks on a scene, and keeps them in step with the settings.
    public void dress(Scene scene) {
        scheme.subscribe(chosen -> scene.getPreferences().setColorScheme(colours(chosen)));
        size.subscribe(percent -> scene.getStylesheets().setAll(sheets(percent)));
    }

    /// Keeps every pop-up of the program in its owner's colours. Called once.
    public void dressPopUps() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(Looks::followOwner);
            }
        });
    }

    public ObjectProperty<Scheme> scheme() {
        return scheme;
    }

    public ObjectProperty<Integer> size() {
        return size;
    }

    /// The style sheets for a size of letters, ours in their order and one for the sizes. Icons are letters of a font
    /// of their own: their size in em would be measured by itself, and grow whenever it is worked out anew.
    static List<String> sheets(int percent) {
        double size = LETTERS_AT_100_PERCENT * percent / 100.0;
        String letters = ".root { -fx-font-size: " + size + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(size * ICON_TO_LETTERS) + "px; }";
        String sheet = "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(letters.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(SHEETS.stream(), Stream.of(sheet)).toList();
    }

    private static ColorScheme colours(Scheme scheme) {
        return switch (scheme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static void followOwner(Window window) {
        if (window instanceof PopupWindow popUp
                && popUp.getScene() != null
                && popUp.getOwnerWindow() != null
                && popUp.getOwnerWindow().getScene() != null) {
            popUp.getScene()
                    .getPreferences()
                    .setColorScheme(popUp.getOwnerWindow().getScene().getPreferences().getColorScheme());
        }
    }
}
