package org.parley.desktop.play;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the focus where it was, by id, while parts of a view are made anew.
public final class FocusKeeper {
    private FocusKeeper() {}

    /// Runs the change, and puts the focus back on the node of the same id if it was lost.
    public static void during(Parent root, Runnable change) {
        Optional<String> id = Optional.ofNullable(root.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> isInside(owner, root))
                .map(Node::getId);
        change.run();
        id.map(name -> root.lookup("#" + name))
                .filter(node -> !node.isFocused() && !node.isDisabled())
                .ifPresent(Node::requestFocus);
    }

    private static boolean isInside(Node node, Parent root) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }
}
