package org.parley.desktop.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reach.Reach;
import org.parley.report.chart.Standing;
import org.parley.scenario.Understanding;

/// What can still be agreed in one lens: now, before the last move, and as it was when each round ended.
///
/// @param before empty at the start
/// @param ends one for each round that is over
public record Prospect(Reach now, Optional<Reach> before, List<Reach> ends) {
    public Prospect {
        ends = List.copyOf(ends);
    }

    /// How an understanding stands in an answer, as charts and badges show it.
    public static Standing standing(Reach reach, Understanding understanding) {
        return standing(reach, understanding.terms());
    }

    /// How levels of issues (level id by issue id) stand in an answer.
    public static Standing standing(Reach reach, Map<String, String> terms) {
        return Standing.in(reach, terms);
    }

    /// How an understanding stands now.
    public Standing standing(Understanding understanding) {
        return standing(now, understanding);
    }

    /// How an understanding stood before the last move, where there was one.
    public Optional<Standing> standingBefore(Understanding understanding) {
        return before.map(reach -> standing(reach, understanding));
    }
}
