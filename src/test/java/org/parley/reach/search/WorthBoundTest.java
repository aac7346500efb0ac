package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parley.reach.search.Signatures.of;
import static org.parley.reach.search.TermsDraft.set;

import java.util.BitSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Bounds on what several parties can have at once, by hand.
///
/// Mostly of one issue, of which the first level is worth 4 to the first party and the second level 2 to the second one;
/// the third is worth nothing to either. A party's weight begins at one over the most that it can have: 1/4 and 1/2, so
/// that the first two levels weigh 1 each.
class WorthBoundTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final boolean[] BOTH_COUNT = {true, true};

    private static TermsDraft opposed(long unit) {
        return new TermsDraft(2, 1, 3).points(0, 0, 4 * unit, 0, 0).points(1, 0, 0, 2 * unit, 0);
    }

    /// The bound on some terms, with one step for each round.
    private static final class Tried {
        private final Choices choices;
        private final WorthBound bound;

        Tried(TermsDraft draft, boolean... counts) {
            Terms terms = draft.terms();
            int[] rounds = new int[terms.free().length];
            for (int round = 0; round < rounds.length; round++) {
                rounds[round] = round;
            }
            Plan plan = Plan.of(terms, Asked.forAnything(terms), rounds);
            choices = new Choices(plan, terms, counts);
            bound = new WorthBound(plan, terms, counts);
        }

        Tried wanting(int step, int party, long worth) {
            bound.require(step, party, worth);
            return this;
        }

        WorthBound.Answer after(int steps) {
            return bound.ask(choices, steps);
        }

        Tried without(int issue, int... values) {
            choices.drop(issue, of(values));
            return this;
        }

        double score(int issue, int value) {
            return bound.scores(issue)[value];
        }
    }

    /// 3 of 4 and 1 of 2 come to 5/4 together.
    @Test
    void partiesThatWantTooMuchTogetherCannotBothHaveIt() {
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 3).wanting(0, 1, 1).after(1)).isEqualTo(WorthBound.Answer.NO);
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 5).after(1)).isEqualTo(WorthBound.Answer.NO);
    }

    /// 2 of 4 and 1 of 2 come to 1 together, and yet no level has both.
    @Test
    void whatTheWeightsDoNotProveStaysOpen() {
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 2).wanting(0, 1, 1).after(1)).isEqualTo(WorthBound.Answer.MAYBE);
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 2).wanting(0, 1, 1).after(10)).isEqualTo(WorthBound.Answer.MAYBE);
    }

    @Test
    void theBestPackageMayContentAll() {
        Tried one = new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 4);
        assertThat(one.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(one.bound.best()).containsExactly(0);
        Tried other = new Tried(opposed(1), BOTH_COUNT).wanting(0, 1, 2);
        assertThat(other.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(other.bound.best()).containsExactly(1);
        other.bound.forget();
        assertThat(other.wanting(0, 0, 1).after(1)).as("the other one no longer wants anything").isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(opposed(1), BOTH_COUNT).after(1)).isEqualTo(WorthBound.Answer.YES);
    }

    /// The first party has 2 more than it wants (1/2 in its scale), the other 1 less (1/2 in its own). The bound is 0, so
    /// the step is 2/100 over 1/4 + 1/4: 4/100. The weights are 98/100 and 102/100 before they are made to come to 1.
    @Test
    void weightsMoveTowardsWhoLacksSomething() {
        Tried tried = new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 2).wanting(0, 1, 1);
        tried.after(1);
        assertThat(tried.bound.best()).containsExactly(0);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {1, 1, 0}, CLOSE);
        tried.after(1);
        assertThat(tried.bound.best()).containsExactly(1);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {0.49, 0.51, 0}, CLOSE);
        assertThat(tried.bound.spread(0, tried.choices)).isCloseTo(0.51, CLOSE);
        tried.without(0, 2);
        assertThat(tried.bound.spread(0, tried.choices)).isCloseTo(0.02, CLOSE);
    }

    /// Now the first level is worth 8 and 0, the second 5 and 1; whatever the other issue is, it is worth 2 to the second
    /// party. The levels weigh 1 and 5/8 + 1/3; after a step 0.4564 and 0.4664.
    private static TermsDraft uneven() {
        return new TermsDraft(2, 1, 2, 2)
                .points(0, 0, 8, 5)
                .points(1, 0, 0, 1)
                .points(1, 1, 2, 2);
    }

    @Test
    void aFurtherStepMayFindWhatContentsAll() {
        Tried tried = new Tried(uneven(), BOTH_COUNT).wanting(0, 0, 5).wanting(0, 1, 3);
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.MAYBE);
        assertThat(tried.score(0, 1)).isCloseTo(5 / 8.0 + 1 / 3.0, CLOSE);
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(tried.bound.best()).startsWith(1);
        // The first has 3 too much of 8, the second 1 too little of 3; the bound is 1 + 2/3 − 5/8 − 1.
        double length = (1 / 24.0 + 0.02) / (9 / 64.0 + 1 / 9.0);
        double first = 1 - length * 3 / 8;
        double second = 1 + length / 3;
        assertThat(tried.score(0, 0)).isCloseTo(first / (first + second), CLOSE);
        assertThat(tried.score(0, 1)).isCloseTo((first * 5 / 8 + second / 3) / (first + second), CLOSE);
        assertThat(new Tried(uneven(), BOTH_COUNT).wanting(0, 0, 5).wanting(0, 1, 3).after(2)).isEqualTo(WorthBound.Answer.YES);
    }

    /// The first party has all of its 8 too much, the other 1 of 100 too little: the step is 101/100 over 1 + 1/10,000, by
    /// which the first one's weight would fall below nothing.
    @Test
    void weightsDoNotFallBelowNothing() {
        Tried tried = new Tried(
                        new TermsDraft(2, 1, 2).points(0, 0, 8, 0).points(1, 0, -100, -99), BOTH_COUNT)
                .wanting(0, 0, 0)
                .wanting(0, 1, -99);
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.MAYBE);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {0, -0.99}, CLOSE);
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {-1, -0.99}, CLOSE);
    }

    /// What is settled is had by all: with the second issue at its first level a party has 4, with its second level 5.
    @Test
    void whatIsSettledCounts() {
        TermsDraft draft = new TermsDraft(1, 1, 2, 2).points(0, 0, 4, 0).points(0, 1, 0, 1);
        assertThat(new Tried(draft, true).without(1, 1).wanting(0, 0, 4).after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(draft, true).without(1, 1).wanting(0, 0, 5).after(1)).isEqualTo(WorthBound.Answer.NO);
        assertThat(new Tried(draft, true).without(1, 0).wanting(0, 0, 5).after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(draft, true).wanting(0, 0, 5).after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(draft, true).without(0, 0).wanting(0, 0, 2).after(1)).isEqualTo(WorthBound.Answer.NO);
        Tried twice = new Tried(draft, true).without(1, 0).wanting(0, 0, 6);
        assertThat(twice.after(1)).isEqualTo(WorthBound.Answer.NO);
        assertThat(twice.after(1)).isEqualTo(WorthBound.Answer.NO);
        Tried settled = new Tried(draft, true).without(1, 0);
        settled.after(1);
        assertThat(settled.bound.best()).containsExactly(0, 1);
    }

    /// Two rounds: a level that is concluded in the second is not in the package of the first. It is worth 5, none of it 1.
    /// Both packages weigh 1/5, so a level in the first round weighs 2, in the second 6/5, and none of it 2/5.
    @Test
    void eachStepHasItsOwnPackage() {
        TermsDraft draft = new TermsDraft(1, 2, 2).points(0, 0, 1, 5);
        Tried tried = new Tried(draft, true).wanting(0, 0, 5).wanting(1, 0, 5);
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {0.4, 2, 1.2}, CLOSE);
        assertThat(new Tried(draft, true).without(0, 1).wanting(1, 0, 5).after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(draft, true).without(0, 1).wanting(0, 0, 2).after(1)).isEqualTo(WorthBound.Answer.NO);
        assertThat(new Tried(draft, true).without(0, 1).wanting(0, 0, 1).wanting(1, 0, 5).after(1))
                .isEqualTo(WorthBound.Answer.YES);
        Tried later = new Tried(draft, true).wanting(1, 0, 5);
        later.after(1);
        assertThat(later.bound.scores(0)).containsExactly(new double[] {0.2, 1, 1}, CLOSE);
        Tried sooner = new Tried(draft, true).wanting(0, 0, 5);
        sooner.after(1);
        assertThat(sooner.bound.scores(0)).containsExactly(new double[] {0.2, 1, 0.2}, CLOSE);
    }

    /// The first party wants something of the first package, the other of the second, of which it has 2 where the level is
    /// concluded. The first one's weight is 1/5, the other's 1/2.
    @Test
    void eachPartyHasItsOwnStep() {
        TermsDraft draft = new TermsDraft(2, 2, 2).points(0, 0, 1, 5).points(1, 0, 0, 2);
        Tried tried = new Tried(draft, BOTH_COUNT).wanting(0, 0, 5).wanting(1, 1, 2);
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {0.2, 2, 1.2}, CLOSE);
        assertThat(new Tried(draft, BOTH_COUNT).without(0, 1).wanting(0, 0, 1).wanting(1, 1, 2).after(1))
                .isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(draft, BOTH_COUNT).without(0, 1).wanting(0, 0, 2).wanting(1, 1, 2).after(1))
                .isEqualTo(WorthBound.Answer.NO);
        assertThat(new Tried(draft, BOTH_COUNT).without(0, 1).wanting(0, 1, 1).after(1)).isEqualTo(WorthBound.Answer.NO);
    }

    /// With the first two levels the parties have just what they want together; with the third they lack all of it.
    @Test
    void aValueWithWhichTheyCannotAllBeContentGoes() {
        Tried tried = new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 2).wanting(0, 1, 1);
        BitSet lost = new BitSet();
        tried.after(1);
        assertThat(tried.bound.narrow(tried.choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set(0));
        assertThat(tried.choices.left(0)).isEqualTo(2);
        assertThat(tried.choices.allows(0, 2)).isFalse();
        lost.clear();
        assertThat(tried.bound.narrow(tried.choices, lost)).isTrue();
        assertThat(lost).as("there is no more to lose").isEqualTo(set());
    }

    /// After ten steps the weights are others; those that came closest are taken, and none of the two levels goes.
    @Test
    void theClosestWeightsDecide() {
        Tried tried = new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 2).wanting(0, 1, 1);
        BitSet lost = new BitSet();
        tried.after(10);
        assertThat(tried.bound.narrow(tried.choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set(0));
        assertThat(tried.choices.left(0)).isEqualTo(2);
        assertThat(tried.choices.allows(0, 2)).isFalse();
    }

    /// Besides, there is an issue of which the second level takes 4 from the first party, so that its weight begins at 1/8;
    /// it wants 2 less. The bound is 1/2 + 1/2 − 1/2 + 1/4.
    @Test
    void onlyWhatIsTooFarFromTheBestGoes() {
        TermsDraft draft = new TermsDraft(2, 1, 3, 2)
                .points(0, 0, 4, 0, 0)
                .points(0, 1, 0, -4)
                .points(1, 0, 0, 2, 0);
        Tried tried = new Tried(draft, BOTH_COUNT).wanting(0, 0, 0).wanting(0, 1, 1);
        // The levels weigh 1/2, 1 and 0, those of the other issue 0 and −1/2: the best one contents both.
        assertThat(tried.after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(tried.bound.narrow(tried.choices, new BitSet())).isTrue();
        assertThat(tried.choices.left(1)).isEqualTo(2);
        // Of 1 and 1 the second lacks nothing, the first 1: the bound is 1 − 1/8 − 1/2, by which only −1/2 goes and 0.
        Tried more = new Tried(draft, BOTH_COUNT).wanting(0, 0, 1).wanting(0, 1, 1);
        BitSet lost = new BitSet();
        assertThat(more.after(1)).isEqualTo(WorthBound.Answer.MAYBE);
        assertThat(more.bound.narrow(more.choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set(0, 1));
        assertThat(more.choices.first(0)).isEqualTo(1);
        assertThat(more.choices.left(0)).isEqualTo(1);
        assertThat(more.choices.left(1)).isEqualTo(1);
        assertThat(more.choices.first(1)).isZero();
    }

    @Test
    void nothingGoesBeforeItIsAsked() {
        Tried tried = new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 4);
        BitSet lost = new BitSet();
        tried.after(1);
        assertThat(tried.bound.narrow(tried.choices, lost)).isTrue();
        assertThat(lost).as("where all can be content").isEqualTo(set());
        tried.bound.forget();
        tried.after(0);
        assertThat(tried.bound.narrow(tried.choices, lost)).isTrue();
        assertThat(lost).isEqualTo(set());
    }

    /// Points of 2^42 and more come to 2^59 and more when they are weighed, those of 2^44 and more pass 2^60.
    @Test
    void pointsMayBeTooGreatForProofs() {
        assertThat(tooMuch(1L << 40).after(1)).isEqualTo(WorthBound.Answer.NO);
        assertThat(tooMuch(1L << 42).after(3)).isEqualTo(WorthBound.Answer.MAYBE);
        Tried large = new Tried(opposed(1L << 42), BOTH_COUNT).wanting(0, 0, 2L << 42).wanting(0, 1, 1L << 42);
        large.after(1);
        large.bound.narrow(large.choices, new BitSet());
        assertThat(large.choices.left(0)).isEqualTo(3);
    }

    private static Tried tooMuch(long unit) {
        return new Tried(opposed(unit), BOTH_COUNT).wanting(0, 0, 3 * unit).wanting(0, 1, unit);
    }

    /// 2^45 times 2^14 times two is 2^60.
    @Test
    void whatIsWantedMayBeTooGreatForProofs() {
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 1L << 45).after(1)).isEqualTo(WorthBound.Answer.NO);
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, (1L << 45) + 1).after(1)).isEqualTo(WorthBound.Answer.MAYBE);
        assertThat(new Tried(opposed(1), BOTH_COUNT).wanting(0, 0, 1L << 46).after(1)).isEqualTo(WorthBound.Answer.MAYBE);
    }

    /// A debt of 4, wanted no less than that, and one less.
    @Test
    void worthsMayBeNegative() {
        TermsDraft less = new TermsDraft(2, 1, 1).points(0, 0, -4);
        assertThat(new Tried(less, BOTH_COUNT).wanting(0, 0, -4).after(1)).isEqualTo(WorthBound.Answer.YES);
        assertThat(new Tried(less, BOTH_COUNT).wanting(0, 0, -3).after(1)).isEqualTo(WorthBound.Answer.NO);
    }

    /// Of a party that does not count nothing is asked, and its points weigh nothing.
    @Test
    void whoDoesNotCountWeighsNothing() {
        Tried tried = new Tried(opposed(1), true, false).wanting(0, 0, 4);
        tried.after(1);
        assertThat(tried.bound.scores(0)).containsExactly(new double[] {1, 0, 0}, CLOSE);
    }
}
