package org.parley.desktop.debrief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.reach.ReachWording;
import org.parley.report.chart.Standing;
import org.parley.talks.Chronicle;
import org.parley.talks.TurningPoint;

/// A turning point in words: the move, what it made of an understanding, and why.
///
/// @param entries how many entries have been played after it
/// @param understanding its id
/// @param move who did what
/// @param sentence what became of the understanding
/// @param because the rules that then stood in the way, or why it was out of reach nevertheless; empty where it was
///     not lost
/// @param kept the steps that were still open to it right before; empty where it was neither lost nor closed
public record TurningRow(
        int entries,
        String understanding,
        String move,
        String sentence,
        Standing after,
        List<String> because,
        List<String> kept) {
    public TurningRow {
        because = List.copyOf(because);
        kept = List.copyOf(kept);
    }

    /// All turning points of a chronicle, in order.
    static List<TurningRow> of(Glance all, List<JournalLine> lines, Chronicle chronicle) {
        return chronicle.turningPoints().stream()
                .map(point -> new TurningRow(
                        point.entry(),
                        point.understanding(),
                        lines.get(point.entry()).headline(),
                        sentence(all, point),
                        after(chronicle, point),
                        because(all, point),
                        point.kept().map(all.ways()::steps).orElse(List.of())))
                .toList();
    }

    private static List<String> because(Glance all, TurningPoint point) {
        ReachWording wording = new ReachWording(Locale.getDefault());
        return Stream.concat(
                        point.because().stream().map(all.game().wording()::of),
                        point.reason().stream().map(reason -> wording.of(all.scenario(), reason)))
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
