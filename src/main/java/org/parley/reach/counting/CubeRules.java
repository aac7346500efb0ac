package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// What red lines and coverage say, as tables: of the levels of the few issues that a rule reads, where all of these are told
/// before a row; else of those told before it, with the packages of the row. Signatures are as [Occasions] numbers them.
/// Immutable.
final class CubeRules {
    private final Cube cube;
    private final Terms terms;
    private final List<Terms.Signature> signatures;
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<List<RowLine>> rowLines = new ArrayList<>();
    private final List<List<Table<Long>>> coverages = new ArrayList<>();
    private final List<List<Table<long[][]>>> rowCoverages = new ArrayList<>();

    /// A red line that is told before a row.
    ///
    /// @param active the signatures under which it counts
    record Line(int party, long active, Table<Boolean> forbids) {}

    /// A red line that reads issues of the row.
    ///
    /// @param active the signatures under which it counts
    /// @param allowed the packages of the row that it does not forbid
    record RowLine(int party, long active, Table<long[]> allowed) {}

    CubeRules(Terms terms, Cube cube, int[] signatures) {
        this.cube = cube;
        this.terms = terms;
        this.signatures = IntStream.of(signatures).mapToObj(terms.signatures()::get).toList();
        for (int layer = 0; layer <= cube.told(); layer++) {
            lines.add(new ArrayList<>());
            rowLines.add(new ArrayList<>());
            coverages.add(new ArrayList<>());
            rowCoverages.add(new ArrayList<>());
        }
        for (Terms.RedLine line : terms.redLines()) {
            long active = bits(signature -> signature.redLines().get(line.number()));
            if (active != 0) {
                add(line, active);
            }
        }
        terms.coverages().forEach(this::add);
    }

    private long bits(Predicate<Terms.Signature> test) {
        long bits = 0;
        for (int number = 0; number < signatures.size(); number++) {
            bits |= test.test(signatures.get(number)) ? 1L << number : 0;
        }
        return bits;
    }

    private void add(Terms.RedLine line, long active) {
        BitSet read = new BitSet();
        line.forbids().addIssues(read);
        if (read.stream().noneMatch(cube::isInRow)) {
            Table<Boolean> forbids = new Table<>(cube, read, terms.concluded(), masks -> holds(line.forbids(), masks));
            lines.get(forbids.layer(cube)).add(new Line(line.party(), active, forbids));
        } else {
            Table<long[]> allowed = new Table<>(
                    cube, read, terms.concluded(), masks -> cube.row(new MaskTest.Not(line.forbids()), masks));
            rowLines.get(allowed.layer(cube)).add(new RowLine(line.party(), active, allowed));
        }
    }

    private void add(Terms.Coverage coverage) {
        BitSet own = new BitSet();
        own.set(coverage.issue());
        BitSet read = (BitSet) own.clone();
        coverage.offers().forEach(offer -> offer.inReturnFor().addIssues(read));
        long[] active = coverage.offers().stream()
                .mapToLong(offer -> bits(signature -> signature.offers().get(offer.number())))
                .toArray();
        if (read.stream().noneMatch(cube::isInRow)) {
            Table<Long> covered = new Table<>(cube, read, terms.concluded(), masks -> covering(coverage, active, masks, true));
            coverages.get(covered.layer(cube)).add(covered);
        } else {
            Table<long[][]> covered = new Table<>(
                    cube,
                    read,
                    terms.concluded(),
                    masks -> covering(coverage, active, masks));
            rowCoverages.get(covered.layer(cube)).add(covered);
        }
        if (!cube.isInRow(coverage.issue()) && !own.equals(read)) {
            Table<Long> covered = new Table<>(cube, own, terms.concluded(), masks -> covering(coverage, active, masks, false));
            coverages.get(covered.layer(cube)).add(covered);
        }
    }

    /// The signatures under which an issue's level is covered, whatever that is in return for, or only if it is had.
    ///
    /// @param active of each offer, the signatures under which it counts
    private static long covering(Terms.Coverage coverage, long[] active, long[] masks, boolean inReturn) {
        int level = Long.numberOfTrailingZeros(masks[coverage.issue()]);
        long covering = level == 0 ? -1L : 0;
        for (int place = 0; place < active.length; place++) {
            Terms.Offer offer = coverage.offers().get(place);
            if (offer.most() >= level && (!inReturn || holds(offer.inReturnFor(), masks))) {
                covering |= active[place];
            }
        }
        return covering;
    }

    /// The packages of a row in which an issue's level is covered, under each signature.
    private long[][] covering(Terms.Coverage coverage, long[] active, long[] masks) {
        long[] nothing = cube.row(new MaskTest.LevelIn(coverage.issue(), 1), masks);
        long[][] rows = new long[signatures.size()][];
        Arrays.setAll(rows, signature -> nothing.clone());
        for (int place = 0; place < active.length; place++) {
            Terms.Offer offer = coverage.offers().get(place);
            MaskTest given = new MaskTest.LevelIn(coverage.issue(), (2L << offer.most()) - 1);
            long[] row = cube.row(new MaskTest.All(List.of(given, offer.inReturnFor())), masks);
            for (long rest = active[place]; rest != 0; rest &= rest - 1) {
                Rows.add(rows[Long.numberOfTrailingZeros(rest)], row);
            }
        }
        return rows;
    }

    private static boolean holds(MaskTest test, long[] masks) {
        return test.of(masks) == MaskTest.Truth.YES;
    }

    /// The red lines that are told with the last of so many issues.
    List<Line> lines(int layer) {
        return lines.get(layer);
    }

    /// Those that tell of the row by then.
    List<RowLine> rowLines(int layer) {
        return rowLines.get(layer);
    }

    /// Of each coverage that is told with the last of so many issues, the signatures under which there is some.
    List<Table<Long>> coverages(int layer) {
        return coverages.get(layer);
    }

    /// Of those that tell of the row by then, of each signature the packages of the row that have some.
    List<Table<long[][]>> rowCoverages(int layer) {
        return rowCoverages.get(layer);
    }
}
