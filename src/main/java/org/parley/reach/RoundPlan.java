package org.parley.reach;

import java.util.List;

/// One round as the walk over contexts needs it: its conditions as they read in it, and what of a context matters.
///
/// @param live what anything still to come in this round or later can ask about, while the round is open
/// @param before the same just before the round opens
/// @param levers those that can be pulled in this round and change something that matters
/// @param events those that can happen at its opening and change something that matters, in the order of the file
/// @param endings the conditions that break the talks off
/// @param consults the parties that the round consults
record RoundPlan(
        long[] live,
        long[] before,
        List<PlannedLever> levers,
        List<PlannedEvent> events,
        List<ContextTest> endings,
        List<ContextLayout.Bit> consults,
        JudgementPlan judgement) {

    /// @param leversOfParty how often its party may still pull, as a place in the context
    record PlannedLever(
            int lever, int leversOfParty, ContextLayout.Bit used, ContextTest when, List<ContextChange> changes) {}

    /// @param certain whether it happens whenever its condition holds
    record PlannedEvent(
            int event, ContextLayout.Bit happened, boolean certain, ContextTest when, List<ContextChange> changes) {}

    boolean ends(long[] context) {
        for (ContextTest ending : endings) {
            if (ending.holds(context)) {
                return true;
            }
        }
        return false;
    }

    /// Forgets what does not matter while the round is open. Levers left beyond those that there are to pull do not.
    void normalise(long[] context, int leftStart) {
        for (int word = 0; word < context.length; word++) {
            context[word] &= live[word];
        }
        for (int word = leftStart; word < context.length; word++) {
            if (context[word] > 0) {
                int usable = 0;
                for (PlannedLever lever : levers) {
                    if (lever.leversOfParty() == word && !lever.used().in(context)) {
                        usable++;
                    }
                }
                context[word] = Math.min(context[word], usable);
            }
        }
    }
}
