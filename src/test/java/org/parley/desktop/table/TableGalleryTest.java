package org.parley.desktop.table;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.desktop.Gallery;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.notes.NotesView;
import org.parley.desktop.notes.Remark;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.work.StoppableWork;
import org.parley.talks.Entry;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Note;
import org.parley.talks.Talks;

/// The table in its states is pictured and sound.
class TableGalleryTest {
    @TempDir
    private Path folder;

    @Test
    void theStart() {
        picture("table-start", Tables.against("reciprocator", "geneva-2022", "us"));
    }

    @Test
    void aDraftOutsideTheMandate() {
        picture(
                "table-outside-mandate",
                Tables.against("reciprocator", "geneva-2022", "us"),
                "missiles-ukraine-pledge",
                "enlargement-moratorium",
                "ground-missiles-limits");
    }

    @Test
    void aDraftWithinTheMandate() {
        picture("table-draft", Tables.against("reciprocator", "geneva-2022", "us"), "ground-missiles-talks");
    }

    @Test
    void anOpenProposal() {
        Talks talks = Tables.talks("geneva-2022");
        picture(
                "table-proposal",
                seatedAlone(
                        talks.play(new Move.PullLever("promise-answer"))
                                .play(Tables.pass())
                                .play(new Move.Propose(
                                        1, Map.of("ground-missiles", "talks"), OptionalInt.empty())),
                        "russia"));
    }

    @Test
    void aProvisionalConclusion() {
        Talks talks = Tables.talks("geneva-2022")
                .play(new Move.PullLever("promise-answer"))
                .play(new Move.PullLever("signal"))
                .play(new Move.Propose(1, Map.of("ground-missiles", "talks"), OptionalInt.empty()))
                .play(new Move.Accept(1));
        picture("table-provisional", seatedAlone(talks, "us"));
    }

    @Test
    void theEnd() {
        Talks talks = Tables.talks("two-straits")
                .play(new Move.PullLever("reassure"))
                .play(Tables.pass())
                .play(Tables.propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000")))
                .play(new Move.Accept(1));
        while (!talks.isOver()) {
            talks = talks.play(Tables.pass());
        }
        picture("table-over", seatedAlone(talks, "north"));
    }

    @Test
    void proposalsWithTheirHistory() {
        Talks talks = Tables.talks("two-straits")
                .play(new Move.PullLever("reassure"))
                .play(Tables.pass())
                .play(Tables.propose(1, Map.of("exercises", "cap-13000")))
                .play(new Move.Propose(
                        2,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                        OptionalInt.of(1)))
                .play(new Move.Propose(3, Map.of("exercises", "cap-13000"), OptionalInt.of(2)));
        picture("table-proposals", seatedAlone(talks, "south"));
    }

    @Test
    void aFinalConclusion() {
        Talks talks = Tables.talks("two-straits")
                .play(new Move.PullLever("reassure"))
                .play(Tables.pass())
                .play(Tables.propose(1, Map.of("exercises", "cap-13000")))
                .play(new Move.Accept(1));
        picture("table-final", seatedAlone(talks, "north"));
    }

    @Test
    void theLevelsChart() {
        Gallery.picture("table-levels", OnFxThread.call(() -> {
            TableScreen screen = screen(Tables.against("reciprocator", "geneva-2022", "us"));
            StackPane window = new StackPane(screen.root());
            new Scene(window, 1024, 680);
            window.applyCss();
            ((TabPane) window.lookup("#outlook-tabs")).getSelectionModel().select(3);
            window.getChildren().clear();
            return screen.root();
        }));
    }

    @Test
    void whatWasStopped() {
        Gallery.picture("table-stopped", OnFxThread.call(() -> {
            StoppableWork work = new StoppableWork();
            Desk desk = new RecordingDesk().desk();
            TableScreen screen = new TableScreen(
                    new Desk(desk.navigator(), work, desk.notices(), desk.sheets(), desk.settings(), desk.outside()),
                    folder.resolve("kept.parley.json"),
                    Tables.against("reciprocator", "geneva-2022", "us"));
            screen.shown();
            work.stop("table.outlook");
            return screen.root();
        }));
    }

    @Test
    void theHandOver() {
        Gallery.picture("table-hand-over", OnFxThread.call(() -> screen(Line.of(Tables.talks("two-straits"))).root()));
        Line line = Line.of(Tables.talks("two-straits"));
        Line timed = line.withOptions(line.talks().session().options().withRoundMinutes(OptionalInt.of(20)));
        Gallery.picture("table-hand-over-clock", OnFxThread.call(() -> screen(timed).root()));
    }

    @Test
    void whyAnUnderstandingStandsAsItDoes() {
        Glance glance = Tables.glance(Tables.talks("geneva-2022"), "us");
        Gallery.picture("table-why", OnFxThread.call(() -> {
            Outlook outlook = new Analyst().outlook(glance).orElseThrow();
            return beside(
                    new WhyView(Why.of(outlook, Lens.CONCEIVABLE, "missile-pledges")),
                    new WhyView(Why.of(outlook, Lens.CONCEIVABLE, "no-enlargement")),
                    new WhyView(Why.of(
                            outlook,
                            Lens.ON_THE_TABLE,
                            Target.ofLevel(glance.scenario(), "enlargement", "moratorium"))));
        }));
    }

    @Test
    void theConfidentialSheetAndTheLevers() {
        Glance glance = Tables.glance(Tables.talks("geneva-2022"), "us");
        Gallery.picture("table-sheet", OnFxThread.call(() -> {
            LeversView levers = new LeversView("choose", lever -> {});
            levers.show(LeverRow.of(glance));
            return beside(
                    new SheetView(Sheet.of(glance, "us"), rule -> {}),
                    levers,
                    new JournalPage(JournalLine.of(glance), entry -> notes(entry)));
        }));
    }

    private static NotesView notes(int entry) {
        List<Remark> remarks = entry == 0
                ? List.of(new Remark(new Note(0, Optional.of("us"), "Kim", "Ask the allies before Brussels."), "Kim, United States", true))
                : List.of();
        return new NotesView(entry, remarks, new NotesView.Ways() {
            @Override
            public void write(int move) {}

            @Override
            public void change(Note note) {}

            @Override
            public void remove(Note note) {}
        });
    }

    private static Parent beside(Region... bubbles) {
        List<Region> scrolls = Arrays.stream(bubbles)
                .map(bubble -> {
                    bubble.getStyleClass().add("bubble");
                    return (Region) new VBox(Parts.scrollUpTo(bubble, new SimpleDoubleProperty(560), "bubble-scroll"));
                })
                .toList();
        return Parts.row("page", scrolls.toArray(Region[]::new));
    }

    private void picture(String name, Line line, String... levels) {
        Gallery.picture(name, OnFxThread.call(() -> {
            TableScreen screen = screen(line);
            StackPane window = new StackPane(screen.root());
            new Scene(window, 1024, 680);
            window.applyCss();
            for (String level : levels) {
                ((RadioButton) window.lookup("#level-" + level)).fire();
            }
            window.getChildren().clear();
            return screen.root();
        }));
    }

    private TableScreen screen(Line line) {
        TableScreen screen =
                new TableScreen(new RecordingDesk().desk(), folder.resolve("kept.parley.json"), line);
        screen.shown();
        return screen;
    }

    /// The same talks, with a person in one seat alone.
    private static Line seatedAlone(Talks talks, String party) {
        Talks played = Tables.against("hardliner", talks.session().scenario().id(), party).talks();
        for (Entry entry : talks.journal()) {
            played = played.play(entry.seat(), entry.move());
        }
        return Line.of(played);
    }
}
