package org.parley.rules;

import java.util.Optional;

/// Why a package cannot be concluded, or is not final: one rule that says no, with the things it is about by id.
public sealed interface Objection {
    /// The rule that would have to be relaxed, or empty where none can be.
    Optional<Rule> rule();

    /// An active red line of a bound or consulted party forbids the package.
    record CrossesRedLine(String redLine, String party) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.of(new Rule.OfRedLine(redLine));
        }
    }

    /// No active offer of this obligor gives the term with this package in return.
    record NotOffered(String issue, String level, String party) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.of(new Rule.OfCoverage(issue, party));
        }
    }

    /// The package is worth less to the party than no deal.
    record BelowReservation(String party, long worth, long reservation) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.of(new Rule.OfReservation(party));
        }
    }

    /// The party must be consulted before the issue is final.
    record NotConsulted(String issue, String party) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.of(new Rule.OfConsultation(issue));
        }
    }

    /// The issue is not on this round's agenda.
    record OffAgenda(String issue) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.of(new Rule.OfAgenda(issue));
        }
    }

    /// An obligor of the issue is not in the room.
    record ObligorAbsent(String issue, String party) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.of(new Rule.OfAgenda(issue));
        }
    }

    /// The issue has been concluded at another level; it is not reopened.
    record AlreadyConcluded(String issue, String level) implements Objection {
        @Override
        public Optional<Rule> rule() {
            return Optional.empty();
        }
    }
}
