package org.parley.report.chart;

import java.util.Locale;
import java.util.Map;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.reach.Status;

/// How an understanding stands, best first, as charts show it.
public enum Standing {
    /// The final package meets it.
    CONCLUDED,
    /// The concluded package meets it and is not final yet.
    PROVISIONAL,
    /// The concluded package meets it and can no longer become final.
    WILL_LAPSE,
    /// Reachable as things stand.
    OPEN,
    /// Reachable, not as things stand.
    NEEDS_MOVES,
    /// Not reachable.
    OUT_OF_REACH,
    /// Not settled within the limits.
    UNDECIDED;

    /// How terms (least level by issue) stand by an answer, which may still be sought.
    public static Standing in(Reach reach, Map<String, String> terms) {
        return Answer.settled(() -> reach.status(terms))
                .map(status -> of(
                        status, status == Status.PROVISIONAL && Answer.settled(reach::willLapse).orElse(false)))
                .orElse(UNDECIDED);
    }

    /// How an understanding of some status is shown.
    ///
    /// @param willLapse whether what has been concluded can no longer become final
    public static Standing of(Status status, boolean willLapse) {
        return switch (status) {
            case CONCLUDED -> CONCLUDED;
            case PROVISIONAL -> willLapse ? WILL_LAPSE : PROVISIONAL;
            case OPEN -> OPEN;
            case NEEDS_MOVES -> NEEDS_MOVES;
            case OUT_OF_REACH -> OUT_OF_REACH;
        };
    }

    /// The word of a table or a style class, such as `needs-moves`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
