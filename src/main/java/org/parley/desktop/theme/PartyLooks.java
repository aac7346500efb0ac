package org.parley.desktop.theme;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/// The colour and glyph of each party, by its place in the file: told apart by the shape alone where colours are not.
public final class PartyLooks {
    private static final List<String> GLYPHS =
            List.of("circle", "square", "triangle", "diamond", "pentagon", "plus", "star", "hexagon");

    private PartyLooks() {}

    /// A glyph and the party's title beside it. The title wraps where the place is narrow.
    public static HBox named(Scenario scenario, String party) {
        Label title = new Label(scenario.party(party).title());
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.SOMETIMES);
        HBox named = glyph(scenario, party);
        named.getChildren().add(title);
        return named;
    }

    /// The glyph alone, in the party's colour, speaking the party's name to screen readers.
    public static HBox glyph(Scenario scenario, String party) {
        Region shape = new Region();
        shape.getStyleClass().addAll(Styles.GLYPH, glyphOf(scenario, party));
        HBox glyph = new HBox(shape);
        glyph.getStyleClass().addAll("party", styleOf(scenario, party));
        glyph.setAccessibleText(scenario.party(party).title());
        return glyph;
    }

    /// The class name that gives `-parley-party` the party's colour.
    public static String styleOf(Scenario scenario, String party) {
        return "party-" + (position(scenario, party) % GLYPHS.size() + 1);
    }

    /// The class name of the party's shape.
    public static String glyphOf(Scenario scenario, String party) {
        int position = position(scenario, party);
        return GLYPHS.get((position + position / GLYPHS.size()) % GLYPHS.size());
    }

    private static int position(Scenario scenario, String party) {
        List<String> ids = scenario.parties().stream().map(Party::id).toList();
        int position = ids.indexOf(party);
        if (position < 0) {
            throw new IllegalArgumentException("There is no party '" + party + "' in this scenario.");
        }
        return position;
    }
}
