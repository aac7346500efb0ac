package org.parley.reach.listing;

/// A package as far as its issues are told: what they come to, and what may still lie below.
final class Told {
    private final long[] noMost = new long[0];

    /// The signatures under which it may still be acceptable.
    long alive;

    /// The levels told.
    long prefix;

    /// The obligors of its terms.
    long obliged;

    /// The parties that its terms say to consult.
    long asked;

    /// Those of them that it is not final without.
    long owed;

    /// Of each party, the signatures under which red lines of it forbid the package.
    final long[] forbidden;

    /// Of each party whose worth counts, what the issues told are worth.
    final long[] sums;

    /// The nodes of the [PrefixTree] that packages to add to may lie below.
    int[] below = new int[64];

    int belowCount;

    private long boundBefore;
    private long[] most = noMost;

    Told(int allParties, int countingParties) {
        forbidden = new long[allParties];
        sums = new long[countingParties];
    }

    /// What [RoundWorths#mostTogether] gives, as the same parties are asked for again and again.
    long[] mostTogether(RoundWorths worths, long bound) {
        if (boundBefore != bound || most == noMost) {
            boundBefore = bound;
            most = worths.mostTogether(bound);
        }
        return most;
    }
}
