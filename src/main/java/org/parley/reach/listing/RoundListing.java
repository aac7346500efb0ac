package org.parley.reach.listing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.search.Effort;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// Lists what is concluded, and what becomes final, in one round.
///
/// Within a round a chain of conclusions is no better than its last one alone. So a package comes about in a context
/// where it is acceptable if it adds to one with which the round opened, on issues that the round may conclude. The
/// issues are told one by one, first those that it may not conclude; with each, the packages of the opening that may
/// still lie below are followed down their [PrefixTree], and the signatures under which the package may still be
/// acceptable are kept as bits of a word. The last issues are told all at once, as the bits of a [Block]. Not for use by
/// several threads at once.
final class RoundListing {
    private final Terms terms;
    private final Block block;
    private final Marks marks;
    private final Entries opening;
    private final boolean[] free;
    private final boolean owing;
    private final Effort effort;
    private final int[] order;
    private final int depth;
    private final List<Terms.Signature> signatures;
    private final RoundRules rules;
    private final RoundWorths worths;
    private final List<RoundWorths.Party> parties;
    private final PrefixTree tree;
    private final long[] consultedBy;

    private final Entries concluded = new Entries();
    private final Entries last = new Entries();

    private final Told[] layers;
    private final BlockVerdicts verdicts;
    private final int[] level;
    private final long[] possible;
    private final long[] found;
    private final int[] foundMarks;
    private final long[] raisedBy;
    private final int[] gathered;
    private int gatheredCount;

    /// @param opening the packages with which the round opens, by the marks
    /// @param free the issues that the round may conclude and that are not concluded yet
    /// @param marksOfNext how many marks the next round has
    /// @param owing whether what is concluded may have to wait for a consultation
    RoundListing(
            Terms terms,
            Block block,
            Marks marks,
            Entries opening,
            boolean[] free,
            int marksOfNext,
            boolean owing,
            Effort effort) {
        this.terms = terms;
        this.block = block;
        this.marks = marks;
        this.opening = opening;
        this.free = free;
        this.owing = owing;
        this.effort = effort;
        depth = block.first();
        order = IntStream.concat(
                        IntStream.range(0, depth).filter(issue -> !free[issue]),
                        IntStream.range(0, depth).filter(issue -> free[issue]))
                .toArray();
        int[] positions = marks.signatures();
        signatures = IntStream.of(positions).mapToObj(terms.signatures()::get).toList();
        rules = new RoundRules(terms, block, order, positions);
        worths = new RoundWorths(terms, block, order, positions);
        parties = worths.parties();
        tree = PrefixTree.of(opening, block, order, free, marks, effort);
        consultedBy = new long[terms.parties()];
        for (int party = 0; party < consultedBy.length; party++) {
            long bit = 1L << party;
            consultedBy[party] = RoundRules.bits(signatures, signature -> (signature.consulted() & bit) != 0);
        }
        layers = new Told[depth + 1];
        Arrays.setAll(layers, layer -> new Told(terms.parties(), parties.size()));
        level = new int[block.issues()];
        possible = new long[block.issues()];
        verdicts = new BlockVerdicts(terms, block, signatures, rules, worths, layers[depth], level, possible);
        found = new long[marksOfNext];
        foundMarks = new int[marksOfNext];
        raisedBy = new long[marks.size()];
        gathered = new int[marks.size()];
    }

    /// Whether the rules are such that it can be done here.
    boolean fits() {
        return rules.fits();
    }

    /// What can have been concluded when the round closes, by the marks of the next.
    Entries concluded() {
        return concluded;
    }

    /// What can be final when the round closes, all with the mark 0.
    Entries last() {
        return last;
    }

    /// @throws Effort.Spent where it takes too much
    void run() {
        carry();
        layers[0].alive = -1L;
        layers[0].below[0] = 0;
        layers[0].belowCount = 1;
        tell(0);
    }

    /// What the round opened with stays as it is where nothing is concluded.
    private void carry() {
        for (int position = 0; position < opening.size(); position++) {
            int mark = opening.mark(position);
            concluded.add(opening.prefix(position), marks.carried(mark), opening.word(position));
            if (owing) {
                effort.spend();
                walk(opening.prefix(position));
                verdicts.next();
                add(opening.prefix(position), opening.word(position) & verdicts.lasting(marks.last(mark)));
            }
        }
    }

    private void add(long prefix, long word) {
        long something = prefix == 0 ? word & ~1L : word;
        if (something != 0) {
            last.add(prefix, 0, something);
        }
    }

    /// Tells all issues of a prefix, without regard to what is alive.
    private void walk(long prefix) {
        for (int layer = 0; layer < depth; layer++) {
            take(layer, block.level(prefix, order[layer]));
        }
    }

