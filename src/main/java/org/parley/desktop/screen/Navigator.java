package org.parley.desktop.screen;

import java.nio.file.Path;
import java.util.List;
import org.parley.format.Problem;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;

/// From one page to the next. The page left is disposed of.
///
/// FX thread alone.
public interface Navigator {
    /// The start page.
    void showLibrary();

    /// What a scenario is about and who sits where.
    void showBriefing(Scenario scenario);

    /// Talks being played, from their start or from where they were left. From the table or the debrief of some talks
    /// it is the same play that goes on; from anywhere else another begins.
    void showTable(Line line);

    /// Talks looked back on, whether they are over or not.
    void showDebrief(Line line);

    /// What is possible from somewhere, and what would be if some rules were not.
    void showInsight(Vantage vantage);

    /// What stands in the way of opening a file.
    void showProblems(Path file, List<Problem> problems);

    /// Opens a scenario or session file, and shows its briefing, its table or its problems. What was open stays open
    /// until the file has been read.
    void open(Path file);

    /// Back to the page before this one, or to the start page where there is none.
    void back();
}
