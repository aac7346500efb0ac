package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.rules.Harbour.deal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.PackageAtom.Comparison;

/// What each condition asks, and what each effect does.
class ConditionsTest {
    private final Rules rules = Harbour.rules();
    private final Context start = rules.startContext();

    @Test
    void anEmptyAllHoldsAndAnEmptyAnyDoesNot() {
        Condition<ContextAtom> calm = new Condition.Not<>(Harbour.STORM);
        assertThat(rules.holds(Condition.always(), start)).isTrue();
        assertThat(rules.holds(new Condition.Any<>(List.of()), start)).isFalse();
        assertThat(rules.holds(new Condition.All<>(List.of(calm, Harbour.STORM)), start)).isFalse();
        assertThat(rules.holds(new Condition.Any<>(List.of(Harbour.STORM, calm)), start)).isTrue();
        assertThat(rules.holds(new Condition.Any<>(List.of(Harbour.STORM)), start)).isFalse();
        assertThat(rules.holds(new Condition.All<>(List.of(calm)), start)).isTrue();
        assertThat(rules.meets(new Condition.Any<>(List.of()), deal(0, 0, 0))).isFalse();
        Condition<PackageAtom> half = PackageAtom.atLeast("quay", "half");
        Condition<PackageAtom> fair = PackageAtom.atLeast("fair", "yes");
        assertThat(rules.meets(new Condition.Any<>(List.of(half, fair)), deal(0, 0, 1))).isTrue();
        assertThat(rules.meets(new Condition.Any<>(List.of(half, fair)), deal(0, 0, 0))).isFalse();
        assertThat(rules.meets(Condition.<PackageAtom>always(), deal(0, 0, 0))).isTrue();
    }

    @Test
    void boundsOfAGaugeAreInclusive() {
        assertThat(unrest(4, 4)).isTrue();
        assertThat(unrest(5, 9)).isFalse();
        assertThat(unrest(0, 3)).isFalse();
        assertThat(rules.holds(ContextAtom.gaugeAtLeast("unrest", 4), start)).isTrue();
        assertThat(rules.holds(ContextAtom.gaugeAtLeast("unrest", 5), start)).isFalse();
        assertThat(atMost(4)).isTrue();
        assertThat(atMost(3)).isFalse();
    }

    private boolean unrest(long from, long to) {
        return rules.holds(
                new Condition.Holds<>(
                        new ContextAtom.GaugeWithin("unrest", OptionalLong.of(from), OptionalLong.of(to))),
                start);
    }

    private boolean atMost(long most) {
        return rules.holds(
                new Condition.Holds<>(
                        new ContextAtom.GaugeWithin("unrest", OptionalLong.empty(), OptionalLong.of(most))),
                start);
    }

    @Test
    void beforeTheFirstRoundOnlyRoundsWithoutABeginningHold() {
        Context first = start.withRound(0, Bits.NONE, Bits.NONE);
        Context second = start.withRound(1, Bits.NONE, Bits.NONE);
        assertThat(inEach(new ContextAtom.InRound("first"), start, first, second)).containsExactly(false, true, false);
        assertThat(inEach(rounds("second", null), start, first, second)).containsExactly(false, false, true);
        assertThat(inEach(rounds(null, "first"), start, first, second)).containsExactly(true, true, false);
        assertThat(inEach(rounds("first", "second"), start, first, second)).containsExactly(false, true, true);
        assertThat(inEach(rounds("first", "first"), start, first, second)).containsExactly(false, true, false);
        assertThat(inEach(rounds("second", "first"), start, first, second)).containsExactly(false, false, false);
        assertThat(inEach(rounds(null, null), start, first, second)).containsExactly(true, true, true);
    }

    private static ContextAtom rounds(@Nullable String from, @Nullable String to) {
        return new ContextAtom.InRounds(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private List<Boolean> inEach(ContextAtom atom, Context... contexts) {
        return List.of(contexts).stream()
                .map(context -> rules.holds(new Condition.Holds<>(atom), context))
                .toList();
    }

    @Test
    void levelsAreComparedInTheirOrder() {
        assertThat(quays(Comparison.IS, "half")).containsExactly(false, true, false);
        assertThat(quays(Comparison.AT_LEAST, "half")).containsExactly(false, true, true);
        assertThat(quays(Comparison.AT_MOST, "half")).containsExactly(true, true, false);
        assertThat(quays(Comparison.ONE_OF, "none", "whole")).containsExactly(true, false, true);
    }

    private List<Boolean> quays(Comparison comparison, String... levels) {
        Condition<PackageAtom> condition =
                new Condition.Holds<>(new PackageAtom.IssueLevel("quay", comparison, List.of(levels)));
        return List.of(deal(0, 0, 0), deal(1, 0, 0), deal(2, 0, 0)).stream()
                .map(deal -> rules.meets(condition, deal))
                .toList();
    }

    @Test
    void eachEffectChangesItsOwnPartOfTheContext() {
        Context storm = rules.apply(List.of(new Effect.SetFact("storm", true)), start);
        assertThat(storm.facts()).isEqualTo(Bits.of(0));
        assertThat(rules.apply(List.of(new Effect.SetFact("storm", false)), storm)).isEqualTo(start);
        assertThat(rules.apply(List.of(new Effect.Consult("guild")), start).consulted()).isEqualTo(Bits.of(2));
        Context told = rules.apply(
                List.of(new Effect.Disclose("guild-whole"), new Effect.Disclose("town-some")), start);
        assertThat(told.disclosedRedLines()).isEqualTo(Bits.of(1));
        assertThat(told.disclosedOffers()).isEqualTo(Bits.of(2));
        assertThat(told.facts()).isEqualTo(Bits.NONE);
    }

    /// Unrest is from 0 to 10 and begins at 4.
    @Test
    void aGaugeStaysInItsRangeWhateverIsAdded() {
        assertThat(unrestAfter(3)).isEqualTo(7);
        assertThat(unrestAfter(-3)).isEqualTo(1);
        assertThat(unrestAfter(7)).isEqualTo(10);
        assertThat(unrestAfter(-5)).isZero();
        assertThat(unrestAfter(Long.MAX_VALUE)).isEqualTo(10);
        assertThat(unrestAfter(Long.MIN_VALUE)).isZero();
    }

    private long unrestAfter(long by) {
        return rules.apply(List.of(new Effect.AddToGauge("unrest", by)), start).gauges().getFirst();
    }
}
