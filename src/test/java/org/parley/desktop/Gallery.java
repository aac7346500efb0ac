package org.parley.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.parley.desktop.chart.Png;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.theme.Looks.Scheme;

/// A picture of every screen, light and dark, in both sizes that it must be sound in, under `target/gallery`. Every
/// picture is looked at by machine as well: see [Soundness].
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
            List<String> found = new ArrayList<>();
            for (Size size : Size.values()) {
                for (Scheme scheme : List.of(Scheme.LIGHT, Scheme.DARK)) {
                    Scene scene = dressed(screen, size, scheme, 100);
                    String picture = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + size;
                    write(scene.snapshot(null), FOLDER.resolve(picture + ".png"));
                    Soundness.faults(scene.getRoot()).forEach(fault -> found.add(picture + ": " + fault));
                    scene.setRoot(new StackPane());
                    ((StackPane) screen.getParent()).getChildren().clear();
                }
            }
            return found;
        });
        assertThat(faults).as("faults in the pictures of " + name).isEmpty();
    }

    private static Scene dressed(Parent screen, Size size, Scheme scheme, int letters) {
        SettingsInMemory settings = new SettingsInMemory();
        settings.of(Looks.SCHEME).set(scheme);
        settings.of(Looks.SIZE).set(letters);
        Scene scene = new Scene(new StackPane(screen), size.width, size.height);
        new Looks(settings).dress(scene);
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
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
