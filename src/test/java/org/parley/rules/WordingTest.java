package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.Fact;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;

class WordingTest {
    private final Scenario scenario = Scenario.builder("straits")
            .parties(List.of(
                    Party.of("north", "Northland", Role.NEGOTIATOR), Party.of("league", "The League", Role.CONSULTED)))
            .issues(List.of(
                    Issue.of(
                            "exercises",
                            "Exercises",
                            List.of("north"),
                            List.of(Level.of("free", "No limit"), Level.of("cap", "At most 13,000"))),
                    Issue.of(
                            "hotline",
                            "Hotline",
                            List.of("north"),
                            List.of(Level.of("none", "None"), Level.of("open", "Open")))))
            .redLines(List.of(
                    RedLine.of("quiet", "league", "Not without us.", PackageAtom.atLeast("hotline", "open"))))
            .offers(List.of(Offer.of("north-cap", "north", "Fewer troops.", Map.of("exercises", "cap"))))
            .facts(List.of(new Fact("calm", "The strait is calm", false, Annotation.NONE)))
            .gauges(List.of(new Gauge("tension", "Tension", 0, 10, 5, Annotation.NONE)))
            .rounds(List.of(new Round(
                    "first", "Geneva", "", "", List.of("north"), List.of(), List.of("hotline"), Annotation.NONE)))
            .build();
    private final Wording wording = new Wording(scenario, Locale.ENGLISH);

    @Test
    void aRedLineIsToldInItsPartysWords() {
        assertThat(wording.of(new Objection.CrossesRedLine("quiet", "league")))
                .isEqualTo("A red line of The League: “Not without us.”");
    }

    @Test
    void anOfferOnOtherTermsIsToldApartFromNoOfferAtAll() {
        assertThat(wording.of(new Objection.NotOffered("exercises", "cap", "north")))
                .isEqualTo("No offer of Northland gives “At most 13,000” on Exercises in return for this package.");
        assertThat(wording.of(new Objection.NotOffered("hotline", "open", "north")))
                .isEqualTo("No offer of Northland gives anything on Hotline.");
    }

    @Test
    void effectsAreListedAsPeopleListThem() {
        List<Effect> effects = List.of(
                new Effect.SetFact("calm", true),
                new Effect.AddToGauge("tension", -2),
                new Effect.Consult("league"));
        assertThat(wording.of(effects))
                .isEqualTo("The strait is calm, Tension falls by 2 and this consults The League");
    }

    @Test
    void nestedConditionsKeepTheirBrackets() {
        Condition<ContextAtom> condition = new Condition.All<>(List.of(
                ContextAtom.fact("calm"),
                new Condition.Any<>(List.of(
                        ContextAtom.gaugeAtLeast("tension", 7),
                        new Condition.Not<>(new Condition.Holds<>(new ContextAtom.HasBeenConsulted("league"))))),
                new Condition.Holds<>(new ContextAtom.InRounds(Optional.of("first"), Optional.empty()))));
        assertThat(wording.conditions().ofContext(condition))
                .isEqualTo("The strait is calm, (Tension is 7 or more or not (the consultation of The League has taken place))"
                        + " and it is the round Geneva or later");
    }

    @Test
    void aLeverThatCannotBePulledSaysWhatItNeeds() {
        Lever lever = new Lever(
                "reassure",
                "north",
                "Reassure",
                Stance.CONCILIATORY,
                false,
                false,
                ContextAtom.fact("calm"),
                List.of(new Effect.AddToGauge("tension", -1)),
                Annotation.NONE);
        assertThat(wording.of(LeverRefusal.CONDITION_FAILS, lever))
                .isEqualTo("It needs this first: The strait is calm.");
        assertThat(wording.of(LeverRefusal.PARTY_ABSENT, lever)).isEqualTo("Nobody is in this round for Northland.");
    }

    @Test
    void termsNameIssueAndLevel() {
        assertThat(wording.of(Map.of("exercises", "cap"))).isEqualTo("Exercises: At most 13,000");
        assertThat(wording.of(Map.of())).isEqualTo("the status quo");
    }

    @Test
    void packageConditionsNameLevels() {
        assertThat(exercises(PackageAtom.Comparison.IS, "cap")).isEqualTo("Exercises is at “At most 13,000”");
        assertThat(exercises(PackageAtom.Comparison.AT_LEAST, "cap"))
                .isEqualTo("Exercises is at “At most 13,000” or further");
        assertThat(exercises(PackageAtom.Comparison.AT_MOST, "free"))
                .isEqualTo("Exercises is at “No limit” or less far");
        assertThat(exercises(PackageAtom.Comparison.ONE_OF, "free", "cap"))
                .isEqualTo("Exercises is at “No limit” or “At most 13,000”");
    }

    private String exercises(PackageAtom.Comparison comparison, String... levels) {
        return wording.conditions()
                .ofPackage(new Condition.Holds<>(
                        new PackageAtom.IssueLevel("exercises", comparison, List.of(levels))));
    }

    @Test
    void boundsOfGaugesAndRoundsAreToldAsTheyAreGiven() {
        assertThat(tension(OptionalLong.of(2), OptionalLong.of(7))).isEqualTo("Tension is from 2 to 7");
        assertThat(tension(OptionalLong.empty(), OptionalLong.of(7))).isEqualTo("Tension is 7 or less");
        assertThat(tension(OptionalLong.of(2), OptionalLong.empty())).isEqualTo("Tension is 2 or more");
        Optional<String> geneva = Optional.of("first");
        assertThat(atom(new ContextAtom.InRounds(geneva, geneva)))
                .isEqualTo("it is from the round Geneva to Geneva");
        assertThat(atom(new ContextAtom.InRounds(Optional.empty(), geneva)))
                .isEqualTo("it is the round Geneva or earlier");
        assertThat(atom(new ContextAtom.InRounds(Optional.empty(), Optional.empty()))).isEqualTo("always");
    }

    private String tension(OptionalLong atLeast, OptionalLong atMost) {
        return atom(new ContextAtom.GaugeWithin("tension", atLeast, atMost));
    }

    private String atom(ContextAtom atom) {
        return wording.conditions().ofContext(new Condition.Holds<>(atom));
    }

    @Test
    void eachEffectSaysWhatItChanges() {
        assertThat(wording.of(new Effect.SetFact("calm", false))).isEqualTo("no longer: The strait is calm");
        assertThat(wording.of(new Effect.AddToGauge("tension", 3))).isEqualTo("Tension rises by 3");
        assertThat(wording.of(new Effect.AddToGauge("tension", 0))).isEqualTo("Tension stays as it is");
        assertThat(wording.of(new Effect.Disclose("quiet")))
                .isEqualTo("a red line of The League becomes known: “Not without us.”");
        assertThat(wording.of(new Effect.Disclose("north-cap")))
                .isEqualTo("an offer of Northland becomes known: “Fewer troops.”");
    }

    @Test
    void aUsedLeverSaysForHowLong() {
        assertThat(wording.of(LeverRefusal.ALREADY_USED, lever(true))).isEqualTo("It has been used in this round.");
        assertThat(wording.of(LeverRefusal.ALREADY_USED, lever(false))).isEqualTo("It has been used.");
        assertThat(wording.of(LeverRefusal.NO_LEVER_LEFT, lever(true)))
                .isEqualTo("No lever is left to Northland in this round.");
    }

    private static Lever lever(boolean repeatable) {
        return new Lever(
                "talk",
                "north",
                "Talk",
                Stance.NEUTRAL,
                false,
                repeatable,
                Condition.always(),
                List.of(),
                Annotation.NONE);
    }
}
