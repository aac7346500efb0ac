package org.parley.desktop.insight;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.chart.WorthChartView;
import org.parley.desktop.play.PairChoice;
import org.parley.desktop.play.Parts;
import org.parley.desktop.theme.Styles;

/// What can be agreed by its worth to two parties, as it is and as it would be.
final class WorthTab extends VBox {
    private final WorthChartView chart = new WorthChartView();
    private final Label word = Parts.text("", Styles.MUTED);
    private final Label most = Parts.text("", Styles.SMALL, Styles.MUTED);
    private Optional<PairChoice> pair = Optional.empty();
    private Optional<Worths> shown = Optional.empty();

    WorthTab(ChartTools tools) {
        getStyleClass().addAll("worth-tab", Styles.GAP_2);
        setId("insight-worths");
        most.setId("insight-worth-most");
        chart.setTools(tools);
        VBox.setVgrow(chart, Priority.ALWAYS);
        lay();
    }

    void word(String said) {
        word.setText(said);
        Parts.show(word, !said.isEmpty());
    }

    void show(Optional<Worths> worths) {
        List<String> before = shown.map(Worths::parties).orElse(List.of());
        shown = worths;
        List<String> parties = worths.map(Worths::parties).orElse(before);
        if (!parties.equals(before)) {
            pair = Optional.of(new PairChoice(parties, this::draw));
            lay();
        }
        Parts.show(chart, worths.isPresent());
        Parts.show(most, worths.isPresent());
        draw();
    }

    private void lay() {
        getChildren().setAll(word, chart, most);
        pair.ifPresent(getChildren()::addFirst);
    }

    private void draw() {
        if (shown.isPresent() && pair.isPresent()) {
            chart.show(shown.get().chart(pair.get().across(), pair.get().up()));
            most.setText(shown.get().most());
        }
    }
}
