package org.parley.reach.counting;

/// A package as far as its issues are told. Not for use by several threads at once.
final class Told {
    /// The signatures under which it may still be acceptable.
    long alive;

    /// The obligors of its terms.
    long obliged;

    /// The parties that its terms say to consult.
    long asked;

    /// Those of them that it is not final without.
    long owed;

    /// Of each party, the signatures under which red lines of it forbid the package.
    final long[] forbidden;

    /// Of each party whose worth counts, what is told is worth.
    final long[] sums;

    /// Of each signature, the packages of a row that rules may leave.
    final long[][] left;

    private final long[][] own;

    Told(int parties, int counting, int signatures, int words) {
        forbidden = new long[parties];
        sums = new long[counting];
        left = new long[signatures][];
        own = new long[signatures][words];
    }

    /// Leaves no more than these packages of a row under a signature.
    void leave(int signature, long[] row) {
        Rows.keep(mine(signature), row);
    }

    /// The same, but for packages that do not bind the party whose rule it is.
    void leaveOrFree(int signature, long[] row, long[] obliged, long[] asked) {
        Rows.keepOrFree(mine(signature), row, obliged, asked);
    }

    private long[] mine(int signature) {
        long[] mine = own[signature];
        if (left[signature] != mine) {
            System.arraycopy(left[signature], 0, mine, 0, mine.length);
            left[signature] = mine;
        }
        return mine;
    }
}
