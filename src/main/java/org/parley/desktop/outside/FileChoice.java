package org.parley.desktop.outside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

        /// How names of its files end, the first dot included.
        private String ending() {
            return patterns.getFirst().substring(1);
        }

        /// Whether a name has the last part of an ending of it at least.
        private boolean suits(String name) {
            return patterns.stream().anyMatch(pattern -> name.endsWith(pattern.substring(pattern.lastIndexOf('.'))));
        }
    }

    /// A file to read, empty where the person thinks better of it.
    Optional<Path> toOpen(String title, List<Kind> kinds);

    /// A place to write to, empty where the person thinks better of it. Asked before a file is overwritten.
    ///
    /// @param suggestion a file name
    Optional<Path> toSave(String title, String suggestion, List<Kind> kinds);

    /// A file to write under a name that says what it is: where a typed name ends as none of the kinds does, the ending of one
    /// is added. Not so where that file exists already: nobody was asked whether it may be overwritten.
    ///
    /// @param kind the one that was chosen
    static Path named(Path typed, List<Kind> kinds, Kind kind) {
        String name = typed.getFileName().toString();
        Path ended = typed.resolveSibling(name + kind.ending());
        boolean says = kinds.stream().anyMatch(one -> one.suits(name.toLowerCase(Locale.ROOT)));
        return says || Files.exists(ended) ? typed : ended;
    }
}
