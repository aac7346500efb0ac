package org.parley.desktop.action;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button for an action. While the action cannot run, the button is disabled and a tip says why: a disabled button
/// hears no mouse, so the tip hangs on the pane around it.
public final class ActionButton extends StackPane {
    private final Button button;
    private final Tooltip tip = new Tooltip();

    /// @param action what it does
    /// @param styles class names for the button
    public ActionButton(Action action, String... styles) {
        button = new Button(action.text());
        button.setId(action.id().replace('.', '-'));
        button.setMnemonicParsing(true);
        button.getStyleClass().addAll(styles);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.fire());
        action.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        getChildren().add(button);
        tip.setWrapText(true);
        tip.setMaxWidth(400);
        Tooltip.install(this, tip);
        WhileShown.keep(this, () -> follow(action));
    }

    private Subscription follow(Action action) {
        return action.obstacle().subscribe(obstacle -> {
            button.setDisable(obstacle.isPresent());
            tip.setText(tipText(action, obstacle));
            button.setAccessibleHelp(obstacle.orElse(""));
        });
    }

    /// The button itself, for the focus and for labels.
    public Button button() {
        return button;
    }

    static String tipText(Action action, Optional<String> obstacle) {
        String name = action.key()
                .map(key -> action.plainText() + "  (" + key.getDisplayText() + ")")
                .orElse(action.plainText());
        return obstacle.map(reason -> name + "\n" + reason).orElse(name);
    }
}
