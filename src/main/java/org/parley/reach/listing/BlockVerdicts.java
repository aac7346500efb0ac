package org.parley.reach.listing;

import java.util.Arrays;
import java.util.List;
import org.parley.reach.search.Terms;

/// Which packages of a block are acceptable and which final, under each signature, where the issues before it are told.
/// Not for use by several threads at once.
final class BlockVerdicts {
    private final Terms terms;
    private final Block block;
    private final List<Terms.Signature> signatures;
    private final RoundWorths worths;
    private final List<RoundWorths.Party> parties;
    private final Told told;
    private final int[] level;
    private final long[] possible;

    private final RoundRules.BlockLine[] lines;
    private final long[] forbidden;
    private final RoundRules.BlockCoverage[] coverages;
    private final long[] uncommitted;
    private final long[][] covered;
    private final long[] obligedIn;
    private final long[] askedIn;

    private int blocks;
    private int readAt;
    private final long[] acceptable;
    private final int[] acceptableAt;
    private final long[] lasting;
    private final int[] lastingAt;

    /// @param told changed from block to block, as the two that follow
    /// @param level of each issue before the block
    /// @param possible of each issue before the block the mask of its level, of the others any
    BlockVerdicts(
            Terms terms,
            Block block,
            List<Terms.Signature> signatures,
            RoundRules rules,
            RoundWorths worths,
            Told told,
            int[] level,
            long[] possible) {
        this.terms = terms;
        this.block = block;
        this.signatures = signatures;
        this.worths = worths;
        this.told = told;
        this.level = level;
        this.possible = possible;
        parties = worths.parties();
        lines = rules.lines().toArray(RoundRules.BlockLine[]::new);
        forbidden = new long[lines.length];
        coverages = rules.coverages().toArray(RoundRules.BlockCoverage[]::new);
        uncommitted = new long[coverages.length];
        covered = new long[coverages.length][];
        Arrays.setAll(covered, position -> new long[coverages[position].active().length]);
        obligedIn = binding(terms.obligors());
        askedIn = binding(terms.consults());
        acceptable = new long[signatures.size()];
        acceptableAt = new int[signatures.size()];
        lasting = new long[signatures.size()];
        lastingAt = new int[signatures.size()];
    }

    /// Of each party the packages of the block with a term that has it.
    ///
    /// @param of each issue, a mask of parties
    private long[] binding(long[] of) {
        long[] words = new long[terms.parties()];
        for (int party = 0; party < words.length; party++) {
            for (int issue = block.first(); issue < block.issues(); issue++) {
                words[party] |= (of[issue] & 1L << party) != 0 ? ~block.with(issue, 0) : 0;
            }
        }
        return words;
    }

    /// Other levels are told.
    void next() {
        blocks++;
    }

    /// The packages of the block that are acceptable under a signature.
    long acceptable(int signature) {
        if (acceptableAt[signature] != blocks) {
            acceptableAt[signature] = blocks;
            acceptable[signature] = agreed(signature, true);
        }
        return acceptable[signature];
    }

    /// The packages of the block that are final under some of these signatures.
    long lasting(long some) {
        long words = 0;
        for (long rest = some; rest != 0; rest &= rest - 1) {
            int signature = Long.numberOfTrailingZeros(rest);
            if (lastingAt[signature] != blocks) {
                lastingAt[signature] = blocks;
                lasting[signature] = consulted(signature) & agreed(signature, false);
            }
            words |= lasting[signature];
        }
        return words;
    }

    /// The packages of the block that no consultation is owed for under a signature.
    private long consulted(int signature) {
        long whom = signatures.get(signature).consulted();
        if ((told.owed & ~whom) != 0) {
            return 0;
        }
        long words = block.all();
        for (int issue = block.first(); issue < block.issues(); issue++) {
            if (terms.owed()[issue] && (terms.consults()[issue] & ~whom) != 0) {
                words &= block.with(issue, 0);
            }
        }
        return words;
    }

    /// The packages of the block that those who have a say agree to: those who are consulted, and obligors if they have.
    private long agreed(int signature, boolean obliged) {
        long words = block.all();
        long consulted = signatures.get(signature).consulted();
        for (int position = 0; position < parties.size() && words != 0; position++) {
            RoundWorths.Party party = parties.get(position);
            long binding = binding(Long.numberOfTrailingZeros(party.bit()), consulted, obliged);
            if (binding != 0) {
                words &= worths.contenting(party, signature, told.sums[position], possible) | ~binding;
            }
        }
        for (int party = 0; party < told.forbidden.length && words != 0; party++) {
            if ((told.forbidden[party] & 1L << signature) != 0) {
                words &= ~binding(party, consulted, obliged);
            }
        }
        return words == 0 ? 0 : words & ruled(signature, consulted, obliged);
    }

    /// The packages of the block that the rules which read its issues leave.
    private long ruled(int signature, long consulted, boolean obliged) {
        readRules();
        long words = -1L;
        for (int position = 0; position < lines.length; position++) {
            RoundRules.BlockLine line = lines[position];
            if ((line.active() & 1L << signature) != 0) {
                words &= ~(forbidden[position] & binding(line.party(), consulted, obliged));
            }
        }
        for (int position = 0; obliged && position < coverages.length; position++) {
            long[] active = coverages[position].active();
            long covers = uncommitted[position];
            for (int offer = 0; offer < active.length; offer++) {
                covers |= (active[offer] & 1L << signature) != 0 ? covered[position][offer] : 0;
            }
            words &= covers;
        }
        return words;
    }

    /// Reads what red lines and coverages say of the block, once.
    private void readRules() {
        if (readAt == blocks) {
            return;
        }
        readAt = blocks;
        for (int position = 0; position < lines.length; position++) {
            forbidden[position] = lines[position].forbidden().at(level);
        }
        for (int position = 0; position < coverages.length; position++) {
            uncommitted[position] = coverages[position].uncommitted().at(level);
            for (int offer = 0; offer < covered[position].length; offer++) {
                covered[position][offer] = coverages[position].offers().get(offer).at(level);
            }
        }
    }

    /// The packages of the block in which a party has a say.
    private long binding(int party, long consulted, boolean obliged) {
        long bit = 1L << party;
        boolean asked = (consulted & bit) != 0;
        if ((obliged && (told.obliged & bit) != 0) || (asked && (told.asked & bit) != 0)) {
            return -1L;
        }
        return (obliged ? obligedIn[party] : 0) | (asked ? askedIn[party] : 0);
    }
}
