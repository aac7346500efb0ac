package org.parley.report;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parley.reach.Figure;
import org.parley.report.chart.Standing;

/// How everything stood at one moment of the talks.
///
/// @param standings one for each understanding, in the order of the scenario
/// @param counts one for each reading that the audience may see, where they are wanted
/// @param inexact why there are no counts, and standings only as far as the state tells them; empty if all is exact
public record Moment(List<UnderstandingEntry> standings, List<Count> counts, Optional<String> inexact) {
    public Moment {
        standings = List.copyOf(standings);
        counts = List.copyOf(counts);
    }

    /// How one understanding stood.
    ///
    /// @param standing empty where it is not known, since there is no exact answer
    /// @param seen the reading in which it does; for a viewer the strictest in which it is reachable
    public record UnderstandingEntry(String id, String title, Optional<Standing> standing, Seen seen) {
        /// Whether it stood the same in the other moment, as far as an audience can tell.
        public boolean sameAs(UnderstandingEntry other) {
            return isUndecided() || other.isUndecided() || (standing.equals(other.standing) && seen == other.seen);
        }

        private boolean isUndecided() {
            return standing.equals(Optional.of(Standing.UNDECIDED));
        }
    }

    /// Packages in one reading.
    ///
    /// @param reachable all of them
    /// @param open those reachable as things stand
    public record Count(Seen seen, Figure reachable, Figure open) {}

    /// An understanding that stood otherwise at one moment than at the next.
    public record Change(UnderstandingEntry before, UnderstandingEntry after) {}

    /// The understandings that stand otherwise at a later moment, in the order of the scenario.
    public List<Change> changesTo(Moment later) {
        return standings.stream()
                .map(before -> new Change(before, later.of(before.id())))
                .filter(change -> !change.before().sameAs(change.after()))
                .toList();
    }

    /// How an understanding stood.
    ///
    /// @throws NoSuchElementException where there is no such understanding
    public UnderstandingEntry of(String understanding) {
        return standings.stream()
                .filter(entry -> entry.id().equals(understanding))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no understanding '" + understanding + "'."));
    }

    /// How many understandings stood so.
    public int count(Standing standing) {
        return (int) standings.stream()
                .filter(entry -> entry.standing().equals(Optional.of(standing)))
                .count();
    }

    /// This moment with counts.
    Moment counting(List<Count> found) {
        return new Moment(standings, found, inexact);
    }

    /// The count of the reading, if it was made.
    public Optional<Count> count(Seen seen) {
        return counts.stream().filter(count -> count.seen() == seen).findFirst();
    }
}
