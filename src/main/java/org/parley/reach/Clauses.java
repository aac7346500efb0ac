package org.parley.reach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.parley.rules.Index;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// What each single rule allows, as sets of packages. A clause is made once and shared by all signatures in which it
/// reads the same, and by all rules that count it.
final class Clauses {
    private final Scenario scenario;
    private final Index index;
    private final PackageAlgebra algebra;
    private final PackageConditions conditions;
    private final Map<Object, Integer> known = new HashMap<>();

    private record Forbidden(int redLine) {}

    private record Bound(int party, boolean obliged, boolean consulted) {}

    private record RedLineClause(int redLine, boolean obliged, boolean consulted) {}

    private record WorthClause(int party, boolean obliged, boolean consulted, long least) {}

    private record Worth(int party, long least) {}

    private record Coverage(int issue, int party, BitSet offers) {}

    private record InReturn(int offer) {}

    private record NoTerm(int issue) {}

    private record Both(List<Integer> clauses) {}

    Clauses(Rules rules, PackageAlgebra algebra) {
        this.algebra = algebra;
        scenario = rules.scenario();
        index = rules.index();
        conditions = new PackageConditions(algebra);
    }

    PackageAlgebra algebra() {
        return algebra;
    }

    /// What is in all of these sets.
    int common(List<Integer> clauses) {
        List<Integer> that = clauses.stream().filter(set -> set != algebra.all()).distinct().sorted().toList();
        return once(new Both(that), () ->
                algebra.intersection(that.stream().mapToInt(Integer::intValue).toArray()));
    }

    /// Every package but the status quo package.
    int something() {
        return once("something", () -> {
            int statusQuo = algebra.all();
            for (int issue = 0; issue < scenario.issues().size(); issue++) {
                statusQuo = algebra.intersection(statusQuo, noTerm(issue));
            }
            return algebra.difference(algebra.all(), statusQuo);
        });
    }

    /// The packages that a red line does not keep a bound party from.
    ///
    /// @param obliged whether being an obligor binds it; being consulted for a term always does
    int redLine(int position, boolean obliged, Signature signature) {
        RedLine line = scenario.redLines().get(position);
        int party = index.party(line.party());
        boolean consulted = signature.consulted().get(party);
        return once(new RedLineClause(position, obliged, consulted), () -> {
            int forbidden = once(new Forbidden(position), () -> conditions.meeting(line.forbids()));
            return without(algebra.intersection(forbidden, bound(party, obliged, consulted)));
        });
    }

    /// The packages that are worth enough to a party or do not bind it.
    int worth(int party, boolean obliged, Signature signature) {
        boolean consulted = signature.consulted().get(party);
        long least = signature.reservations().get(party);
        return once(new WorthClause(party, obliged, consulted, least), () -> {
            int bound = bound(party, obliged, consulted);
            if (bound == PackageAlgebra.EMPTY) {
                return algebra.all();
            }
            int enough = once(new Worth(party, least), () -> algebra.worthAtLeast(party, least));
            return algebra.union(without(bound), enough);
        });
    }

    /// The packages whose term on an issue, if there is one, a party's active offers give.
    int coverage(int issue, int party, Signature signature) {
        String id = scenario.issues().get(issue).id();
        String obligor = scenario.parties().get(party).id();
        BitSet offers = new BitSet();
        signature.offers().stream()
                .filter(position -> scenario.offers().get(position).party().equals(obligor)
                        && scenario.offers().get(position).gives().containsKey(id))
                .forEach(offers::set);
        return once(new Coverage(issue, party, offers), () -> {
            int covered = noTerm(issue);
            for (int position : offers.stream().toArray()) {
                Offer offer = scenario.offers().get(position);
                int most = index.level(issue, Objects.requireNonNull(offer.gives().get(id)));
                int inReturn = once(new InReturn(position), () -> conditions.meeting(offer.inReturnFor()));
                int given = algebra.where(issue, level -> level <= most);
                covered = algebra.union(covered, algebra.intersection(given, inReturn));
            }
            return covered;
        });
    }

    /// The packages that bind a party: as an obligor, or as one consulted for a term.
    private int bound(int party, boolean obliged, boolean consulted) {
        return once(new Bound(party, obliged, consulted), () -> {
            String id = scenario.parties().get(party).id();
            int bound = PackageAlgebra.EMPTY;
            for (int issue = 0; issue < scenario.issues().size(); issue++) {
                Issue term = scenario.issues().get(issue);
                if ((obliged && term.obligors().contains(id)) || (consulted && term.consult().contains(id))) {
                    bound = algebra.union(bound, without(noTerm(issue)));
                }
            }
            return bound;
        });
    }

    /// The packages with no term on an issue.
    int noTerm(int issue) {
        return once(new NoTerm(issue), () -> algebra.where(issue, level -> level == 0));
    }

    private int without(int set) {
        return algebra.difference(algebra.all(), set);
    }

    private int once(Object clause, IntSupplier make) {
        Integer set = known.get(clause);
        if (set == null) {
            set = make.getAsInt();
            known.put(clause, set);
        }
        return set;
    }
}
