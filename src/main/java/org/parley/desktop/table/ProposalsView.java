package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Scenario;

/// The proposals on the table, each with what can be done with it.
final class ProposalsView extends VBox {
    /// What a person can do with a proposal.
    interface Answers {
        void accept(int proposal);

        void reject(int proposal);

        void counter(int proposal);

        void withdraw(int proposal);
    }

    private final Scenario scenario;
    private final Answers answers;
    private boolean endedShown;

    ProposalsView(Scenario scenario, Answers answers) {
        this.scenario = scenario;
        this.answers = answers;
        getStyleClass().add("proposals");
    }

    /// @param ended those that are no longer on the table
    void show(List<ProposalRow> proposals, List<ProposalStory.Ended> ended) {
        getChildren().clear();
        if (!proposals.isEmpty()) {
            getChildren().add(Parts.text(Texts.of("table.proposals", proposals.size()), Styles.EYEBROW));
        }
        proposals.forEach(proposal -> getChildren().add(card(proposal)));
        if (!ended.isEmpty()) {
            getChildren().add(ended(ended));
        }
        Parts.show(this, !proposals.isEmpty() || !ended.isEmpty());
    }

    private Node ended(List<ProposalStory.Ended> proposals) {
        VBox lines = Parts.column("ended-proposals");
        for (ProposalStory.Ended proposal : proposals) {
            VBox words = Parts.column(
                    "ended-words",
                    Parts.text(Texts.of("table.ended.line", proposal.title(), proposal.terms())),
                    Parts.text(proposal.end(), Styles.SMALL, Styles.MUTED));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = Parts.row("ended-proposal", PartyLooks.glyph(scenario, proposal.by()), words);
            line.setId("ended-" + proposal.id());
            lines.getChildren().add(line);
        }
        TitledPane pane = new TitledPane(Texts.of("table.ended", proposals.size()), lines);
        pane.setId("ended-proposals");
        pane.setAnimated(false);
        pane.setExpanded(endedShown);
        pane.expandedProperty().subscribe(shown -> endedShown = shown);
        return pane;
    }

    private Node card(ProposalRow row) {
        VBox card = Parts.column("card proposal");
        card.setId("proposal-" + row.id());
        card.getChildren().add(Parts.row(
                "proposal-head",
                PartyLooks.glyph(scenario, row.by()),
                Parts.text(row.title(), Styles.STRONG)));
        row.terms().forEach(term -> card.getChildren().add(Parts.text(term)));
        row.before().forEach(answered -> card.getChildren().add(Parts.text(answered, Styles.SMALL, Styles.MUTED)));
        row.standing().forEach(line -> card.getChildren().add(Parts.text(line, Styles.SMALL, Styles.MUTED)));
        JudgementView judgement = new JudgementView();
        judgement.show(row.judgement());
        card.getChildren().addAll(judgement, buttons(row));
        return card;
    }

    private Node buttons(ProposalRow row) {
        if (row.yours()) {
            return Parts.row("buttons", button(row, "withdraw", row.noWithdraw(), () -> answers.withdraw(row.id())));
        }
        ActionButton accept = Parts.button(
                "accept-" + row.id(),
                row.noAccept().isEmpty() ? row.accept() : Texts.of("table.accept"),
                row.noAccept(),
                () -> answers.accept(row.id()),
                row.noAccept().isEmpty() ? Styles.PRIMARY : "refused");
        ActionButton reject = button(row, "reject", row.noReject(), () -> answers.reject(row.id()));
        ActionButton counter = button(row, "counter", row.noCounter(), () -> answers.counter(row.id()));
        if (row.noAccept().isPresent()) {
            return Parts.row("buttons", accept, reject, counter);
        }
        accept.button().setWrapText(true);
        accept.button().setMinWidth(0);
        accept.button().setMinHeight(USE_PREF_SIZE);
        return Parts.column("buttons", accept, Parts.row("buttons", reject, counter));
    }

    private static ActionButton button(ProposalRow row, String what, Optional<String> obstacle, Runnable run) {
        return Parts.button(what + "-" + row.id(), Texts.of("table." + what), obstacle, run);
    }
}
