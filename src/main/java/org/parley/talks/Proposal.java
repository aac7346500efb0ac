package org.parley.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.rules.Deal;

/// Terms on the table, or that were.
///
/// @param by the party that made it
/// @param round the id of the round in which it was made
/// @param terms level id by issue id
/// @param counters the proposal that it answers, if it answers one
/// @param result the package that would result; once the proposal has ended, as last worked out
/// @param accepted who has accepted that package, the proposer first
/// @param awaited whose acceptance is still missing, in the order of the file
/// @param subjectTo the consultations that the package would still owe
public record Proposal(
        int id,
        String by,
        String round,
        Map<String, String> terms,
        OptionalInt counters,
        Status status,
        Deal result,
        List<String> accepted,
        List<String> awaited,
        List<Owed> subjectTo) {
    public Proposal {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        accepted = List.copyOf(accepted);
        awaited = List.copyOf(awaited);
        subjectTo = List.copyOf(subjectTo);
    }

    /// How a proposal stands.
    public enum Status {
        OPEN,
        CONCLUDED,
        REJECTED,
        WITHDRAWN,
        /// Answered by another proposal.
        COUNTERED,
        /// A party's rules say no.
        FAILED,
        /// Overtaken: see the [Happening.ProposalLapsed] that says why.
        LAPSED
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    Proposal ended(Status how) {
        return new Proposal(id, by, round, terms, counters, how, result, accepted, awaited, subjectTo);
    }

    Proposal with(Deal newResult, List<String> newAccepted, List<String> newAwaited, List<Owed> newSubjectTo) {
        return new Proposal(
                id, by, round, terms, counters, status, newResult, newAccepted, newAwaited, newSubjectTo);
    }
}
