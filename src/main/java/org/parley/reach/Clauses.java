package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int UNKNOWN = -1;

    private final Scenario scenario;
    private final Index index;
    private final PackageAlgebra algebra;
    private final PackageConditions conditions;
    private final Map<Record, Integer> known = new HashMap<>();
    private final int[][] redLines;
    private final List<List<Map<Long, Integer>>> worths = new ArrayList<>();
    private final List<List<Coverage>> coverages = new ArrayList<>();

    private record Bound(int party, boolean obliged, boolean consulted) {}

    private record Worth(int party, long least) {}

    private record InReturn(int offer) {}

    private record NoTerm(int issue) {}

    /// What a party's offers on an issue cover, by those of them that are active.
    private record Coverage(BitSet offers, Map<BitSet, Integer> byActive) {}

    Clauses(Rules rules, PackageAlgebra algebra) {
        this.algebra = algebra;
        scenario = rules.scenario();
        index = rules.index();
        conditions = new PackageConditions(algebra);
        redLines = new int[scenario.redLines().size()][4];
        for (int[] cases : redLines) {
            Arrays.fill(cases, UNKNOWN);
        }
        for (int party = 0; party < scenario.parties().size(); party++) {
            worths.add(List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>()));
        }
        for (Issue issue : scenario.issues()) {
            coverages.add(scenario.parties().stream()
                    .map(party -> new Coverage(offersOn(issue.id(), party.id()), new HashMap<>()))
                    .toList());
        }
    }

    private BitSet offersOn(String issue, String party) {
        BitSet offers = new BitSet();
        for (int position = 0; position < scenario.offers().size(); position++) {
            Offer offer = scenario.offers().get(position);
            if (offer.party().equals(party) && offer.gives().containsKey(issue)) {
                offers.set(position);
            }
        }
        return offers;
    }

    PackageAlgebra algebra() {
        return algebra;
    }

    /// Every package but the status quo package.
    int something() {
        int statusQuo = algebra.all();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            statusQuo = algebra.intersection(statusQuo, noTerm(issue));
        }
        return without(statusQuo);
    }

    /// The packages that a red line does not keep a bound party from.
    ///
    /// @param obliged whether being an obligor binds it; being consulted for a term always does
    int redLine(int position, boolean obliged, Signature signature) {
        RedLine line = scenario.redLines().get(position);
        int party = index.party(line.party());
        boolean consulted = signature.consulted().get(party);
        int[] cases = redLines[position];
        int which = which(obliged, consulted);
        if (cases[which] == UNKNOWN) {
            int forbidden = conditions.meeting(line.forbids());
            cases[which] = without(algebra.intersection(forbidden, bound(party, obliged, consulted)));
        }
        return cases[which];
    }

    private static int which(boolean obliged, boolean consulted) {
        return (obliged ? 2 : 0) + (consulted ? 1 : 0);
    }

    /// The packages that are worth enough to a party or do not bind it.
    int worth(int party, boolean obliged, Signature signature) {
        boolean consulted = signature.consulted().get(party);
        long least = signature.reservations().get(party);
        Map<Long, Integer> byLeast = worths.get(party).get(which(obliged, consulted));
        Integer known = byLeast.get(least);
        if (known == null) {
            known = worth(party, least, bound(party, obliged, consulted));
            byLeast.put(least, known);
        }
        return known;
    }

    private int worth(int party, long least, int bound) {
        if (bound == PackageAlgebra.EMPTY) {
            return algebra.all();
        }
        int enough = once(new Worth(party, least), () -> algebra.worthAtLeast(party, least));
        return algebra.union(without(bound), enough);
    }

    /// The packages whose term on an issue, if there is one, a party's active offers give.
    int coverage(int issue, int party, Signature signature) {
        Coverage coverage = coverages.get(issue).get(party);
        BitSet active = (BitSet) coverage.offers().clone();
        active.and(signature.offers());
        Integer known = coverage.byActive().get(active);
        if (known == null) {
            known = coverage(issue, active);
            coverage.byActive().put(active, known);
        }
        return known;
    }

    private int coverage(int issue, BitSet active) {
        String id = scenario.issues().get(issue).id();
        int covered = noTerm(issue);
        for (int position : active.stream().toArray()) {
            Offer offer = scenario.offers().get(position);
            int most = index.level(issue, Objects.requireNonNull(offer.gives().get(id)));
            int inReturn = once(new InReturn(position), () -> conditions.meeting(offer.inReturnFor()));
            int given = algebra.where(issue, level -> level <= most);
            covered = algebra.union(covered, algebra.intersection(given, inReturn));
        }
        return covered;
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

    private int once(Record clause, IntSupplier make) {
        Integer set = known.get(clause);
        if (set == null) {
            set = make.getAsInt();
            known.put(clause, set);
        }
        return set;
    }
}
