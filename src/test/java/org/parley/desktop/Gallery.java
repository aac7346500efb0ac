package org.parley.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.parley.desktop.chart.Png;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.theme.Looks.Scheme;

/// A picture of every screen, light and dark, in both sizes that it must be sound in, under `target/gallery`. Every
/// picture is looked at by machine as well: see [Soundness] and [Keyboard].
public final class Gallery {
    private static final Path FOLDER = Path.of("target", "gallery");

    /// The sizes that every screen must be sound in.
    public enum Size {
        LARGE(1280, 800),
        SMALL(1024, 680);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private Gallery() {}

    /// Lays out a screen in every size and scheme, takes its pictures, and fails where anything in it is unsound.
    ///
    /// @param name of the files, such as `library`
    /// @param screen its root, in no scene yet; any thread
    public static void picture(String name, Parent screen) {
        List<String> faults = OnFxThread.call(() -> {
            Settings settings = new SettingsInMemory();
            StackPane frame = new StackPane(screen);
            frame.setManaged(false);
            Scene scene = new Scene(new Pane(frame), Size.LARGE.width, Size.LARGE.height);
            new Looks(settings).dress(scene);
            List<String> found = new ArrayList<>();
            for (Size size : Size.values()) {
                for (Scheme scheme : List.of(Scheme.LIGHT, Scheme.DARK)) {
                    settings.of(Looks.SCHEME).set(scheme);
                    frame.resize(size.width, size.height);
                    settle(scene);
                    String picture = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + size;
                    write(shot(frame, scene), FOLDER.resolve(picture + ".png"));
                    Soundness.faults(frame).forEach(fault -> found.add(picture + ": " + fault));
                }
            }
            Keyboard.faults(frame).forEach(fault -> found.add(name + ": " + fault));
            return found;
        });
        assertThat(faults).as("faults in the pictures of " + name).isEmpty();
    }

    /// Takes a picture of a screen in larger or smaller letters, in the larger size; fails where anything is unsound.
    ///
    /// @param percent the size of the letters
    public static void letters(String name, Parent screen, int percent) {
        List<String> faults = OnFxThread.call(() -> {
            Settings settings = new SettingsInMemory();
            settings.of(Looks.SIZE).set(percent);
            StackPane frame = new StackPane(screen);
            frame.setManaged(false);
            Scene scene = new Scene(new Pane(frame), Size.LARGE.width, Size.LARGE.height);
            new Looks(settings).dress(scene);
            frame.resize(Size.LARGE.width, Size.LARGE.height);
            settle(scene);
            write(shot(frame, scene), FOLDER.resolve(name + "-letters-" + percent + ".png"));
            return Soundness.faults(frame);
        });
        assertThat(faults).as("faults of " + name + " in letters of " + percent + " %").isEmpty();
    }

    /// The same for a screen within the window's frame, with everything outside the window made up.
    ///
    /// @param screen makes it, on the FX thread
    public static void screen(String name, Function<Desk, Screen> screen) {
        picture(name, OnFxThread.call(() -> new House(new Stage()).with(screen)));
    }

    /// Lists and tables take a few rounds until all of their cells stand.
    private static void settle(Scene scene) {
        for (int round = 0; round < 3; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static WritableImage shot(StackPane frame, Scene scene) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(((Pane) scene.getRoot()).getBackground().getFills().getFirst().getFill());
        parameters.setViewport(new Rectangle2D(0, 0, frame.getWidth(), frame.getHeight()));
        return frame.snapshot(parameters, null);
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Png.of(image));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
