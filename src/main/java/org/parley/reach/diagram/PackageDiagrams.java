package org.parley.reach.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.rules.Rules;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// The rules of a scenario as sets of packages in one store of diagrams, with the issues as layers in the order of
/// the file. What has been built is kept and shared by everything asked later. Not for use by several threads at
/// once.
public final class PackageDiagrams {
    private final Rules rules;
    private final Scenario scenario;
    private final Diagrams diagrams;
    private final Map<Condition<PackageAtom>, Integer> conditions = new HashMap<>();
    private final Map<Integer, Threshold> thresholds = new HashMap<>();
    private final Map<Worth, Integer> worths = new HashMap<>();

    private record Worth(int party, long least) {}

    /// @param nodeLimit the greatest number of nodes; building more throws [NodeLimitReached]
    public PackageDiagrams(Rules rules, int nodeLimit) {
        this.rules = rules;
        scenario = rules.scenario();
        diagrams = new Diagrams(
                scenario.issues().stream()
                        .mapToInt(issue -> issue.levels().size())
                        .toArray(),
                nodeLimit);
    }

    public Diagrams diagrams() {
        return diagrams;
    }

    /// The packages that meet a condition.
    public int meeting(Condition<PackageAtom> condition) {
        Integer known = conditions.get(condition);
        if (known != null) {
            return known;
        }
        int set =
                switch (condition) {
                    case Condition.All<PackageAtom>(var parts) -> {
                        int all = Diagrams.FULL;
                        for (Condition<PackageAtom> part : parts) {
                            all = diagrams.intersection(all, meeting(part));
                        }
                        yield all;
                    }
                    case Condition.Any<PackageAtom>(var parts) -> {
                        int any = Diagrams.EMPTY;
                        for (Condition<PackageAtom> part : parts) {
                            any = diagrams.union(any, meeting(part));
                        }
                        yield any;
                    }
                    case Condition.Not<PackageAtom>(var part) -> diagrams.complement(meeting(part));
                    case Condition.Holds<PackageAtom>(var atom) -> meeting(atom);
                };
        conditions.put(condition, set);
        return set;
    }

    private int meeting(PackageAtom atom) {
        return switch (atom) {
            case PackageAtom.IssueLevel(String id, var comparison, List<String> levels) -> {
                int issue = rules.index().issue(id);
                boolean[] wanted = new boolean[levelsOf(issue)];
                for (String level : levels) {
                    int position = rules.index().level(issue, level);
                    switch (comparison) {
                        case IS, ONE_OF -> wanted[position] = true;
                        case AT_LEAST -> Arrays.fill(wanted, position, wanted.length, true);
                        case AT_MOST -> Arrays.fill(wanted, 0, position + 1, true);
                    }
                }
                yield diagrams.levels(issue, wanted);
            }
        };
    }

    /// The packages with every issue that the terms name (level id by issue id) at its level or above.
    public int meeting(Map<String, String> terms) {
        int all = Diagrams.FULL;
        for (Map.Entry<String, String> term : terms.entrySet()) {
            int issue = rules.index().issue(term.getKey());
            boolean[] wanted = new boolean[levelsOf(issue)];
            Arrays.fill(wanted, rules.index().level(issue, term.getValue()), wanted.length, true);
            all = diagrams.intersection(all, diagrams.levels(issue, wanted));
        }
        return all;
    }

