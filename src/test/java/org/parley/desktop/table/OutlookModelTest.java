package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.desktop.play.Target;
import org.parley.desktop.work.DirectWork;
import org.parley.desktop.work.StoppableWork;
import org.parley.report.chart.Standing;
import org.parley.scenario.Understanding;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// What can still happen, as far as the viewer can know.
class OutlookModelTest {
    private final OutlookModel model = new OutlookModel(new DirectWork());
    private final Talks start = Tables.talks("two-straits");

    @Test
    void aSeatSeesOnTheTableOnlyWhatItKnowsToBeOffered() {
        model.look(Tables.glance(start, "north"));

        assertThat(standings(Lens.ON_THE_TABLE))
                .as("Southland's offers are private")
                .containsOnly(Standing.OUT_OF_REACH);
        assertThat(standings(Lens.CONCEIVABLE)).contains(Standing.OPEN);
    }

    @Test
    void aPartyThatKnowsTheOffersSeesWhatTheyNeed() {
        model.look(Tables.glance(start, "south"));

        UnderstandingRow exercises = row("small-exercises");
        assertThat(exercises.standing()).isEqualTo(Standing.NEEDS_MOVES);
        assertThat(exercises.needs()).isEqualTo("needs: Reassure in public (Northland, by Second meeting)");
        assertThat(exercises.change()).isEmpty();
    }

    @Test
    void aMoveThatOpensAnUnderstandingSaysSo() {
        model.look(Tables.glance(start.play(new Move.PullLever("reassure")), "south"));

        UnderstandingRow exercises = row("small-exercises");
        assertThat(exercises.standing()).isEqualTo(Standing.OPEN);
        assertThat(exercises.change()).hasValue("was: needs moves");
    }

    @Test
    void whyNamesOneShortestWay() {
        model.look(Tables.glance(start, "south"));
        List<Why> answers = new ArrayList<>();
        model.why(Target.ofUnderstanding(start.session().scenario(), "small-exercises"), answers::add);

        Why why = answers.getFirst();
        assertThat(why.parts()).extracting(Why.Part::ordered).containsExactly(false, true);
        assertThat(why.parts().getLast().lines())
                .containsExactly(
                        "Northland: Reassure in public",
                        "Agreed: Size of exercises: At most 13,000");
    }

    @Test
    void whatIsConcludedProvisionallyIsToldApart() {
        Talks concluded = start.play(new Move.PullLever("reassure"))
                .play(Tables.pass())
                .play(Tables.propose(
                        1,
                        Map.of("missiles-north", "pledge", "missiles-south", "pledge", "exercises", "cap-13000")))
                .play(new Move.Accept(1));
        model.look(Tables.glance(concluded, "south"));

        assertThat(row("mutual-pledge").standing()).isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    void theChartsCountWhatTheListSays() {
        model.look(Tables.glance(start, "south"));
        Outlook outlook = model.outlook().get().orElseThrow();

        assertThat(outlook.seen().get(Lens.ON_THE_TABLE).understandings().moments()).hasSize(1);
        assertThat(outlook.seen().get(Lens.ON_THE_TABLE).windows().rows()).hasSize(3);
        assertThat(outlook.reachable().readings()).hasSize(2);
        assertThat(outlook.seen().get(Lens.CONCEIVABLE).levels().rows()).hasSize(3);
    }

    @Test
    void whyALevelIsOutOfReachNamesConflictsAndUnlocks() {
        model.look(Tables.glance(start, "north"));
        List<Why> answers = new ArrayList<>();
        model.why(Target.ofLevel(start.session().scenario(), "exercises", "cap-13000"), answers::add);

        Why why = answers.getFirst();
        assertThat(why.standing()).as("Southland has offered nothing that Northland knows of").isEqualTo(Standing.OUT_OF_REACH);
        assertThat(why.parts()).extracting(Why.Part::heading)
                .containsExactly("This keeps it out of reach (on the table)", "Without this it would be in reach");
        assertThat(why.parts().getFirst().lines()).singleElement().asString().contains("Southland").contains("Size of exercises");
    }

    @Test
    void whatASeatMayNotKnowIsNoReason() {
        model.look(Tables.glance(start, "north"));
        model.lens().set(Lens.CONCEIVABLE);
        List<Why> answers = new ArrayList<>();
        for (Understanding understanding : start.session().scenario().understandings()) {
            model.why(Target.ofUnderstanding(start.session().scenario(), understanding.id()), answers::add);
        }

        assertThat(answers.toString()).doesNotContain("No pledge by one side alone.").doesNotContain("We pledge if exercises shrink.");
    }

    @Test
    void whatIsDisclosedChangesTheReadingsAtOnce() {
        model.look(Tables.glance(start.play(Tables.pass()), "north"));
        assertThat(row("mutual-pledge").standing()).isEqualTo(Standing.OUT_OF_REACH);

        Talks told = start.play(Tables.pass())
                .play(new Move.DiscloseRule("south-missiles"))
                .play(Tables.pass())
                .play(new Move.DiscloseRule("south-exercises"));
        model.look(Tables.glance(told, "north"));

        assertThat(row("mutual-pledge").standing()).isNotEqualTo(Standing.OUT_OF_REACH);
    }

    @Test
    void whatIsStoppedIsSaidSoAndCanBeBegunAgain() {
        StoppableWork work = new StoppableWork();
        OutlookModel waiting = new OutlookModel(work);
        waiting.look(Tables.glance(start, "south"));
        assertThat(waiting.word().get()).startsWith("Working out");

        work.stop("table.outlook");
        assertThat(waiting.word().get()).isEqualTo("You stopped this before it was worked out.");
        assertThat(waiting.outlook().get()).isEmpty();

        waiting.again();
        assertThat(waiting.word().get()).startsWith("Working out");
        work.finish("table.outlook");
        assertThat(waiting.outlook().get()).isPresent();
    }

    private List<Standing> standings(Lens lens) {
        return model.outlook().get().orElseThrow().seen().get(lens).rows().stream()
                .map(UnderstandingRow::standing)
                .toList();
    }

    private UnderstandingRow row(String id) {
        return model.outlook().get().orElseThrow().seen().get(Lens.ON_THE_TABLE).rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
