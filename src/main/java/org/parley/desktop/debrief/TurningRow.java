package org.parley.desktop.debrief;

import java.util.List;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.Standing;
import org.parley.talks.Chronicle;
import org.parley.talks.TurningPoint;

/// A turning point in words: the move, what it made of an understanding, and why.
///
/// @param entries how many entries have been played after it
/// @param move who did what
/// @param sentence what became of the understanding
/// @param because the rules that then stood in the way, one line each; empty where it was not lost
public record TurningRow(int entries, String move, String sentence, Standing after, List<String> because) {
    public TurningRow {
        because = List.copyOf(because);
    }

    /// All turning points of a chronicle, in order.
    static List<TurningRow> of(Glance all, List<JournalLine> lines, Chronicle chronicle) {
        return chronicle.turningPoints().stream()
                .map(point -> new TurningRow(
                        point.entry(),
                        lines.get(point.entry()).headline(),
                        sentence(all, point),
                        after(chronicle, point),
                        point.because().stream()
                                .map(rule -> all.game().wording().of(rule))
                                .toList()))
                .toList();
    }

    /// What became of an understanding, in a sentence.
    static String sentence(Glance all, TurningPoint point) {
        return Texts.of(
                "debrief.turn." + point.change().name(),
                all.scenario().understanding(point.understanding()).title());
    }

    private static Standing after(Chronicle chronicle, TurningPoint point) {
        return Standings.of(chronicle.moments().get(point.entry()), point.understanding());
    }
}
