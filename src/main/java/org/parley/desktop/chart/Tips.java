package org.parley.desktop.chart;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Exact numbers on hover.
final class Tips {
    private static final Duration SOON = Duration.millis(150);

    private Tips() {}

    /// Shows the text soon after the pointer has come to the node.
    static void on(Node node, String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(SOON);
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(node, tip);
    }
}
