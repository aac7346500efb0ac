package org.parley.desktop.insight;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.parley.desktop.Gallery;
import org.parley.desktop.OnFxThread;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.table.RecordingDesk;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.StoppableWork;
import org.parley.rules.Viewer;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// The what-if in its states is pictured and sound.
class InsightGalleryTest {
    private final Vantage geneva = Vantage.revealed(Tables.scenario("geneva-2022"));

    @Test
    void asItIs() {
        picture("insight-start", geneva, 0, model -> {});
    }

    @Test
    void aWayOut() {
        picture("insight-unlock", geneva, 0, model -> {
            model.asked().set(Optional.of(Target.ofUnderstanding(model.vantage().scenario(), "no-enlargement")));
            model.whatIf().set(model.findings().get().orElseThrow().unlocks().getFirst().whatIf());
        });
    }

    @Test
    void whatClosesByAReservation() {
        picture("insight-reservation", geneva, 0, InsightGalleryTest::moreForRussia);
    }

    @Test
    void theSliders() {
        picture("insight-sliders", geneva, 0, model -> {
            moreForRussia(model);
            model.count(
                    model.switches().stream()
                            .filter(one -> one.id().equals("reservation-us"))
                            .findFirst()
                            .orElseThrow(),
                    false);
            model.search().set("reservations");
        });
    }

    @Test
    void theStatusChart() {
        picture("insight-status", geneva, 1, InsightGalleryTest::moreForRussia);
    }

    @Test
    void theWindowsChart() {
        picture("insight-windows", geneva, 2, InsightGalleryTest::moreForRussia);
    }

    @Test
    void thePackagesChart() {
        picture("insight-packages", geneva, 3, InsightGalleryTest::moreForRussia);
    }

    @Test
    void theLevelsChart() {
        picture("insight-levels", geneva, 4, InsightGalleryTest::moreForRussia);
    }

    @Test
    void theWorthChart() {
        picture("insight-worth", geneva, 5, InsightGalleryTest::anEndToEnlargementAndMoreForRussia);
    }

    @Test
    void theWorthChartWithNothingSupposed() {
        picture("insight-worth-start", geneva, 5, model -> {});
    }

    @Test
    void whoWouldLeaveWhatWasConcluded() {
        Talks agreed = Tables.talks("two-straits")
                .play(new Move.PullLever("reassure"))
                .play(new Move.Propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000"),
                        OptionalInt.empty()))
                .play(new Move.Accept(1));
        picture("insight-stability", Vantage.revealed(agreed, new Viewer.OfParty("north")), 6, model -> {});
    }

    @Test
    void aLevelExplained() {
        picture("insight-level", geneva, 4, model -> model.asked()
                .set(Optional.of(Target.ofLevel(model.vantage().scenario(), "enlargement", "moratorium"))));
    }

    /// Talks over 10^12 packages: the findings of one that is out of reach, and a red line supposed away.
    @Test
    void manyPackages() {
        Vantage large = Vantage.revealed(Tables.large());
        picture("insight-large", large, 0, model -> model.count(
                model.switches().stream().filter(one -> one.id().contains("red-line-13")).findFirst().orElseThrow(), false));
        picture("insight-large-packages", large, 3, model -> model.count(
                model.switches().stream().filter(one -> one.id().contains("red-line-13")).findFirst().orElseThrow(), false));
    }

    @Test
    void whatWasStopped() {
        Gallery.picture("insight-stopped", OnFxThread.call(() -> {
            StoppableWork work = new StoppableWork();
            Desk desk = new RecordingDesk().desk();
            InsightScreen screen = new InsightScreen(
                    new Desk(desk.navigator(), work, desk.notices(), desk.sheets(), desk.settings(), desk.outside()),
                    geneva);
            work.stop("insight.compare");
            return screen.root();
        }));
    }

    @Test
    void aSeatDuringPlay() {
        Talks talks = Tables.against("hardliner", "geneva-2022", "russia").talks();
        picture("insight-seat", Vantage.of(talks, new Viewer.OfParty("russia")), 0, model -> model.search().set("missiles"));
    }

    private static void anEndToEnlargementAndMoreForRussia(InsightModel model) {
        model.asked().set(Optional.of(Target.ofUnderstanding(model.vantage().scenario(), "no-enlargement")));
        model.whatIf().set(model.findings().get().orElseThrow().unlocks().getFirst().whatIf());
        model.asked().set(Optional.empty());
        moreForRussia(model);
    }

    private static void moreForRussia(InsightModel model) {
        model.reserve(model.dial("russia"), 20);
    }

    private static void picture(String name, Vantage vantage, int tab, Consumer<InsightModel> visit) {
        Gallery.picture(name, OnFxThread.call(() -> {
            InsightScreen screen = new InsightScreen(new RecordingDesk().desk(), vantage);
            StackPane window = new StackPane(screen.root());
            new Scene(window, 1024, 680);
            window.applyCss();
            visit.accept(screen.model());
            ((TabPane) window.lookup(".insight-tabs")).getSelectionModel().select(tab);
            window.getChildren().clear();
            return screen.root();
        }));
    }
}
