package org.parley.desktop.play;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.action.Category;
import org.parley.desktop.theme.Labels;

/// The small parts that the views are built of.
public final class Parts {
    private Parts() {}

    /// A text that wraps and is never cut.
    public static Label text(String text, String... styles) {
        return Labels.text(text, styles);
    }

    /// A short text that keeps its width.
    public static Label word(String text, String... styles) {
        return Labels.line(text, styles);
    }

    /// An icon beside a text that wraps; the icon says nothing that the text does not.
    public static HBox line(Ikon icon, String text, String... styles) {
        FontIcon sign = new FontIcon(icon);
        Label label = text(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(sign, label);
        line.getStyleClass().add("icon-line");
        line.getStyleClass().addAll(styles);
        return line;
    }

    public static VBox column(String style, Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().addAll(Arrays.asList(style.split(" ")));
        return column;
    }

    public static HBox row(String style, Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().addAll(Arrays.asList(style.split(" ")));
        return row;
    }

    /// Takes what room is left in a row.
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Scrolls up and down; as wide as it is allowed to be.
    public static ScrollPane scroll(Region content, String... styles) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(styles);
        return scroll;
    }

    /// The same for a content that may be wider than there is room, which then can be moved aside as well.
    public static ScrollPane scrollBothWays(Region content, String... styles) {
        ScrollPane scroll = scroll(content, styles);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        return scroll;
    }

    /// As high as its content as long as that is no higher than some height, then it scrolls; gone while its content
    /// is.
    public static ScrollPane scrollUpTo(Region content, ObservableDoubleValue most, String... styles) {
        ScrollPane scroll = scroll(content, styles);
        scroll.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(content.getHeight() + 2, most.get()), content.heightProperty(), most));
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.visibleProperty().bind(content.visibleProperty());
        scroll.managedProperty().bind(content.managedProperty());
        return scroll;
    }

    /// A button for something that stands in no menu, with the reason in its tip while it cannot be done.
    public static ActionButton button(String id, String text, Optional<String> obstacle, Runnable run, String... styles) {
        return new ActionButton(
                new Action(
                        id,
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        Category.TALKS,
                        new SimpleObjectProperty<>(obstacle),
                        run),
                styles);
    }

    /// Shows a node or takes it out of the layout.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
