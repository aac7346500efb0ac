package org.parley.desktop.table;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Columns;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// Where everything stands: the head above, the parties, the table and what can still happen beside each other, the
/// journal below.
final class TableLayout extends BorderPane {
    private static final double LEFT = 0.22;
    private static final double RIGHT = 0.68;
    /// What the three columns need to stand beside each other.
    private static final double WIDTH_IN_EM = 58;
    /// How much of the middle's height the judgement and the proposals may take before they scroll.
    private static final double JUDGEMENT = 0.24;
    private static final double PROPOSALS = 0.44;

    TableLayout(HeaderView header, Region parties, Region middle, Region outlook, Region journal) {
        getStyleClass().add("table");
        setTop(header);
        setCenter(new Columns(
                List.of(
                        new Columns.Part(Texts.of("table.part.parties"), Parts.scroll(parties, "column")),
                        new Columns.Part(Texts.of("table.part.table"), middle),
                        new Columns.Part(Texts.of("table.part.outlook"), outlook)),
                WIDTH_IN_EM,
                1,
                LEFT,
                RIGHT));
        setBottom(journal);
    }

    /// The middle: whose turn it is, what has been concluded, the issues, what is drafted and what is proposed.
    static Region middle(
            Region turn, Region settlement, Region issues, Region judgement, Region buttons, Region proposals) {
        ScrollPane rows = Parts.scroll(Parts.column("issues-and-settlement", settlement, issues), "issues-scroll");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox middle = Parts.column("middle", turn, Parts.word(Texts.of("table.issues"), Styles.EYEBROW), rows);
        middle.getChildren()
                .addAll(
                        Parts.scrollUpTo(judgement, middle.heightProperty().multiply(JUDGEMENT)),
                        buttons,
                        Parts.scrollUpTo(proposals, middle.heightProperty().multiply(PROPOSALS)));
        return middle;
    }
}
