package org.parley.reach.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Sets of signatures as tests say them.
final class Signatures {
    private Signatures() {}

    static long[] of(BitSet set) {
        return Arrays.copyOf(set.toLongArray(), Math.max(1, set.toLongArray().length));
    }

    static long[] of(int... numbers) {
        return of(TermsDraft.set(numbers));
    }

    static long[] all(int size) {
        return Bits.all(size);
    }

    static List<Integer> in(long[] signatures) {
        return BitSet.valueOf(signatures).stream().boxed().toList();
    }
}
