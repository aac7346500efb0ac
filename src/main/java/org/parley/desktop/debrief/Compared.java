package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.report.chart.Standing;
import org.parley.scenario.Understanding;

/// What could be known of an understanding at one move, beside what was.
///
/// @param standings by reading; without [Known#REALLY] unless it is revealed
/// @param mistaken whether what could be known on the table was not so
public record Compared(String id, String title, Map<Known, Standing> standings, boolean mistaken) {
    /// All understandings at a move, in the order of the file.
    static List<Compared> of(Review review, int entries) {
        List<Compared> rows = new ArrayList<>();
        for (Understanding understanding : review.glance().scenario().understandings()) {
            Map<Known, Standing> standings = new EnumMap<>(Known.class);
            review.chronicles()
                    .forEach((known, chronicle) -> standings.put(
                            known, Standings.of(chronicle.moments().get(entries), understanding.id())));
            boolean mistaken = standings.containsKey(Known.REALLY)
                    && !standings.get(Known.REALLY).equals(standings.get(Known.ON_THE_TABLE));
            rows.add(new Compared(understanding.id(), understanding.title(), standings, mistaken));
        }
        return rows;
    }
}
