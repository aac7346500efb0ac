package org.parley.desktop.table;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.parley.desktop.play.Parts;

/// What can be said of a package, a line each.
final class JudgementView extends VBox {
    JudgementView() {
        getStyleClass().add("judgement");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(List<Judgement.Point> points) {
        getChildren().setAll(points.stream().map(JudgementView::line).toList());
        Parts.show(this, !points.isEmpty());
    }

    private static Node line(Judgement.Point point) {
        return Parts.line(icon(point.kind()), point.text(), "judgement-" + style(point.kind()));
    }

    private static String style(Judgement.Kind kind) {
        return switch (kind) {
            case HINT -> "hint";
            case FITS -> "fits";
            case BREAKS -> "breaks";
            case RULE -> "rule";
            case WORTH -> "worth";
            case OBJECTION -> "objection";
            case OWED -> "owed";
        };
    }

    private static Ikon icon(Judgement.Kind kind) {
        return switch (kind) {
            case HINT -> MaterialDesignI.INFORMATION_OUTLINE;
            case FITS -> MaterialDesignC.CHECK_BOLD;
            case BREAKS -> MaterialDesignC.CLOSE_OCTAGON;
            case RULE -> MaterialDesignC.CANCEL;
            case WORTH -> MaterialDesignS.SCALE_BALANCE;
            case OBJECTION -> MaterialDesignA.ACCOUNT_CANCEL_OUTLINE;
            case OWED -> MaterialDesignT.TIMER_SAND;
        };
    }
}
