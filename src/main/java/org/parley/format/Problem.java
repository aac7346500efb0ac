package org.parley.format;

import java.util.Optional;

/// One slip in a file, told to the person who wrote it.
///
/// @param file the file's name, as the reader was given it
/// @param path where in the tree of the file, as a JSON path (RFC 9535) such as `$.issues[2].levels[0].id`; `$` for
///     the file as a whole
/// @param place the offending value or key
/// @param found what stands there, as a phrase
/// @param expected what should stand there, as a phrase; empty where nothing in particular is missing
/// @param suggestion the nearest known word, where one is near
public record Problem(
        Severity severity,
        String file,
        String path,
        Place place,
        String found,
        String expected,
        Optional<String> suggestion) {
    /// Counts from 1.
    public int line() {
        return place.line();
    }

    /// Counts from 1, in UTF-16 units.
    public int column() {
        return place.column();
    }

    /// What is wrong and what was expected, without the place.
    public String message() {
        String wanted = expected.isEmpty() ? "" : "; expected " + expected;
        return found + wanted + suggestion.map(word -> "; did you mean `" + word + "`?").orElse("");
    }

    /// One line, as compilers write it: `file:line:column: error: message ($.path)`.
    @Override
    public String toString() {
        return file + ":" + line() + ":" + column() + ": " + severity.word() + ": " + message() + " (" + path + ")";
    }
}
