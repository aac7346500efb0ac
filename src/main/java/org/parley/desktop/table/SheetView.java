package org.parley.desktop.table;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// A party's sheet: what it wants, what it will not do, what it offers, what things are worth to it.
final class SheetView extends VBox {
    /// @param disclose told the rule that is to be told to everybody
    SheetView(Sheet sheet, Consumer<String> disclose) {
        getStyleClass().add("sheet");
        getChildren().add(Parts.text(sheet.title(), Styles.TITLE));
        if (!sheet.briefing().isEmpty()) {
            getChildren().add(Parts.text(sheet.briefing()));
        }
        if (!sheet.confidential().isEmpty()) {
            getChildren()
                    .add(Parts.column(
                            "callout",
                            Parts.text(Texts.of("table.sheet.confidential"), Styles.EYEBROW),
                            Parts.text(sheet.confidential())));
        }
        statements("table.redLines", sheet.redLines(), sheet, disclose);
        statements("table.offers", sheet.offers(), sheet, disclose);
        if (!sheet.points().isEmpty()) {
            getChildren().add(Parts.text(Texts.of("table.sheet.points"), Styles.EYEBROW));
            sheet.points().forEach(line -> getChildren().add(Parts.text(line, Styles.SMALL)));
        }
    }

    private void statements(String heading, List<Statement> statements, Sheet sheet, Consumer<String> disclose) {
        if (statements.isEmpty()) {
            return;
        }
        getChildren().add(Parts.text(Texts.of(heading), Styles.EYEBROW));
        statements.forEach(statement -> getChildren().add(statement(statement, sheet, disclose)));
    }

    private static Node statement(Statement statement, Sheet sheet, Consumer<String> disclose) {
        VBox shown = Parts.column("sheet-statement");
        if (!statement.text().isEmpty()) {
            shown.getChildren().add(Parts.line(PartiesView.icon(statement), statement.text(), Styles.STRONG));
        }
        shown.getChildren().add(Parts.text(statement.detail(), Styles.SMALL));
        if (!statement.limit().isEmpty()) {
            String now = Texts.of(statement.stands() ? "table.limit.now" : "table.limit.notNow", statement.limit());
            shown.getChildren().add(Parts.text(now, Styles.SMALL, Styles.MUTED));
        }
        if (statement.secret()) {
            shown.getChildren().add(Parts.text(Texts.of("table.secret"), Styles.SMALL, Styles.MUTED));
        }
        sheet.disclosable(statement).ifPresent(rule -> shown.getChildren()
                .add(Parts.row(
                        "buttons",
                        Parts.button(
                                "disclose-" + rule.rule(),
                                Texts.of("table.disclose"),
                                rule.obstacle(),
                                () -> disclose.accept(rule.rule())))));
        return shown;
    }
}
