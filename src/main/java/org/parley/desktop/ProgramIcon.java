package org.parley.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;

/// The program's sign in the task bar, drawn by the style sheet: two who speak, and what they have in common.
final class ProgramIcon {
    private static final int DRAWN = 64;
    private static final List<Integer> SIZES = List.of(16, 32, 64, 128);

    private ProgramIcon() {}

    /// The sign in the sizes that systems ask for. FX thread alone.
    static List<Image> images() {
        StackPane icon = new StackPane();
        icon.getStyleClass().add("program-icon");
        Stream.of("one-side", "other-side", "in-common").forEach(part -> {
            Region shape = new Region();
            shape.getStyleClass().add(part);
            icon.getChildren().add(shape);
        });
        Scene scene = new Scene(icon, DRAWN, DRAWN);
        SettingsInMemory plain = new SettingsInMemory();
        plain.of(Looks.SCHEME).set(Looks.Scheme.LIGHT);
        new Looks(plain).dress(scene);
        icon.applyCss();
        icon.layout();
        return SIZES.stream().map(size -> picture(icon, size)).toList();
    }

    private static Image picture(StackPane icon, int size) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale((double) size / DRAWN, (double) size / DRAWN));
        return icon.snapshot(parameters, new WritableImage(size, size));
    }
}
