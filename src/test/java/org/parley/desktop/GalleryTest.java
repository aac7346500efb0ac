package org.parley.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.desktop.action.Action;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.chart.ChartView;
import org.parley.desktop.chart.GaugesChartView;
import org.parley.desktop.chart.LevelsChartView;
import org.parley.desktop.chart.ReachableChartView;
import org.parley.desktop.chart.SampleCharts;
import org.parley.desktop.chart.TurningPointsChartView;
import org.parley.desktop.chart.UnderstandingsChartView;
import org.parley.desktop.chart.WindowsChartView;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.settings.RecentFiles;
import org.parley.format.BundledScenarios;
import org.parley.format.NotSavedException;
import org.parley.format.Problem;
import org.parley.format.SafeFile;
import org.parley.format.ScenarioReader;
import org.parley.format.ScenarioReading;
import org.parley.format.SessionWriter;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.strategy.AutoPlay;

/// Every screen is pictured and sound.
class GalleryTest {
    @Test
    void theLibrary() {
        Gallery.picture("library", inTheWindow(house -> {
            RecentFiles recent = new RecentFiles(house.settings());
            recent.add(Path.of("/home/kim/class/fisheries-draft.json"));
            recent.add(Path.of("/home/kim/class/group-3.parley.json"));
            keepASession(house);
            house.program().pages().showLibrary();
        }));
    }

    @Test
    void theQuestionBeforeASessionIsDiscarded() {
        Gallery.picture("library-discard", inTheWindow(house -> {
            keepASession(house);
            house.program().pages().showLibrary();
            house.find(".session-row .quiet", Button.class).fire();
        }));
    }

    @Test
    void theBriefing() {
        Gallery.picture("briefing", inTheWindow(house -> house.program().pages().showBriefing(flagship())));
    }

    @Test
    void theQuestionBeforeEverythingIsShown() {
        Gallery.picture("explore", inTheWindow(house -> {
            house.program().pages().showBriefing(flagship());
            house.program().action("briefing.explore").fire();
        }));
    }

    @Test
    void theConfidentialSheet() {
        Gallery.picture("sheet", inTheWindow(house -> {
            house.program().pages().showBriefing(flagship());
            house.find("#sheet-us", Button.class).fire();
        }));
    }

    @Test
    void theTour() {
        Gallery.picture("tour", inTheWindow(house -> {
            house.program().pages().showLibrary();
            house.program().action("help.tour").fire();
        }));
    }

    @Test
    void theProblems() {
        Gallery.picture("problems", inTheWindow(house -> house.program()
                .pages()
                .showProblems(Path.of("/home/kim/class/fisheries-draft.json"), problems())));
    }

    @Test
    void theCommandPalette() {
        Gallery.picture("palette", inTheWindow(house -> {
            house.program().pages().showLibrary();
            house.program().action("help.palette").fire();
        }));
    }

    @Test
    void theShortcuts() {
        Gallery.picture("shortcuts", inTheWindow(house -> {
            house.program().pages().showBriefing(flagship());
            house.program().action("help.shortcuts").fire();
        }));
    }

    @Test
    void whatTheProgramIs() {
        Gallery.picture("about", inTheWindow(house -> {
            house.program().pages().showLibrary();
            house.program().action("help.about").fire();
        }));
    }

    @Test
    void aTrouble() {
        Gallery.picture("trouble", inTheWindow(house -> {
            house.program().pages().showLibrary();
            house.program().notices().error(
                    "The file /home/kim/report.pdf could not be written.",
                    "Maybe the folder does not exist, is write-protected, or the disk is full. Choose another place and try again.",
                    "java.nio.file.AccessDeniedException: /home/kim/report.pdf");
        }));
    }

    private static Parent inTheWindow(Consumer<House> visit) {
        return OnFxThread.call(() -> {
            House house = new House(new Stage());
            visit.accept(house);
            return house.program().shell();
        });
    }

    private static Scenario flagship() {
        return ((ScenarioReading.Read) BundledScenarios.read("geneva-2022")).scenario();
    }

