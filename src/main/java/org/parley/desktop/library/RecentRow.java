package org.parley.desktop.library;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Labels;
import org.parley.desktop.theme.Styles;

/// A file opened lately: its name opens it, the cross takes it off the list.
final class RecentRow extends HBox {
    RecentRow(Path file, Consumer<Path> open, Consumer<Path> forget) {
        getStyleClass().addAll("recent-row", Styles.GAP_2);
        Button name = new Button(file.getFileName().toString(), new FontIcon(MaterialDesignF.FILE_OUTLINE));
        name.setMnemonicParsing(false);
        name.getStyleClass().addAll(Styles.QUIET);
        name.setMinWidth(USE_PREF_SIZE);
        name.setTooltip(new Tooltip(file.toString()));
        name.setOnAction(event -> open.accept(file));
        Label folder = Labels.text(String.valueOf(file.getParent()), Styles.MUTED, Styles.SMALL);
        folder.setMaxWidth(Double.MAX_VALUE);
        setHgrow(folder, Priority.ALWAYS);
        Button forgetIt = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        forgetIt.getStyleClass().add(Styles.QUIET);
        forgetIt.setAccessibleText(Texts.of("library.forget", file.getFileName()));
        forgetIt.setTooltip(new Tooltip(Texts.of("library.forget", file.getFileName())));
        forgetIt.setOnAction(event -> forget.accept(file));
        getChildren().addAll(name, folder, forgetIt);
    }
}
