package org.parley.desktop.debrief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.desktop.Gallery;
import org.parley.desktop.House;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.action.Action;
import org.parley.desktop.play.Parts;
import org.parley.desktop.table.RecordingDesk;
import org.parley.desktop.table.Tables;
import org.parley.desktop.table.Why;
import org.parley.desktop.table.WhyView;
import org.parley.desktop.work.DirectWork;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Note;

/// The debrief with each of its tabs is pictured and sound.
class DebriefGalleryTest {
    private final Line line = Played.toTheEnd("geneva-2022", "us");

    @Test
    void theTurningPoints() {
        picture(
                "debrief-turning",
                line.withNote(new Note(22, Optional.of("us"), "Kim", "This was all that Washington had let us give."))
                        .withNote(new Note(22, "Ms A.", "Who could have asked Washington before?")),
                0,
                12);
    }

    /// Talks over 10^12 packages.
    @Test
    void manyPackages() {
        Line large = passing(Tables.against("hardliner", Tables.large(), "party-1"));
        picture("debrief-large", large, 0, 0);
    }

    @Test
    void theMissedChances() {
        picture(
                "debrief-missed",
                passing(Line.of(Tables.talks("two-straits")).play(new Move.PullLever("reassure"))),
                1,
                0);
    }

    @Test
    void theOutcome() {
        picture("debrief-outcome", line, 2, 0);
    }

    @Test
    void whatCouldBeKnown() {
        picture("debrief-known", line, 3, 30);
    }

    @Test
    void theBranches() {
        picture("debrief-branches", passing(line.branchAt(24)).branchAt(4).switchTo(0), 4, 8);
    }

    private static Line passing(Line start) {
        Line line = start;
        while (!line.talks().isOver()) {
            line = line.play(new Move.Pass(""));
        }
        return line;
    }

    @Test
    void whyItStoodSo() {
        Lookback lookback = new Lookback(new DirectWork(), line);
        Questions questions = new Questions(new DirectWork(), new RecordingDesk().desk().notices(), lookback);
        List<Why> whys = new ArrayList<>();
        questions.why(6, Known.REALLY, List.of("ground-limits", "no-enlargement"), whys::addAll);
        Gallery.picture(
                "debrief-why",
                OnFxThread.call(() -> Parts.row(
                        "page",
                        whys.stream()
                                .map(WhyView::new)
                                .map(view -> Parts.column("bubble", view))
                                .toArray(Node[]::new))));
    }

    @Test
    void aNoteIsWritten() {
        sheet("debrief-note", line, "debrief.note");
    }

    @Test
    void theReveal() {
        Classroom strict =
                new Classroom(Classroom.Undo.FREE, true, false, OptionalInt.empty(), Classroom.Reveal.INSTRUCTOR);
        sheet("debrief-reveal", Played.toTheEnd(Tables.scenario("two-straits"), "north", strict), "debrief.reveal");
    }

    private static void sheet(String name, Line line, String action) {
        Gallery.picture(name, OnFxThread.call(() -> {
            House house = new House(new Stage());
            Parent inside = house.with(desk -> new DebriefScreen(desk, Path.of("target", "kept.parley.json"), line));
            house.act(action);
            return inside;
        }));
    }

    @Test
    void inLargeLetters() {
        Gallery.letters("debrief", screen(line.withNote(new Note(34, "Ms A.", "Why?")), 0, 0), 200);
    }

    private static void picture(String name, Line line, int tab, int stepsBack) {
        Gallery.picture(name, screen(line, tab, stepsBack));
    }

    private static Parent screen(Line line, int tab, int stepsBack) {
        return OnFxThread.call(() -> {
            DebriefScreen screen = new DebriefScreen(new RecordingDesk().desk(), Path.of("target", "kept.parley.json"), line);
            StackPane window = new StackPane(screen.root());
            new Scene(window, 1024, 680);
            window.applyCss();
            ((TabPane) window.lookup(".debrief-tabs")).getSelectionModel().select(tab);
            for (int back = 0; back < stepsBack; back++) {
                screen.actions().stream()
                        .filter(action -> action.id().equals("debrief.earlier"))
                        .forEach(Action::fire);
            }
            screen.shown();
            Parent root = screen.root();
            window.getChildren().clear();
            return root;
        });
    }
}
