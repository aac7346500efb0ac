package org.parley.desktop.debrief;

import org.parley.report.chart.Standing;
import org.parley.talks.Prospect;

/// How understandings stood, as charts and badges show it.
final class Standings {
    private Standings() {}

    /// How an understanding stood in a prospect.
    static Standing of(Prospect prospect, String understanding) {
        return prospect.status(understanding)
                .map(status -> Standing.of(status, prospect.willLapse()))
                .orElse(Standing.UNDECIDED);
    }
}
