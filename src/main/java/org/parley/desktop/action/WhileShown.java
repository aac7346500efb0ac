package org.parley.desktop.action;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Ends subscriptions when a node leaves its scene and takes them up again when it comes back, so that what a node
/// listens to does not keep it alive.
public final class WhileShown {
    private WhileShown() {}

    /// Subscribes now and whenever the node comes into a scene, until it leaves it.
    public static void keep(Node node, Supplier<Subscription> subscribe) {
        Subscription[] current = {subscribe.get()};
        boolean[] active = {true};
        node.sceneProperty().subscribe((before, now) -> {
            if (now == null && active[0]) {
                current[0].unsubscribe();
                active[0] = false;
            } else if (now != null && !active[0]) {
                current[0] = subscribe.get();
                active[0] = true;
            }
        });
    }
}
