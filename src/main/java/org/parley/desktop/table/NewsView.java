package org.parley.desktop.table;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;

/// What has happened, a sentence below the other: as high as they are, or as many whole lines of them as may be seen
/// without scrolling.
final class NewsView extends ScrollPane {
    private static final double LINES = 5;

    private final VBox sentences = Parts.column("news");

    NewsView() {
        getStyleClass().add("news-scroll");
        setContent(sentences);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        // The lines that a sentence takes are known once it has been given its width.
        DoubleBinding height = Bindings.createDoubleBinding(
                this::wholeLines, sentences.widthProperty(), sentences.heightProperty(), sentences.getChildren());
        prefHeightProperty().bind(height);
        minHeightProperty().bind(height);
        maxHeightProperty().bind(height);
    }

    void show(List<Label> lines) {
        sentences.getChildren().setAll(lines);
        setVvalue(0);
    }

    boolean isEmpty() {
        return sentences.getChildren().isEmpty();
    }

    private double wholeLines() {
        double end = 0;
        double top = 0;
        double most = 0;
        for (Node sentence : sentences.getChildren()) {
            double high = sentence.prefHeight(sentences.getWidth());
            double line = sentence.prefHeight(-1);
            most = Math.max(most, LINES * (line + sentences.getSpacing()));
            long lines = Math.max(1, Math.round(high / line));
            for (int number = 1; number <= lines && top + number * high / lines <= most; number++) {
                end = top + number * high / lines;
            }
            top += high + sentences.getSpacing();
        }
        return Math.ceil(end);
    }
}