    /// The packages acceptable where these rules stand: semantics of red lines, coverage and worth, each asked of
    /// the parties that a package binds.
    ///
    /// @param redLines those active that count
    /// @param offers those active that count
    /// @param consulted the parties consulted so far
    /// @param reservations one a party
    public int acceptable(BitSet redLines, BitSet offers, BitSet consulted, List<Long> reservations) {
        int set = withoutRedLines(Diagrams.FULL, redLines, consulted, true);
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                if (rules.needsCoverage(issue, rules.index().party(obligor))) {
                    set = diagrams.intersection(set, covered(issue, obligor, offers));
                }
            }
        }
        return withWorth(set, consulted, reservations, true);
    }

    /// The packages other than the status quo that are final, once concluded, where these rules stand; parameters
    /// as for [#acceptable].
    public int lasting(BitSet redLines, BitSet consulted, List<Long> reservations) {
        int set = Diagrams.FULL;
        int statusQuo = Diagrams.FULL;
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            boolean owed = rules.needsConsultation(issue)
                    && !scenario.issues().get(issue).consult().stream()
                            .allMatch(party -> consulted.get(rules.index().party(party)));
            set = owed ? diagrams.intersection(set, atStatusQuo(issue)) : set;
            statusQuo = diagrams.intersection(statusQuo, atStatusQuo(issue));
        }
        set = diagrams.difference(set, statusQuo);
        set = withoutRedLines(set, redLines, consulted, false);
        return withWorth(set, consulted, reservations, false);
    }

    private int withoutRedLines(int from, BitSet redLines, BitSet consulted, boolean obligors) {
        int set = from;
        for (int line = redLines.nextSetBit(0); line >= 0; line = redLines.nextSetBit(line + 1)) {
            RedLine redLine = scenario.redLines().get(line);
            int binds = binding(rules.index().party(redLine.party()), consulted, obligors);
            set = diagrams.difference(set, diagrams.intersection(binds, meeting(redLine.forbids())));
        }
        return set;
    }

    private int withWorth(int from, BitSet consulted, List<Long> reservations, boolean obligors) {
        int set = from;
        for (int party = 0; party < scenario.parties().size(); party++) {
            if (rules.hasReservation(party)) {
                int binds = binding(party, consulted, obligors);
                if (binds != Diagrams.EMPTY) {
                    int enough = worthAtLeast(party, reservations.get(party));
                    set = diagrams.intersection(set, diagrams.union(diagrams.complement(binds), enough));
                }
            }
        }
        return set;
    }

    /// The packages that bind a party: as an obligor of a term if so asked, or as one that a term says to consult
    /// and that has been.
    private int binding(int party, BitSet consulted, boolean obligors) {
        String id = scenario.parties().get(party).id();
        int binds = Diagrams.EMPTY;
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            Issue term = scenario.issues().get(issue);
            boolean asked = consulted.get(party) && term.consult().contains(id);
            if (asked || obligors && term.obligors().contains(id)) {
                binds = diagrams.union(binds, diagrams.complement(atStatusQuo(issue)));
            }
        }
        return binds;
    }

    /// The packages in which what an obligor gives on an issue is offered.
    private int covered(int issue, String obligor, BitSet offers) {
        String issueId = scenario.issues().get(issue).id();
        int covered = atStatusQuo(issue);
        for (int given = offers.nextSetBit(0); given >= 0; given = offers.nextSetBit(given + 1)) {
            Offer offer = scenario.offers().get(given);
            String level = offer.gives().get(issueId);
            if (level != null && offer.party().equals(obligor)) {
                boolean[] upTo = new boolean[levelsOf(issue)];
                Arrays.fill(upTo, 0, rules.index().level(issue, level) + 1, true);
                int gives = diagrams.intersection(diagrams.levels(issue, upTo), meeting(offer.inReturnFor()));
                covered = diagrams.union(covered, gives);
            }
        }
        return covered;
    }

    /// The packages worth this much or more to a party with points.
    public int worthAtLeast(int party, long least) {
        Worth asked = new Worth(party, least);
        Integer known = worths.get(asked);
        if (known == null) {
            Preference preference = rules.preference(party).orElseThrow();
            known = withBonuses(party, preference.bonuses(), 0, Diagrams.FULL, least);
            worths.put(asked, known);
        }
        return known;
    }

    /// Splits by each bonus: packages that meet it need so much less from their levels.
    private int withBonuses(int party, List<Bonus> bonuses, int next, int where, long least) {
        if (where == Diagrams.EMPTY) {
            return Diagrams.EMPTY;
        }
        if (next == bonuses.size()) {
            return diagrams.intersection(where, threshold(party).atLeast(least));
        }
        Bonus bonus = bonuses.get(next);
        int meets = meeting(bonus.when());
        int with = withBonuses(
                party,
                bonuses,
                next + 1,
                diagrams.intersection(where, meets),
                Math.subtractExact(least, bonus.points()));
        int without = withBonuses(party, bonuses, next + 1, diagrams.difference(where, meets), least);
        return diagrams.union(with, without);
    }

    private Threshold threshold(int party) {
        return thresholds.computeIfAbsent(party, unseen -> {
            long[][] points = new long[scenario.issues().size()][];
            for (int issue = 0; issue < points.length; issue++) {
                points[issue] = new long[levelsOf(issue)];
            }
            rules.preference(party).orElseThrow().points().forEach((issue, levels) -> points[
                    rules.index().issue(issue)] = levels.stream().mapToLong(Long::longValue).toArray());
            return new Threshold(diagrams, points);
        });
    }

    private int atStatusQuo(int issue) {
        boolean[] wanted = new boolean[levelsOf(issue)];
        wanted[0] = true;
        return diagrams.levels(issue, wanted);
    }

    private int levelsOf(int issue) {
        return scenario.issues().get(issue).levels().size();
    }
}
