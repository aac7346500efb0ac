package org.parley.desktop.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.report.Lessons;

/// Who would want to leave what was agreed, and why; each party's verdicts that say the same stand together.
public final class StabilityView extends VBox {
    public StabilityView() {
        getStyleClass().add("stability");
    }

    /// Shows what there is to tell; empty where nothing is agreed, or nobody's points are seen.
    public void show(List<Lessons.StabilityEntry> entries) {
        getChildren().setAll(Parts.text(Texts.of("stability.about"), Styles.SMALL, Styles.MUTED));
        if (entries.isEmpty()) {
            getChildren().add(Parts.text(Texts.of("stability.none"), Styles.MUTED));
        }
        entries.forEach(this::party);
    }

    private void party(Lessons.StabilityEntry entry) {
        Map<String, List<Lessons.Verdict>> bySentence = new LinkedHashMap<>();
        entry.verdicts()
                .forEach(verdict -> bySentence
                        .computeIfAbsent(verdict.sentence(), sentence -> new ArrayList<>())
                        .add(verdict));
        VBox party = Parts.column("stability-party");
        bySentence.forEach((sentence, verdicts) -> party.getChildren()
                .add(Parts.column(
                        "stability-verdict",
                        Parts.line(
                                verdicts.getFirst().stable()
                                        ? MaterialDesignC.CHECK_CIRCLE_OUTLINE
                                        : MaterialDesignC.CLOSE_CIRCLE_OUTLINE,
                                sentence),
                        Parts.text(
                                String.join(
                                        ", ",
                                        verdicts.stream()
                                                .map(Lessons.Verdict::concept)
                                                .toList()),
                                Styles.SMALL,
                                Styles.MUTED))));
        getChildren().add(party);
    }
}
