package org.parley.desktop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Looks over a laid-out screen as somebody without a mouse, or without eyes, would: everything that can be used is
/// reached by Tab, shows that it has the focus (one of each kind is tried), and has a name.
final class Keyboard {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final double MARGIN = 5;

    private Keyboard() {}

    /// What is wrong, in words; empty where nothing is.
    ///
    /// @param root in a scene, laid out
    static List<String> faults(Parent root) {
        List<String> faults = new ArrayList<>();
        List<Node> usable = usable(root);
        Set<Node> reached = reached(root, usable);
        Set<String> kinds = new HashSet<>();
        for (Node node : usable) {
            if (!reached.contains(node)) {
                faults.add("not reached by Tab: " + Soundness.place(node));
            }
            if (!isNamed(root, node)) {
                faults.add("without a name: " + Soundness.place(node));
            }
            if (kinds.add(kind(node)) && !showsFocus(node)) {
                faults.add("does not show the focus: " + Soundness.place(node));
            }
        }
        return faults;
    }

    /// What may make a node look otherwise than others of its class: its own state, and what it stands in.
    private static String kind(Node node) {
        StringBuilder kind = new StringBuilder(node.getClass().getName());
        if (node instanceof Toggle toggle && toggle.isSelected()) {
            kind.append(" selected");
        }
        Node at = node;
        for (int up = 0; up <= 2 && at != null; up++) {
            kind.append(' ').append(at.getStyleClass());
            at = at.getParent();
        }
        return kind.toString();
    }

    private static List<Node> usable(Parent root) {
        List<Node> usable = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                usable.add(child);
            }
            if (child instanceof Parent parent) {
                usable.addAll(usable(parent));
            }
        }
        return usable;
    }

    private static Set<Node> reached(Parent root, List<Node> usable) {
        Set<Node> reached = new LinkedHashSet<>();
        if (usable.isEmpty()) {
            return reached;
        }
        usable.getFirst().requestFocus();
        for (int step = 0; step <= usable.size(); step++) {
            Node at = root.getScene().getFocusOwner();
            if (at == null) {
                break;
            }
            reached.add(at);
            at.requestFocusTraversal(TraversalDirection.NEXT);
        }
        return reached;
    }

    private static boolean isNamed(Parent root, Node node) {
        boolean words = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean tabs = node instanceof TabPane pane && pane.getTabs().stream().noneMatch(tab -> tab.getText().isBlank());
        boolean accessible = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return words || tabs || accessible || isLabelled(root, node);
    }

    private static boolean isLabelled(Parent root, Node node) {
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child instanceof Label label && label.getLabelFor() == node) {
                return true;
            }
            if (child instanceof Parent parent && isLabelled(parent, node)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the pixels at the node and a little around it change when it gets the focus by the keyboard. The arrows
    /// that go from one radio button to the next give the focus without making it visible.
    private static boolean showsFocus(Node node) {
        focus(node, false);
        WritableImage without = picture(node);
        focus(node, true);
        WritableImage with = picture(node);
        focus(node, false);
        return differ(without, with);
    }

    private static void focus(Node node, boolean focused) {
        node.pseudoClassStateChanged(FOCUSED, focused);
        node.pseudoClassStateChanged(FOCUS_VISIBLE, focused && !(node instanceof RadioButton));
        node.applyCss();
    }

    private static WritableImage picture(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        Bounds bounds = node.getBoundsInLocal();
        parameters.setViewport(new Rectangle2D(
                bounds.getMinX() + node.getLayoutX() - MARGIN,
                bounds.getMinY() + node.getLayoutY() - MARGIN,
                Math.max(1, bounds.getWidth() + 2 * MARGIN),
                Math.max(1, bounds.getHeight() + 2 * MARGIN)));
        return node.snapshot(parameters, null);
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
