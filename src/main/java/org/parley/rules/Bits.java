package org.parley.rules;

import java.util.BitSet;
import java.util.stream.IntStream;

/// An immutable set of small whole numbers, compared by value. Safe for use by several threads.
public final class Bits {
    /// The empty set.
    public static final Bits NONE = new Bits(new BitSet());

    private final BitSet numbers;

    /// Its own copy, which no thread ever changes: to clone a set trims it, but a clone is trimmed already.
    private Bits(BitSet numbers) {
        this.numbers = (BitSet) numbers.clone();
    }

    /// The set of these numbers.
    public static Bits of(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return new Bits(set);
    }

    /// Whether the number is in the set.
    public boolean has(int number) {
        return numbers.get(number);
    }

    /// This set and the number.
    public Bits with(int number) {
        BitSet copy = copy();
        copy.set(number);
        return new Bits(copy);
    }

    /// This set less the number.
    public Bits without(int number) {
        BitSet copy = copy();
        copy.clear(number);
        return new Bits(copy);
    }

    /// This set and the other.
    public Bits union(Bits other) {
        BitSet copy = copy();
        copy.or(other.numbers);
        return new Bits(copy);
    }

    private BitSet copy() {
        return (BitSet) numbers.clone();
    }

    /// The numbers in ascending order.
    public IntStream stream() {
        return numbers.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && numbers.equals(bits.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
