package org.parley.desktop.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Lets the arrow keys walk over rows of things, of which the Tab key stops at one: where one has been last.
public final class Roaming {
    private final List<List<Node>> rows;

    private Roaming(List<List<Node>> rows) {
        this.rows = rows;
    }

    /// Lets the arrow keys walk over rows of things.
    ///
    /// @param rows none of them empty
    public static void over(List<List<Node>> rows) {
        Roaming roaming = new Roaming(rows.stream().map(List::copyOf).toList());
        for (int row = 0; row < rows.size(); row++) {
            for (int place = 0; place < rows.get(row).size(); place++) {
                roaming.follow(row, place);
            }
        }
        roaming.stopAt(0, 0);
    }

    private void follow(int row, int place) {
        Node node = rows.get(row).get(place);
        node.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(row, place);
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
                return;
            }
            switch (event.getCode()) {
                case LEFT -> go(event, row, place - 1);
                case RIGHT -> go(event, row, place + 1);
                case UP -> go(event, row - 1, place);
                case DOWN -> go(event, row + 1, place);
                case HOME -> go(event, row, 0);
                case END -> go(event, row, rows.get(row).size() - 1);
                default -> {
                    // Other keys are other parts' affair.
                }
            }
        });
    }

    /// At the edge one stays; a shorter row is entered at its end.
    private void go(KeyEvent event, int row, int place) {
        event.consume();
        if (row >= 0 && row < rows.size()) {
            List<Node> there = rows.get(row);
            there.get(Math.clamp(place, 0, there.size() - 1)).requestFocus();
        }
    }

    private void stopAt(int row, int place) {
        rows.stream().flatMap(List::stream).forEach(node -> node.setFocusTraversable(false));
        rows.get(row).get(place).setFocusTraversable(true);
    }
}
