package org.parley.reach.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.reach.search.MaskTest.Truth;

/// Tells under which signatures a package, known in full or in part, can still be acceptable or final, with some rules
/// relaxed. Of a package known in full the answer is exact; of others it may name too many signatures, never too few.
/// Immutable and safe for
/// use by several threads.
public final class Judge {
    private final Terms terms;
    private final int words;
    private final List<ActiveRedLine> redLines = new ArrayList<>();
    private final List<NeededCoverage> coverages = new ArrayList<>();
    private final int[][] redLinesOfIssue;
    private final int[][] coveragesOfIssue;
    private final long[][] consulted;
    private final long[][] consultedOn;
    private final boolean[] counts;
    private final Contentment contentment;
    private final long[] bindingObligors;

    private record ActiveRedLine(int party, MaskTest forbids, long[] active, BitSet issues) {}

    private record NeededCoverage(int issue, List<ActiveOffer> offers, BitSet issues) {}

    private record ActiveOffer(int most, MaskTest inReturnFor, long[] active) {}

    /// @param relaxed the positions of the rules that do not count
    public Judge(Terms terms, BitSet relaxed) {
        this.terms = terms;
        int signatures = terms.signatures().size();
        words = Bits.words(signatures);
        for (Terms.RedLine line : terms.redLines()) {
            if (line.rule() < 0 || !relaxed.get(line.rule())) {
                BitSet read = new BitSet();
                line.forbids().addIssues(read);
                redLines.add(new ActiveRedLine(line.party(), line.forbids(), active(line.number(), true), read));
            }
        }
        for (Terms.Coverage coverage : terms.coverages()) {
            if (coverage.rule() < 0 || !relaxed.get(coverage.rule())) {
                BitSet read = new BitSet();
                read.set(coverage.issue());
                coverage.offers().forEach(offer -> offer.inReturnFor().addIssues(read));
                coverages.add(new NeededCoverage(
                        coverage.issue(),
                        coverage.offers().stream()
                                .map(offer -> new ActiveOffer(
                                        offer.most(), offer.inReturnFor(), active(offer.number(), false)))
                                .toList(),
                        read));
            }
        }
        int parties = terms.parties();
        consulted = new long[parties][words];
        counts = new boolean[parties];
        for (int party = 0; party < parties; party++) {
            Terms.Worth worth = terms.worths().get(party);
            counts[party] = worth.counts() && (worth.rule() < 0 || !relaxed.get(worth.rule()));
            for (int signature = 0; signature < signatures; signature++) {
                if ((terms.signatures().get(signature).consulted() & (1L << party)) != 0) {
                    Bits.set(consulted[party], signature);
                }
            }
        }
        contentment = new Contentment(terms, counts, consulted);
        consultedOn = new long[terms.issues()][];
        for (int issue = 0; issue < terms.issues(); issue++) {
            int rule = terms.consultationRule()[issue];
            if (terms.owed()[issue] && (rule < 0 || !relaxed.get(rule)) && terms.consults()[issue] != 0) {
                consultedOn[issue] = Bits.all(signatures);
                for (int party = 0; party < parties; party++) {
                    if ((terms.consults()[issue] & (1L << party)) != 0) {
                        Bits.keep(consultedOn[issue], consulted[party]);
                    }
                }
            } else {
                consultedOn[issue] = new long[0];
            }
        }
        bindingObligors = terms.obligors();
        redLinesOfIssue = new int[terms.issues()][];
        coveragesOfIssue = new int[terms.issues()][];
        index();
    }

    private long[] active(int number, boolean redLine) {
        long[] bits = new long[words];
        for (int signature = 0; signature < terms.signatures().size(); signature++) {
            Terms.Signature one = terms.signatures().get(signature);
            if ((redLine ? one.redLines() : one.offers()).get(number)) {
                Bits.set(bits, signature);
            }
        }
        return bits;
    }

