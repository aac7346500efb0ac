package org.parley.reach.counting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// The issues that are open, in the order in which they are told, and the packages that differ in the last of them alone,
/// as bits. The first issues, the *outer* ones, are told one by one. Those that follow number the *rows* of a cube; the
/// others number the bits of a row, the very last ones those of a word. A code has the levels of the outer issues and of
/// those that number rows as digits, and the bit in a row at the end. Immutable.
final class Cube {
    private final int[] order;
    private final int[] levels;
    private final int[][] possible;
    private final int[] concluded;
    private final int outer;
    private final int told;
    private final int firstOfWord;
    private final int[] stride;
    private final int rowWords;
    private final int rows;
    private final int[] shift;
    private final int[] width;
    private final int rowWidth;
    private final int codeWidth;
    private final int[] rowOf;
    private final long[] codeOfRow;
    private final long[] all;
    private final long[][] levelInWord;
    private final long[][][] levelInRow;

    /// @param order the issues that are open
    /// @param mostBits how many packages a word may have
    /// @param mostWords how many words a row may have
    /// @param mostRows how many rows a cube may have
    Cube(Terms terms, int[] order, int mostBits, int mostWords, int mostRows) {
        this.order = order;
        concluded = terms.concluded();
        int issues = order.length;
        levels = new int[issues];
        possible = new int[issues][];
        for (int position = 0; position < issues; position++) {
            long mask = terms.levels()[order[position]];
            levels[position] = Long.SIZE - Long.numberOfLeadingZeros(mask);
            possible[position] = BitSet.valueOf(new long[] {mask}).stream().toArray();
        }
        firstOfWord = first(issues, mostBits);
        told = first(firstOfWord, mostWords);
        outer = first(told, mostRows);
        stride = new int[issues];
        strides(firstOfWord, issues, 1);
        rowWords = strides(told, firstOfWord, 1);
        rows = strides(outer, told, 1);
        rowWidth = bits(rowWords * Long.SIZE);
        shift = new int[told];
        width = new int[told];
        int bits = rowWidth;
        for (int position = told - 1; position >= 0; position--) {
            width[position] = bits(levels[position]);
            shift[position] = bits;
            bits += width[position];
        }
        codeWidth = bits;
        int cubeWidth = outer == 0 ? bits : shift[outer - 1];
        rowOf = new int[1 << cubeWidth - rowWidth];
        codeOfRow = new long[rows];
        for (int digits = 0; digits < rowOf.length; digits++) {
            numberRow(digits);
        }
        levelInWord = new long[issues][];
        for (int position = firstOfWord; position < issues; position++) {
            levelInWord[position] = levelsInWord(position);
        }
        levelInRow = new long[issues][][];
        for (int position = told; position < issues; position++) {
            levelInRow[position] = levelsInRow(position);
        }
        all = possibleInRow();
    }

    /// The first of the issues before some that have no more than so many packages together.
    private int first(int end, int most) {
        int packages = 1;
        int first = end;
        while (first > 0 && packages * levels[first - 1] <= most) {
            first--;
            packages *= levels[first];
        }
        return first;
    }

    private int strides(int from, int to, int first) {
        int next = first;
        for (int position = to - 1; position >= from; position--) {
            stride[position] = next;
            next *= levels[position];
        }
        return next;
    }

