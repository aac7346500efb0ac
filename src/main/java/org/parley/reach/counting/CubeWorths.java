package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// What packages are worth to the parties with a reservation that counts, in the order in which issues are told.
/// Signatures are as [Occasions] numbers them. Immutable.
final class CubeWorths {
    private static final int MOST_SPAN = 1 << 16;

    private final List<Party> parties = new ArrayList<>();
    private final int[] kind;
    private final List<Kind> kinds;

    /// What parties must have under some signatures.
    ///
    /// @param consulted the mask of parties
    /// @param reservations of those that count
    private record Kind(long consulted, List<Long> reservations) {}

    /// One party's worths.
    ///
    /// @param number of the party
    /// @param points of each position told before a row and each level
    /// @param concluded what the issues that are not open add
    /// @param bonuses of each layer, those that are told with it
    /// @param rowBonuses those that read issues of the row
    /// @param most of each layer, what it and the later ones and the row can still add
    /// @param reservation of each kind
    /// @param steps what the packages of a row add, in order
    /// @param stepOf of each sum from the least on the step, or nothing
    /// @param atLeast of each step, the packages of the row with no less; at the end none
    record Party(
            int number,
            long[][] points,
            long concluded,
            List<List<Bonus<Boolean>>> bonuses,
            List<Bonus<long[]>> rowBonuses,
            long[] most,
            long[] reservation,
            long[] steps,
            int[] stepOf,
            long[][] atLeast) {

        /// What the bonuses add that are told with the last of so many issues.
        long bonus(int layer, int[] level) {
            long sum = 0;
            for (Bonus<Boolean> bonus : bonuses.get(layer)) {
                sum += bonus.when().at(level) ? bonus.points() : 0;
            }
            return sum;
        }

        /// The packages of a row that add no less than this.
        long[] adding(long least) {
            long over = least - steps[0];
            if (over <= 0) {
                return atLeast[0];
            }
            if (stepOf.length > 0) {
                return atLeast[over < stepOf.length ? stepOf[(int) over] : steps.length];
            }
            return atLeast[step(steps, least)];
        }

        private static int step(long[] steps, long least) {
            int found = Arrays.binarySearch(steps, least);
            return found < 0 ? -found - 1 : found;
        }

        /// The step of each sum from the least on, where these are not too many.
        private static int[] stepOf(long[] steps) {
            long span = steps[steps.length - 1] - steps[0] + 1;
            int[] stepOf = new int[span > MOST_SPAN ? 0 : (int) span];
            Arrays.setAll(stepOf, over -> step(steps, steps[0] + over));
            return stepOf;
        }
    }

    /// @param when whether it is had, or the packages of a row with which it is
    record Bonus<T>(Table<T> when, long points) {}

    CubeWorths(Terms terms, Cube cube, int[] signatures) {
        List<Integer> counting = IntStream.range(0, terms.parties())
                .filter(party -> terms.worths().get(party).counts())
                .boxed()
                .toList();
        List<Kind> seen = new ArrayList<>();
        kind = new int[signatures.length];
        for (int number = 0; number < kind.length; number++) {
            Terms.Signature signature = terms.signatures().get(signatures[number]);
            long[] all = signature.reservations();
            Kind one = new Kind(signature.consulted(), counting.stream().map(party -> all[party]).toList());
            if (!seen.contains(one)) {
                seen.add(one);
            }
            kind[number] = seen.indexOf(one);
        }
        kinds = List.copyOf(seen);
        for (int place = 0; place < counting.size(); place++) {
            int here = place;
            long[] reservation = seen.stream().mapToLong(one -> one.reservations().get(here)).toArray();
            int number = counting.get(place);
            parties.add(party(number, terms.worths().get(number), terms.concluded(), reservation, cube));
        }
    }

