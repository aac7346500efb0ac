package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The head of the table: the rounds, the gauges, how far the talks are, and the button to pass.
final class HeaderView extends HBox {
    private static final double LEAST_WRAP = 400;

    private final FlowPane parts = new FlowPane();
    private Optional<Header> last = Optional.empty();
    private boolean brief;

    /// @param clock stands beside the button
    HeaderView(Action pass, ClockView clock) {
        getStyleClass().add("table-header");
        parts.getStyleClass().add("table-header-parts");
        HBox.setHgrow(parts, Priority.ALWAYS);
        // How high the row is asked before its width is known: then as for the width it has, not for a narrow one.
        parts.prefWrapLengthProperty().bind(Bindings.max(LEAST_WRAP, parts.widthProperty()));
        String key = pass.key().map(combination -> combination.getDisplayText()).orElse("");
        ActionButton button = new ActionButton(pass.called(Texts.of("table.pass.key", pass.text(), key)));
        button.setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(parts, clock, button);
    }

    /// Shows the round that is open alone, or the way from the first to the last.
    void setBrief(boolean wanted) {
        brief = wanted;
        last.ifPresent(this::show);
    }

    void show(Header header) {
        last = Optional.of(header);
        List<Node> shown = new ArrayList<>();
        for (Header.Stop stop : header.stops()) {
            if (brief && stop.time() != Header.Time.NOW) {
                continue;
            }
            shown.add(shown.isEmpty()
                    ? stop(stop)
                    : Parts.row("stops", new FontIcon(MaterialDesignC.CHEVRON_RIGHT), stop(stop)));
        }
        header.readings().forEach(reading -> shown.add(gauge(reading)));
        shown.add(Parts.word(header.count(), Styles.MUTED));
        parts.getChildren().setAll(shown);
    }

    private static Label stop(Header.Stop stop) {
        Label label = Parts.word(stop.title(), "stop", style(stop.time()));
        label.setAccessibleText(Texts.of("table.stop." + style(stop.time()), stop.title()));
        Tooltip.install(label, new Tooltip(stop.about()));
        if (stop.time() == Header.Time.PAST) {
            label.setGraphic(new FontIcon(MaterialDesignC.CHECK));
        }
        return label;
    }

    private static String style(Header.Time time) {
        return switch (time) {
            case PAST -> "past";
            case NOW -> "now";
            case TO_COME -> "to-come";
        };
    }

    private static Node gauge(Header.Reading reading) {
        ProgressBar bar = new ProgressBar(reading.share());
        bar.getStyleClass().add("gauge-bar");
        bar.setFocusTraversable(false);
        Label name = Parts.word(reading.title(), Styles.MUTED);
        Label number = Parts.word(reading.number(), Styles.STRONG);
        bar.setAccessibleText(Texts.of("table.gauge", reading.title(), reading.number()));
        name.setLabelFor(bar);
        return Parts.row("gauge", name, bar, number);
    }
}
