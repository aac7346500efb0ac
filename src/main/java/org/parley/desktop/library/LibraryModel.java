package org.parley.desktop.library;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the start page shows. FX thread alone once it is shown.
public final class LibraryModel {
    private final ObservableList<ScenarioCard> scenarios = FXCollections.observableArrayList();
    private final ObservableList<SavedSession> sessions = FXCollections.observableArrayList();
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final BooleanProperty loading = new SimpleBooleanProperty(true);

    /// The scenarios that come with the program, the easiest first.
    public ObservableList<ScenarioCard> scenarios() {
        return scenarios;
    }

    /// Sessions to resume, the latest first.
    public ObservableList<SavedSession> sessions() {
        return sessions;
    }

    /// Files opened lately, the latest first.
    public ObservableList<Path> recent() {
        return recent;
    }

    /// Whether the scenarios are still being read.
    public BooleanProperty loading() {
        return loading;
    }

    void loaded(List<ScenarioCard> cards) {
        scenarios.setAll(cards);
        loading.set(false);
    }
}
