package org.parley.desktop.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Tallies;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.ReachableChart;
import org.parley.report.chart.Standing;
import org.parley.report.chart.UnderstandingsChart;
import org.parley.report.chart.WindowsChart;

/// What can still happen at a moment, as far as the viewer can know.
///
/// @param reachable by round, in both lenses
/// @param seen what one lens shows
/// @param prospects the answers that it is made from
public record Outlook(
        Glance glance, ReachableChart reachable, Map<Lens, Seen> seen, Map<Lens, Prospect> prospects) {
    public Outlook {
        seen = Collections.unmodifiableMap(new EnumMap<>(seen));
        prospects = Collections.unmodifiableMap(new EnumMap<>(prospects));
    }

    /// What one lens shows.
    public record Seen(
            List<UnderstandingRow> rows,
            UnderstandingsChart understandings,
            WindowsChart windows,
            LevelsChart levels) {
        public Seen {
            rows = List.copyOf(rows);
        }
    }

    /// The outlook without counts of packages: the charts that show them are empty.
    static Outlook of(Glance glance, Map<Lens, Prospect> prospects) {
        OutlookCharts charts = new OutlookCharts(glance, prospects);
        Map<Lens, Seen> seen = new EnumMap<>(Lens.class);
        prospects.forEach((lens, prospect) -> seen.put(
                lens,
                new Seen(
                        UnderstandingRow.of(glance, prospect),
                        charts.understandings(lens),
                        charts.windows(lens),
                        OutlookCharts.noLevels())));
        return new Outlook(glance, charts.noCounts(), seen, prospects);
    }

    /// Whether whatever it is asked is answered at once.
    boolean isQuick() {
        return prospects.values().stream().allMatch(prospect -> prospect.now().isHeld());
    }

    /// The same with counts of packages.
    Outlook withCounts(Tallies tallies) {
        OutlookCharts charts = new OutlookCharts(glance, prospects);
        Map<Lens, Seen> with = new EnumMap<>(Lens.class);
        seen.forEach((lens, old) -> with.put(
                lens, new Seen(old.rows(), old.understandings(), old.windows(), charts.levels(lens, tallies))));
        return new Outlook(glance, charts.reachable(tallies), with, prospects);
    }

    /// The same with what each understanding needs, which takes longer to work out.
    Outlook withNeeds() {
        Map<Lens, Seen> with = new EnumMap<>(Lens.class);
        seen.forEach((lens, old) -> with.put(
                lens,
                new Seen(
                        old.rows().stream().map(row -> withNeeds(lens, row)).toList(),
                        old.understandings(),
                        old.windows(),
                        old.levels())));
        return new Outlook(glance, reachable, with, prospects);
    }

    private UnderstandingRow withNeeds(Lens lens, UnderstandingRow row) {
        return row.standing() != Standing.NEEDS_MOVES
                ? row
                : row.needing(glance.ways()
                        .needs(prospects
                                .get(lens)
                                .now()
                                .needs(glance.scenario().understanding(row.id()).terms())));
    }
}
