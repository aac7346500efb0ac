package org.parley.format;

import java.util.List;
import org.parley.scenario.Scenario;

/// What came of reading a scenario file.
public sealed interface ScenarioReading {
    /// The scenario, and what its author may want to look at.
    ///
    /// @param warnings in the order of the file
    /// @param places where its parts stand, for those who find something wrong with them later
    record Read(Scenario scenario, List<Problem> warnings, PartPlaces places) implements ScenarioReading {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// No scenario, for these reasons.
    ///
    /// @param problems in the order of the file, errors and warnings; at least one error
    record Refused(List<Problem> problems) implements ScenarioReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        /// Whether the file is no scenario gone wrong but the schema that stands beside scenarios.
        public boolean isOfSchema() {
            return problems.size() == 1 && FileKind.SCHEMA.isFoundIn(problems.getFirst());
        }
    }

    /// All that was found wrong, errors and warnings.
    default List<Problem> all() {
        return switch (this) {
            case Read(_, var warnings, _) -> warnings;
            case Refused(var problems) -> problems;
        };
    }
}
