package org.parley.reach;

/// What is left out of the courses that talks can take, to see whether it is needed and by when.
sealed interface Restriction {
    /// Nothing is left out.
    record None() implements Restriction {}

    /// A lever is not pulled before a round.
    record NoLeverBefore(int lever, int round) implements Restriction {}

    /// An event never happens.
    record NoEvent(int event) implements Restriction {}

    /// No course counts in which an event happens before a round.
    record NoEventBefore(int event, int round) implements Restriction {}

    /// A party never becomes consulted.
    record NoConsultation(int party) implements Restriction {}

    /// No course counts in which a party becomes consulted before a round.
    record NoConsultationBefore(int party, int round) implements Restriction {}

    default boolean consults(int party) {
        return !(this instanceof NoConsultation(int never) && never == party);
    }

    default boolean allowsLever(int lever, int round) {
        return !(this instanceof NoLeverBefore(int late, int from) && late == lever && round < from);
    }

    default boolean allowsEvent(int event) {
        return !(this instanceof NoEvent(int never) && never == event);
    }

    /// What must be followed though no rule asks for it, because a context with it may not count.
    default void mark(long[] mask, ContextLayout layout) {
        switch (this) {
            case NoEventBefore(int event, int round) -> layout.happened(event).set(mask);
            case NoConsultationBefore(int party, int round) -> layout.consulted(party).set(mask);
            case None _, NoLeverBefore _, NoEvent _, NoConsultation _ -> {}
        }
    }

    /// Whether a course that comes to this context in this round still counts.
    default boolean allows(long[] context, int round, ContextLayout layout) {
        return switch (this) {
            case NoEventBefore(int event, int from) ->
                round >= from || !layout.happened(event).in(context);
            case NoConsultationBefore(int party, int from) ->
                round >= from || !layout.consulted(party).in(context);
            case None _, NoLeverBefore _, NoEvent _, NoConsultation _ -> true;
        };
    }
}
