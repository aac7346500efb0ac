package org.parley.reach.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Terms said one by one. What is not said binds nobody and counts for nothing; every round may conclude every issue.
///
/// Every rule can be relaxed: red line n is rule n, the n-th coverage rule 10 + n, party n's reservation rule 20 + n,
/// the consultation on issue n rule 30 + n, its place on the agenda rule 40 + n.
public final class TermsDraft {
    private final int issues;
    private final int parties;
    private final long[] levels;
    private final int[] concluded;
    private final long[] obligors;
    private final long[] consults;
    private final boolean[] owed;
    private final boolean[][] free;
    private final long[][][] points;
    private final boolean[] counts;
    private final List<List<Terms.Bonus>> bonuses = new ArrayList<>();
    private final List<Terms.RedLine> redLines = new ArrayList<>();
    private final List<Terms.Coverage> coverages = new ArrayList<>();
    private final List<Terms.Signature> signatures = new ArrayList<>();
    private int offers;

    /// @param levels how many levels each issue has
    public TermsDraft(int parties, int rounds, int... levels) {
        this.parties = parties;
        issues = levels.length;
        this.levels = Arrays.stream(levels).mapToLong(count -> -1L >>> Long.SIZE - count).toArray();
        concluded = new int[issues];
        obligors = new long[issues];
        consults = new long[issues];
        owed = new boolean[issues];
        free = new boolean[rounds][issues];
        for (boolean[] round : free) {
            Arrays.fill(round, true);
        }
        points = new long[parties][issues][];
        for (long[][] ofParty : points) {
            Arrays.setAll(ofParty, issue -> new long[levels[issue]]);
        }
        counts = new boolean[parties];
        for (int party = 0; party < parties; party++) {
            bonuses.add(new ArrayList<>());
        }
    }

    /// An issue has one of these levels and no other.
    public static MaskTest has(int issue, int... levels) {
        return new MaskTest.LevelIn(issue, mask(levels));
    }

    /// A condition that always holds.
    public static MaskTest always() {
        return new MaskTest.All(List.of());
    }

    static long mask(int... bits) {
        return Arrays.stream(bits).mapToLong(bit -> 1L << bit).reduce(0, (one, other) -> one | other);
    }

    /// The levels of an issue that can be concluded, if not all.
    public TermsDraft levels(int issue, int... possible) {
        levels[issue] = mask(possible);
        return this;
    }

    public TermsDraft concluded(int issue, int level) {
        concluded[issue] = level;
        levels[issue] = 1L << level;
        return this;
    }

    public TermsDraft obliges(int issue, int... who) {
        obligors[issue] = mask(who);
        return this;
    }

    /// Parties are to be consulted on an issue, and it is not final without.
    public TermsDraft consults(int issue, int... who) {
        consults[issue] = mask(who);
        owed[issue] = true;
        return this;
    }

    /// Parties are to be consulted on an issue, but it is final without.
    public TermsDraft mayConsult(int issue, int... who) {
        consults[issue] = mask(who);
        return this;
    }

    /// The issues that a round may conclude.
    public TermsDraft agenda(int round, int... some) {
        Arrays.fill(free[round], false);
        for (int issue : some) {
            free[round][issue] = true;
        }
        return this;
    }

    /// What the levels of an issue are worth to a party, whose reservation then counts.
    public TermsDraft points(int party, int issue, long... byLevel) {
        points[party][issue] = byLevel;
        counts[party] = true;
        return this;
    }

    public TermsDraft bonus(int party, MaskTest when, long more) {
        bonuses.get(party).add(new Terms.Bonus(when, more));
        counts[party] = true;
        return this;
    }

    /// The next red line.
    public TermsDraft redLine(int party, MaskTest forbids) {
        redLines.add(new Terms.RedLine(redLines.size(), party, forbids, redLines.size()));
        return this;
    }

    /// A party must have offered what it gives on an issue; it gives a level for a condition each, which are the next
    /// offers.
    public TermsDraft coverage(int issue, int party, Object... levelsAndConditions) {
        List<Terms.Offer> some = new ArrayList<>();
        for (int place = 0; place < levelsAndConditions.length; place += 2) {
            some.add(new Terms.Offer(
                    offers++, (Integer) levelsAndConditions[place], (MaskTest) levelsAndConditions[place + 1]));
        }
        coverages.add(new Terms.Coverage(issue, party, some, 10 + coverages.size()));
        return this;
    }

    /// The next signature.
    ///
    /// @param activeLines the red lines
    /// @param activeOffers the offers
    /// @param consulted the parties
    /// @param reservations one a party, 0 where left out
    public TermsDraft signature(int[] activeLines, int[] activeOffers, int[] consulted, long... reservations) {
        signatures.add(new Terms.Signature(
                set(activeLines), set(activeOffers), mask(consulted), Arrays.copyOf(reservations, parties)));
        return this;
    }

    /// The next signature, under which only reservations count.
    public TermsDraft reservations(long... each) {
        return signature(none(), none(), none(), each);
    }

    public static int[] none() {
        return new int[0];
    }

    public static int[] these(int... numbers) {
        return numbers;
    }

    static BitSet set(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    public Terms terms() {
        List<Terms.Worth> worths = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            worths.add(new Terms.Worth(points[party], bonuses.get(party), counts[party], 20 + party));
        }
        int[] agendaRule = new int[issues];
        int[] consultationRule = new int[issues];
        for (int issue = 0; issue < issues; issue++) {
            consultationRule[issue] = 30 + issue;
            agendaRule[issue] = 40 + issue;
        }
        return new Terms(
                levels,
                concluded,
                obligors,
                consults,
                owed,
                free,
                agendaRule,
                consultationRule,
                worths,
                redLines,
                coverages,
                signatures.isEmpty() ? List.of(new Terms.Signature(set(), set(), 0, new long[parties])) : signatures);
    }
}
