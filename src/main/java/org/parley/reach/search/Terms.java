package org.parley.reach.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/// What the rules say of packages, ready for the search. Rules that can be relaxed have a position each; where one is
/// -1 it cannot be.
///
/// @param levels of each issue, the mask of levels that can be concluded, level 0 among them unless it is concluded
/// @param concluded the level of each issue in the package concluded so far
/// @param obligors of each issue, the mask of parties
/// @param consults of each issue, the mask of parties that it asks for and whose word counts
/// @param owed whether an issue must be consulted on at all
/// @param free of each round, the issues that it may conclude
/// @param agendaRule of each issue
/// @param consultationRule of each issue
/// @param worths one a party; what counts of it
/// @param redLines those that count
/// @param coverages those that are needed
/// @param signatures how the context decides what is active
public record Terms(
        long[] levels,
        int[] concluded,
        long[] obligors,
        long[] consults,
        boolean[] owed,
        boolean[][] free,
        int[] agendaRule,
        int[] consultationRule,
        List<Worth> worths,
        List<RedLine> redLines,
        List<Coverage> coverages,
        List<Signature> signatures) {

    private static final double GREATEST = 1L << 56;

    /// A party's points and whether its reservation counts.
    ///
    /// @param points one row an issue, one number a level
    public record Worth(long[][] points, List<Bonus> bonuses, boolean counts, int rule) {}

    public record Bonus(MaskTest when, long points) {}

    /// @param number the position that signatures name it by
    public record RedLine(int number, int party, MaskTest forbids, int rule) {}

    /// What an obligor must have offered on an issue.
    public record Coverage(int issue, int party, List<Offer> offers, int rule) {}

    /// @param number the position that signatures name it by
    /// @param most the furthest level that it gives
    public record Offer(int number, int most, MaskTest inReturnFor) {}

    /// @param consulted the mask of parties
    /// @param reservations one a party
    public record Signature(BitSet redLines, BitSet offers, long consulted, long[] reservations) {}

    int issues() {
        return levels.length;
    }

    /// How many parties there are.
    public int parties() {
        return worths.size();
    }

    /// Whether all points, bonuses and reservations that count are less than 2^56 together, whatever their signs: then no
    /// sum of some of them can be too great for 64 bits.
    public boolean hasModestPoints() {
        double sum = 0;
        for (int party = 0; party < parties(); party++) {
            int number = party;
            Worth worth = worths.get(party);
            if (worth.counts()) {
                for (long[] row : worth.points()) {
                    sum += LongStream.of(row).mapToDouble(Math::abs).max().orElse(0);
                }
                sum += worth.bonuses().stream().mapToDouble(bonus -> Math.abs((double) bonus.points())).sum();
                sum += signatures.stream()
                        .mapToDouble(signature -> Math.abs((double) signature.reservations()[number]))
                        .max()
                        .orElse(0);
            }
        }
        return sum < GREATEST;
    }
}