    private static Party party(int number, Terms.Worth worth, int[] concluded, long[] reservation, Cube cube) {
        long[][] points = new long[cube.told()][];
        Arrays.setAll(points, position -> worth.points()[cube.issue(position)]);
        long fixed = 0;
        for (int issue = 0; issue < concluded.length; issue++) {
            fixed += cube.position(issue) == cube.told() && !cube.isInRow(issue) ? worth.points()[issue][concluded[issue]] : 0;
        }
        List<List<Bonus<Boolean>>> bonuses = new ArrayList<>();
        for (int layer = 0; layer <= cube.told(); layer++) {
            bonuses.add(new ArrayList<>());
        }
        List<Bonus<long[]>> rowBonuses = new ArrayList<>();
        long[] least = new long[cube.told() + 1];
        for (Terms.Bonus bonus : worth.bonuses()) {
            BitSet read = new BitSet();
            bonus.when().addIssues(read);
            int layer;
            if (read.stream().noneMatch(cube::isInRow)) {
                Table<Boolean> when = new Table<>(cube, read, concluded, masks -> holds(bonus.when(), masks));
                layer = when.layer(cube);
                bonuses.get(layer).add(new Bonus<>(when, bonus.points()));
            } else {
                rowBonuses.add(new Bonus<>(
                        new Table<>(cube, read, concluded, masks -> cube.row(bonus.when(), masks)),
                        bonus.points()));
                layer = cube.told() + 1;
            }
            for (int before = 0; before < Math.min(layer, least.length); before++) {
                least[before] += Math.max(0, bonus.points());
            }
        }
        long[] sums = sums(worth.points(), concluded, cube);
        long[] steps = bits(cube.all()).mapToLong(bit -> sums[bit]).sorted().distinct().toArray();
        long[][] atLeast = new long[steps.length + 1][cube.rowWords()];
        bits(cube.all())
                .forEach(bit -> atLeast[Arrays.binarySearch(steps, sums[bit])][bit / Long.SIZE] |= 1L << bit);
        for (int step = steps.length - 1; step > 0; step--) {
            for (int word = 0; word < cube.rowWords(); word++) {
                atLeast[step - 1][word] |= atLeast[step][word];
            }
        }
        long[] most = new long[cube.told() + 1];
        most[cube.told()] = steps[steps.length - 1];
        for (int position = cube.told() - 1; position >= 0; position--) {
            long[] levels = points[position];
            most[position] = most[position + 1]
                    + IntStream.of(cube.possible(position)).mapToLong(level -> levels[level]).max().orElse(0);
        }
        Arrays.setAll(most, layer -> most[layer] + least[layer]);
        return new Party(number, points, fixed, bonuses, rowBonuses, most, reservation, steps, Party.stepOf(steps), atLeast);
    }

    private static boolean holds(MaskTest test, long[] masks) {
        return test.of(masks) == MaskTest.Truth.YES;
    }

    private static IntStream bits(long[] row) {
        return BitSet.valueOf(row).stream();
    }

    /// What each package of a row adds.
    private static long[] sums(long[][] points, int[] concluded, Cube cube) {
        long[] sums = new long[cube.rowWords() * Long.SIZE];
        for (int issue = 0; issue < concluded.length; issue++) {
            if (cube.isInRow(issue)) {
                for (int level = 0; level < points[issue].length; level++) {
                    long its = points[issue][level];
                    long[] with = cube.row(new MaskTest.LevelIn(issue, 1L << level), new long[concluded.length]);
                    bits(with).forEach(bit -> sums[bit] += its);
                }
            }
        }
        return sums;
    }

    List<Party> parties() {
        return parties;
    }

    /// How many kinds of signatures there are by what parties must have.
    int kinds() {
        return kinds.size();
    }

    /// The parties that are consulted under signatures of a kind.
    long consulted(int kindOfSome) {
        return kinds.get(kindOfSome).consulted();
    }

    /// Which kind a signature is of.
    int kind(int signature) {
        return kind[signature];
    }
}
