package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.play.Parts;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.settings.SettingsInMemory;
import org.parley.desktop.theme.Looks;
import org.parley.desktop.theme.Styles;

/// The news of a turn show whole lines, however many there are, whatever the width and the letters.
class NewsViewTest {
    private static final String LONG = "A newspaper prints the agenda: an offer becomes known, “Limits along the lines of"
            + " the old treaty, if the build-up pauses”, and another one becomes known, “We can keep bombers away from"
            + " each other’s borders, if the build-up pauses.”";

    @ParameterizedTest
    @CsvSource({"500, 100", "470, 100", "430, 100", "300, 100", "500, 80", "500, 125", "500, 200"})
    void noLineIsCut(int width, int percent) {
        for (List<String> sentences : List.of(
                List.of("One."),
                List.of("One.", "Two.", "Three.", "Four."),
                List.of("One.", LONG),
                List.of(LONG, LONG, "Three."),
                List.of(LONG, "Two.", LONG, LONG))) {
            OnFxThread.run(() -> {
                NewsView news = shown(sentences, width, percent);
                double seen = news.getHeight();
                List<Label> labels = labels(news);
                assertThat(labels).hasSize(sentences.size() + 1);
                for (Label label : labels) {
                    Text text = (Text) label.lookup(".text");
                    Text line = new Text("One.");
                    line.setFont(text.getFont());
                    double high = line.getLayoutBounds().getHeight();
                    long lines = Math.round(text.getLayoutBounds().getHeight() / high);
                    for (int number = 0; number < lines; number++) {
                        double top = label.getBoundsInParent().getMinY() + number * high;
                        assertThat(top + high <= seen + 1.5 || top >= seen - 1.5)
                                .as("the line from %s to %s of “%s” against the end at %s", top, top + high, label.getText(), seen)
                                .isTrue();
                    }
                }
                assertThat(seen).as("at least four lines where there are so many").isGreaterThanOrEqualTo(Math.min(
                        labels.getLast().getBoundsInParent().getMaxY() - 1, 4 * labels.getLast().prefHeight(-1)));
            });
        }
    }

    private static NewsView shown(List<String> sentences, int width, int percent) {
        Settings settings = new SettingsInMemory();
        settings.of(Looks.SIZE).set(percent);
        NewsView news = new NewsView();
        Scene scene = new Scene(new VBox(news), width, 600);
        new Looks(settings).dress(scene);
        news.show(Stream.concat(
                        Stream.of(Parts.text("1 more before that: see the journal.", Styles.SMALL)),
                        sentences.stream().map(sentence -> Parts.text(sentence)))
                .toList());
        for (int round = 0; round < 4; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return news;
    }

    private static List<Label> labels(NewsView news) {
        return ((VBox) news.getContent()).getChildren().stream().map(Label.class::cast).toList();
    }
}
