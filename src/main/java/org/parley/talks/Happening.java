package org.parley.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.rules.Objection;
import org.parley.scenario.Effect;

/// Something that a move did or that followed from it, for people: see [TalksWording] for its sentence.
public sealed interface Happening {
    /// A round opened.
    ///
    /// @param consults the parties that it consults
    record RoundOpened(String round, List<String> consults) implements Happening {}

    /// An event happened, by itself or because the instructor injected it.
    record EventHappened(String event, boolean injected, List<Effect> effects) implements Happening {}

    /// A party pulled a lever.
    record LeverPulled(String party, String lever, List<Effect> effects) implements Happening {}

    /// A party came to be consulted.
    record Consulted(String party) implements Happening {}

    /// A red line or an offer came to be known to everybody.
    ///
    /// @param party whose rule it is
    record Disclosed(String party, String rule) implements Happening {}

    /// A party put terms on the table.
    ///
    /// @param subjectTo the consultations that the package would still owe
    record Proposed(
            String party, int proposal, Map<String, String> terms, OptionalInt counters, List<Owed> subjectTo)
            implements Happening {
        public Proposed {
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }
    }

    /// A seat accepted a proposal.
    record Accepted(String party, int proposal, List<Owed> subjectTo) implements Happening {}

    /// A party without a seat in the room answered by its rules that it agrees to a proposal.
    record Agreed(String party, int proposal) implements Happening {}

    /// A seat turned a proposal down.
    record Rejected(String party, int proposal) implements Happening {}

    /// A party took its proposal back.
    record Withdrawn(String party, int proposal) implements Happening {}

    /// A party's rule says no: to a proposal, or where none is given to what has been concluded provisionally. A
    /// red line is thereby disclosed.
    record ObjectionRaised(String party, OptionalInt proposal, Objection objection) implements Happening {}

    /// A proposal ended because a party's rules say no.
    record ProposalFailed(int proposal, List<Objection> objections) implements Happening {}

    /// A proposal was overtaken.
    record ProposalLapsed(int proposal, Lapse reason) implements Happening {}

    /// The concluded package changed, so a proposal's package did: these acceptances of it count no longer.
    record AcceptancesLapsed(int proposal, List<String> parties) implements Happening {}

    /// Terms were concluded.
    ///
    /// @param terms the new ones, level id by issue id
    /// @param isFinal or else ad referendum
    /// @param owed the consultations that the whole package still owes
    record Concluded(int proposal, Map<String, String> terms, boolean isFinal, List<Owed> owed)
            implements Happening {
        public Concluded {
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }
    }

    /// What has been concluded became final.
    ///
    /// @param terms of the whole package
    record BecameFinal(Map<String, String> terms) implements Happening {}

    /// Terms that had been concluded never became final, and the talks are over.
    record TermsLapsed(Map<String, String> terms) implements Happening {}

    /// A party did nothing.
    ///
    /// @param reason empty if it gave none
    /// @param byMachine whether a strategy plays the seat; its reason is for itself, the instructor and the debrief
    record Passed(String party, String reason, boolean byMachine) implements Happening {}

    /// The instructor stopped or resumed the talks.
    record Paused(boolean paused) implements Happening {}

    /// The instructor gave a seat to another player.
    record HandedOver(String party, Player player) implements Happening {}

    /// A round closed.
    record RoundClosed(String round, RoundEnd reason) implements Happening {}

    /// The talks are over.
    ///
    /// @param ending what broke them off, or empty where the last round closed
    record TalksEnded(Optional<String> ending) implements Happening {}

    /// Why a round closed.
    enum RoundEnd {
        ALL_PASSED,
        TURNS_TAKEN,
        /// No party with a seat was in the room, and none could act from away.
        NOBODY_TO_MOVE
    }

    /// Why a proposal was overtaken.
    sealed interface Lapse {
        /// The round closed.
        record RoundIsClosed() implements Lapse {}

        /// The talks broke off.
        record TalksAreOver() implements Lapse {}

        /// One of its issues has been concluded.
        record IssueConcluded(String issue) implements Lapse {}

        /// Its own party could no longer stand by it once other terms had been concluded.
        record NoLongerMeant(Objection objection) implements Lapse {}
    }
}
