package org.parley.rules;

import java.util.List;
import java.util.Optional;

/// Where the talks are: everything that what can still happen depends on.
///
/// @param leversLeft how many levers each party may still pull in this round, in the order of the file
/// @param concluded the package concluded so far, final or not
/// @param outcome the last package that was final, if one was
public record State(
        Phase phase, Context context, List<Integer> leversLeft, Deal concluded, Optional<Deal> outcome) {
    public State {
        leversLeft = List.copyOf(leversLeft);
    }

    /// The position of the current round; -1 before the first.
    public int round() {
        return context.round();
    }

    /// Whether something has been concluded that is not final.
    public boolean isProvisional() {
        return !concluded.isStatusQuo() && !isFinal();
    }

    /// Whether what has been concluded is final.
    public boolean isFinal() {
        return outcome.isPresent() && outcome.get().equals(concluded);
    }
}
