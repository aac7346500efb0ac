package org.parley.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Takes a `.json` file that is dropped anywhere on the window.
final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    static void onto(Node window, Consumer<Path> open) {
        window.setOnDragOver(event -> {
            if (wanted(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                window.pseudoClassStateChanged(DROP, true);
            }
            event.consume();
        });
        window.setOnDragExited(event -> window.pseudoClassStateChanged(DROP, false));
        window.setOnDragDropped(event -> {
            Optional<Path> file = wanted(event.getDragboard().getFiles());
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(open);
        });
    }

    /// The first file that may hold a scenario or a session.
    static Optional<Path> wanted(List<File> files) {
        return files.stream().map(File::toPath).filter(file -> file.toString().endsWith(".json")).findFirst();
    }
}
