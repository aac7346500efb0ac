package org.parley.desktop.outside;

import javafx.scene.image.Image;

/// The system's clipboard. FX thread alone.
public interface Pasteboard {
    void copy(String text);

    void copy(Image image);
}
