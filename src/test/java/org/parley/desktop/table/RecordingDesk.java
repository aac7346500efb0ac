package org.parley.desktop.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.parley.desktop.FakeTime;
import org.parley.desktop.action.Action;
import org.parley.desktop.outside.FileChoice;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.outside.Pasteboard;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Navigator;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.screen.Sheets;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.work.DirectWork;
import org.parley.format.Problem;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;

/// A desk without a window: work is done at once, and what a screen asks for is written down.
public final class RecordingDesk {
    private final List<String> said = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final FakeTime time = new FakeTime();
    private Optional<Path> chosen = Optional.empty();

    /// What the screen has said to the person, and what it has shown.
    public List<String> said() {
        return said;
    }

    /// The pages that the screen has gone to.
    public List<String> pages() {
        return pages;
    }

    /// The time, which stands still until a test lets it pass.
    public FakeTime time() {
        return time;
    }

    /// The file that the person will choose from now on.
    public void choose(Path file) {
        chosen = Optional.of(file);
    }

    /// The desk to put before a screen.
    public Desk desk() {
        return new Desk(
                new Pages(),
                new DirectWork(),
                new Words(),
                new Over(),
                new SettingsInMemory(),
                new Outside(new Chosen(), file -> pages.add("browser " + file.getFileName()), new Board(), node -> true, time));
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, List<Kind> kinds) {
            return chosen;
        }

        @Override
        public Optional<Path> toSave(String title, String suggestion, List<Kind> kinds) {
            return chosen;
        }
    }

    private final class Board implements Pasteboard {
        @Override
        public void copy(String text) {
            said.add("copied " + text);
        }

        @Override
        public void copy(Image image) {
            said.add("copied a picture");
        }
    }

    private final class Words implements Notices {
        @Override
        public void done(String text) {
            said.add(text);
        }

        @Override
        public void done(String text, Action next) {
            said.add(text);
        }

        @Override
        public void warn(String text) {
            said.add(text);
        }

        @Override
        public void error(String text, String whatToDo, String details) {
            said.add(text + " " + whatToDo);
        }
    }

    private final class Over implements Sheets {
        @Override
        public void show(String title, Node content, Node first, List<Action> actions) {
            said.add("sheet " + title);
        }

        @Override
        public void close() {
            said.add("sheet closed");
        }
    }

    private final class Pages implements Navigator {
        @Override
        public void showLibrary() {
            pages.add("library");
        }

        @Override
        public void showBriefing(Scenario scenario) {
            pages.add("briefing " + scenario.id());
        }

        @Override
        public void showTable(Line line) {
            pages.add("table " + line.cursor());
        }

        @Override
        public void showDebrief(Line line) {
            pages.add("debrief " + line.cursor());
        }

        @Override
        public void showInsight(Vantage vantage) {
            pages.add("insight " + vantage.scenario().id());
        }

        @Override
        public void showProblems(Path file, List<Problem> problems) {
            pages.add("problems " + file.getFileName());
        }

        @Override
        public void open(Path file) {
            pages.add("open " + file.getFileName());
        }

        @Override
        public void back() {
            pages.add("back");
        }
    }
}