    /// Notes which rules an issue can change the answer of.
    private void index() {
        BitSet[] lines = new BitSet[terms.issues()];
        BitSet[] needs = new BitSet[terms.issues()];
        for (int issue = 0; issue < terms.issues(); issue++) {
            lines[issue] = new BitSet();
            needs[issue] = new BitSet();
        }
        for (int position = 0; position < redLines.size(); position++) {
            BitSet read = (BitSet) redLines.get(position).issues().clone();
            long party = 1L << redLines.get(position).party();
            for (int issue = 0; issue < terms.issues(); issue++) {
                if (((terms.obligors()[issue] | terms.consults()[issue]) & party) != 0) {
                    read.set(issue);
                }
            }
            int number = position;
            read.stream().forEach(issue -> lines[issue].set(number));
        }
        for (int position = 0; position < coverages.size(); position++) {
            int number = position;
            coverages.get(position).issues().stream().forEach(issue -> needs[issue].set(number));
        }
        for (int issue = 0; issue < terms.issues(); issue++) {
            redLinesOfIssue[issue] = lines[issue].stream().toArray();
            coveragesOfIssue[issue] = needs[issue].stream().toArray();
        }
    }

    int words() {
        return words;
    }

    Terms terms() {
        return terms;
    }

    boolean counts(int party) {
        return counts[party];
    }

    /// What the parties' reservations say.
    Contentment contentment() {
        return contentment;
    }

    /// The parties that surely are obligors of a term.
    long obliged(long[] possible) {
        long bound = 0;
        for (int issue = 0; issue < possible.length; issue++) {
            if ((possible[issue] & 1) == 0) {
                bound |= bindingObligors[issue];
            }
        }
        return bound;
    }

    /// The parties that a sure term says to consult.
    long asked(long[] possible) {
        long asked = 0;
        for (int issue = 0; issue < possible.length; issue++) {
            if ((possible[issue] & 1) == 0) {
                asked |= terms.consults()[issue];
            }
        }
        return asked;
    }

    /// Drops the signatures under which red lines or missing offers surely keep parties from the package.
    void keepAllowed(long[] possible, long[] signatures) {
        long obliged = obliged(possible);
        long asked = asked(possible);
        for (ActiveRedLine line : redLines) {
            keepAllowed(line, possible, obliged, asked, signatures);
        }
        for (NeededCoverage coverage : coverages) {
            keepAllowed(coverage, possible, signatures);
        }
    }

    /// The same by the rules alone that an issue can change.
    ///
    /// @param obliged as [#obliged] says
    /// @param asked as [#asked] says
    void keepAllowed(long[] possible, int changed, long obliged, long asked, long[] signatures) {
        for (int line : redLinesOfIssue[changed]) {
            keepAllowed(redLines.get(line), possible, obliged, asked, signatures);
        }
        for (int coverage : coveragesOfIssue[changed]) {
            keepAllowed(coverages.get(coverage), possible, signatures);
        }
    }

    private void keepAllowed(ActiveRedLine line, long[] possible, long obliged, long asked, long[] signatures) {
        long party = 1L << line.party();
        if (((obliged | asked) & party) != 0 && line.forbids().of(possible) == Truth.YES) {
            dropForbidden(line, (obliged & party) != 0, signatures);
        }
    }

    private void keepAllowed(NeededCoverage coverage, long[] possible, long[] signatures) {
        long mask = possible[coverage.issue()];
        if ((mask & 1) == 0) {
            keepCovered(coverage, Long.numberOfTrailingZeros(mask), possible, signatures);
        }
    }

    private void dropForbidden(ActiveRedLine line, boolean obliged, long[] signatures) {
        for (int word = 0; word < words; word++) {
            long active = line.active()[word];
            signatures[word] &= ~(obliged ? active : active & consulted[line.party()][word]);
        }
    }