    private static void keepASession(House house) {
        Session session = Session.start(flagship(), new Player.Person(), 7);
        Session over = AutoPlay.play(Session.start(flagship(), new Player.Strategy("hardliner"), 7)).session();
        try {
            for (Session kept : List.of(session, over)) {
                SafeFile.write(house.program().sessions().begin(kept.scenario()), SessionWriter.write(kept));
            }
        } catch (NotSavedException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Problem> problems() {
        String text = """
                {"format": 1, "id": "fish", "title": "Fish", "summry": "A draft.",
                 "parties": [{"id": "iceland", "title": "Iceland", "role": "negotiater"}],
                 "issues": [{"id": "zone", "title": "Zone", "obligors": ["icland"], "levels": [{"id": "none", "title": "None"}]}],
                 "rounds": [{"id": "one", "title": "One", "present": ["iceland"], "agenda": ["zone", "quota"]}],
                 "understandings": [{"id": "deal", "title": "Deal", "terms": {"zone": "two-hundred"}}]}
                """;
        return ScenarioReader.read("fisheries-draft.json", text.getBytes(StandardCharsets.UTF_8)).all();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 150, 200})
    void lettersOfEverySize(int percent) {
        Gallery.letters("library", inTheWindow(house -> house.program().pages().showLibrary()), percent);
        Gallery.letters("briefing", inTheWindow(house -> house.program().pages().showBriefing(flagship())), percent);
        Gallery.letters(
                "problems",
                inTheWindow(house -> house.program()
                        .pages()
                        .showProblems(Path.of("/home/kim/class/fisheries-draft.json"), problems())),
                percent);
    }

    @Test
    void theChartsOverTime() {
        Gallery.picture("charts-over-time", OnFxThread.call(() -> {
            UnderstandingsChartView understandings = new UnderstandingsChartView();
            understandings.show(SampleCharts.understandings());
            ReachableChartView reachable = new ReachableChartView();
            reachable.show(SampleCharts.reachable());
            GaugesChartView gauges = new GaugesChartView();
            gauges.show(SampleCharts.gauges());
            return beside(understandings, reachable, gauges);
        }));
    }

    @Test
    void theChartsOfWhatCanBeAgreed() {
        Gallery.picture("charts-agreeable", OnFxThread.call(() -> {
            WindowsChartView windows = new WindowsChartView();
            windows.setOnChosen(id -> {});
            windows.show(SampleCharts.windows());
            LevelsChartView levels = new LevelsChartView();
            levels.show(SampleCharts.levels());
            return beside(windows, levels);
        }));
    }

    @Test
    void theChartsOfPackagesTooManyToCount() {
        Gallery.picture("charts-inexact", OnFxThread.call(() -> {
            ReachableChartView reachable = new ReachableChartView();
            reachable.show(SampleCharts.inexactReachable());
            LevelsChartView levels = new LevelsChartView();
            levels.show(SampleCharts.inexactLevels());
            assertThat(reachable.getAccessibleText()).contains("about 420,000 (95 %: 399,000 to 441,000) reachable");
            return beside(reachable, levels);
        }));
    }

    @Test
    void theMovesThroughPackagesTooManyToCount() {
        Gallery.picture("charts-inexact-moves", OnFxThread.call(() -> {
            TurningPointsChartView turning = new TurningPointsChartView(move -> {});
            turning.show(SampleCharts.inexactTurningPoints());
            assertThat(turning.getAccessibleText()).contains("not counted exactly");
            return beside(turning);
        }));
    }

    @Test
    void theNumbersOfAChart() {
        Gallery.picture("chart-data", inTheWindow(house -> {
            house.program().pages().showLibrary();
            WindowsChartView windows = new WindowsChartView();
            windows.show(SampleCharts.windows());
            windows.setTools(new ChartTools(house.desk()));
            house.with(desk -> new ChartPage(windows));
            house.find(".chart-menu", MenuButton.class).getItems().stream()
                    .filter(item -> "chart-data".equals(item.getId()))
                    .forEach(MenuItem::fire);
        }));
    }

    /// A page with one chart on it.
    private record ChartPage(Parent root) implements Screen {
        @Override
        public String title() {
            return "A chart";
        }

        @Override
        public List<Action> actions() {
            return List.of();
        }

        @Override
        public void dispose() {
            // Nothing was begun.
        }
    }

    private static Parent beside(ChartView<?>... charts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("page", "gap-4");
        for (ChartView<?> chart : charts) {
            ColumnConstraints even = new ColumnConstraints();
            even.setPercentWidth(100.0 / charts.length);
            grid.getColumnConstraints().add(even);
            VBox card = new VBox(chart);
            VBox.setVgrow(chart, Priority.ALWAYS);
            card.getStyleClass().add("card");
            grid.add(card, grid.getChildren().size(), 0);
        }
        return grid;
    }
}
