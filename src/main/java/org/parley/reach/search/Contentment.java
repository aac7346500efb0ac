package org.parley.reach.search;

import java.util.Arrays;
import java.util.List;

/// Under which signatures parties are content with what a package is worth to them. Immutable and safe for use by several
/// threads.
final class Contentment {
    private final Terms terms;
    private final boolean[] counts;
    private final long[][] consulted;
    private final long[][] reservations;
    private final long[][][] satisfied;

    /// @param counts of each party, whether its reservation counts
    /// @param consulted of each party, the signatures under which it has been consulted
    Contentment(Terms terms, boolean[] counts, long[][] consulted) {
        this.terms = terms;
        this.counts = counts;
        this.consulted = consulted;
        reservations = new long[counts.length][];
        satisfied = new long[counts.length][][];
        for (int party = 0; party < counts.length; party++) {
            sortReservations(party);
        }
    }

    private void sortReservations(int party) {
        List<Terms.Signature> all = terms.signatures();
        long[] values = all.stream().mapToLong(one -> one.reservations()[party]).sorted().distinct().toArray();
        reservations[party] = values;
        satisfied[party] = new long[values.length][Bits.words(all.size())];
        for (int value = 0; value < values.length; value++) {
            for (int signature = 0; signature < all.size(); signature++) {
                if (all.get(signature).reservations()[party] <= values[value]) {
                    Bits.set(satisfied[party][value], signature);
                }
            }
        }
    }

    /// The least reservation of a party under some signatures, which are not none.
    long leastReservation(int party, long[] signatures) {
        for (int value = 0; value < reservations[party].length; value++) {
            long[] bits = satisfied[party][value];
            for (int word = 0; word < signatures.length; word++) {
                if ((bits[word] & signatures[word]) != 0) {
                    return reservations[party][value];
                }
            }
        }
        throw new IllegalArgumentException("There are no signatures.");
    }

    /// Keeps the signatures under which a party that is surely bound can be content with at most this worth.
    void keepContent(int party, long worth, long[] signatures) {
        int found = Arrays.binarySearch(reservations[party], worth);
        int last = found >= 0 ? found : -found - 2;
        if (last < 0) {
            Arrays.fill(signatures, 0);
        } else {
            Bits.keep(signatures, satisfied[party][last]);
        }
    }

    /// The same for a party that is bound where it has been consulted.
    void keepContentIfConsulted(int party, long worth, long[] signatures) {
        int found = Arrays.binarySearch(reservations[party], worth);
        int last = found >= 0 ? found : -found - 2;
        for (int word = 0; word < signatures.length; word++) {
            long content = last < 0 ? 0 : satisfied[party][last][word];
            signatures[word] &= content | ~consulted[party][word];
        }
    }

    /// Whether a package known in full is worth enough to all its obligors under some signature each.
    boolean mayContent(int[] levels) {
        long obliged = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            obliged |= levels[issue] > 0 ? terms.obligors()[issue] : 0;
        }
        for (int party = 0; party < counts.length; party++) {
            if (counts[party]
                    && (obliged & (1L << party)) != 0
                    && reservations[party].length > 0
                    && most(terms.worths().get(party), levels) < reservations[party][0]) {
                return false;
            }
        }
        return true;
    }

    private static long most(Terms.Worth worth, int[] levels) {
        long sum = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            sum += worth.points()[issue][levels[issue]];
        }
        for (Terms.Bonus bonus : worth.bonuses()) {
            sum += Math.max(0, bonus.points());
        }
        return sum;
    }
}
