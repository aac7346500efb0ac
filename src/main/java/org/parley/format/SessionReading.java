package org.parley.format;

import java.util.List;
import org.parley.talks.Line;
import org.parley.talks.Talks;

/// What came of reading a session file.
public sealed interface SessionReading {
    /// The session: whole, or up to the move before the first that could not be read or made.
    ///
    /// @param line all the ways that it went
    /// @param problems in the order of the file
    record Opened(Line line, List<Problem> problems) implements SessionReading {
        public Opened {
            problems = List.copyOf(problems);
        }

        /// The talks as they stand.
        public Talks talks() {
            return line.talks();
        }

        /// Whether everything in the file was read and played.
        public boolean isWhole() {
            return problems.stream().allMatch(problem -> problem.severity() == Severity.WARNING);
        }
    }

    /// No session, for these reasons.
    ///
    /// @param problems in the order of the file; at least one error
    record Refused(List<Problem> problems) implements SessionReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// All that was found wrong, errors and warnings.
    default List<Problem> all() {
        return switch (this) {
            case Opened(_, var problems) -> problems;
            case Refused(var problems) -> problems;
        };
    }
}
