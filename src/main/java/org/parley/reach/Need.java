package org.parley.reach;

/// Something without which an understanding is not reachable. Everything is named by its id.
public sealed interface Need {
    /// The id of the last round in which it can come and the understanding still be reachable.
    String by();

    /// A lever of a party.
    record OfLever(String lever, String party, String by) implements Need {}

    /// The consultation of a party, however it comes about.
    record OfConsultation(String party, String by) implements Need {}

    /// An event.
    record OfEvent(String event, String by) implements Need {}
}
