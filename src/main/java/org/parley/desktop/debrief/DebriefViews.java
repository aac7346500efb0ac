package org.parley.desktop.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.notes.NotesView;
import org.parley.desktop.play.Columns;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.scenario.Classroom;
import org.parley.scenario.Scenario;
import org.parley.talks.Chronicle;

/// All views of the debrief, and what goes into which.
final class DebriefViews extends BorderPane {
    private static final double REPLAY = 0.46;
    /// What the two columns need to stand beside each other.
    private static final double WIDTH_IN_EM = 56;

    private final Lookback lookback;
    private final Label summary = Parts.text("", Styles.MUTED);
    private final ChoiceBox<Optional<String>> seats = new ChoiceBox<>();
    private final ChoiceBox<Known> readings = new ChoiceBox<>();
    private final ReplayView replay;
    private final ReplayBar bar;
    private final TurningPointsView turning;
    private final OutcomeView outcome;
    private final MissedView missed;
    private final KnownView known;
    private final Label waiting = Parts.text("", Styles.MUTED);
    private final TabPane tabs = new TabPane();
    private boolean showing;

    DebriefViews(
            Lookback lookback,
            DebriefActions actions,
            BranchesView branches,
            NotesView.Ways notes,
            Asking asking,
            ChartTools tools) {
        this.lookback = lookback;
        Scenario scenario = lookback.line().talks().session().scenario();
        replay = new ReplayView(
                scenario,
                notes,
                (understanding, row) -> asking.why(
                        lookback.move().get(), lookback.known().get(), List.of(understanding), row));
        known = new KnownView((understanding, reading, place) -> asking.why(
                Math.min(lookback.move().get(), lookback.moves()), reading, List.of(understanding), place));
        bar = new ReplayBar(
                lookback, List.of(actions.start(), actions.earlier()), List.of(actions.later(), actions.end()));
        turning = new TurningPointsView(tools, lookback.move()::set, asking);
        outcome = new OutcomeView(tools, asking);
        missed = new MissedView(lookback.move()::set);
        tabs.getStyleClass().add("debrief-tabs");
        tabs.setId("debrief-tabs");
        tabs.setAccessibleText(Texts.of("debrief.tabs"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tab("turning", turning);
        tab("missed", missed);
        tab("outcome", outcome);
        tab("known", known);
        tab("branches", branches);
        getStyleClass().add("debrief");
        choices();
        Columns columns = new Columns(
                List.of(
                        new Columns.Part(Texts.of("debrief.part.replay"), Parts.scroll(replay, "column")),
                        new Columns.Part(Texts.of("debrief.part.review"), tabs)),
                WIDTH_IN_EM,
                0,
                REPLAY);
        setCenter(columns);
        columns.narrow().subscribe(narrow -> setTop(header(scenario, actions, narrow)));
        setBottom(bar);
    }

    /// What a person can ask about what they look back on.
    interface Asking extends OutcomeView.Ways {
        /// Why understandings stood as they did after so many entries, beside a place in the window.
        void why(int entries, Known known, List<String> understandings, Node place);
    }

    /// The title and the buttons, beside each other or below each other.
    private Pane header(Scenario scenario, DebriefActions actions, boolean narrow) {
        Label title = Parts.text(Texts.of("debrief.title.of", scenario.title()), Styles.TITLE);
        Region words = Parts.column("debrief-words", title, summary);
        HBox.setHgrow(words, Priority.ALWAYS);
        ActionButton reveal = new ActionButton(actions.reveal());
        Parts.show(
                reveal,
                lookback.line().talks().session().options().reveal() == Classroom.Reveal.INSTRUCTOR);
        Node[] buttons = {
            seats,
            readings,
            reveal,
            new ActionButton(actions.insight(), Styles.QUIET),
            new ActionButton(actions.table()),
            new ActionButton(actions.export(), Styles.PRIMARY)
        };
        if (narrow) {
            FlowPane controls = new FlowPane(buttons);
            controls.getStyleClass().add("buttons");
            return Parts.column("debrief-header", words, controls);
        }
        HBox controls = Parts.row("buttons", buttons);
        controls.setMinWidth(USE_PREF_SIZE);
        HBox header = Parts.row("debrief-header", words, controls);
        header.setFillHeight(false);
        header.setMinWidth(0); // else it would keep the columns too wide to notice that they are too narrow
        return header;
    }

    private void choices() {
        seats.setItems(FXCollections.observableArrayList(lookback.seats()));
        seats.setConverter(converter(seat -> seat.map(party -> Texts.of(
                        "debrief.eyes.of", lookback.end().game().party(party)))
                .orElseGet(() -> Texts.of("debrief.eyes.everybody"))));
        seats.setAccessibleText(Texts.of("debrief.eyes"));
        seats.setId("debrief-eyes");
        seats.setValue(lookback.seat().get());
        seats.valueProperty().subscribe(seat -> lookback.seat().set(seat));
        readings.setConverter(converter(Known::title));
        readings.setAccessibleText(Texts.of("debrief.known"));
        readings.setId("debrief-known");
        readings.valueProperty().subscribe(chosen -> {
            if (!showing && chosen != null) {
                lookback.known().set(chosen);
            }
        });
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A choice is not typed.");
            }
        };
    }

    private void tab(String name, Region content) {
        Tab tab = new Tab(Texts.of("debrief.tab." + name), Parts.scroll(content, "debrief-scroll"));
        tab.setId("tab-" + name);
        tabs.getTabs().add(tab);
    }

    /// Shows the moment that is looked at.
    void moment(ReplayMoment moment, int move) {
        replay.show(moment);
        turning.mark(move);
        lookback.review().get().ifPresent(this::compare);
    }

    /// Shows what has been worked out, in the reading chosen.
    void review(Optional<Review> found, Known reading, String word) {
        showing = true;
        readings.getItems().setAll(lookback.choices());
        readings.setValue(reading);
        showing = false;
        summary.setText(found.map(DebriefViews::summary).orElse(word));
        waiting.setText(word);
        found.ifPresent(review -> {
            outcome.show(review);
            missed.show(review);
            Optional.ofNullable(review.chronicles().get(reading))
                    .ifPresent(chronicle -> turning(review, chronicle, reading));
            compare(review);
        });
    }

    private void turning(Review review, Chronicle chronicle, Known reading) {
        List<JournalLine> lines = JournalLine.of(review.glance());
        turning.show(
                reading,
                TurningRow.of(review.glance(), lines, chronicle),
                TurningChart.of(review.glance(), lines, chronicle, reading));
    }

    private void compare(Review review) {
        if (!review.chronicles().isEmpty()) {
            known.show(
                    Texts.of(review.revealed() ? "debrief.known.about" : "debrief.known.hidden"),
                    List.copyOf(review.chronicles().keySet()),
                    Compared.of(review, Math.min(lookback.move().get(), lookback.moves())));
        }
    }

    private static String summary(Review review) {
        var scenario = review.glance().scenario();
        var state = review.glance().position().state();
        long met = scenario.understandings().stream()
                .filter(understanding -> state.outcome()
                        .filter(deal -> review.glance().game().rules().meets(understanding.terms(), deal))
                        .isPresent())
                .count();
        return Texts.of(
                state.phase().isOver() ? "debrief.summary.over" : "debrief.summary.open",
                met,
                scenario.understandings().size());
    }

    void focusFirst() {
        bar.focusSlider();
    }
}
