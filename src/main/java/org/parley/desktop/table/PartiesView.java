package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// The parties: one's own with its red lines and levers, the others with what they have said.
final class PartiesView extends VBox {
    private static final int SHOWN_AT_ONCE = 2;

    private final Scenario scenario;
    private final ActionButton sheet;
    private final Consumer<String> more;
    private final LeversView levers;

    /// @param sheet shows one's own confidential sheet
    /// @param more told the party of which all is wanted
    PartiesView(Scenario scenario, Action sheet, Consumer<String> pull, Consumer<String> more) {
        this.scenario = scenario;
        this.sheet = new ActionButton(sheet);
        this.more = more;
        levers = new LeversView("pull", pull);
        getStyleClass().add("parties");
    }

    void show(List<PartyCard> cards, List<LeverRow> ownLevers, String left) {
        levers.show(ownLevers);
        List<Node> shown = new ArrayList<>();
        shown.add(Parts.word(Texts.of("table.parties"), Styles.EYEBROW));
        for (PartyCard card : cards) {
            shown.add(card.you() ? you(card, left) : other(card));
        }
        getChildren().setAll(shown);
    }

    private Node you(PartyCard card, String left) {
        VBox you = Parts.column("card party-card own", head(card), sheet);
        if (!card.redLines().isEmpty()) {
            you.getChildren().add(Parts.text(Texts.of("table.redLines"), Styles.EYEBROW));
            card.redLines().forEach(line -> you.getChildren().add(statement(line)));
        }
        you.getChildren().addAll(Parts.text(Texts.of("table.levers", left), Styles.EYEBROW), levers);
        return you;
    }

    private Node other(PartyCard card) {
        VBox other = Parts.column("card party-card", head(card));
        card.said().ifPresent(said -> other.getChildren().add(Parts.text(said, "said")));
        List<Statement> statements = new ArrayList<>(card.redLines());
        statements.addAll(card.offers());
        statements.stream()
                .filter(Statement::stands)
                .limit(SHOWN_AT_ONCE)
                .forEach(statement -> other.getChildren().add(statement(statement)));
        if (!statements.isEmpty()) {
            Hyperlink all = new Hyperlink(Texts.of("table.party.all", statements.size()));
            all.setId("party-" + card.id());
            all.setAccessibleText(Texts.of("table.party.all.full", card.title(), statements.size()));
            all.setOnAction(event -> more.accept(card.id()));
            other.getChildren().add(all);
        }
        if (card.away()) {
            other.getStyleClass().add("away");
        }
        return other;
    }

    private Node head(PartyCard card) {
        HBox named = PartyLooks.named(scenario, card.id());
        named.getStyleClass().add("party-name");
        VBox head = Parts.column("party-head", named, Parts.text(card.about(), Styles.SMALL, Styles.MUTED));
        if (card.turn()) {
            head.getStyleClass().add("turn");
        }
        return head;
    }

    /// A red line or an offer in one line, with its meaning as a tip.
    static Node statement(Statement statement) {
        String text = statement.text().isEmpty() ? statement.detail() : statement.text();
        HBox line = Parts.line(icon(statement), text, "statement", Styles.SMALL);
        if (!statement.stands()) {
            line.getStyleClass().add("resting");
        }
        javafx.scene.control.Tooltip tip = new javafx.scene.control.Tooltip(
                String.join("\n", statement.limit().isEmpty()
                        ? List.of(statement.detail())
                        : List.of(statement.detail(), statement.limit())));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        javafx.scene.control.Tooltip.install(line, tip);
        return line;
    }

    static Ikon icon(Statement statement) {
        return switch (statement.kind()) {
            case RED_LINE -> MaterialDesignC.CANCEL;
            case OFFER -> statement.secret() ? MaterialDesignF.FILE_LOCK_OUTLINE : MaterialDesignH.HANDSHAKE_OUTLINE;
        };
    }
}
