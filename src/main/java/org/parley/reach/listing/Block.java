package org.parley.reach.listing;

import java.util.BitSet;
import java.util.function.Predicate;
import org.parley.reach.search.Terms;

/// The last issues, as many as have no more than 64 packages together: what levels they have is the number of a bit in a
/// word. The levels of the issues before them are digits of a number, the *prefix*, in the order of the issues, so that
/// packages in the order of prefixes and bits are in their own order. Immutable.
final class Block {
    private final int first;
    private final int[] levels;
    private final int[][] possibleLevels;
    private final int[] stride;
    private final int[] shift;
    private final int[] width;
    private final int prefixWidth;
    private final int size;
    private final long all;
    private final long[][] words;

    /// @param most how many packages it may have, 64 at most
    Block(Terms terms, int most) {
        int issues = terms.levels().length;
        levels = new int[issues];
        width = new int[issues];
        possibleLevels = new int[issues][];
        for (int issue = 0; issue < issues; issue++) {
            levels[issue] = Long.SIZE - Long.numberOfLeadingZeros(terms.levels()[issue]);
            width[issue] = Integer.SIZE - Integer.numberOfLeadingZeros(levels[issue] - 1);
            possibleLevels[issue] =
                    BitSet.valueOf(new long[] {terms.levels()[issue]}).stream().toArray();
        }
        int packages = 1;
        int start = issues;
        stride = new int[issues];
        while (start > 0 && packages * levels[start - 1] <= most) {
            start--;
            stride[start] = packages;
            packages *= levels[start];
        }
        first = start;
        size = packages;
        shift = new int[first];
        int bits = 0;
        for (int issue = first - 1; issue >= 0; issue--) {
            shift[issue] = bits;
            bits += width[issue];
        }
        prefixWidth = bits;
        words = new long[issues][];
        long possible = size == Long.SIZE ? -1L : (1L << size) - 1;
        for (int issue = first; issue < issues; issue++) {
            words[issue] = new long[levels[issue]];
            long some = 0;
            for (int bit = 0; bit < size; bit++) {
                int level = bit / stride[issue] % levels[issue];
                if ((terms.levels()[issue] & (1L << level)) != 0) {
                    words[issue][level] |= 1L << bit;
                    some |= 1L << bit;
                }
            }
            possible &= some;
        }
        all = possible;
    }

    /// The first of its issues, and so how many the prefix has.
    int first() {
        return first;
    }

    int issues() {
        return levels.length;
    }

    /// How many levels an issue has, up to the last that can matter.
    int levels(int issue) {
        return levels[issue];
    }

    /// How many bits an issue takes in the prefix.
    int width(int issue) {
        return width[issue];
    }

    /// How many bits all of them take.
    int prefixWidth() {
        return prefixWidth;
    }

    /// The part of the prefix that says an issue's level.
    long digit(int issue, int level) {
        return (long) level << shift[issue];
    }

    int level(long prefix, int issue) {
        return (int) (prefix >>> shift[issue]) & ((1 << width[issue]) - 1);
    }

    int levelOfBit(int bit, int issue) {
        return bit / stride[issue] % levels[issue];
    }

    /// The levels that an issue can have.
    int[] levelsOf(int issue) {
        return possibleLevels[issue];
    }

    /// The packages of a block.
    long all() {
        return all;
    }

    /// Those of them with a level of one of its issues.
    long with(int issue, int level) {
        return words[issue][level];
    }

    /// Those of them that hold a test, if the issues before have levels that are told already.
    ///
    /// @param possible of each issue the mask of its level; those of the block are set and left as any
    long where(long[] possible, Predicate<long[]> test) {
        long word = 0;
        for (long rest = all; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            for (int issue = first; issue < levels.length; issue++) {
                possible[issue] = 1L << levelOfBit(bit, issue);
            }
            word |= test.test(possible) ? 1L << bit : 0;
        }
        for (int issue = first; issue < levels.length; issue++) {
            possible[issue] = -1L;
        }
        return word;
    }

    /// Packages and all that add to them on free issues.
    long raised(long word, boolean[] free) {
        long raised = word;
        for (int issue = first; issue < levels.length; issue++) {
            long low = free[issue] ? raised & words[issue][0] : 0;
            for (int level = 1; low != 0 && level < levels[issue]; level++) {
                raised |= low << (level * stride[issue]) & words[issue][level];
            }
        }
        return raised;
    }

    /// The prefix of a package.
    long prefix(int[] of) {
        long prefix = 0;
        for (int issue = 0; issue < first; issue++) {
            prefix |= digit(issue, of[issue]);
        }
        return prefix;
    }

    /// The word with the bit of a package alone.
    long bit(int[] of) {
        int bit = 0;
        for (int issue = first; issue < levels.length; issue++) {
            bit += of[issue] * stride[issue];
        }
        return 1L << bit;
    }

    /// The levels of one package.
    int[] levelsAt(long prefix, int bit) {
        int[] found = new int[levels.length];
        for (int issue = 0; issue < first; issue++) {
            found[issue] = level(prefix, issue);
        }
        for (int issue = first; issue < levels.length; issue++) {
            found[issue] = levelOfBit(bit, issue);
        }
        return found;
    }
}
