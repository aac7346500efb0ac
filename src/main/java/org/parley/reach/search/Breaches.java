package org.parley.reach.search;

import java.util.BitSet;

/// Gathers the relaxed rules that an attempt breaks: relaxing these is enough for it.
public final class Breaches {
    private final Terms terms;
    private final Contexts contexts;
    private final BitSet relaxed;
    private final BitSet broken = new BitSet();

    private Breaches(Terms terms, Contexts contexts, BitSet relaxed) {
        this.terms = terms;
        this.contexts = contexts;
        this.relaxed = relaxed;
    }

    /// The positions of the rules that every step of an attempt breaks.
    public static BitSet of(Terms terms, Contexts contexts, BitSet relaxed, Attempt attempt) {
        Breaches breaches = new Breaches(terms, contexts, relaxed);
        for (Attempt.Step step : attempt.steps()) {
            if (step instanceof Attempt.Conclude conclude) {
                breaches.conclude(conclude);
            }
        }
        breaches.rules(attempt.steps().getLast().node(), attempt.levels(), false);
        return breaches.broken;
    }

    private void conclude(Attempt.Conclude conclude) {
        boolean[] free = terms.free()[contexts.roundOf(conclude.node())];
        for (int issue = 0; issue < free.length; issue++) {
            if (conclude.before()[issue] != conclude.after()[issue] && !free[issue]) {
                note(terms.agendaRule()[issue]);
            }
        }
        rules(conclude.node(), conclude.after(), true);
    }

    /// @param concluding whether the package is concluded there, not only final
    private void rules(int node, int[] levels, boolean concluding) {
        Terms.Signature signature = terms.signatures().get(contexts.signature()[node]);
        long[] possible = Judge.possible(levels);
        long bound = 0;
        for (int issue = 0; issue < levels.length; issue++) {
            if (levels[issue] > 0) {
                bound |= terms.consults()[issue] & signature.consulted();
                bound |= concluding ? terms.obligors()[issue] : 0;
                if (!concluding && terms.owed()[issue] && (terms.consults()[issue] & ~signature.consulted()) != 0) {
                    note(terms.consultationRule()[issue]);
                }
            }
        }
        for (Terms.RedLine line : terms.redLines()) {
            if (signature.redLines().get(line.number())
                    && (bound & (1L << line.party())) != 0
                    && line.forbids().of(possible) == MaskTest.Truth.YES) {
                note(line.rule());
            }
        }
        for (int party = 0; party < terms.parties(); party++) {
            Terms.Worth worth = terms.worths().get(party);
            if (worth.counts()
                    && (bound & (1L << party)) != 0
                    && Judge.worth(worth, levels, possible) < signature.reservations()[party]) {
                note(worth.rule());
            }
        }
        for (Terms.Coverage coverage : terms.coverages()) {
            int level = levels[coverage.issue()];
            if (concluding && level > 0 && !isCovered(coverage, level, signature, possible)) {
                note(coverage.rule());
            }
        }
    }

    private static boolean isCovered(
            Terms.Coverage coverage, int level, Terms.Signature signature, long[] possible) {
        for (Terms.Offer offer : coverage.offers()) {
            if (signature.offers().get(offer.number())
                    && offer.most() >= level
                    && offer.inReturnFor().of(possible) == MaskTest.Truth.YES) {
                return true;
            }
        }
        return false;
    }

    private void note(int rule) {
        if (rule >= 0 && relaxed.get(rule)) {
            broken.set(rule);
        }
    }
}
