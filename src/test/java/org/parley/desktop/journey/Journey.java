package org.parley.desktop.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A way through the real window, which is opened for each test and closed after it.
abstract class Journey {
    @TempDir
    protected Path folder;

    protected Visitor visitor;

    @BeforeEach
    void openTheWindow() {
        visitor = Visitor.come();
    }

    @AfterEach
    void closeTheWindow() {
        visitor.leave();
    }
}
