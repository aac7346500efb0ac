package org.parley.reach.counting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import org.parley.reach.search.Terms;

/// The last issues, as many as have no more than 64 packages together: what levels they have is the number of a bit in a
/// word. The levels of the issues before them are digits of a number, the *prefix*, in the order of the issues, so that
/// packages in the order of prefixes and bits are in their own order. Issues of which one level alone can be had take no
/// bits. Immutable.
final class Block {
    private final int first;
    private final int[] levels;
    private final int[][] possibleLevels;
    private final int[] fixed;
    private final int[] stride;
    private final int[] shift;
    private final int[] width;
    private final int prefixWidth;
    private final int size;
    private final long[][] words;
    private final long all;

    /// @param most how many packages it may have, 64 at most
    Block(Terms terms, int most) {
        int issues = terms.levels().length;
        levels = new int[issues];
        possibleLevels = new int[issues][];
        fixed = new int[issues];
        for (int issue = 0; issue < issues; issue++) {
            levels[issue] = Long.SIZE - Long.numberOfLeadingZeros(terms.levels()[issue]);
            possibleLevels[issue] =
                    BitSet.valueOf(new long[] {terms.levels()[issue]}).stream().toArray();
            fixed[issue] = possibleLevels[issue].length == 1 ? possibleLevels[issue][0] : 0;
        }
        int packages = 1;
        int start = issues;
        stride = new int[issues];
        while (start > 0 && packages * places(start - 1) <= most) {
            start--;
            stride[start] = packages;
            packages *= places(start);
        }
        first = start;
        size = packages;
        width = new int[issues];
        shift = new int[first];
        int bits = 0;
        for (int issue = issues - 1; issue >= 0; issue--) {
            width[issue] = Integer.SIZE - Integer.numberOfLeadingZeros(places(issue) - 1);
            if (issue < first) {
                shift[issue] = bits;
                bits += width[issue];
            }
        }
        prefixWidth = bits;
        words = new long[issues][];
        long possible = -1L >>> Long.SIZE - size;
        for (int issue = first; issue < issues; issue++) {
            words[issue] = new long[levels[issue]];
            long some = 0;
            for (int bit = 0; bit < size; bit++) {
                int level = levelOfBit(bit, issue);
                if ((terms.levels()[issue] & 1L << level) != 0) {
                    words[issue][level] |= 1L << bit;
                    some |= 1L << bit;
                }
            }
            possible &= some;
        }
        all = possible;
    }

    /// How many places an issue needs to be told by.
    private int places(int issue) {
        return possibleLevels[issue].length == 1 ? 1 : levels[issue];
    }

    /// The first of its issues, and so how many the prefix has.
    int first() {
        return first;
    }

    int issues() {
        return levels.length;
    }

    /// How many packages are bits of a word, those that cannot be had among them.
    int size() {
        return size;
    }

    /// How many levels an issue has, up to the last that can matter.
    int levels(int issue) {
        return levels[issue];
    }

    /// How many bits all of them take.
    int prefixWidth() {
        return prefixWidth;
    }

    /// The part of the prefix that says an issue's level.
    long digit(int issue, int level) {
        return (long) (level - fixed[issue]) << shift[issue];
    }

    int level(long prefix, int issue) {
        return fixed[issue] + ((int) (prefix >>> shift[issue]) & ((1 << width[issue]) - 1));
    }

    int levelOfBit(int bit, int issue) {
        return fixed[issue] + bit / stride[issue] % places(issue);
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

    /// Whether a package has levels that can be had.
    boolean has(int[] of) {
        for (int issue = 0; issue < of.length; issue++) {
            if (Arrays.binarySearch(possibleLevels[issue], of[issue]) < 0) {
                return false;
            }
        }
        return true;
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
            bit += (of[issue] - fixed[issue]) * stride[issue];
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
