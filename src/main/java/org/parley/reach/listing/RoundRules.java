package org.parley.reach.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// What red lines and coverage say in one round, as tables: of the levels of the few issues that a rule reads, where these
/// are told before the block, else of those told before it with a word for the block. Signatures are as [Marks] numbers
/// them. Immutable.
final class RoundRules {
    private static final int MOST_CELLS = 1 << 12;

    private final Block block;
    private final List<List<Table>> byLayer = new ArrayList<>();
    private final List<BlockLine> lines = new ArrayList<>();
    private final List<BlockCoverage> coverages = new ArrayList<>();
    private final int[] layerOf;
    private boolean fits = true;

    /// One number for each choice of levels of some issues.
    static final class Table {
        private final int[] issues;
        private final int[] stride;
        private final long[] cells;
        private final int party;

        private Table(int[] issues, int[] stride, long[] cells, int party) {
            this.issues = issues;
            this.stride = stride;
            this.cells = cells;
            this.party = party;
        }

        /// The party whose red line it is: it says where that forbids; -1 for coverage: it says where there is some.
        int party() {
            return party;
        }

        long at(int[] levels) {
            int cell = 0;
            for (int position = 0; position < issues.length; position++) {
                cell += stride[position] * levels[issues[position]];
            }
            return cells[cell];
        }
    }

    /// A red line that reads issues of the block.
    ///
    /// @param forbidden the packages of a block that it forbids
    /// @param active the signatures under which it does
    record BlockLine(int party, Table forbidden, long active) {}

    /// A coverage that reads issues of the block.
    ///
    /// @param offers the packages of a block that each offer covers
    /// @param active the signatures under which it does
    /// @param uncommitted the packages that need no coverage
    record BlockCoverage(List<Table> offers, long[] active, Table uncommitted) {}

    /// @param order in which the issues of the prefix are told
    /// @param signatures the positions of those that count among those of the terms
    RoundRules(Terms terms, Block block, int[] order, int[] signatures) {
        this.block = block;
        layerOf = new int[block.issues()];
        java.util.Arrays.fill(layerOf, order.length);
        for (int layer = 0; layer < order.length; layer++) {
            layerOf[order[layer]] = layer;
            byLayer.add(new ArrayList<>());
        }
        List<Terms.Signature> here =
                IntStream.of(signatures).mapToObj(terms.signatures()::get).toList();
        for (Terms.RedLine line : terms.redLines()) {
            long active = bits(here, signature -> signature.redLines().get(line.number()));
            if (active != 0) {
                add(line, active);
            }
        }
        for (Terms.Coverage coverage : terms.coverages()) {
            add(coverage, coverage.offers().stream()
                    .mapToLong(offer -> bits(here, signature -> signature.offers().get(offer.number())))
                    .toArray());
        }
    }

    /// The numbers of the signatures that something holds of.
    static long bits(List<Terms.Signature> signatures, java.util.function.Predicate<Terms.Signature> test) {
        long bits = 0;
        for (int number = 0; number < signatures.size(); number++) {
            bits |= test.test(signatures.get(number)) ? 1L << number : 0;
        }
        return bits;
    }

    /// Whether every table is small enough to be made.
    boolean fits() {
        return fits;
    }

    /// What can be told as soon as the issue of a layer is.
    List<Table> tables(int layer) {
        return byLayer.get(layer);
    }

    List<BlockLine> lines() {
        return lines;
    }

    List<BlockCoverage> coverages() {
        return coverages;
    }

    private void add(Terms.RedLine line, long active) {
        BitSet read = new BitSet();
        line.forbids().addIssues(read);
        int layer = layer(read);
        if (layer < byLayer.size()) {
            byLayer.get(layer)
                    .add(table(read, line.party(), levels -> holds(line.forbids(), levels) ? active : 0));
        } else {
            Table forbidden = table(
                    read, line.party(), levels -> block.where(levels, all -> holds(line.forbids(), all)));
            lines.add(new BlockLine(line.party(), forbidden, active));
        }
    }

    private void add(Terms.Coverage coverage, long[] active) {
        BitSet read = new BitSet();
        read.set(coverage.issue());
        int own = layer(read);
        coverage.offers().forEach(offer -> offer.inReturnFor().addIssues(read));
        int layer = layer(read);
        if (layer < byLayer.size()) {
            byLayer.get(layer).add(table(read, -1, levels -> covering(coverage, active, levels, true)));
        } else {
            List<Table> offers = coverage.offers().stream()
                    .map(offer -> table(
                            read,
                            -1,
                            levels -> block.where(
                                    levels,
                                    all -> level(all[coverage.issue()]) <= offer.most()
                                            && holds(offer.inReturnFor(), all))))
                    .toList();
            Table uncommitted =
                    table(read, -1, levels -> block.where(levels, all -> level(all[coverage.issue()]) == 0));
            coverages.add(new BlockCoverage(offers, active, uncommitted));
        }
        if (own < layer) {
            BitSet issue = new BitSet();
            issue.set(coverage.issue());
            byLayer.get(own).add(table(issue, -1, levels -> covering(coverage, active, levels, false)));
        }
    }

    /// The signatures under which an issue's level is covered, whatever that is in return for, or only if it is had.
    private static long covering(Terms.Coverage coverage, long[] active, long[] levels, boolean inReturn) {
        int level = level(levels[coverage.issue()]);
        if (level == 0) {
            return -1L;
        }
        long covering = 0;
        for (int position = 0; position < active.length; position++) {
            Terms.Offer offer = coverage.offers().get(position);
            if (offer.most() >= level && (!inReturn || holds(offer.inReturnFor(), levels))) {
                covering |= active[position];
            }
        }
        return covering;
    }

    private static boolean holds(MaskTest test, long[] levels) {
        return test.of(levels) == MaskTest.Truth.YES;
    }

    private static int level(long mask) {
        return Long.numberOfTrailingZeros(mask);
    }

    /// The layer in which the last of some issues is told.
    private int layer(BitSet issues) {
        return issues.stream().map(issue -> layerOf[issue]).max().orElse(0);
    }

    /// A table over the issues that are read and not of the block.
    private Table table(BitSet read, int party, ToLongFunction<long[]> cell) {
        int[] issues = read.stream().filter(issue -> issue < block.first()).toArray();
        int[] stride = new int[issues.length];
        long size = 1;
        for (int position = 0; position < issues.length; position++) {
            stride[position] = (int) size;
            size *= block.levels(issues[position]);
            if (size > MOST_CELLS) {
                fits = false;
                return new Table(new int[0], new int[0], new long[1], party);
            }
        }
        long[] cells = new long[(int) size];
        long[] possible = new long[block.issues()];
        for (int at = 0; at < cells.length; at++) {
            for (int position = 0; position < issues.length; position++) {
                possible[issues[position]] = 1L << (at / stride[position] % block.levels(issues[position]));
            }
            cells[at] = cell.applyAsLong(possible);
        }
        return new Table(issues, stride, cells, party);
    }
}
