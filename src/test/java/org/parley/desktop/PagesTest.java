package org.parley.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.parley.desktop.action.Action;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.screen.Vantage;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// One page at a time, each ended when it is left, and a way back.
class PagesTest {
    private final List<String> shown = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<String> keptIn = new ArrayList<>();
    private int plays;
    private final Pages pages = new Pages(
            new Pages.Makers(
                    () -> new Page("library"),
                    scenario -> new Page("briefing"),
                    line -> Path.of("play " + ++plays),
                    (line, file) -> new Page("table"),
                    (line, file) -> {
                        keptIn.add(file.toString());
                        return new Page("debrief");
                    },
                    vantage -> new Page("insight"),
                    (file, problems) -> new Page("problems of " + file),
                    file -> {}),
            screen -> shown.add(screen.title()));

    private final Scenario scenario = ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario();
    private final Line line = Line.of(Talks.of(Session.start(scenario, new Player.Person(), 7)));

    private final class Page implements Screen {
        private final String name;
        private final Parent root = new StackPane();

        Page(String name) {
            this.name = name;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public List<Action> actions() {
            return List.of();
        }

        @Override
        public Optional<Supplier<Screen>> again() {
            return name.equals("table") ? Optional.of(() -> new Page("table, played on")) : Optional.empty();
        }

        @Override
        public void dispose() {
            ended.add(name);
        }
    }

    @Test
    void thePageLeftIsEnded() {
        pages.showLibrary();
        pages.showBriefing(scenario);
        assertThat(ended).containsExactly("library");
        pages.showTable(line);
        assertThat(ended).containsExactly("library", "briefing");
        assertThat(pages.current().map(Screen::title)).contains("table");
    }

    @Test
    void backMakesThePageBeforeAnew() {
        pages.showLibrary();
        pages.showBriefing(scenario);
        pages.back();
        assertThat(shown).containsExactly("library", "briefing", "library");
        assertThat(ended).containsExactly("library", "briefing");
    }

    @Test
    void behindTheFirstPageIsTheLibrary() {
        pages.showBriefing(scenario);
        pages.back();
        assertThat(pages.current().map(Screen::title)).contains("library");
    }

    @Test
    void talksPlayedAndLookedBackOnAreOnePageOnTheWayBack() {
        pages.showLibrary();
        pages.showBriefing(scenario);
        pages.showTable(line);
        pages.showDebrief(line);
        pages.back();
        assertThat(pages.current().map(Screen::title)).contains("briefing");
    }

    @Test
    void whoComesBackFindsThePageAsItWasLeft() {
        pages.showLibrary();
        pages.showTable(line);
        pages.showInsight(Vantage.of(scenario));
        assertThat(pages.current().map(Screen::title)).contains("insight");
        pages.back();
        assertThat(pages.current().map(Screen::title)).contains("table, played on");
    }

    @Test
    void aFileReadAgainIsNotAnotherPage() {
        pages.showLibrary();
        pages.showProblems(Path.of("a.json"), List.of());
        pages.showProblems(Path.of("a.json"), List.of());
        pages.back();
        assertThat(pages.current().map(Screen::title)).contains("library");
    }

    @Test
    void closingEndsThePageThatIsShown() {
        pages.showLibrary();
        pages.close();
        assertThat(ended).containsExactly("library");
        assertThat(pages.current()).isEmpty();
    }

    @Test
    void aPlayKeepsItsFileAndAnotherPlayHasAnother() {
        pages.showDebrief(line);
        new PlayPages(pages, Path.of("play 1")).showDebrief(line);
        pages.showDebrief(line);

        assertThat(keptIn).containsExactly("play 1", "play 1", "play 2");
    }
}
