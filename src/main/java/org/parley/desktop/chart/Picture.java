package org.parley.desktop.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;

/// Takes a picture of a chart as it stands, twice as fine as the screen, without its menu.
final class Picture {
    private static final double FINE = 2;

    private Picture() {}

    static WritableImage of(ChartView<?> chart) {
        List<Node> hidden = chart.notInPictures();
        hidden.forEach(node -> node.setVisible(false));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINE, FINE));
        parameters.setFill(ground(chart));
        WritableImage picture = chart.snapshot(parameters, null);
        hidden.forEach(node -> node.setVisible(true));
        return picture;
    }

    /// The colour that the chart stands on: that of the nearest pane around it which has one.
    static Paint ground(Node chart) {
        for (Node node = chart; node != null; node = node.getParent()) {
            if (node instanceof Region region) {
                Background background = region.getBackground();
                if (background != null && !background.getFills().isEmpty() && isSeen(background.getFills().getLast().getFill())) {
                    return background.getFills().getLast().getFill();
                }
            }
        }
        return Color.WHITE;
    }

    private static boolean isSeen(Paint paint) {
        return !(paint instanceof Color colour) || colour.getOpacity() > 0;
    }
}