    private void keepCovered(NeededCoverage coverage, int level, long[] possible, long[] signatures) {
        long[] covered = new long[words];
        for (ActiveOffer offer : coverage.offers()) {
            if (offer.most() >= level && offer.inReturnFor().of(possible) != Truth.NO) {
                Bits.add(covered, offer.active());
            }
        }
        Bits.keep(signatures, covered);
    }

    /// Drops the signatures under which the package surely is not final: consultations owed, and red lines of those
    /// who were asked.
    void keepLast(long[] possible, long[] signatures) {
        long asked = asked(possible);
        for (int issue = 0; issue < possible.length; issue++) {
            if ((possible[issue] & 1) == 0 && consultedOn[issue].length > 0) {
                Bits.keep(signatures, consultedOn[issue]);
            }
        }
        if (asked == 0) {
            return;
        }
        for (ActiveRedLine line : redLines) {
            if ((asked & (1L << line.party())) != 0 && line.forbids().of(possible) == Truth.YES) {
                dropForbidden(line, false, signatures);
            }
        }
    }

    /// Under which signatures a package known in full is acceptable.
    long[] acceptable(int[] levels) {
        long[] possible = possible(levels);
        long[] signatures = Bits.all(terms.signatures().size());
        keepAllowed(possible, signatures);
        long obliged = obliged(possible);
        long asked = asked(possible);
        for (int party = 0; party < counts.length; party++) {
            if (counts[party] && (obliged & (1L << party)) != 0) {
                contentment.keepContent(party, worth(party, levels, possible), signatures);
            } else if (counts[party] && (asked & (1L << party)) != 0) {
                contentment.keepContentIfConsulted(party, worth(party, levels, possible), signatures);
            }
        }
        return signatures;
    }

    /// The issues of the red line or the coverage that leaves a package known in full with none of some signatures;
    /// nothing where it is no single kind of rule.
    BitSet culprits(int[] levels, long[] signatures) {
        long[] possible = possible(levels);
        long[] left = signatures.clone();
        long obliged = obliged(possible);
        long asked = asked(possible);
        for (ActiveRedLine line : redLines) {
            long party = 1L << line.party();
            if (((obliged | asked) & party) != 0 && line.forbids().of(possible) == Truth.YES) {
                dropForbidden(line, (obliged & party) != 0, left);
                if (Bits.isEmpty(left)) {
                    return line.issues();
                }
            }
        }
        for (NeededCoverage coverage : coverages) {
            if (levels[coverage.issue()] > 0) {
                keepCovered(coverage, levels[coverage.issue()], possible, left);
                if (Bits.isEmpty(left)) {
                    return coverage.issues();
                }
            }
        }
        return new BitSet();
    }

    /// Under which signatures a package known in full is final, were it concluded.
    long[] last(int[] levels) {
        long[] possible = possible(levels);
        long[] signatures = Bits.all(terms.signatures().size());
        keepLast(possible, signatures);
        long asked = asked(possible);
        for (int party = 0; party < counts.length; party++) {
            if (counts[party] && (asked & (1L << party)) != 0) {
                contentment.keepContentIfConsulted(party, worth(party, levels, possible), signatures);
            }
        }
        return signatures;
    }

    private long worth(int party, int[] levels, long[] possible) {
        return worth(terms.worths().get(party), levels, possible);
    }

    /// What a package known in full is worth.
    static long worth(Terms.Worth worth, int[] levels, long[] possible) {
        long sum = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            sum += worth.points()[issue][levels[issue]];
        }
        for (Terms.Bonus bonus : worth.bonuses()) {
            if (bonus.when().of(possible) == Truth.YES) {
                sum += bonus.points();
            }
        }
        return sum;
    }

    static long[] possible(int[] levels) {
        long[] possible = new long[levels.length];
        for (int issue = 0; issue < levels.length; issue++) {
            possible[issue] = 1L << levels[issue];
        }
        return possible;
    }
}
