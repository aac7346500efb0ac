package org.parley.rules;

import java.util.Arrays;
import java.util.stream.IntStream;

/// An immutable set of small whole numbers, compared by value.
public final class Bits {
    /// The empty set.
    public static final Bits NONE = new Bits(new long[0]);

    private final long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    /// The set of these numbers.
    public static Bits of(int... positions) {
        Bits bits = NONE;
        for (int position : positions) {
            bits = bits.with(position);
        }
        return bits;
    }

    /// Whether the number is in the set.
    public boolean has(int position) {
        int word = position >> 6;
        return word < words.length && (words[word] & (1L << position)) != 0;
    }

    /// This set and the number.
    public Bits with(int position) {
        if (has(position)) {
            return this;
        }
        int word = position >> 6;
        long[] copy = Arrays.copyOf(words, Math.max(words.length, word + 1));
        copy[word] |= 1L << position;
        return new Bits(copy);
    }

    /// This set less the number.
    public Bits without(int position) {
        if (!has(position)) {
            return this;
        }
        long[] copy = words.clone();
        copy[position >> 6] &= ~(1L << position);
        int length = copy.length;
        while (length > 0 && copy[length - 1] == 0) {
            length--;
        }
        return length == 0 ? NONE : new Bits(Arrays.copyOf(copy, length));
    }

    /// This set and the other.
    public Bits union(Bits other) {
        long[] longer = words.length >= other.words.length ? words : other.words;
        long[] shorter = longer == words ? other.words : words;
        long[] copy = longer.clone();
        for (int word = 0; word < shorter.length; word++) {
            copy[word] |= shorter[word];
        }
        return new Bits(copy);
    }

    /// Whether every number of the other set is in this one.
    public boolean containsAll(Bits other) {
        for (int word = 0; word < other.words.length; word++) {
            long mine = word < words.length ? words[word] : 0;
            if ((other.words[word] & ~mine) != 0) {
                return false;
            }
        }
        return true;
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    /// The numbers in ascending order.
    public IntStream stream() {
        return IntStream.range(0, words.length * 64).filter(this::has);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && Arrays.equals(words, bits.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return Arrays.toString(stream().toArray());
    }
}
