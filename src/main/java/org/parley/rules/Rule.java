package org.parley.rules;

/// A rule that can keep an understanding out of reach, and that can be relaxed by itself.
public sealed interface Rule {
    /// A red line; relaxed, it is taken away.
    record OfRedLine(String redLine) implements Rule {}

    /// What an obligor must have offered on an issue; relaxed, it gives every level of it for nothing.
    record OfCoverage(String issue, String party) implements Rule {}

    /// A party's reservation; relaxed, it is taken away.
    record OfReservation(String party) implements Rule {}

    /// The consultation that an issue asks for; relaxed, the issue can be final without it.
    record OfConsultation(String issue) implements Rule {}

    /// The rounds in which an issue can be concluded; relaxed, it can be in any, whoever is present.
    record OfAgenda(String issue) implements Rule {}
}
