package org.parley.desktop.debrief;

import org.parley.reach.Status;
import org.parley.report.chart.Standing;
import org.parley.talks.Prospect;

/// How understandings stood, as charts and badges show it.
final class Standings {
    private Standings() {}

    /// How an understanding stood in a prospect.
    static Standing of(Prospect prospect, String understanding) {
        Status status = prospect.understandings().get(understanding);
        return switch (status) {
            case CONCLUDED -> Standing.CONCLUDED;
            case PROVISIONAL -> prospect.willLapse() ? Standing.WILL_LAPSE : Standing.PROVISIONAL;
            case OPEN -> Standing.OPEN;
            case NEEDS_MOVES -> Standing.NEEDS_MOVES;
            case OUT_OF_REACH -> Standing.OUT_OF_REACH;
        };
    }

    /// How a status alone is shown.
    static Standing of(Status status) {
        return switch (status) {
            case CONCLUDED -> Standing.CONCLUDED;
            case PROVISIONAL -> Standing.PROVISIONAL;
            case OPEN -> Standing.OPEN;
            case NEEDS_MOVES -> Standing.NEEDS_MOVES;
            case OUT_OF_REACH -> Standing.OUT_OF_REACH;
        };
    }
}
