package org.parley.desktop.outside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for a file. FX thread alone; returns when answered.
public interface FileChoice {
    /// A kind of file to choose among.
    ///
    /// @param title what people call it
    /// @param patterns such as `*.json`
    record Kind(String title, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /// A file to read, empty where the person thinks better of it.
    Optional<Path> toOpen(String title, List<Kind> kinds);

    /// A place to write to, empty where the person thinks better of it. Asked before a file is overwritten.
    ///
    /// @param suggestion a file name
    Optional<Path> toSave(String title, String suggestion, List<Kind> kinds);
}
