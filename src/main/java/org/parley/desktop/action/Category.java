package org.parley.desktop.action;

import org.parley.desktop.text.Texts;

/// The menus, in their order in the menu bar. One without actions is not shown.
public enum Category {
    FILE,
    EDIT,
    TALKS,
    INSTRUCTOR,
    ANALYSIS,
    VIEW,
    HELP;

    /// The menu's text, with its mnemonic.
    public String title() {
        return Texts.of("category." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
