package org.parley.desktop.outside;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The system's own file dialogs. They begin where the last one ended.
public final class SystemFileChoice implements FileChoice {
    private final Supplier<Window> owner;
    private Optional<Path> folder = Optional.empty();

    public SystemFileChoice(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen(String title, List<Kind> kinds) {
        return remember(chooser(title, kinds).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String title, String suggestion, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestion);
        return remember(chooser.showSaveDialog(owner.get())).map(file -> FileChoice.named(file, kinds, chosen(chooser, kinds)));
    }

    private static Kind chosen(FileChooser chooser, List<Kind> kinds) {
        int place = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        return kinds.get(Math.max(0, place));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.title(), kind.patterns())));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remember(File chosen) {
        Optional<Path> file = Optional.ofNullable(chosen).map(File::toPath);
        file.map(Path::getParent).ifPresent(parent -> folder = Optional.of(parent));
        return file;
    }
}
