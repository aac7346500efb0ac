package org.parley.desktop.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.insight.Switch.Kind;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Every rule that may be seen, to be switched off and on, with a field to find one.
final class SwitchesView extends VBox {
    private final InsightModel model;
    private final TextField search = new TextField();
    private final VBox kinds = Parts.column("switch-kinds");
    private final Label none = Parts.text(Texts.of("insight.search.none"), Styles.MUTED);
    private final List<KindPane> panes = new ArrayList<>();

    SwitchesView(InsightModel model) {
        this.model = model;
        getStyleClass().add("switches-view");
        search.setId("insight-search");
        search.setPromptText(Texts.of("insight.search.prompt"));
        search.setAccessibleText(Texts.of("insight.search.prompt"));
        search.textProperty().bindBidirectional(model.search());
        search.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = Parts.scroll(kinds, "switches-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Parts.word(Texts.of("insight.rules"), Styles.EYEBROW), search, none, scroll);
    }

    /// Shows the rules of the reading that is chosen.
    void rules() {
        panes.clear();
        List<Switch> switches = model.switches();
        for (Kind kind : Kind.values()) {
            List<SwitchRow> rows =
                    switches.stream().filter(one -> one.kind() == kind).map(this::row).toList();
            if (!rows.isEmpty()) {
                panes.add(new KindPane(kind, model.vantage().scenario(), rows));
            }
        }
        kinds.getChildren().setAll(panes);
        show(model.whatIf().get());
        search(model.search().get());
    }

    private SwitchRow row(Switch one) {
        return one.kind() == Kind.RESERVATION
                ? new ReservationRow(one, model, model.dial(one.party().orElseThrow()))
                : new SwitchRow(one, model);
    }

    /// Shows what is supposed.
    void show(WhatIf whatIf) {
        panes.forEach(pane -> pane.show(whatIf));
    }

    /// Opens the kinds in which something is supposed away.
    void open(WhatIf whatIf) {
        panes.forEach(pane -> pane.open(whatIf));
    }

    /// Shows only the rules that have these words.
    void search(String words) {
        boolean some = false;
        for (KindPane pane : panes) {
            some |= pane.search(words);
        }
        Parts.show(none, !some);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
