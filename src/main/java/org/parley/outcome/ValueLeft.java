package org.parley.outcome;

import java.util.ArrayList;
import java.util.Arrays;
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
        long[] floors = worth.stream().mapToLong(Long::longValue).toArray();
        long[] left = frontier.search()
                .map(making -> sought(making.apply(floors), floors.length))
                .orElseGet(() -> listed(frontier.whole(), worth));
        return new ValueLeft(frontier.parties(), worth, Arrays.stream(left).boxed().toList());
    }

    private static long[] listed(Frontier frontier, List<Long> worth) {
        long[] left = new long[worth.size()];
        for (int point = 0; point < frontier.size(); point++) {
            if (leavesNobodyWorse(frontier, point, worth)) {
                for (int party = 0; party < left.length; party++) {
                    long more = Math.subtractExact(frontier.worth(point, party), worth.get(party));
                    left[party] = Math.max(left[party], more);
                }
            }
        }
        return left;
    }

    /// The same where the frontier is not worked out: the most that any package gives which leaves nobody worse off.
    private static long[] sought(BranchSearch search, int parties) {
        return IntStream.range(0, parties).mapToLong(search::most).toArray();
    }

    private static boolean leavesNobodyWorse(Frontier frontier, int point, List<Long> than) {
        return IntStream.range(0, than.size()).allMatch(party -> frontier.worth(point, party) >= than.get(party));
    }
}
