package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.work.DirectWork;
import org.parley.scenario.Classroom;
import org.parley.talks.Line;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// The machine's reasons are told at once where the class may see them, and else not.
class ReasonsTest {
    private static final String WAITS = "Why: It waits for a step of another.";

    private final Reasons reasons = new Reasons(new DirectWork());

    /// Northland has passed, and the reciprocator in Southland's seat has moved.
    private static Talks played(boolean reasons) {
        Line line = Tables.against("reciprocator", "two-straits", "north");
        Classroom options = line.talks().session().options();
        Classroom told = new Classroom(options.undo(), options.scores(), reasons, options.roundMinutes(), options.reveal());
        return AutoPlay.step(line.talks().withOptions(told).play(Tables.pass()));
    }

    @Test
    void whereTheClassMaySeeThemTheyStandInTheNewsAndInTheJournal() {
        Talks talks = played(true);
        Glance glance = Tables.glance(talks, "north");
        reasons.look(talks);

        assertThat(reasons.told().get()).containsOnlyKeys(2);
        assertThat(News.since(glance, reasons.sentences(glance))).containsSubsequence("Southland passed. " + WAITS, "Second meeting opened and consulted The League.");
        assertThat(reasons.into(JournalLine.of(glance), glance).getLast().sentences()).startsWith("Southland passed.", WAITS);
    }

    @Test
    void elseNothingIsSaid() {
        Talks talks = played(false);
        reasons.look(talks);

        assertThat(reasons.told().get()).isEmpty();
        assertThat(reasons.sentences(Tables.glance(talks, "north"))).isEmpty();
    }

    @Test
    void theyGoWhenTheInstructorTakesThemAway() {
        reasons.look(played(true));
        reasons.look(played(false));

        assertThat(reasons.told().get()).isEmpty();
    }
}
