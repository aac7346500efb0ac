package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.rules.Context;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// What could be concluded in one state, at once and with no other move: the packages that the rules accept there and
/// that differ from what has been concluded on free issues of the round alone. Whether they are or become final is
/// not asked.
/// Immutable and safe for use by several threads.
public final class Concludable {
    private Concludable() {}

    /// The packages that could be concluded; the one concluded already is not told apart from them, and stands alone
    /// where no round is open.
    public static Answer<PackageSet> in(Rules rules, State state, Budget budget) {
        return Answer.to(() -> exact(rules, state, budget));
    }

    private static PackageSet exact(Rules rules, State state, Budget budget) {
        Domain domain = Domain.of(rules, state, PackageSpace.of(rules.scenario()));
        PackageAlgebra algebra = domain.size().compareTo(budget.bits()) > 0
                ? new DiagramAlgebra(rules, domain, budget.nodes(), budget::check)
                : new BitAlgebra(rules, domain);
        int concluded = algebra.single(state.concluded());
        if (state.phase() != Phase.IN_ROUND) {
            return algebra.set(concluded);
        }
        Verdict verdict = new Verdicts(rules, new Clauses(rules, algebra)).of(signature(rules, state.context()));
        boolean[] free = new boolean[rules.scenario().issues().size()];
        for (int issue = 0; issue < free.length; issue++) {
            free[issue] = Domain.isFree(rules, issue, state.round());
        }
        return algebra.set(algebra.conclude(
                concluded,
                algebra.freeing(free),
                Verdict.allowed(verdict.acceptable(), new BitSet(), algebra)));
    }

    private static Signature signature(Rules rules, Context context) {
        List<Long> least = new ArrayList<>();
        int parties = rules.scenario().parties().size();
        for (int party = 0; party < parties; party++) {
            least.add(rules.hasReservation(party) ? rules.reservation(party, context) : 0L);
        }
        return new Signature(
                those(
                        rules.scenario().redLines().size(),
                        line -> rules.redLineCounts(line) && rules.redLineStands(line, context)),
                those(
                        rules.scenario().offers().size(),
                        offer -> rules.offerCounts(offer) && rules.offerStands(offer, context)),
                those(parties, context.consulted()::has),
                List.copyOf(least));
    }

    private static BitSet those(int count, IntPredicate which) {
        BitSet found = new BitSet();
        IntStream.range(0, count).filter(which).forEach(found::set);
        return found;
    }
}
