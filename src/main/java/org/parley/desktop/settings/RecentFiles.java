package org.parley.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;

/// The files opened or saved lately, the latest first.
public final class RecentFiles {
    private static final int MOST = 8;
    private static final String BETWEEN = "\n";

    private static final Setting<List<Path>> SETTING = new Setting<>(
            "files.recent",
            List.of(),
            files -> files.stream().map(Path::toString).collect(Collectors.joining(BETWEEN)),
            text -> Optional.of(text.lines().flatMap(line -> path(line).stream()).limit(MOST).toList()));

    private final ObjectProperty<List<Path>> files;

    public RecentFiles(Settings settings) {
        files = settings.of(SETTING);
    }

    public ObjectProperty<List<Path>> files() {
        return files;
    }

    /// Puts a file first.
    public void add(Path file) {
        List<Path> changed = new ArrayList<>(files.get());
        changed.remove(file.toAbsolutePath());
        changed.addFirst(file.toAbsolutePath());
        files.set(List.copyOf(changed.subList(0, Math.min(MOST, changed.size()))));
    }

    /// Takes a file off the list.
    public void remove(Path file) {
        files.set(files.get().stream().filter(one -> !one.equals(file)).toList());
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException problem) {
            return Optional.empty();
        }
    }
}
