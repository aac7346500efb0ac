package org.parley.desktop.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.table.RecordingDesk;
import org.parley.desktop.table.Tables;
import org.parley.desktop.table.Why;
import org.parley.report.OutcomeEntry.WorthEntry;
import org.parley.report.chart.Standing;
import org.parley.report.chart.WorthChart;
import org.parley.report.chart.WorthChart.Kind;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// What is asked about a moment of the past is answered by what was so then. The scenario is the one that the page on
/// the file format works through.
class QuestionsTest {
    private final Lookback lookback = idle();
    private final Questions questions = questions(lookback);

    @Test
    void atTheStartAnUnderstandingNeededTheReassurance() {
        Why why = ask(0, Known.REALLY, "mutual-pledge").getFirst();

        assertThat(why.standing()).isEqualTo(Standing.NEEDS_MOVES);
        assertThat(words(why)).contains("Reassure in public").contains("Second meeting");
    }

    @Test
    void onTheTableItWasRuledOutByWhatSouthlandHadNotOffered() {
        Why why = ask(0, Known.ON_THE_TABLE, "mutual-pledge").getFirst();

        assertThat(why.standing()).isEqualTo(Standing.OUT_OF_REACH);
        assertThat(words(why)).contains("Southland").contains("on the table");
    }

    @Test
    void onceTheTalksWereOverNothingWouldHaveHelped() {
        assertThat(words(ask(lookback.moves(), Known.REALLY, "mutual-pledge").getFirst())).contains("The talks are over.");
    }

    @Test
    void severalAreAnsweredAtOnce() {
        assertThat(ask(0, Known.REALLY, "mutual-pledge", "inspections"))
                .extracting(Why::title)
                .containsExactly("Mutual missile pledge", "Inspections in the north");
    }

    @Test
    void aPointOfTheWorthChartIsExplainedByItsPackageAndAWayToIt() {
        lookback.workOut();
        Review review = lookback.review().get().orElseThrow();
        List<WorthEntry> worths = review.report().outcome().worth();
        WorthChart.Point nash = WorthCharts.of(review, 0, 1).points().stream()
                .filter(point -> point.kind() == Kind.NASH)
                .findFirst()
                .orElseThrow();
        assertThat(Map.entry(nash.across(), nash.up())).as("the page's Nash point").isEqualTo(Map.entry(20L, 25L));

        List<Why> answer = new ArrayList<>();
        questions.why(nash, worths.get(0), worths.get(1), answer::addAll);

        assertThat(answer).singleElement().satisfies(why -> {
            assertThat(why.terms()).contains("Pledge with inspections").contains("At most 13,000");
            assertThat(words(why)).contains("Reassure in public");
        });
    }

    private List<Why> ask(int entries, Known known, String... understandings) {
        List<Why> answer = new ArrayList<>();
        questions.why(entries, known, List.of(understandings), answer::addAll);
        return answer;
    }

    private static String words(Why why) {
        return why.parts().stream()
                .map(part -> part.heading() + " " + String.join(" ", part.lines()))
                .collect(Collectors.joining(" "));
    }

    private static Lookback idle() {
        Talks talks = Tables.talks("two-straits");
        while (!talks.isOver()) {
            talks = talks.play(new Move.Pass(""));
        }
        return new Lookback(new RecordingDesk().desk().work(), Line.of(talks));
    }

    private static Questions questions(Lookback lookback) {
        Desk desk = new RecordingDesk().desk();
        return new Questions(desk.work(), desk.notices(), lookback);
    }
}
