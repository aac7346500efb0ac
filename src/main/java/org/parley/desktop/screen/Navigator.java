package org.parley.desktop.screen;

import java.nio.file.Path;
import org.parley.scenario.Scenario;

/// From one page to the next. The page left is disposed of.
///
/// FX thread alone.
public interface Navigator {
    /// The start page.
    void showLibrary();

    /// What a scenario is about and who sits where.
    void showBriefing(Scenario scenario);

    /// Opens a scenario or session file: its briefing, its table, or its problems.
    void open(Path file);

    /// Back to the page before this one, where there is one.
    void back();
}
