package org.parley.desktop.insight;

import org.parley.report.chart.Standing;

/// How an understanding stands, and how it would.
///
/// @param id of the understanding
public record Change(String id, String title, Standing before, Standing after) {
    /// What the what-if does to an understanding, best first.
    public enum Effect {
        OPENS,
        NEARER,
        FARTHER,
        CLOSES,
        NONE
    }

    /// What the what-if does to it, as far as that is settled.
    public Effect effect() {
        int was = distance(before);
        int is = distance(after);
        if (was == is || before == Standing.UNDECIDED || after == Standing.UNDECIDED) {
            return Effect.NONE;
        }
        if (was == FAR) {
            return Effect.OPENS;
        }
        if (is == FAR) {
            return Effect.CLOSES;
        }
        return is < was ? Effect.NEARER : Effect.FARTHER;
    }

    /// Whether it can be come to in this standing.
    public static boolean isInReach(Standing standing) {
        return distance(standing) < FAR;
    }

    private static final int FAR = 4;

    private static int distance(Standing standing) {
        return switch (standing) {
            case CONCLUDED -> 0;
            case PROVISIONAL -> 1;
            case OPEN -> 2;
            case NEEDS_MOVES -> 3;
            case WILL_LAPSE, OUT_OF_REACH, UNDECIDED -> FAR;
        };
    }
}
