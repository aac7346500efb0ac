package org.parley.desktop.table;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.play.Parts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// One issue: whom it binds, where it stands, and its levels to choose among.
final class IssueRowView extends VBox {
    private final LevelPicker picker;
    private final Label title;
    private final Label remark = Parts.text("", Styles.SMALL);
    private final HBox remarkLine;
    private final FontIcon sign = new FontIcon();
    private final Tooltip about = new Tooltip();
    private IssueRow shown;

    IssueRowView(Scenario scenario, IssueRow row, BiConsumer<IssueRow, Integer> choose) {
        shown = row;
        getStyleClass().add("issue-row");
        picker = new LevelPicker(row, level -> choose.accept(shown, level));
        title = Parts.text(row.title(), Styles.STRONG);
        title.setLabelFor(picker);
        about.setWrapText(true);
        about.setMaxWidth(420);
        HBox head = Parts.row("issue-head", title);
        row.binds().forEach(party -> {
            HBox glyph = PartyLooks.glyph(scenario, party);
            Tooltip.install(glyph, new Tooltip(scenario.party(party).title()));
            head.getChildren().add(glyph);
        });
        remarkLine = Parts.row("icon-line issue-remark", sign, remark);
        HBox.setHgrow(remark, Priority.ALWAYS);
        getChildren().addAll(head, remarkLine, picker);
        Tooltip.install(title, about);
    }

    /// Shows the issue as it is now, with the level that the draft gives it.
    ///
    /// @param open whether a level can be chosen
    void show(IssueRow row, int level, boolean open) {
        shown = row;
        boolean onTheTable = row.place() == IssueRow.Place.ON_THE_TABLE;
        picker.show(level);
        picker.setDisable(!open);
        Parts.show(picker, onTheTable);
        Parts.show(remarkLine, !onTheTable);
        remark.setText(row.remark());
        about.setText(row.about());
        sign.setIconCode(icon(row.place()));
        getStyleClass().removeAll("off", "closed", "drafted", "concluded", "provisional");
        switch (row.place()) {
            case ON_THE_TABLE -> {
                if (level > 0) {
                    getStyleClass().add("drafted");
                }
            }
            case CONCLUDED -> getStyleClass().addAll("closed", "concluded");
            case PROVISIONAL -> getStyleClass().addAll("closed", "provisional");
            case OFF_AGENDA, OBLIGOR_AWAY -> getStyleClass().add("off");
        }
    }

    /// Puts the focus on the chosen level.
    boolean focusLevel() {
        return picker.isManaged()
                && !picker.isDisabled()
                && picker.getChildren().stream()
                        .filter(javafx.scene.Node::isFocusTraversable)
                        .findFirst()
                        .map(level -> {
                            level.requestFocus();
                            return true;
                        })
                        .orElse(false);
    }

    private static Ikon icon(IssueRow.Place place) {
        return switch (place) {
            case ON_THE_TABLE -> MaterialDesignC.CIRCLE_OUTLINE;
            case CONCLUDED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case PROVISIONAL -> MaterialDesignT.TIMER_SAND;
            case OFF_AGENDA -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
            case OBLIGOR_AWAY -> MaterialDesignA.ACCOUNT_OFF_OUTLINE;
        };
    }
}
