package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.reach.Answer;
import org.parley.report.chart.Standing;
import org.parley.scenario.Understanding;

/// An understanding as the table lists it.
///
/// @param marks until when it can be begun and when it can be done, in words; empty where it is out of reach
/// @param needs what it needs, in words; empty where it needs nothing or that is not worked out yet
/// @param change how the last move changed it, in words; empty where it did not
public record UnderstandingRow(String id, String title, Standing standing, String marks, String needs, Optional<String> change) {
    /// What stands in the list; all needs stand where one asks why.
    private static final int NEEDS_SHOWN = 1;

    /// All understandings, in the order of the file.
    static List<UnderstandingRow> of(Glance glance, Prospect prospect) {
        List<UnderstandingRow> rows = new ArrayList<>();
        for (Understanding understanding : glance.scenario().understandings()) {
            Standing standing = prospect.standing(understanding);
            rows.add(new UnderstandingRow(
                    understanding.id(),
                    understanding.title(),
                    standing,
                    marks(glance, prospect, understanding, standing),
                    "",
                    prospect.standingBefore(understanding)
                            .filter(before -> before != standing
                                    && before != Standing.UNDECIDED
                                    && standing != Standing.UNDECIDED)
                            .map(before -> Texts.of("table.understanding.was", StatusLooks.word(before)))));
        }
        return rows;
    }

    /// This row with what the understanding needs.
    UnderstandingRow needing(List<String> found) {
        String first = String.join("; ", found.subList(0, Math.min(NEEDS_SHOWN, found.size())));
        String words = found.isEmpty()
                ? ""
                : Texts.of("table.understanding.needs", first, Math.max(0, found.size() - NEEDS_SHOWN));
        return new UnderstandingRow(id, title, standing, marks, words, change);
    }

    private static String marks(
            Glance glance, Prospect prospect, Understanding understanding, Standing standing) {
        if (standing != Standing.OPEN && standing != Standing.NEEDS_MOVES) {
            return "";
        }
        OptionalInt begin =
                Answer.settled(() -> prospect.now().latestStart(understanding.terms())).orElse(OptionalInt.empty());
        OptionalInt done =
                Answer.settled(() -> prospect.now().earliest(understanding.terms())).orElse(OptionalInt.empty());
        return begin.isEmpty() || done.isEmpty()
                ? ""
                : Texts.of(
                        "table.understanding.marks",
                        round(glance, begin.getAsInt()),
                        round(glance, done.getAsInt()));
    }

    private static String round(Glance glance, int position) {
        return glance.scenario().rounds().get(position).title();
    }
}
