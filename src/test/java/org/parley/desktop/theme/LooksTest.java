package org.parley.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.settings.SettingsInMemory;

/// Light, dark and the size of the letters reach everything, at once and again and again.
class LooksTest {
    private final Settings settings = new SettingsInMemory();
    private final Looks looks = new Looks(settings);

    @Test
    void lettersAndIconsGrowAndShrinkWithTheSetting() {
        OnFxThread.run(() -> {
            Button button = new Button("Open", new FontIcon(MaterialDesignC.CLOSE));
            Scene scene = new Scene(new StackPane(button), 200, 200);
            looks.dress(scene);
            double letters = size(button);
            double icon = icon(button);
            settings.of(Looks.SIZE).set(200);
            assertThat(size(button)).isEqualTo(letters * 2);
            assertThat(icon(button)).isBetween(icon * 1.9, icon * 2.1);
            settings.of(Looks.SIZE).set(100);
            assertThat(size(button)).isEqualTo(letters);
            assertThat(icon(button)).isEqualTo(icon);
        });
    }

    @Test
    void nothingGrowsWhenTheSchemeChanges() {
        OnFxThread.run(() -> {
            Button button = new Button("Open", new FontIcon(MaterialDesignC.CLOSE));
            Scene scene = new Scene(new StackPane(button), 200, 200);
            looks.dress(scene);
            double letters = size(button);
            double icon = icon(button);
            for (Looks.Scheme scheme : Looks.Scheme.values()) {
                settings.of(Looks.SCHEME).set(scheme);
                assertThat(size(button)).isEqualTo(letters);
                assertThat(icon(button)).isEqualTo(icon);
            }
        });
    }

    @Test
    void menusAreInTheColoursOfTheirWindow() {
        settings.of(Looks.SCHEME).set(Looks.Scheme.DARK);
        OnFxThread.run(() -> {
            looks.dressPopUps();
            Stage stage = new Stage();
            StackPane root = new StackPane();
            stage.setScene(new Scene(root, 300, 300));
            looks.dress(stage.getScene());
            stage.show();
            ContextMenu menu = new ContextMenu(new MenuItem("Copy"));
            menu.show(root, 10, 10);
            assertThat(menu.getScene().getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
            menu.getScene().getRoot().applyCss();
            Color ground = (Color) ((javafx.scene.layout.Region) menu.getSkin().getNode())
                    .getBackground()
                    .getFills()
                    .getLast()
                    .getFill();
            assertThat(ground.getBrightness()).isLessThan(0.3);
            menu.hide();
            stage.close();
        });
    }

    private static double size(Button button) {
        button.getScene().getRoot().applyCss();
        return button.getFont().getSize();
    }

    private static double icon(Button button) {
        button.getScene().getRoot().applyCss();
        return ((FontIcon) button.getGraphic()).getIconSize();
    }
}
