package org.parley.desktop;

import java.nio.file.Path;
import java.util.List;
import org.parley.desktop.screen.Navigator;
import org.parley.desktop.screen.Vantage;
import org.parley.format.Problem;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;

/// The way through the pages from those of one play: its table and its debrief are kept in the same recovery file,
/// however often one goes from one to the other.
final class PlayPages implements Navigator {
    private final Pages pages;
    private final Path recovery;

    PlayPages(Pages pages, Path recovery) {
        this.pages = pages;
        this.recovery = recovery;
    }

    @Override
    public void showTable(Line line) {
        pages.showTable(line, recovery);
    }

    @Override
    public void showDebrief(Line line) {
        pages.showDebrief(line, recovery);
    }

    @Override
    public void showLibrary() {
        pages.showLibrary();
    }

    @Override
    public void showBriefing(Scenario scenario) {
        pages.showBriefing(scenario);
    }

    @Override
    public void showInsight(Vantage vantage) {
        pages.showInsight(vantage);
    }

    @Override
    public void showProblems(Path file, List<Problem> problems) {
        pages.showProblems(file, problems);
    }

    @Override
    public void open(Path file) {
        pages.open(file);
    }

    @Override
    public void back() {
        pages.back();
    }
}
