package org.parley.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.parley.desktop.theme.Styles;

/// Labels of columns of equal width. Where the titles do not fit, short ones stand there, and the titles come on hover.
final class RoundLabels extends Region {
    static final double GAP_IN_EM = 0.6;

    /// One label.
    ///
    /// @param title where there is room
    /// @param number where there is none
    /// @param now whether it is the present
    record Name(String title, String number, boolean now) {}

    private final List<Label> titles = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();

    void show(List<Name> names) {
        titles.clear();
        numbers.clear();
        for (Name name : names) {
            titles.add(label(name.title(), name.now()));
            Label number = label(name.number(), name.now());
            Tips.on(number, name.title());
            numbers.add(number);
        }
        getChildren().setAll(titles);
        getChildren().addAll(numbers);
        requestLayout();
    }

    private static Label label(String text, boolean now) {
        Label label = new Label(text);
        label.getStyleClass().addAll("column-label", Styles.SMALL);
        label.pseudoClassStateChanged(Styles.CHOSEN, now);
        label.setWrapText(true);
        return label;
    }

    int count() {
        return titles.size();
    }

    double em() {
        return titles.isEmpty() ? 12 : titles.getFirst().getFont().getSize();
    }

    /// The width of a column where all of them have this width together.
    double columnWidth(double width) {
        return Math.max(0, (width - em() * GAP_IN_EM * (count() - 1)) / Math.max(1, count()));
    }

    /// Where a column begins.
    double columnX(double width, int column) {
        return column * (columnWidth(width) + em() * GAP_IN_EM);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = columnWidth(width < 0 ? getWidth() : width);
        double height = em() * 1.4;
        for (Label label : chosen(column)) {
            height = Math.max(height, label.prefHeight(column));
        }
        return snapSizeY(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return count() * em() * 5;
    }

    @Override
    protected double computeMinWidth(double height) {
        return count() * em() * 2.2;
    }

    private List<Label> chosen(double column) {
        return titles.stream().allMatch(title -> widestWord(title) <= column) ? titles : numbers;
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        List<Label> shown = chosen(column);
        (shown == titles ? numbers : titles).forEach(label -> label.setVisible(false));
        for (int position = 0; position < shown.size(); position++) {
            Label label = shown.get(position);
            label.setVisible(true);
            label.resizeRelocate(
                    snapPositionX(columnX(getWidth(), position)),
                    0,
                    snapSizeX(column),
                    snapSizeY(label.prefHeight(column)));
        }
    }

    private static double widestWord(Label label) {
        double widest = 0;
        for (String word : label.getText().split("\\s+")) {
            Text text = new Text(word);
            text.setFont(label.getFont());
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return widest + 2;
    }
}
