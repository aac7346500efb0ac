package org.parley.desktop.briefing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;
import org.parley.rules.Wording;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// The confidential sheet of a seat: what its player alone reads. It is made for one printed page.
final class SheetView extends VBox {
    private final Scenario scenario;
    private final String party;
    private final Wording wording;

    /// @param scores whether the class is shown what packages are worth
    SheetView(Scenario scenario, String party, boolean scores) {
        this.scenario = scenario;
        this.party = party;
        wording = new Wording(scenario, Locale.getDefault());
        getStyleClass().addAll("confidential-sheet", Styles.GAP_3);
        Party self = scenario.party(party);
        add(Labels.text(self.confidential()));
        section("sheet.red-lines", scenario.redLines().stream().filter(line -> line.party().equals(party)).map(this::rule).toList());
        section("sheet.offers", scenario.offers().stream().filter(offer -> offer.party().equals(party)).map(this::rule).toList());
        scenario.preferences().stream()
                .filter(preference -> scores && preference.party().equals(party))
                .forEach(preference -> section("sheet.points", points(preference)));
    }

    private void add(Label label) {
        if (!label.getText().isEmpty()) {
            getChildren().add(label);
        }
    }

    private void section(String key, List<? extends Node> lines) {
        if (lines.isEmpty()) {
            return;
        }
        VBox section = new VBox(Labels.text(Texts.of(key), Styles.HEADING));
        section.getStyleClass().add(Styles.GAP_2);
        section.getChildren().addAll(lines);
        getChildren().add(section);
    }

    private Node rule(RedLine line) {
        String forbids = Texts.of("sheet.forbids", wording.conditions().ofPackage(line.forbids()));
        return rule(line.statement(), forbids + active(line.when()) + secret(line.disclosure()));
    }

    private Node rule(Offer offer) {
        String gives = wording.of(offer.gives());
        String terms = offer.inReturnFor().isAlways()
                ? Texts.of("sheet.for-nothing", gives)
                : Texts.of("sheet.in-return", gives, wording.conditions().ofPackage(offer.inReturnFor()));
        return rule(offer.statement(), terms + active(offer.when()) + secret(offer.disclosure()));
    }

    /// What the party says, and below it what that means.
    private static Node rule(String statement, String meaning) {
        VBox rule = new VBox(Labels.text(statement, Styles.STRONG), Labels.text(meaning, Styles.MUTED));
        rule.getStyleClass().add("rule");
        return rule;
    }

    private String active(Condition<ContextAtom> when) {
        return when.isAlways() ? "" : " " + Texts.of("sheet.while", wording.conditions().ofContext(when));
    }

    private static String secret(Disclosure disclosure) {
        return disclosure == Disclosure.PRIVATE ? " " + Texts.of("sheet.private") : "";
    }

    private List<Label> points(Preference preference) {
        Stream<String> worths = scenario.issues().stream()
                .filter(issue -> preference.points().containsKey(issue.id()))
                .map(issue -> issue.label() + ": " + levels(issue, preference.points().get(issue.id())));
        Stream<String> reservation = Stream.of(Texts.of("sheet.reservation", preference.reservation().base()));
        return Stream.concat(worths, reservation).map(line -> Labels.text(line)).toList();
    }

    private static String levels(Issue issue, List<Long> points) {
        return IntStream.range(0, points.size())
                .mapToObj(level -> issue.levels().get(level).label() + " " + points.get(level))
                .collect(Collectors.joining(", "));
    }
}
