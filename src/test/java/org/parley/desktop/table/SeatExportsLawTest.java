package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.desktop.AllWords;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.debrief.DebriefScreen;
import org.parley.desktop.insight.InsightScreen;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Screen;
import org.parley.desktop.screen.Vantage;
import org.parley.report.CsvReport;
import org.parley.report.HtmlReport;
import org.parley.report.Report;
import org.parley.report.Reporter;
import org.parley.report.Secrets;
import org.parley.rules.Viewer;
import org.parley.scenario.Classroom;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.RandomMoves;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Sight;
import org.parley.talks.Talks;

/// Whatever a seat can read, copy or save at the table, in the what-if and in a debrief before the reveal holds nothing that it may not see: random
/// scenarios with every secret marked, random talks, every chart in every form that holds more than pixels.
class SeatExportsLawTest {
    private static final List<String> FORMS = List.of("copy-data", "csv", "svg", "png");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("someSeeds")
    void nothingOfItHoldsASecret(long seed) {
        Scenario scenario = Secrets.plant(RandomScenarios.scenario(seed));
        Dice dice = new Dice(seed);
        String party = dice.oneOf(scenario.negotiators()).id();
        Viewer viewer = new Viewer.OfParty(party);
        Talks talks = seatedAlone(new RandomMoves(seed).play(scenario, Secrets.SEED, dice.between(0, 30)), party);
        List<String> hidden = Secrets.hiddenFrom(viewer, talks).stream()
                .filter(secret -> !secret.equals("SECRET-history-"))
                .toList();

        Map<String, String> everything = everything(talks, party);
        assertThat(everything.get("debrief, all its words"))
                .as("the seat's own note (seed %d)", seed)
                .contains("SECRET-remark-" + party);
        everything.forEach((what, text) -> {
            for (String secret : hidden) {
                assertThat(text.contains(secret))
                        .as("%s for %s holds %s (seed %d)", what, party, secret, seed)
                        .isFalse();
            }
            if (!Secrets.seesPoints(viewer, talks)) {
                assertThat(Secrets.points(text)).as("Points in %s for %s (seed %d)", what, party, seed).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("otherSeeds")
    void itIsTheSameByteForByteWhereWhatTheSeatDoesNotSeeIsNot(long seed) {
        Scenario whole = RandomScenarios.scenario(seed);
        String party = new Dice(seed).oneOf(whole.negotiators()).id();
        Talks talks = paused(alone(whole, party));
        Scenario seen = Sight.of(whole, talks.position().state(), new Viewer.OfParty(party)).scenario();

        Map<String, String> with = everything(talks, party);
        Map<String, String> without = everything(paused(alone(seen, party)), party);

        assertThat(with.keySet()).isEqualTo(without.keySet());
        with.forEach((what, text) -> assertThat(text)
                .as("%s for %s (seed %d)", what, party, seed)
                .isEqualTo(without.get(what)));
    }

    /// All that the seat can read or take away, by a name of where.
    private Map<String, String> everything(Talks talks, String party) {
        return OnFxThread.call(() -> {
            Map<String, String> all = new LinkedHashMap<>();
            RecordingDesk desk = new RecordingDesk();
            TableScreen table = new TableScreen(desk.desk(), folder.resolve("kept.parley.json"), Line.of(talks));
            take("table", table, ".outlook-tabs", desk, all);
            InsightScreen insight =
                    new InsightScreen(desk.desk(), Vantage.of(talks, new Viewer.OfParty(party)));
            talks.session().scenario().understandings().forEach(understanding -> {
                insight.model().asked().set(Optional.of(Target.ofUnderstanding(
                        talks.session().scenario(), understanding.id())));
                all.put("why " + understanding.id(), insight.model().findings().get().toString());
            });
            take("insight", insight, ".insight-tabs", desk, all);
            DebriefScreen debrief =
                    new DebriefScreen(desk.desk(), folder.resolve("kept.parley.json"), Line.of(talks));
            take("debrief", debrief, ".debrief-tabs", desk, all);
            Report report = new Reporter(Locale.ENGLISH)
                    .forViewer(wandering(talks), new Viewer.OfParty(party), false);
            all.put("report as a page", HtmlReport.of(report));
            all.put("report as a table", CsvReport.of(report));
            return all;
        });
    }

    /// The talks with another way that they went, so that reports have some to set side by side.
    private static Line wandering(Talks talks) {
        return Line.of(talks).branchAt(talks.journal().size() / 2).switchTo(0);
    }

    private void take(String name, Screen screen, String tabs, RecordingDesk desk, Map<String, String> all) {
        StackPane window = new StackPane(screen.root());
        new Scene(window, 1280, 800);
        screen.shown();
        window.applyCss();
        window.layout();
        all.put(name + ", all its words", AllWords.of(window));
        TabPane charts = (TabPane) window.lookup(tabs);
        for (Tab tab : charts.getTabs()) {
            charts.getSelectionModel().select(tab);
            window.applyCss();
            window.layout();
            if (tab.getContent().lookup(".chart-menu") instanceof MenuButton menu) {
                for (String form : FORMS) {
                    all.put(name + ", " + tab.getId() + " as " + form, taken(menu, form, desk));
                }
            }
        }
        screen.dispose();
    }

    /// What the menu of a chart gives: what it says it copied, and the bytes of the file.
    private String taken(MenuButton menu, String form, RecordingDesk desk) {
        Path file = folder.resolve("taken." + form);
        desk.choose(file);
        desk.said().clear();
        menu.getItems().stream()
                .filter(item -> ("chart-" + form).equals(item.getId()))
                .forEach(MenuItem::fire);
        List<String> taken = new ArrayList<>(desk.said());
        try {
            if (Files.exists(file)) {
                taken.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        assertThat(taken).as("the chart's menu: %s", form).isNotEmpty();
        return String.join("\n", taken);
    }

    /// While the talks are paused no machine moves, which it would by rules of its own that the seat does not see.
    private static Talks paused(Talks talks) {
        return talks.play(Optional.empty(), new Move.Pause(true));
    }

    private static Talks alone(Scenario scenario, String party) {
        List<Seat> seats = scenario.negotiators().stream()
                .map(taken -> new Seat(
                        taken.id(), taken.id().equals(party) ? new Player.Person() : new Player.Strategy("hardliner")))
                .toList();
        Classroom classroom =
                new Classroom(Classroom.Undo.FREE, true, false, OptionalInt.empty(), Classroom.Reveal.INSTRUCTOR);
        return Talks.of(Session.start(scenario, seats, Secrets.SEED, classroom));
    }

    /// The same talks, with a person in one seat alone, and a marked reason for every pass.
    private static Talks seatedAlone(Talks talks, String party) {
        Talks played = alone(talks.session().scenario(), party);
        for (var entry : talks.journal()) {
            played = played.play(entry.seat(), entry.move());
        }
        return Secrets.plant(played);
    }

    static LongStream someSeeds() {
        return LongStream.range(0, 8);
    }

    static LongStream otherSeeds() {
        return LongStream.range(40, 45);
    }
}
