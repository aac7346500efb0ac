package org.parley.desktop.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.play.Tallies;
import org.parley.desktop.table.Prospect;
import org.parley.outcome.LevelTally;
import org.parley.outcome.RoundTally;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.report.chart.Standing;
import org.parley.report.chart.WindowsChart;
import org.parley.scenario.Scenario;

/// What can be agreed, beside what could be.
///
/// @param real by the rules as they are
/// @param supposed by the rules as they are supposed
/// @param changes one for each understanding, in the order of the file
/// @param windows of each understanding, by both
/// @param counts empty while they are not worked out
public record Comparison(
        WhatIf whatIf,
        Reach real,
        Reach supposed,
        List<Change> changes,
        List<WindowsChart.Row> windows,
        Optional<Counts> counts) {
    public Comparison {
        changes = List.copyOf(changes);
        windows = List.copyOf(windows);
    }

    /// How many packages there are by the rules as they are, and as they are supposed.
    public record Counts(Tally real, Tally supposed) {
        /// Those of one side.
        public Tally of(boolean after) {
            return after ? supposed : real;
        }
    }

    /// How many packages there are, worked out beforehand since it may take a while.
    public record Tally(RoundTally rounds, LevelTally levels, Figure asThingsStand) {
        static Tally of(Reach reach, Tallies tallies) {
            return new Tally(
                    tallies.rounds(reach), tallies.levels(reach), reach.asThingsStand().figure());
        }
    }

    /// A comparison without counts.
    static Comparison of(WhatIf whatIf, Reach real, Reach supposed) {
        List<Change> changes = real.rules().scenario().understandings().stream()
                .map(understanding -> new Change(
                        understanding.id(),
                        understanding.title(),
                        Prospect.standing(real, understanding),
                        Prospect.standing(supposed, understanding)))
                .toList();
        return new Comparison(
                whatIf, real, supposed, changes, ComparisonCharts.windows(real, supposed), Optional.empty());
    }

    /// Whether whatever it is asked is answered at once.
    boolean isQuick() {
        return real.isHeld() && supposed.isHeld();
    }

    /// The same with counts.
    Comparison withCounts(Tallies tallies) {
        return new Comparison(
                whatIf,
                real,
                supposed,
                changes,
                windows,
                Optional.of(new Counts(Tally.of(real, tallies), Tally.of(supposed, tallies))));
    }

    public Scenario scenario() {
        return real.rules().scenario();
    }

    /// The understandings to which the what-if does this.
    public List<Change> changes(Change.Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).toList();
    }

    /// How many understandings can be come to.
    ///
    /// @param after whether by the rules as they are supposed
    public int inReach(boolean after) {
        return (int) changes.stream()
                .map(change -> after ? change.after() : change.before())
                .filter(Change::isInReach)
                .count();
    }

    /// How many understandings stand so.
    ///
    /// @param after whether by the rules as they are supposed
    public int count(Standing standing, boolean after) {
        return (int) changes.stream()
                .map(change -> after ? change.after() : change.before())
                .filter(found -> found == standing)
                .count();
    }

    /// Whether levels of issues (level id by issue id) are out of reach, as far as that is settled.
    static boolean isOut(Reach reach, Map<String, String> terms) {
        return Standing.in(reach, terms) == Standing.OUT_OF_REACH;
    }
}
