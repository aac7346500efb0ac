package org.parley.desktop.insight;

import java.math.BigInteger;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.parley.desktop.chart.Counts;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.reach.Figure;
import org.parley.report.chart.Standing;

/// The counts as it is and as it would be, beside each other.
final class CountsView extends GridPane {
    CountsView() {
        getStyleClass().add("counts");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
    }

    void show(Comparison comparison) {
        getChildren().clear();
        addRow(0, side(comparison, false), side(comparison, true));
    }

    private static VBox side(Comparison comparison, boolean supposed) {
        int more = comparison.inReach(true) - comparison.inReach(false);
        VBox side = Parts.column(
                "count-card",
                Parts.text(ComparisonCharts.side(supposed), Styles.SMALL, Styles.MUTED),
                Parts.text(
                        Texts.of(
                                "insight.count.understandings",
                                comparison.inReach(supposed),
                                comparison.changes().size(),
                                supposed ? signed(BigInteger.valueOf(more)) : ""),
                        Styles.STRONG),
                Parts.text(
                        Texts.of("insight.count.open", comparison.count(Standing.OPEN, supposed)), Styles.SMALL),
                Parts.text(
                        comparison
                                .counts()
                                .map(counts -> packages(counts, supposed))
                                .orElseGet(() -> Texts.of("insight.count.counting")),
                        Styles.SMALL,
                        Styles.MUTED));
        side.setId(supposed ? "counts-supposed" : "counts-real");
        return side;
    }

    private static String packages(Comparison.Counts counts, boolean supposed) {
        Figure packages = counts.of(supposed).levels().reachable();
        Figure before = counts.real().levels().reachable();
        return Texts.of(
                "insight.count.packages",
                Counts.words(packages),
                supposed && packages.isExact() && before.isExact()
                        ? signed(packages.value().subtract(before.value()))
                        : "",
                Counts.words(counts.of(supposed).asThingsStand()),
                packages.equals(Figure.exactly(BigInteger.ONE)) ? 1 : 2);
    }

    private static String signed(BigInteger difference) {
        return switch (difference.signum()) {
            case 1 -> Texts.of("insight.count.more", Counts.exact(difference));
            case -1 -> Texts.of("insight.count.fewer", Counts.exact(difference.negate()));
            default -> "";
        };
    }
}
