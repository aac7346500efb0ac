package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.desktop.theme.Styles;

/// Why an understanding stands as it does.
public final class WhyView extends VBox {
    public WhyView(Why why) {
        getStyleClass().add("why");
        getChildren()
                .addAll(
                        Parts.text(why.title(), Styles.TITLE),
                        StatusLooks.badge(why.standing()),
                        Parts.text(why.about()),
                        Parts.text(Texts.of("table.why.terms", why.terms()), Styles.SMALL, Styles.MUTED));
        why.parts().forEach(part -> getChildren().addAll(part(part)));
    }

    private static List<Node> part(Why.Part part) {
        List<Node> shown = new ArrayList<>();
        shown.add(Parts.text(part.heading(), Styles.EYEBROW));
        for (int line = 0; line < part.lines().size(); line++) {
            String mark = part.ordered() ? Texts.of("table.why.step", line + 1) : Texts.of("table.why.mark");
            shown.add(Parts.row(
                    "why-line", Parts.word(mark, Styles.MUTED), Parts.text(part.lines().get(line))));
        }
        return shown;
    }
}
