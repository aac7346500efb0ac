package org.parley.reach.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// What packages are worth to the parties with a reservation that counts, in the order in which a round tells the issues.
/// Signatures are as [Marks] numbers them. Not for use by several threads at once.
final class RoundWorths {
    private final Block block;
    private final int[] order;
    private final List<Party> parties = new ArrayList<>();
    private final Map<Long, long[]> together = new HashMap<>();

    /// One party's worths.
    ///
    /// @param bit of the party in masks
    /// @param points of each issue and level
    /// @param bonuses of each layer, those that are told with it; at the end those of the block
    /// @param most of each layer, what it and the later ones and the block can still add
    /// @param reservations in order
    /// @param content of each reservation, the signatures under which it is no greater than this
    /// @param reservation of each signature
    /// @param sums of each package of the block, what its issues add
    /// @param steps these sums, in order
    /// @param atLeast of each step, the packages of the block with no less
    record Party(
            long bit,
            long[][] points,
            List<List<Bonus>> bonuses,
            long[] most,
            long[] reservations,
            long[] content,
            long[] reservation,
            long[] sums,
            long[] steps,
            long[] atLeast) {

        /// The packages of a block whose issues add no less than this.
        long adding(long least) {
            int found = Arrays.binarySearch(steps, least);
            int step = found < 0 ? -found - 1 : found;
            return step == steps.length ? 0 : atLeast[step];
        }

        /// The signatures under which the party is content with a worth.
        long content(long worth) {
            for (int position = reservations.length - 1; position >= 0; position--) {
                if (reservations[position] <= worth) {
                    return content[position];
                }
            }
            return 0;
        }
    }

    record Bonus(MaskTest when, long points) {}

    RoundWorths(Terms terms, Block block, int[] order, int[] signatures) {
        this.block = block;
        this.order = order;
        for (int party = 0; party < terms.parties(); party++) {
            if (terms.worths().get(party).counts()) {
                int number = party;
                long[] reservation = IntStream.of(signatures)
                        .mapToLong(signature -> terms.signatures().get(signature).reservations()[number])
                        .toArray();
                parties.add(party(1L << party, terms.worths().get(party), reservation));
            }
        }
    }

    private Party party(long mask, Terms.Worth worth, long[] reservation) {
        List<List<Bonus>> bonuses = new ArrayList<>();
        for (int layer = 0; layer <= order.length; layer++) {
            bonuses.add(new ArrayList<>());
        }
        for (Terms.Bonus bonus : worth.bonuses()) {
            BitSet read = new BitSet();
            bonus.when().addIssues(read);
            int layer = read.stream().map(this::layer).max().orElse(0);
            bonuses.get(layer).add(new Bonus(bonus.when(), bonus.points()));
        }
        long[] reservations = LongStream.of(reservation).sorted().distinct().toArray();
        long[] content = new long[reservations.length];
        for (int position = 0; position < content.length; position++) {
            for (int signature = 0; signature < reservation.length; signature++) {
                content[position] |= reservation[signature] <= reservations[position] ? 1L << signature : 0;
            }
        }
        long[] sums = blockSums(worth.points());
        long[] steps = bits(block.all()).mapToLong(bit -> sums[bit]).sorted().distinct().toArray();
        long[] atLeast = LongStream.of(steps)
                .map(step -> bits(block.all())
                        .filter(bit -> sums[bit] >= step)
                        .mapToLong(bit -> 1L << bit)
                        .reduce(0, (one, other) -> one | other))
                .toArray();
        Party party = new Party(
                mask,
                worth.points(),
                bonuses,
                new long[order.length + 1],
                reservations,
                content,
                reservation,
                sums,
                steps,
                atLeast);
        fill(party.most(), List.of(party));
        return party;
    }

    private int layer(int issue) {
        for (int layer = 0; layer < order.length; layer++) {
            if (order[layer] == issue) {
                return layer;
            }
        }
        return order.length;
    }

    static IntStream bits(long word) {
        return BitSet.valueOf(new long[] {word}).stream();
    }

    private long[] blockSums(long[][] points) {
        long[] sums = new long[Long.SIZE];
        bits(block.all()).forEach(bit -> {
            for (int issue = block.first(); issue < block.issues(); issue++) {
                sums[bit] += points[issue][block.levelOfBit(bit, issue)];
            }
        });
        return sums;
    }

    /// What the layers from each on can add at most to what some parties have together.
    private void fill(long[] most, List<Party> some) {
        most[order.length] = bits(block.all())
                        .mapToLong(bit -> some.stream().mapToLong(party -> party.sums()[bit]).sum())
                        .max()
                        .orElse(0)
                + bonuses(some, order.length);
        for (int layer = order.length - 1; layer >= 0; layer--) {
            int issue = order[layer];
            long best = Long.MIN_VALUE;
            for (int level : block.levelsOf(issue)) {
                long sum = 0;
                for (Party party : some) {
                    sum += party.points()[issue][level];
                }
                best = Math.max(best, sum);
            }
            most[layer] = most[layer + 1] + best + bonuses(some, layer);
        }
    }

    private static long bonuses(List<Party> some, int layer) {
        return some.stream()
                .flatMap(party -> party.bonuses().get(layer).stream())
                .mapToLong(bonus -> Math.max(0, bonus.points()))
                .sum();
    }

    List<Party> parties() {
        return parties;
    }

    /// What the layers from each on can add at most to the worths of some parties together.
    ///
    /// @param some a mask of parties
    long[] mostTogether(long some) {
        return together.computeIfAbsent(some, unseen -> {
            long[] most = new long[order.length + 1];
            fill(most, parties.stream().filter(party -> (party.bit() & some) != 0).toList());
            return most;
        });
    }

    /// The packages of the block that leave a party its reservation under a signature.
    ///
    /// @param sum what the issues before the block add
    /// @param possible of each issue before the block the mask of its level, of the others any
    long contenting(Party party, int signature, long sum, long[] possible) {
        List<Bonus> bonuses = party.bonuses().get(order.length);
        long least = party.reservation()[signature] - sum;
        return bonuses.isEmpty()
                ? party.adding(least)
                : withBonuses(party, least, bonuses, possible);
    }

    private long withBonuses(Party party, long least, List<Bonus> bonuses, long[] possible) {
        long[] sums = party.sums().clone();
        for (Bonus bonus : bonuses) {
            long met = block.where(possible, all -> bonus.when().of(all) == MaskTest.Truth.YES);
            bits(met).forEach(bit -> sums[bit] += bonus.points());
        }
        long enough = 0;
        for (long rest = block.all(); rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            enough |= sums[bit] >= least ? 1L << bit : 0;
        }
        return enough;
    }
}
