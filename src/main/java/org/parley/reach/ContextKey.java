package org.parley.reach;

import java.util.Arrays;

/// A context's row of numbers, compared by value. Nobody changes it once it is in here.
final class ContextKey {
    private final long[] context;
    private final int hash;

    ContextKey(long[] context) {
        this.context = context;
        long mixed = 0;
        for (long word : context) {
            mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        hash = (int) mixed;
    }

    long[] context() {
        return context;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContextKey key && Arrays.equals(context, key.context);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
