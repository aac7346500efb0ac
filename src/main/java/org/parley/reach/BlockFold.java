package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Folds a set that has one bit a package. The packages that begin alike are a block of bits; blocks of the same
/// issues with the same bits are folded once, which is what makes a large set of few different blocks quick.
final class BlockFold<T> {
    private final BitDomain domain;
    private final PackageFold<T> fold;
    private final long[] bits;
    private final List<Map<Block, T>> known = new ArrayList<>();

    /// The bits of a block from its first package on, compared by value.
    private record Block(long[] words) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Block(long[] theirs) && Arrays.equals(words, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }

    BlockFold(BitDomain domain, PackageFold<T> fold, long[] bits) {
        this.domain = domain;
        this.fold = fold;
        this.bits = bits;
        for (int issue = 0; issue < domain.levels().issues(); issue++) {
            known.add(new HashMap<>());
        }
    }

    T result() {
        return from(0, 0, domain.size());
    }

    /// Folds a block.
    ///
    /// @param issue the first that its packages differ in
    private T from(int issue, int start, int length) {
        Block block = block(start, length);
        if (isEmpty(block)) {
            return fold.nothing();
        }
        if (issue == known.size()) {
            return fold.complete();
        }
        T before = known.get(issue).get(block);
        if (before != null) {
            return before;
        }
        Domain levels = domain.levels();
        List<T> byLevel = new ArrayList<>(Collections.nCopies(levels.space().levels(issue), fold.nothing()));
        int part = length / levels.digits(issue);
        for (int digit = 0; digit < levels.digits(issue); digit++) {
            byLevel.set(levels.level(issue, digit), from(issue + 1, start + digit * part, part));
        }
        T result = fold.issue(issue, byLevel);
        known.get(issue).put(block, result);
        return result;
    }

    private Block block(int start, int length) {
        long[] words = new long[(length + 63) >> 6];
        int first = start >> 6;
        int rest = start & 63;
        for (int word = 0; word < words.length; word++) {
            long low = bits[first + word] >>> rest;
            boolean more = rest > 0 && first + word + 1 < bits.length;
            words[word] = more ? low | bits[first + word + 1] << (64 - rest) : low;
        }
        // the bits of the next block
        words[words.length - 1] &= -1L >>> -length;
        return new Block(words);
    }

    private static boolean isEmpty(Block block) {
        for (long word : block.words()) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }
}
