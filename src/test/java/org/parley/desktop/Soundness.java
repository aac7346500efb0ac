package org.parley.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.parley.desktop.chart.ChartView;
import org.parley.desktop.theme.Styles;

/// Looks over a laid-out scene graph as a picky person would: no text cut short, nothing on top of another, nothing
/// sticking out of its pane, no chart without data.
final class Soundness {
    private static final double HARMLESS = 1.5;

    private Soundness() {}

    /// What is wrong, in words; empty where nothing is.
    static List<String> faults(Parent root) {
        List<String> faults = new ArrayList<>();
        look(root, faults);
        return faults;
    }

    private static void look(Node node, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
            faults.add("cut text: '" + labeled.getText() + "' in " + place(node));
        }
        if (node instanceof ChartView<?> chart && chart.data().get().map(data -> data.isEmpty()).orElse(true)) {
            faults.add("a chart without data: '" + chart.titleText() + "'");
        }
        if (node instanceof Parent parent) {
            if (parent instanceof Pane pane) {
                crossings(pane, faults);
                overflows(pane, faults);
            }
            parent.getChildrenUnmodifiable().forEach(child -> look(child, faults));
        }
    }

    private static void crossings(Pane pane, List<String> faults) {
        if (pane instanceof StackPane || pane.getStyleClass().contains(Styles.LAYERED) || isSkin(pane)) {
            return;
        }
        List<Node> shown = shown(pane);
        for (int one = 0; one < shown.size(); one++) {
            for (int other = one + 1; other < shown.size(); other++) {
                Bounds first = box(shown.get(one));
                Bounds second = box(shown.get(other));
                double wide = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
                double high = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
                if (wide > HARMLESS && high > HARMLESS) {
                    faults.add("crossing by " + Math.round(wide) + "x" + Math.round(high) + ": " + place(shown.get(one))
                            + " and " + place(shown.get(other)));
                }
            }
        }
    }

    private static void overflows(Pane pane, List<String> faults) {
        if (isSkin(pane) || isScrolled(pane)) {
            return;
        }
        for (Node child : shown(pane)) {
            Bounds box = box(child);
            if (box.getMaxX() > pane.getWidth() + HARMLESS || box.getMaxY() > pane.getHeight() + HARMLESS
                    || box.getMinX() < -HARMLESS || box.getMinY() < -HARMLESS) {
                faults.add("sticks out: " + place(child) + " " + box.getWidth() + "x" + box.getHeight() + " at "
                        + box.getMinX() + "," + box.getMinY() + " of " + pane.getWidth() + "x" + pane.getHeight());
            }
        }
    }

    /// The insides of a control are its skin's affair, but not what was put into it to be shown.
    private static boolean isSkin(Pane pane) {
        for (Node node = pane; node.getParent() != null; node = node.getParent()) {
            if (isContent(node)) {
                return false;
            }
            if (node.getParent() instanceof Control) {
                return true;
            }
        }
        return false;
    }

    /// Whether a node is what a split pane, a tab, a titled pane or a scroll pane was given to show.
    private static boolean isContent(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            switch (at) {
                case SplitPane split -> {
                    return split.getItems().contains(node);
                }
                case TabPane tabs -> {
                    return tabs.getTabs().stream().anyMatch(tab -> tab.getContent() == node);
                }
                case TitledPane titled -> {
                    return titled.getContent() == node;
                }
                case ScrollPane scroll -> {
                    return scroll.getContent() == node;
                }
                case Control other -> {
                    return false;
                }
                default -> {
                    // A pane within a control, or on the page.
                }
            }
        }
        return false;
    }

    /// What is scrolled may be larger than what it is seen through.
    private static boolean isScrolled(Pane pane) {
        return pane.getStyleClass().contains("viewport") || pane.getParent() instanceof Pane parent && parent.getStyleClass().contains("viewport");
    }

    private static List<Node> shown(Pane pane) {
        return pane.getChildren().stream()
                .filter(Node::isVisible)
                .filter(Node::isManaged)
                .filter(child -> child.getLayoutBounds().getWidth() > 0 && child.getLayoutBounds().getHeight() > 0)
                .toList();
    }

    /// Where a node stands in its parent by its layout, without shadows.
    private static Bounds box(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return new BoundingBox(
                node.getLayoutX() + bounds.getMinX(), node.getLayoutY() + bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Where a node is, for people who know the program.
    static String place(Node node) {
        StringBuilder place = new StringBuilder();
        for (Node at = node; at != null && place.length() < 160; at = at.getParent()) {
            place.append(place.isEmpty() ? "" : " < ").append(at.getClass().getSimpleName());
            if (at.getId() != null) {
                place.append('#').append(at.getId());
            }
            if (!at.getStyleClass().isEmpty()) {
                place.append('.').append(String.join(".", at.getStyleClass()));
            }
            if (at instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                place.append(" '").append(labeled.getText()).append('\'');
            }
        }
        return place.toString();
    }
}
