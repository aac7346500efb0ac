package org.parley.desktop.play;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.parley.desktop.theme.Styles;

/// Parts of a page beside each other, with dividers to drag; where the letters are too large for that, one at a time,
/// as tabs.
public final class Columns extends StackPane {
    /// One part.
    ///
    /// @param title of its tab
    /// @param content fills its column
    public record Part(String title, Region content) {}

    private final List<Part> parts;
    private final double[] dividers;
    private final double widthInEm;
    private final int first;
    private final Label ruler = new Label();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();

    /// @param widthInEm less than this and the parts become tabs
    /// @param first the position of the part that is then shown first
    /// @param dividers where the parts end, from 0 to 1
    public Columns(List<Part> parts, double widthInEm, int first, double... dividers) {
        this.parts = List.copyOf(parts);
        this.widthInEm = widthInEm;
        this.first = first;
        this.dividers = dividers.clone();
        getStyleClass().addAll("page-parts", Styles.LAYERED);
        ruler.setManaged(false);
        ruler.setVisible(false);
        setMinSize(0, 0);
        arrange();
        widthProperty().subscribe(width -> arrangeAgain());
        ruler.fontProperty().subscribe(font -> arrangeAgain());
    }

    /// Whether the letters are too large for the parts to stand beside each other.
    public ReadOnlyBooleanProperty narrow() {
        return narrow.getReadOnlyProperty();
    }

    private void arrangeAgain() {
        boolean now = getWidth() > 0 && getWidth() < widthInEm * ruler.getFont().getSize();
        if (now != narrow.get()) {
            narrow.set(now);
            arrange();
        }
    }

    private void arrange() {
        getChildren().setAll(ruler, narrow.get() ? tabs() : columns());
    }

    private SplitPane columns() {
        SplitPane columns = new SplitPane();
        parts.forEach(part -> columns.getItems().add(part.content()));
        columns.setDividerPositions(dividers);
        columns.getStyleClass().add("page-columns");
        return columns;
    }

    private TabPane tabs() {
        TabPane tabs = new TabPane();
        tabs.getStyleClass().add("page-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(String.join(", ", parts.stream().map(Part::title).toList()));
        for (Part part : parts) {
            ScrollPane scroll = Parts.scroll(new StackPane(part.content()), "page-tab");
            scroll.setFitToHeight(true);
            tabs.getTabs().add(new Tab(part.title(), scroll));
        }
        tabs.getSelectionModel().select(first);
        return tabs;
    }
}
