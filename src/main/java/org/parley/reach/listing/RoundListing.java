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

    private final Layer[] layers;
    private final int[] level;
    private final long[] possible;
    private final long[] acceptable;
    private final long[] lasting;
    private final int[] acceptableAt;
    private final int[] lastingAt;
    private int blocks;
    private final long[] found;
    private int[] foundMarks = new int[16];

    /// How far the issues are told.
    private static final class Layer {
        private long alive;
        private long prefix;
        private long obliged;
        private long asked;
        private long owed;
        private final long[] forbidden;
        private final long[] sums;
        private int[] below = new int[64];
        private int belowCount;

        Layer(int allParties, int countingParties) {
            forbidden = new long[allParties];
            sums = new long[countingParties];
        }
    }

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
        tree = PrefixTree.of(opening, block, order, marks);
        consultedBy = new long[terms.parties()];
        for (int party = 0; party < consultedBy.length; party++) {
            long bit = 1L << party;
            consultedBy[party] = RoundRules.bits(signatures, signature -> (signature.consulted() & bit) != 0);
        }
        layers = new Layer[depth + 1];
        Arrays.setAll(layers, layer -> new Layer(terms.parties(), parties.size()));
        level = new int[block.issues()];
        possible = new long[block.issues()];
        Arrays.fill(possible, -1L);
        acceptable = new long[signatures.size()];
        lasting = new long[signatures.size()];
        acceptableAt = new int[signatures.size()];
        lastingAt = new int[signatures.size()];
        found = new long[marksOfNext];
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
                blocks++;
                add(opening.prefix(position), opening.word(position) & lasting(marks.last(mark)));
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
        Layer here = layers[at];
        Layer next = layers[at + 1];
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
        Layer here = layers[at];
        Layer next = layers[at + 1];
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
        Layer here = layers[at];
        Layer next = layers[at + 1];
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
    private long allowed(Layer layer, long alive) {
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
        Layer layer = layers[at];
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
        return bound != 0 && left != 0 && together + worths.mostTogether(bound)[at] < 0 ? 0 : left;
    }

    private void tellBlock() {
        effort.spend();
        blocks++;
        Layer here = layers[depth];
        long alive = here.alive;
        long finals = 0;
        int marksFound = 0;
        int[] starts = tree.first()[depth];
        for (int position = 0; position < here.belowCount; position++) {
            int node = here.below[position];
            for (int entry = starts[node]; entry < starts[node + 1]; entry++) {
                int mark = tree.mark()[entry];
                if ((marks.signatures(mark) & alive) == 0) {
                    continue;
                }
                long raised = block.raised(tree.word()[entry], free);
                for (Marks.Chance chance : marks.chances(mark)) {
                    long hits = (alive & 1L << chance.signature()) == 0 ? 0 : raised & acceptable(chance.signature());
                    if (hits == 0) {
                        continue;
                    }
                    finals |= owing ? hits & lasting(chance.last()) : hits;
                    if (found[chance.next()] == 0) {
                        if (marksFound == foundMarks.length) {
                            foundMarks = Arrays.copyOf(foundMarks, 2 * marksFound);
                        }
                        foundMarks[marksFound++] = chance.next();
                    }
                    found[chance.next()] |= hits;
                }
            }
        }
        for (int position = 0; position < marksFound; position++) {
            int mark = foundMarks[position];
            concluded.add(here.prefix, mark, found[mark]);
            found[mark] = 0;
        }
        add(here.prefix, finals);
    }

    /// The packages of the block that are acceptable under a signature.
    private long acceptable(int signature) {
        if (acceptableAt[signature] != blocks) {
            acceptableAt[signature] = blocks;
            acceptable[signature] = judged(signature, true);
        }
        return acceptable[signature];
    }

    /// The packages of the block that are final under some of these signatures.
    private long lasting(long some) {
        long words = 0;
        for (long rest = some; rest != 0; rest &= rest - 1) {
            int signature = Long.numberOfTrailingZeros(rest);
            if (lastingAt[signature] != blocks) {
                lastingAt[signature] = blocks;
                lasting[signature] = consulted(signature) & judged(signature, false);
            }
            words |= lasting[signature];
        }
        return words;
    }

    /// The packages of the block that no consultation is owed for under a signature.
    private long consulted(int signature) {
        long whom = signatures.get(signature).consulted();
        if ((layers[depth].owed & ~whom) != 0) {
            return 0;
        }
        long words = block.all();
        for (int issue = depth; issue < block.issues(); issue++) {
            if (terms.owed()[issue] && (terms.consults()[issue] & ~whom) != 0) {
                words &= block.with(issue, 0);
            }
        }
        return words;
    }

    /// The packages of the block that those who have a say agree to: obligors, if they have, and those who are consulted.
    private long judged(int signature, boolean obliged) {
        long words = block.all();
        long consulted = signatures.get(signature).consulted();
        for (int position = 0; position < parties.size() && words != 0; position++) {
            RoundWorths.Party party = parties.get(position);
            long binding = binding(Long.numberOfTrailingZeros(party.bit()), consulted, obliged);
            if (binding != 0) {
                words &= worths.contenting(party, signature, layers[depth].sums[position], possible) | ~binding;
            }
        }
        for (int party = 0; party < layers[depth].forbidden.length && words != 0; party++) {
            if ((layers[depth].forbidden[party] & 1L << signature) != 0) {
                words &= ~binding(party, consulted, obliged);
            }
        }
        for (RoundRules.BlockLine line : rules.lines()) {
            if (words != 0 && (line.active() & 1L << signature) != 0) {
                words &= ~(line.forbidden().at(level) & binding(line.party(), consulted, obliged));
            }
        }
        for (RoundRules.BlockCoverage coverage : obliged ? rules.coverages() : List.<RoundRules.BlockCoverage>of()) {
            long covered = coverage.uncommitted().at(level);
            for (int offer = 0; offer < coverage.active().length; offer++) {
                covered |= (coverage.active()[offer] & 1L << signature) != 0 ? coverage.offers().get(offer).at(level) : 0;
            }
            words &= covered;
        }
        return words;
    }

    /// The packages of the block in which a party has a say.
    private long binding(int party, long consulted, boolean obliged) {
        long bit = 1L << party;
        boolean asked = (consulted & bit) != 0;
        if ((obliged && (layers[depth].obliged & bit) != 0) || (asked && (layers[depth].asked & bit) != 0)) {
            return -1L;
        }
        long words = 0;
        for (int issue = depth; issue < block.issues(); issue++) {
            if ((obliged && (terms.obligors()[issue] & bit) != 0) || (asked && (terms.consults()[issue] & bit) != 0)) {
                words |= ~block.with(issue, 0);
            }
        }
        return words;
    }
}
