package org.parley.reach.counting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.reach.search.MaskTest;

/// Packages in a list: a word of a bit each for those that begin alike, in their order. Immutable and safe for use by
/// several threads.
public final class PackageList {
    private final Block block;
    private final long[] prefixes;
    private final long[] words;

    /// @param prefixes in order
    /// @param words of each prefix, some packages
    PackageList(Block block, long[] prefixes, long[] words) {
        this.block = block;
        this.prefixes = prefixes;
        this.words = words;
    }

    static PackageList none(Block block) {
        return new PackageList(block, new long[0], new long[0]);
    }

    /// These packages and one more, by its levels.
    PackageList with(int[] one) {
        int found = Arrays.binarySearch(prefixes, block.prefix(one));
        int position = found < 0 ? -found - 1 : found;
        int after = found < 0 ? position : position + 1;
        long word = block.bit(one) | (found < 0 ? 0 : words[position]);
        return new PackageList(
                block,
                joined(prefixes, position, block.prefix(one), after),
                joined(words, position, word, after));
    }

    private static long[] joined(long[] all, int before, long one, int after) {
        return LongStream.concat(
                        LongStream.concat(Arrays.stream(all, 0, before), LongStream.of(one)),
                        Arrays.stream(all, after, all.length))
                .toArray();
    }

    /// How many there are.
    public long count() {
        long count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /// How many of them have exactly this level of an issue.
    public long countThrough(int issue, int level) {
        if (level >= block.levels(issue)) {
            return 0;
        }
        boolean inBlock = issue >= block.first();
        long count = 0;
        for (int position = 0; position < words.length; position++) {
            if (inBlock) {
                count += Long.bitCount(words[position] & block.with(issue, level));
            } else if (block.level(prefixes[position], issue) == level) {
                count += Long.bitCount(words[position]);
            }
        }
        return count;
    }

    /// Those of them that have one of these levels of each issue, and meet conditions besides.
    ///
    /// @param wanted one mask an issue
    public PackageList meeting(long[] wanted, List<MaskTest> conditions) {
        // Those of the block are left as any.
        long[] possible = new long[block.issues()];
        long inBlock = block.where(possible, levels -> isWanted(levels, wanted));
        long[] kept = new long[words.length];
        for (int position = 0; position < words.length; position++) {
            long word = words[position] & inBlock;
            for (int issue = 0; issue < block.first(); issue++) {
                possible[issue] = 1L << block.level(prefixes[position], issue);
                word = (wanted[issue] & possible[issue]) == 0 ? 0 : word;
            }
            for (MaskTest condition : word == 0 ? List.<MaskTest>of() : conditions) {
                word &= switch (condition.of(possible)) {
                    case YES -> -1L;
                    case NO -> 0;
                    case OPEN -> block.where(possible, levels -> condition.of(levels) == MaskTest.Truth.YES);
                };
            }
            kept[position] = word;
        }
        return keeping(kept);
    }

    private boolean isWanted(long[] levels, long[] wanted) {
        return IntStream.range(block.first(), block.issues()).allMatch(issue -> (levels[issue] & wanted[issue]) != 0);
    }

    /// Those of them for which something holds.
    public PackageList filtered(Predicate<int[]> test) {
        long[] kept = new long[words.length];
        for (int position = 0; position < words.length; position++) {
            for (long rest = words[position]; rest != 0; rest &= rest - 1) {
                if (test.test(block.levelsAt(prefixes[position], Long.numberOfTrailingZeros(rest)))) {
                    kept[position] |= Long.lowestOneBit(rest);
                }
            }
        }
        return keeping(kept);
    }

    private PackageList keeping(long[] kept) {
        int[] some = IntStream.range(0, kept.length).filter(position -> kept[position] != 0).toArray();
        return new PackageList(
                block,
                IntStream.of(some).mapToLong(position -> prefixes[position]).toArray(),
                IntStream.of(some).mapToLong(position -> kept[position]).toArray());
    }

    /// Whether one is among them, by its levels.
    public boolean contains(int[] levels) {
        if (!block.has(levels)) {
            return false;
        }
        int position = Arrays.binarySearch(prefixes, block.prefix(levels));
        return position >= 0 && (words[position] & block.bit(levels)) != 0;
    }

    /// The levels of each, in order.
    public Stream<int[]> packages() {
        return IntStream.range(0, words.length)
                .boxed()
                .flatMap(position -> BitSet.valueOf(new long[] {words[position]}).stream()
                        .mapToObj(bit -> block.levelsAt(prefixes[position], bit)));
    }

    /// Works something out of them issue by issue, from the last to the first; equal parts of a block once.
    ///
    /// @param nothing of no package
    /// @param complete of one package, with no issue left
    /// @param issue of the packages that differ from an issue on, by what was worked out of those with each of its levels
    public <T> T fold(T nothing, T complete, BiFunction<Integer, List<T>, T> issue) {
        return new ListFold<>(block, prefixes, words, nothing, complete, issue).result();
    }

    /// Some of them without end, each as likely as any other; none where there are none.
    public Stream<int[]> drawn(RandomGenerator random) {
        long[] upTo = new long[words.length];
        long sum = 0;
        for (int position = 0; position < upTo.length; position++) {
            sum += Long.bitCount(words[position]);
            upTo[position] = sum;
        }
        long all = sum;
        return all == 0 ? Stream.empty() : Stream.generate(() -> at(random.nextLong(all), upTo));
    }

    private int[] at(long number, long[] upTo) {
        int found = Arrays.binarySearch(upTo, number + 1);
        int position = found < 0 ? -found - 1 : found;
        long rest = words[position];
        for (long skip = number - (position == 0 ? 0 : upTo[position - 1]); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return block.levelsAt(prefixes[position], Long.numberOfTrailingZeros(rest));
    }
}
