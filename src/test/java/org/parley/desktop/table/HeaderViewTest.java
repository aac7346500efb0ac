package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// The head of the table stands on one line, however the talks are and whatever the width.
class HeaderViewTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1280, 100", "1024, 100", "1024, 120", "1280, 200", "800, 100"})
    void theHeadStandsOnOneLine(int width, int percent) {
        for (Line line : states()) {
            List<Label> labels = labels(head(line, width, percent));
            assertThat(labels).isNotEmpty();
            assertThat(labels).noneMatch(Label::isTextTruncated);
            assertThat(labels.stream().mapToDouble(HeaderViewTest::centre).max().orElseThrow()
                            - labels.stream().mapToDouble(HeaderViewTest::centre).min().orElseThrow())
                    .as("how far the words are from one line")
                    .isLessThan(4);
        }
    }

    @Test
    void theRoundsAndTheGaugesAreTheMoreInWordsTheMoreRoomThereIs() {
        Line line = Tables.against("reciprocator", "geneva-2022", "us");
        assertThat(words(head(line, 1280, 100)))
                .contains("Geneva: the two", "Brussels: the thirty and one", "The letters", "Tension", "Trust");
        assertThat(words(head(line, 1024, 100)))
                .as("a number stands for a round that is not now, its title in a tip")
                .contains("Geneva: the two", "2", "3", "4", "Tension", "6/10", "Trust", "3/10", "round 1 of 4")
                .doesNotContain("Brussels: the thirty and one");
    }

    @Test
    void whatHasNoRoomIsInAMenu() {
        Parent head = head(Tables.against("reciprocator", "geneva-2022", "us"), 480, 100);
        assertThat(words(head)).contains("Geneva: the two", "round 1 of 4").doesNotContain("Tension");
        MenuButton more = (MenuButton) shown(head)
                .filter(MenuButton.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(more.getItems()).extracting(MenuItem::getText)
                .containsExactly(
                        "The round now: Geneva: the two",
                        "Round to come: Brussels: the thirty and one",
                        "Round to come: Vienna: the fifty-seven",
                        "Round to come: The letters",
                        "Tension: 6/10",
                        "Trust: 3/10");
    }

    /// The start, the second round, with a clock, paused, the end.
    private static List<Line> states() {
        Line start = Tables.against("reciprocator", "geneva-2022", "us");
        Line timed = start.withOptions(start.talks().session().options().withRoundMinutes(OptionalInt.of(20)));
        Talks talks = start.talks();
        List<Line> states =
                new ArrayList<>(List.of(start, timed, Line.of(talks.play(Optional.empty(), new Move.Pause(true)))));
        int round = 0;
        while (!talks.isOver()) {
            talks = talks.play(talks.position().turn(), Tables.pass());
            if (talks.position().state().round() > round || talks.isOver()) {
                round = talks.position().state().round();
                states.add(Line.of(talks));
            }
        }
        return states;
    }

    @Test
    void itFitsWhenTheLettersGrow() {
        Settings settings = new SettingsInMemory();
        Parent head = head(Tables.against("reciprocator", "geneva-2022", "us"), 1024, settings);
        OnFxThread.run(() -> {
            settings.of(Looks.SIZE).set(200);
            settle(head.getScene());
        });
        assertThat(labels(head)).noneMatch(Label::isTextTruncated);
        assertThat(words(head)).contains("Geneva: the two").doesNotContain("2", "Brussels: the thirty and one");
    }

    private Parent head(Line line, int width, int percent) {
        Settings settings = new SettingsInMemory();
        settings.of(Looks.SIZE).set(percent);
        return head(line, width, settings);
    }

    private Parent head(Line line, int width, Settings settings) {
        return OnFxThread.call(() -> {
            TableScreen screen =
                    new TableScreen(new RecordingDesk().desk(), folder.resolve("kept.parley.json"), line);
            StackPane window = new StackPane(screen.root());
            Scene scene = new Scene(window, width, 680);
            new Looks(settings).dress(scene);
            screen.shown();
            settle(scene);
            return (Parent) window.lookup(".table-header");
        });
    }

    private static void settle(Scene scene) {
        for (int round = 0; round < 3; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static double centre(Label label) {
        return label.localToScene(label.getLayoutBounds()).getCenterY();
    }

    private static List<String> words(Parent head) {
        return labels(head).stream().map(Label::getText).toList();
    }

    private static List<Label> labels(Parent head) {
        return shown(head)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> !label.getText().isEmpty())
                .toList();
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent && !(node instanceof Region region && region.getWidth() == 0)
                ? Stream.concat(
                        Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(HeaderViewTest::shown))
                : Stream.of(node);
    }
}
