package org.parley.desktop.outside;

import java.nio.file.Path;

/// Shows a file in the program that the person has for it. FX thread alone.
public interface Browser {
    /// Opens a file that exists.
    void show(Path file);
}
