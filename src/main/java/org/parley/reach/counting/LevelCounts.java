package org.parley.reach.counting;

import java.util.Arrays;

/// How many packages there are with each level of each issue, as they are found word by word. Not for use by several
/// threads at once.
final class LevelCounts {
    private final Cube cube;
    private final long[] words;
    private final long[][] byLevel;

    LevelCounts(Cube cube) {
        this.cube = cube;
        words = new long[cube.words()];
        byLevel = new long[cube.issues()][];
        for (int position = 0; position < byLevel.length; position++) {
            byLevel[position] = new long[cube.levels(position)];
        }
    }

    /// The packages of a word of some cube.
    void add(int word, long packages) {
        words[word] += Long.bitCount(packages);
        for (int position = cube.firstOfWord(); position < byLevel.length; position++) {
            for (int level = 0; level < byLevel[position].length; level++) {
                byLevel[position][level] += Long.bitCount(packages & cube.inWord(position, level));
            }
        }
    }

    /// Those of other cubes that are alike.
    void add(LevelCounts others) {
        Arrays.setAll(words, word -> words[word] + others.words[word]);
        for (int position = 0; position < byLevel.length; position++) {
            long[] more = others.byLevel[position];
            long[] levels = byLevel[position];
            Arrays.setAll(levels, level -> levels[level] + more[level]);
        }
    }

    /// So many with a level of an issue that is told before the cube.
    void addOuter(int position, int level, long packages) {
        byLevel[position][level] += packages;
    }

    /// One row a position, one number a level.
    long[][] byLevel() {
        long[][] all = new long[byLevel.length][];
        for (int position = 0; position < all.length; position++) {
            all[position] = byLevel[position].clone();
        }
        for (int position = cube.outer(); position < cube.firstOfWord(); position++) {
            for (int word = 0; word < words.length; word++) {
                all[position][word / cube.wordStride(position) % all[position].length] += words[word];
            }
        }
        return all;
    }
}
