package org.parley.desktop.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.desktop.library.Difficulty;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.PartyLooks;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.About;
import org.parley.scenario.Party;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Source;

/// What a scenario is about: its story, the parties, the meetings, what can be learned, and where it comes from.
final class StoryView extends VBox {
    private final Scenario scenario;

    StoryView(Scenario scenario) {
        this.scenario = scenario;
        getStyleClass().addAll("story", Styles.GAP_5);
        getChildren().add(head());
        section("briefing.objectives", bullets(scenario.about().objectives()));
        section("briefing.parties", scenario.parties().stream().map(this::party).toList());
        section("briefing.rounds", scenario.rounds().stream().map(this::round).toList());
        section("briefing.sources", scenario.about().sources().stream().map(StoryView::source).toList());
        section("briefing.modelling", bullets(scenario.about().modelling()));
    }

    private Node head() {
        About about = scenario.about();
        VBox head = new VBox();
        head.getStyleClass().add(Styles.GAP_2);
        if (!about.topic().isEmpty()) {
            head.getChildren().add(Labels.text(about.topic().toUpperCase(Locale.getDefault()), Styles.EYEBROW));
        }
        head.getChildren().add(Labels.text(scenario.title(), Styles.DISPLAY));
        head.getChildren().add(Labels.text(about.summary(), "lead"));
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("card-facts");
        about.minutes().ifPresent(minutes -> chips.getChildren().add(Labels.chip(Texts.of("library.minutes", minutes))));
        chips.getChildren().add(Labels.chip(Texts.of("library.rounds", scenario.rounds().size())));
        chips.getChildren().add(Labels.chip(Texts.of("library.issues", scenario.issues().size())));
        if (!about.difficulty().isEmpty()) {
            chips.getChildren().add(Labels.chip(Difficulty.words(about.difficulty())));
        }
        head.getChildren().add(chips);
        return head;
    }

    private void section(String key, List<? extends Node> contents) {
        if (contents.isEmpty()) {
            return;
        }
        VBox inside = new VBox();
        inside.getStyleClass().add(Styles.GAP_3);
        inside.getChildren().setAll(contents);
        VBox section = new VBox(Labels.text(Texts.of(key), Styles.HEADING), inside);
        section.getStyleClass().addAll(Styles.CARD, Styles.GAP_3);
        getChildren().add(section);
    }

    private Node party(Party party) {
        HBox named = PartyLooks.named(scenario, party.id());
        named.getStyleClass().add(Styles.STRONG);
        Label role = Labels.chip(Texts.of("role." + party.role().name().toLowerCase(Locale.ROOT)));
        FlowPane line = new FlowPane(named, role);
        line.getStyleClass().add("card-facts");
        VBox shown = new VBox(line);
        shown.getStyleClass().add(Styles.GAP_1);
        if (!party.briefing().isEmpty()) {
            shown.getChildren().add(Labels.text(party.briefing()));
        }
        return shown;
    }

    private Node round(Round round) {
        String agenda = round.agenda().stream().map(issue -> scenario.issue(issue).label()).collect(Collectors.joining(", "));
        String where = List.of(round.date(), round.venue()).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        VBox shown = new VBox(Labels.text(round.title(), Styles.STRONG));
        if (!where.isEmpty()) {
            shown.getChildren().add(Labels.text(where, Styles.MUTED, Styles.SMALL));
        }
        if (!agenda.isEmpty()) {
            shown.getChildren().add(Labels.text(Texts.of("briefing.agenda", agenda)));
        }
        return shown;
    }

    private static Node source(Source source) {
        String from = List.of(source.publisher(), source.date()).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        VBox shown = new VBox(Labels.text(source.title()));
        if (!from.isEmpty()) {
            shown.getChildren().add(Labels.text(from, Styles.MUTED, Styles.SMALL));
        }
        if (!source.annotation().note().isEmpty()) {
            shown.getChildren().add(Labels.text(source.annotation().note(), Styles.SMALL));
        }
        return shown;
    }

    private static List<Node> bullets(List<String> lines) {
        return lines.stream().map(StoryView::bullet).toList();
    }

    private static Node bullet(String line) {
        Label dot = new Label("•");
        dot.getStyleClass().add(Styles.MUTED);
        dot.setMinWidth(USE_PREF_SIZE);
        Label words = Labels.text(line);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bullet = new HBox(dot, words);
        bullet.getStyleClass().add(Styles.GAP_2);
        return bullet;
    }
}
