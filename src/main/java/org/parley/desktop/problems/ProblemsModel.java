package org.parley.desktop.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.format.Problem;
import org.parley.format.Severity;

/// What is wrong with a file.
public final class ProblemsModel {
    private final Path file;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    public ProblemsModel(Path file, List<Problem> problems) {
        this.file = file;
        this.problems.setAll(problems);
    }

    public Path file() {
        return file;
    }

    /// In the order of the file.
    public ObservableList<Problem> problems() {
        return problems;
    }

    public long errors() {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /// All of them as lines of text, as the command line prints them.
    public String lines() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
