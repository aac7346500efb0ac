package org.parley.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// Value left on the table by an outcome, beside a frontier.
///
/// @param parties ids of the parties with points that count, in the order of the file
/// @param outcome what the outcome is worth to each; its reservation where the outcome is the status quo package
/// @param left for each, the best worth on the frontier that leaves nobody worse off than the outcome, less the
///     outcome's; 0 where no point leaves nobody worse off
public record ValueLeft(List<String> parties, List<Long> outcome, List<Long> left) {
    public ValueLeft {
        parties = List.copyOf(parties);
        outcome = List.copyOf(outcome);
        left = List.copyOf(left);
    }

    /// What an outcome leaves on the table.
    ///
    /// @param outcome the last package that was final, or the status quo package
    /// @param context the one whose reservations count for the status quo package
    public static ValueLeft of(Rules rules, Frontier frontier, Deal outcome, Context context) {
        List<Long> worth = new ArrayList<>();
        for (String id : frontier.parties()) {
            int party = rules.index().party(id);
            worth.add(outcome.isStatusQuo() ? rules.reservation(party, context) : rules.worth(party, outcome));
        }
        List<Long> left = IntStream.range(0, worth.size())
                .mapToObj(party -> frontier.points().stream()
                        .map(point -> point.worth().values())
                        .filter(values -> nobodyWorse(values, worth))
                        .mapToLong(values -> Math.subtractExact(values.get(party), worth.get(party)))
                        .max()
                        .orElse(0))
                .toList();
        return new ValueLeft(frontier.parties(), worth, left);
    }

    private static boolean nobodyWorse(List<Long> values, List<Long> than) {
        return IntStream.range(0, than.size()).allMatch(party -> values.get(party) >= than.get(party));
    }
}
