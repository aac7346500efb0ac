package org.parley.desktop.table;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.play.Parts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.Standing;

/// What has been concluded, the final part told apart from what stands ad referendum by sign, word and frame.
final class SettlementView extends VBox {
    SettlementView() {
        setId("settlement");
        getStyleClass().add("settlements");
    }

    void show(List<Settlement> settlements) {
        getChildren().setAll(settlements.stream().map(SettlementView::part).toList());
        Parts.show(this, !settlements.isEmpty());
    }

    private static Node part(Settlement settlement) {
        VBox words = Parts.column("settlement-words", Parts.text(settlement.title(), Styles.STRONG));
        words.getChildren().add(Parts.text(settlement.terms(), Styles.SMALL));
        settlement.owed().forEach(line -> words.getChildren().add(Parts.text(line, Styles.SMALL, "settlement-owed")));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox part = Parts.row("settlement", new FontIcon(icon(settlement.kind())), words);
        part.getStyleClass().add(standing(settlement.kind()).word());
        return part;
    }

    /// The status in whose colours it stands.
    private static Standing standing(Settlement.Kind kind) {
        return switch (kind) {
            case FINAL -> Standing.CONCLUDED;
            case PROVISIONAL -> Standing.PROVISIONAL;
            case LAPSED -> Standing.WILL_LAPSE;
        };
    }

    private static Ikon icon(Settlement.Kind kind) {
        return switch (kind) {
            case FINAL -> MaterialDesignC.CHECK_DECAGRAM;
            case PROVISIONAL -> MaterialDesignT.TIMER_SAND;
            case LAPSED -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
        };
    }
}
