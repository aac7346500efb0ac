package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenarios.Flagship.ENLARGEMENT_REFUSED;
import static org.parley.scenarios.Flagship.OTHERS;
import static org.parley.scenarios.Flagship.PACKAGE_RULE;
import static org.parley.scenarios.Flagship.POSTURE_REFUSED;
import static org.parley.scenarios.Flagship.REFUSED;
import static org.parley.scenarios.Flagship.REFUSED_UNDERSTANDINGS;
import static org.parley.scenarios.Flagship.SCENARIO;
import static org.parley.scenarios.Flagship.insistent;
import static org.parley.scenarios.Flagship.open;
import static org.parley.scenarios.Flagship.reach;
import static org.parley.scenarios.Flagship.union;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.reach.Status;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.Lever;

/// What the flagship says of Russia's package: closed while it is insisted on, and by which rules.
class FlagshipPackageRuleTest {
    static final List<Rule> EVERY_REFUSAL = REFUSED;

    @Test
    void nothingButTheStatusQuoIsOpenAsThingsStand() {
        assertThat(reach(SCENARIO).asThingsStand().count()).isZero();
    }

    @Test
    void nothingIsReachableOnceNoLeverOrEventEndsTheInsistence() {
        assertThat(insistent().levers()).hasSameSizeAs(SCENARIO.levers().stream().skip(1).toList());
        assertThat(reach(insistent()).reachable().count()).isZero();
    }

    /// The condition of the signal is a written answer to the drafts, which is the American side's to promise.
    @Test
    void theSignalNeedsWhatTheAmericanSideCanBringAbout() {
        Lever signal = SCENARIO.lever("signal");
        assertThat(signal.party()).isEqualTo("russia");
        assertThat(atoms(signal.when())).contains(new ContextAtom.FactHolds("written-answer"));
        assertThat(SCENARIO.levers())
                .filteredOn(lever -> lever.effects().contains(new Effect.SetFact("written-answer", true)))
                .extracting(Lever::party)
                .containsExactly("us");
        assertThat(reach(Flagship.without(lever -> lever.id().equals("promise-answer"))).reachable().count()).isZero();
    }

    @Test
    void withTheSignalEveryUnderstandingButTheRefusedOnesNeedsMoves() {
        var reach = reach(SCENARIO);
        assertThat(SCENARIO.understandings()).allSatisfy(understanding -> assertThat(reach.status(understanding))
                .as(understanding.id())
                .isEqualTo(OTHERS.contains(understanding.id()) ? Status.NEEDS_MOVES : Status.OUT_OF_REACH));
        assertThat(open(reach)).isEqualTo(OTHERS);
    }

    /// With the signal given, it is refusals alone that keep these two closed: relaxing one side's red line and
    /// missing offer is not enough, relaxing all four rules of an issue is.
    @Test
    void enlargementAndForcesInTheEastStayClosedByWesternRefusals() {
        assertThat(open(reach(SCENARIO, ENLARGEMENT_REFUSED))).contains("no-enlargement").doesNotContain("posture-freeze");
        assertThat(open(reach(SCENARIO, POSTURE_REFUSED))).contains("posture-freeze").doesNotContain("no-enlargement");
        for (List<Rule> refused : List.of(ENLARGEMENT_REFUSED, POSTURE_REFUSED)) {
            for (Rule kept : refused) {
                assertThat(open(reach(SCENARIO, but(refused, kept)))).isEqualTo(OTHERS);
            }
        }
    }

    @Test
    void whileRussiaInsistsRelaxingBothWesternLinesOpensWhatRelaxingOneDoesNot() {
        assertThat(reach(insistent(), ENLARGEMENT_REFUSED).reachable().count()).isZero();
        assertThat(reach(insistent(), POSTURE_REFUSED).reachable().count()).isZero();
        assertThat(open(reach(insistent(), REFUSED))).containsAll(OTHERS).containsAll(REFUSED_UNDERSTANDINGS);
    }

    @Test
    void whileRussiaInsistsGivingUpThePackageAloneOpensEverythingElse() {
        assertThat(open(reach(insistent(), List.of(PACKAGE_RULE)))).isEqualTo(OTHERS);
    }

    /// The package rule and any one refusal keep all others closed, whatever else is relaxed. Since relaxing the
    /// package rule alone opens them, and relaxing the eight refusals alone does, too, each such pair is minimal;
    /// and since every set of rules whose relaxation opens one of them must hold a rule of each pair, it holds the
    /// package rule or all eight refusals: there is no other conflict.
    @ParameterizedTest
    @FieldSource("EVERY_REFUSAL")
    void whileRussiaInsistsEachConflictOfTheOthersIsThePackageRuleAndOneRefusal(Rule refusal) {
        List<Rule> everything = Rules.of(insistent()).relaxable();
        List<Rule> relaxed = but(but(everything, PACKAGE_RULE), refusal);
        assertThat(relaxed).hasSize(everything.size() - 2);
        assertThat(open(reach(insistent(), relaxed))).doesNotContainAnyElementsOf(OTHERS);
        assertThat(open(reach(insistent(), union(relaxed, List.of(refusal))))).containsAll(OTHERS);
    }

    private static List<Rule> but(List<Rule> rules, Rule kept) {
        List<Rule> others = new ArrayList<>(rules);
        others.remove(kept);
        return others;
    }

    private static List<ContextAtom> atoms(Condition<ContextAtom> condition) {
        return switch (condition) {
            case Condition.All<ContextAtom>(var parts) -> atoms(parts);
            case Condition.Any<ContextAtom>(var parts) -> atoms(parts);
            case Condition.Not<ContextAtom>(var part) -> atoms(part);
            case Condition.Holds<ContextAtom>(ContextAtom atom) -> List.of(atom);
        };
    }

    private static List<ContextAtom> atoms(List<Condition<ContextAtom>> parts) {
        return parts.stream().flatMap(part -> atoms(part).stream()).toList();
    }
}
