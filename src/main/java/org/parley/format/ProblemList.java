package org.parley.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers the problems of one file. Not for use by several threads at once.
///
/// After [#MOST] of them the rest are only counted, so that a file of millions of slips is still told in an instant.
final class ProblemList {
    static final int MOST = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private long left;

    ProblemList(String file) {
        this.file = file;
    }

    void error(JsonPath path, Place place, String found, String expected) {
        add(Severity.ERROR, path, place, found, expected, Optional.empty());
    }

    void error(JsonPath path, Place place, String found, String expected, Optional<String> suggestion) {
        add(Severity.ERROR, path, place, found, expected, suggestion);
    }

    void warning(JsonPath path, Place place, String found, String expected) {
        add(Severity.WARNING, path, place, found, expected, Optional.empty());
    }

    private void add(
            Severity severity,
            JsonPath path,
            Place place,
            String found,
            String expected,
            Optional<String> suggestion) {
        errors += severity == Severity.ERROR ? 1 : 0;
        if (problems.size() < MOST) {
            problems.add(new Problem(severity, file, path.toString(), place, found, expected, suggestion));
        } else {
            left++;
        }
    }

    /// No use in looking for the nearest word any more.
    boolean isFull() {
        return problems.size() >= MOST;
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /// How many errors there are.
    int errors() {
        return errors;
    }

    /// All of them in the order of the file; where some were only counted, the last one says how many.
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (left > 0) {
            sorted.add(new Problem(
                    errors > 0 ? Severity.ERROR : Severity.WARNING,
                    file,
                    "$",
                    sorted.getLast().place(),
                    left + " more problems, not listed",
                    "",
                    Optional.empty()));
        }
        return List.copyOf(sorted);
    }
}