    /// Takes a level for the issue of a layer: what the next one then has, but for what is alive and below.
    ///
    /// @return the signatures that coverage leaves
    private long take(int at, int taken) {
        Told here = layers[at];
        Told next = layers[at + 1];
        int issue = order[at];
        level[issue] = taken;
        possible[issue] = 1L << taken;
        next.prefix = here.prefix | block.digit(issue, taken);
        next.obliged = here.obliged | (taken > 0 ? terms.obligors()[issue] : 0);
        next.asked = here.asked | (taken > 0 ? terms.consults()[issue] : 0);
        next.owed = here.owed | (taken > 0 && terms.owed()[issue] ? terms.consults()[issue] : 0);
        System.arraycopy(here.forbidden, 0, next.forbidden, 0, next.forbidden.length);
        long covered = -1L;
        for (RoundRules.Table table : rules.tables(at)) {
            if (table.party() < 0) {
                covered &= table.at(level);
            } else {
                next.forbidden[table.party()] |= table.at(level);
            }
        }
        for (int position = 0; position < next.sums.length; position++) {
            RoundWorths.Party party = parties.get(position);
            long sum = here.sums[position] + party.points()[issue][taken];
            for (RoundWorths.Bonus bonus : party.bonuses().get(at)) {
                sum += bonus.when().of(possible) == MaskTest.Truth.YES ? bonus.points() : 0;
            }
            next.sums[position] = sum;
        }
        return covered;
    }

    private void tell(int at) {
        if (at == depth) {
            tellBlock();
            return;
        }
        Told here = layers[at];
        Told next = layers[at + 1];
        int issue = order[at];
        for (int taken : block.levelsOf(issue)) {
            effort.spend();
            long alive = here.alive & descend(at, taken, free[issue] && taken > 0);
            if (alive == 0) {
                continue;
            }
            alive &= take(at, taken);
            alive = content(at + 1, allowed(next, alive));
            if (alive != 0) {
                next.alive = alive;
                tell(at + 1);
            }
        }
    }

    /// Follows the packages of the opening that may lie below one layer down.
    ///
    /// @return the signatures that any of them has
    private long descend(int at, int taken, boolean adds) {
        Told here = layers[at];
        Told next = layers[at + 1];
        if (next.below.length < 2 * here.belowCount) {
            next.below = new int[4 * here.belowCount];
        }
        int count = 0;
        long reach = 0;
        for (int position = 0; position < here.belowCount; position++) {
            int same = tree.branch(at, here.below[position], taken);
            if (same >= 0 && (tree.reach()[at + 1][same] & here.alive) != 0) {
                next.below[count++] = same;
                reach |= tree.reach()[at + 1][same];
            }
            int lower = adds ? tree.branch(at, here.below[position], 0) : -1;
            if (lower >= 0 && (tree.reach()[at + 1][lower] & here.alive) != 0) {
                next.below[count++] = lower;
                reach |= tree.reach()[at + 1][lower];
            }
        }
        next.belowCount = count;
        return reach;
    }

    /// The signatures under which no red line of a bound party forbids what is told.
    private long allowed(Told layer, long alive) {
        long left = alive;
        for (long rest = layer.obliged; rest != 0; rest &= rest - 1) {
            left &= ~layer.forbidden[Long.numberOfTrailingZeros(rest)];
        }
        for (long rest = layer.asked & ~layer.obliged; rest != 0; rest &= rest - 1) {
            int party = Long.numberOfTrailingZeros(rest);
            left &= ~(layer.forbidden[party] & consultedBy[party]);
        }
        return left;
    }

    /// The signatures under which bound parties can still be content.
    private long content(int at, long alive) {
        Told layer = layers[at];
        long left = alive;
        long bound = 0;
        long together = 0;
        for (int position = 0; position < layer.sums.length && left != 0; position++) {
            RoundWorths.Party party = parties.get(position);
            if ((layer.obliged & party.bit()) != 0) {
                left &= party.content(layer.sums[position] + party.most()[at]);
                bound |= party.bit();
                together += layer.sums[position] - party.reservations()[0];
            } else if ((layer.asked & party.bit()) != 0) {
                left &= party.content(layer.sums[position] + party.most()[at])
                        | ~consultedBy[Long.numberOfTrailingZeros(party.bit())];
            }
        }
        return bound != 0 && left != 0 && together + layer.mostTogether(worths, bound)[at] < 0 ? 0 : left;
    }

    private void tellBlock() {
        effort.spend();
        verdicts.next();
        gather();
        long finals = 0;
        int marksFound = 0;
        for (int position = 0; position < gatheredCount; position++) {
            int mark = gathered[position];
            long raised = raisedBy[mark];
            raisedBy[mark] = 0;
            for (Marks.Chance chance : marks.chances(mark)) {
                long hits = (layers[depth].alive & 1L << chance.signature()) == 0
                        ? 0
                        : raised & verdicts.acceptable(chance.signature());
                if (hits == 0) {
                    continue;
                }
                finals |= owing ? hits & verdicts.lasting(chance.last()) : hits;
                if (found[chance.next()] == 0) {
                    foundMarks[marksFound++] = chance.next();
                }
                found[chance.next()] |= hits;
            }
        }
        for (int position = 0; position < marksFound; position++) {
            int mark = foundMarks[position];
            concluded.add(layers[depth].prefix, mark, found[mark]);
            found[mark] = 0;
        }
        add(layers[depth].prefix, finals);
    }

    /// Gathers, mark by mark, the packages of the block that add to some with which the round opened.
    private void gather() {
        Told here = layers[depth];
        int[] starts = tree.first()[depth];
        gatheredCount = 0;
        for (int position = 0; position < here.belowCount; position++) {
            int node = here.below[position];
            for (int entry = starts[node]; entry < starts[node + 1]; entry++) {
                int mark = tree.mark()[entry];
                if ((marks.signatures(mark) & here.alive) != 0) {
                    if (raisedBy[mark] == 0) {
                        gathered[gatheredCount++] = mark;
                    }
                    raisedBy[mark] |= tree.word()[entry];
                }
            }
        }
    }

}
