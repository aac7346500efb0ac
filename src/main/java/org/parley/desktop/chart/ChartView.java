package org.parley.desktop.chart;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.chart.ChartData;

/// A chart in its frame: what it shows, the drawing, the legend, and the menu to copy and save it. The whole can have
/// the focus; a screen reader then reads the title and the summary.
///
/// FX thread alone.
///
/// @param <D> what it shows
public abstract class ChartView<D extends ChartData> extends VBox {
    private final ReadOnlyObjectWrapper<Optional<D>> data = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Label title = new Label();
    private final HBox header = new HBox(title);
    private final Legend legend = new Legend();
    private final Label nothing = new Label();
    private final Region body;

    /// @param body the drawing
    @SuppressWarnings("this-escape") // only JavaFX sees it, which calls nothing back
    protected ChartView(Region body) {
        this.body = body;
        getStyleClass().addAll("chart-view", Styles.GAP_2);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        title.getStyleClass().add(Styles.HEADING);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        header.getStyleClass().addAll("chart-header", Styles.GAP_2);
        nothing.getStyleClass().add(Styles.MUTED);
        nothing.setWrapText(true);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body, nothing, legend);
    }

    /// Gives the chart its menu: the button in its head, and the same by the context-menu key.
    public final void setTools(ChartTools tools) {
        MenuButton button = new MenuButton("", new FontIcon(MaterialDesignD.DOTS_VERTICAL));
        button.getStyleClass().addAll(Styles.QUIET, "chart-menu");
        button.setAccessibleText(Texts.of("chart.menu"));
        button.getItems().setAll(tools.items(this));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        header.getChildren().setAll(title, button);
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(tools.items(this));
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
    }

    /// Shows something else.
    public final void show(D now) {
        data.set(Optional.of(now));
        title.setText(title(now));
        boolean empty = now.isEmpty();
        body.setVisible(!empty);
        body.setManaged(!empty);
        nothing.setText(Texts.of("chart.nothing"));
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        draw(now);
        List<Legend.Entry> entries = empty ? List.of() : legend(now);
        legend.show(entries);
        setAccessibleText(title.getText() + ". " + (empty ? nothing.getText() : summary(now)));
    }

    /// What it shows, empty before it shows anything.
    public final ReadOnlyObjectProperty<Optional<D>> data() {
        return data.getReadOnlyProperty();
    }

    /// What the chart says of itself, in a few words: the name of a saved file.
    public final String titleText() {
        return title.getText();
    }

    /// What is shown, as a sentence or two with the numbers that matter.
    protected abstract String summary(D data);

    /// What the chart shows, in a few words.
    protected abstract String title(D data);

    /// What the signs mean, in the order in which they are met.
    protected abstract List<Legend.Entry> legend(D data);

    /// Puts the data into the drawing.
    protected abstract void draw(D data);

    /// What a saved picture shows: the whole frame without its menu.
    final List<Node> notInPictures() {
        return header.getChildren().stream().filter(child -> child != title).toList();
    }
}
