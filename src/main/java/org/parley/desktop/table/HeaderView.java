package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.parley.desktop.action.Action;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;

/// The head of the table, on one line: the rounds, the gauges, how far the talks are, and the button to pass. Where the
/// rounds have no room for their titles, a number stands for each but the one that is open; then that one stands alone;
/// then what is left out is in a menu.
final class HeaderView extends HBox {
    private final FirstThatFits parts = new FirstThatFits();

    /// @param clock stands beside the button
    HeaderView(Action pass, ClockView clock) {
        getStyleClass().add("table-header");
        HBox.setHgrow(parts, Priority.ALWAYS);
        String key = pass.key().map(combination -> combination.getDisplayText()).orElse("");
        ActionButton button = new ActionButton(pass.called(Texts.of("table.pass.key", pass.text(), key)));
        button.setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(parts, clock, button);
    }

    void show(Header header) {
        parts.show(List.of(
                form(List.of(titles(header), gauges(header), count(header))),
                form(List.of(numbers(header), gauges(header), count(header))),
                form(List.of(now(header), gauges(header), count(header))),
                form(List.of(now(header), count(header), Stream.of(more(header)))),
                form(List.of(count(header), Stream.of(more(header))))));
    }

    private static HBox form(List<Stream<Node>> parts) {
        return Parts.row("table-header-parts", parts.stream().flatMap(part -> part).toArray(Node[]::new));
    }

    private static Stream<Node> titles(Header header) {
        List<Node> shown = new ArrayList<>();
        for (Header.Stop stop : header.stops()) {
            if (!shown.isEmpty()) {
                shown.add(new FontIcon(MaterialDesignC.CHEVRON_RIGHT));
            }
            shown.add(stop(stop, stop.title()));
        }
        return Stream.of(Parts.row("stops", shown.toArray(Node[]::new)));
    }

    private static Stream<Node> numbers(Header header) {
        List<Header.Stop> stops = header.stops();
        return Stream.of(Parts.row(
                "stops",
                IntStream.range(0, stops.size())
                        .mapToObj(place -> stop(stops.get(place), briefly(stops.get(place), place)))
                        .toArray(Node[]::new)));
    }

    private static String briefly(Header.Stop stop, int place) {
        return stop.time() == Header.Time.NOW ? stop.title() : Texts.of("table.stop.number", place + 1);
    }

    private static Stream<Node> now(Header header) {
        return header.stops().stream()
                .filter(stop -> stop.time() == Header.Time.NOW)
                .map(stop -> stop(stop, stop.title()));
    }

    private static Label stop(Header.Stop stop, String text) {
        Label label = Parts.word(text, "stop", style(stop.time()));
        label.setAccessibleText(inWords(stop));
        Tooltip.install(label, new Tooltip(stop.about()));
        if (stop.time() == Header.Time.PAST) {
            label.setGraphic(new FontIcon(MaterialDesignC.CHECK));
        }
        return label;
    }

    private static String inWords(Header.Stop stop) {
        return Texts.of("table.stop." + style(stop.time()), stop.title());
    }

    private static String style(Header.Time time) {
        return switch (time) {
            case PAST -> "past";
            case NOW -> "now";
            case TO_COME -> "to-come";
        };
    }

    private static Stream<Node> count(Header header) {
        return Stream.of(Parts.word(header.count(), Styles.MUTED));
    }

    private static Stream<Node> gauges(Header header) {
        return header.readings().stream().map(HeaderView::gauge);
    }

    private static Node gauge(Header.Reading reading) {
        ProgressBar bar = new ProgressBar(reading.share());
        bar.getStyleClass().add("gauge-bar");
        bar.setFocusTraversable(false);
        Label name = Parts.word(reading.title(), Styles.MUTED);
        Label number = Parts.word(reading.number(), Styles.STRONG);
        bar.setAccessibleText(inWords(reading));
        name.setLabelFor(bar);
        return Parts.row("gauge", name, bar, number);
    }

    private static String inWords(Header.Reading reading) {
        return Texts.of("table.gauge", reading.title(), reading.number());
    }

    private static MenuButton more(Header header) {
        MenuButton more = new MenuButton("", new FontIcon(MaterialDesignC.CHEVRON_DOUBLE_RIGHT));
        more.getStyleClass().add(Styles.QUIET);
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText(Texts.of("table.header.more"));
        more.setTooltip(new Tooltip(Texts.of("table.header.more")));
        header.stops().forEach(stop -> more.getItems().add(new MenuItem(inWords(stop))));
        header.readings().forEach(reading -> more.getItems().add(new MenuItem(inWords(reading))));
        return more;
    }
}
