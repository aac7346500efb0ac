package org.parley.desktop.outside;

import javafx.scene.Node;

/// The system's printer. FX thread alone.
public interface Printing {
    /// Asks for a printer and prints the node, made to fit on one page.
    ///
    /// @return whether something was printed; no where there is no printer or the person thinks better of it
    boolean onePage(Node node);
}
