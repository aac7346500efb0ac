package org.parley.desktop.briefing;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.parley.desktop.instructor.ClassroomView;
import org.parley.desktop.instructor.LockView;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// How the class plays, the seed, and the instructor's lock.
final class OptionsView extends VBox {
    OptionsView(BriefingModel model, Runnable lock) {
        getStyleClass().add(Styles.GAP_3);
        TextField seed = ClassroomView.field("option-seed", Texts.of("briefing.seed.prompt"));
        seed.textProperty().bindBidirectional(model.seed());
        getChildren()
                .addAll(
                        new ClassroomView(model.classroom(), ClassroomView.labelled("briefing.seed", seed)),
                        new LockView(model.classroom(), lock));
    }
}