    private static int bits(int numbers) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(numbers - 1);
    }

    private void numberRow(int digits) {
        long code = (long) digits << rowWidth;
        int row = 0;
        for (int position = outer; position < told; position++) {
            int level = level(code, position);
            if (level >= levels[position]) {
                return;
            }
            row += level * stride[position];
        }
        rowOf[digits] = row;
        codeOfRow[row] = code;
    }

    private long[] levelsInWord(int position) {
        long[] words = new long[levels[position]];
        int packages = firstOfWord == order.length ? 1 : stride[firstOfWord] * levels[firstOfWord];
        for (int bit = 0; bit < packages; bit++) {
            words[bit / stride[position] % levels[position]] |= 1L << bit;
        }
        return words;
    }

    int issues() {
        return order.length;
    }

    /// The issue at a position of the order.
    int issue(int position) {
        return order[position];
    }

    /// The position of an issue that is told before the rows; how many of these there are, where it is not.
    int position(int issue) {
        for (int position = 0; position < told; position++) {
            if (order[position] == issue) {
                return position;
            }
        }
        return told;
    }

    /// Whether an issue numbers bits of a row.
    boolean isInRow(int issue) {
        return Arrays.stream(order, told, order.length).anyMatch(other -> other == issue);
    }

    /// How many issues are told one by one before a cube.
    int outer() {
        return outer;
    }

    /// How many are told before a row.
    int told() {
        return told;
    }

    /// How many levels the issue at a position has, up to the last that can matter.
    int levels(int position) {
        return levels[position];
    }

    /// The levels that it can have.
    int[] possible(int position) {
        return possible[position];
    }

    /// How many words a row has.
    int rowWords() {
        return rowWords;
    }

    int rows() {
        return rows;
    }

    int words() {
        return rows * rowWords;
    }

    /// How many rows further the next level of an issue is that numbers them.
    int stride(int position) {
        return stride[position];
    }

    /// The position from which on issues number the bits of a word.
    int firstOfWord() {
        return firstOfWord;
    }

    /// The packages of a word with a level of an issue that numbers its bits.
    long inWord(int position, int level) {
        return levelInWord[position][level];
    }

    /// How many words of the cube further the next level of an issue is that numbers rows or words.
    int wordStride(int position) {
        return stride[position] * (position < told ? rowWords : 1);
    }

    /// The packages of a row.
    long[] all() {
        return all;
    }

    /// How many bits codes have.
    int codeWidth() {
        return codeWidth;
    }

    /// The part of a code that says a level.
    long digit(int position, int level) {
        return (long) level << shift[position];
    }

    /// The part of a code after a position.
    long after(int position) {
        return (1L << shift[position]) - 1;
    }

    private int level(long code, int position) {
        return (int) (code >>> shift[position]) & (1 << width[position]) - 1;
    }

    /// The digits of a code with issues that may not be added to; all of those in a row where any of these may not.
    ///
    /// @param free of each position
    long kept(boolean[] free) {
        long kept = 0;
        for (int position = 0; position < order.length; position++) {
            if (!free[position]) {
                kept |= position < told ? digit(position, (1 << width[position]) - 1) : (1L << rowWidth) - 1;
            }
        }
        return kept;
    }

    /// The code of a package, by its levels.
    long code(int[] of) {
        long code = 0;
        for (int position = 0; position < told; position++) {
            code |= digit(position, of[order[position]]);
        }
        int bit = 0;
        for (int position = told; position < order.length; position++) {
            bit += of[order[position]] * stride[position] * (position < firstOfWord ? Long.SIZE : 1);
        }
        return code | bit;
    }

    /// The levels of a package; of issues that are not open those concluded.
    int[] levelsOf(long code) {
        int[] found = concluded.clone();
        for (int position = 0; position < told; position++) {
            found[order[position]] = level(code, position);
        }
        int bit = (int) (code & (1L << rowWidth) - 1);
        for (int position = told; position < order.length; position++) {
            found[order[position]] = levelOfBit(bit, position);
        }
        return found;
    }

    private int levelOfBit(int bit, int position) {
        int number = position < firstOfWord ? bit / Long.SIZE : bit % Long.SIZE;
        return number / stride[position] % levels[position];
    }

    /// The code of a bit of the cube, the outer issues being told.
    long codeOfBit(int bit) {
        int rowBits = rowWords * Long.SIZE;
        return codeOfRow[bit / rowBits] | bit % rowBits;
    }

    /// The packages of a row that hold a test, if the issues before have levels that are told already.
    ///
    /// @param mask of each issue the mask of its level; those in the row count as any
    long[] row(MaskTest test, long[] mask) {
        long[] row = all.clone();
        switch (test) {
            case MaskTest.LevelIn(int issue, long some) -> Rows.keep(row, row(issue, some, mask));
            case MaskTest.Not(MaskTest part) -> {
                long[] less = row(part, mask);
                Arrays.setAll(row, word -> row[word] & ~less[word]);
            }
            case MaskTest.All(List<MaskTest> parts) -> parts.forEach(part -> Rows.keep(row, row(part, mask)));
            case MaskTest.Any(List<MaskTest> parts) -> {
                Arrays.fill(row, 0);
                parts.forEach(part -> Rows.add(row, row(part, mask)));
            }
        }
        return row;
    }

    private long[] row(int issue, long some, long[] mask) {
        long[] row = new long[rowWords];
        boolean inRow = false;
        for (int position = told; position < order.length; position++) {
            if (order[position] == issue) {
                inRow = true;
                for (int level = 0; level < levels[position]; level++) {
                    if ((some & 1L << level) != 0) {
                        Rows.add(row, levelInRow[position][level]);
                    }
                }
            }
        }
        return inRow || (mask[issue] & ~some) != 0 ? row : all;
    }

    private long[][] levelsInRow(int position) {
        long[][] rows = new long[levels[position]][rowWords];
        for (int bit = 0; bit < rowWords * Long.SIZE; bit++) {
            rows[levelOfBit(bit, position)][bit / Long.SIZE] |= 1L << bit;
        }
        return rows;
    }

    private long[] possibleInRow() {
        int packages = firstOfWord == order.length ? 1 : stride[firstOfWord] * levels[firstOfWord];
        long[] some = new long[rowWords];
        Arrays.fill(some, -1L >>> Long.SIZE - packages);
        for (int position = told; position < order.length; position++) {
            long[] its = new long[rowWords];
            for (int level : possible[position]) {
                Rows.add(its, levelInRow[position][level]);
            }
            Rows.keep(some, its);
        }
        return some;
    }

    /// The bit of a package in a cube, by its code.
    int bit(long code) {
        int row = rowOf[(int) (code >>> rowWidth) & rowOf.length - 1];
        return row * rowWords * Long.SIZE + ((int) code & (1 << rowWidth) - 1);
    }

    /// The row of a bit.
    int row(int bit) {
        return bit / (rowWords * Long.SIZE);
    }

    /// Empties some rows.
    void clear(long[] cube, long some) {
        for (long rest = some; rest != 0; rest &= rest - 1) {
            int first = Long.numberOfTrailingZeros(rest) * rowWords;
            Arrays.fill(cube, first, first + rowWords, 0);
        }
    }

    /// Adds, in some rows, what two cubes have both.
    void addBoth(long[] one, long[] other, long some, long[] to) {
        for (long rest = some; rest != 0; rest &= rest - 1) {
            int first = Long.numberOfTrailingZeros(rest) * rowWords;
            Rows.addBoth(one, other, first, rowWords, to);
        }
    }
}
