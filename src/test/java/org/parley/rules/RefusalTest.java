package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Role;
import org.parley.scenario.Scenario;

/// A party's red line against an issue and its missing offer on it are one refusal.
class RefusalTest {
    private static final Condition<PackageAtom> A_MORATORIUM = PackageAtom.atLeast("enlargement", "moratorium");

    @Test
    void aRedLineAndAMissingOfferAreOneRefusal() {
        assertThat(refusals(A_MORATORIUM, List.of()))
                .containsExactly(new Refusal(
                        "west",
                        "enlargement",
                        List.of(new Rule.OfRedLine("door"), new Rule.OfCoverage("enlargement", "west"))));
    }

    @Test
    void whoOffersSomethingOnTheIssueDoesNotRefuseIt() {
        assertThat(refusals(A_MORATORIUM, List.of(Offer.of("some", "west", "", Map.of("enlargement", "moratorium")))))
                .isEmpty();
    }

    @Test
    void anOfferThatGivesNothingAboveTheStatusQuoIsStillMissing() {
        assertThat(refusals(A_MORATORIUM, List.of(Offer.of("none", "west", "", Map.of("enlargement", "open-door")))))
                .hasSize(1);
    }

    @Test
    void aRedLineThatAsksOfAnotherIssueTooIsNoRefusal() {
        Condition<PackageAtom> unlessTroops = new Condition.All<>(
                List.of(A_MORATORIUM, new Condition.Not<>(PackageAtom.atLeast("troops", "fewer"))));

        assertThat(refusals(unlessTroops, List.of())).isEmpty();
    }

    @Test
    void aRedLineMayAskOfItsIssueInSeveralWays() {
        Condition<PackageAtom> either = new Condition.Any<>(
                List.of(A_MORATORIUM, new Condition.Not<>(PackageAtom.atMost("enlargement", "open-door"))));
        Condition<PackageAtom> both = new Condition.All<>(List.of(A_MORATORIUM, either));

        assertThat(refusals(either, List.of())).hasSize(1);
        assertThat(refusals(both, List.of())).hasSize(1);
        assertThat(refusals(new Condition.Any<>(List.of()), List.of())).isEmpty();
    }

    @Test
    void aRedLineAgainstNoLevelIsNoRefusal() {
        Condition<PackageAtom> never =
                new Condition.All<>(List.of(A_MORATORIUM, new Condition.Not<>(A_MORATORIUM)));

        assertThat(refusals(never, List.of())).isEmpty();
    }

    @Test
    void aRedLineThatAsksForAnIssueIsNoRefusalOfIt() {
        assertThat(refusals(PackageAtom.atMost("enlargement", "open-door"), List.of())).isEmpty();
    }

    @Test
    void whatAViewerDoesNotSeeIsInNoRefusal() {
        Rules rules = Rules.of(scenario(A_MORATORIUM, List.of(), Disclosure.PRIVATE));
        Context start = rules.startContext();

        assertThat(Refusal.of(rules.in(new Reading.OnTheTable(new Viewer.OfParty("east")), start))).isEmpty();
        assertThat(Refusal.of(rules.in(new Reading.OnTheTable(new Viewer.OfParty("west")), start))).hasSize(1);
    }

    @Test
    void aRefusalIsToldInItsPartysWords() {
        Scenario scenario = scenario(A_MORATORIUM, List.of(), Disclosure.PUBLIC);

        assertThat(new Wording(scenario, Locale.ENGLISH).of(Refusal.of(Rules.of(scenario)).getFirst()))
                .isEqualTo("The refusal of The West on Enlargement: “The door stays open.”");
    }

    private static List<Refusal> refusals(Condition<PackageAtom> forbids, List<Offer> offers) {
        return Refusal.of(Rules.of(scenario(forbids, offers, Disclosure.PUBLIC)));
    }

    private static Scenario scenario(Condition<PackageAtom> forbids, List<Offer> offers, Disclosure disclosure) {
        return Scenario.builder("doors")
                .parties(List.of(
                        Party.of("west", "The West", Role.NEGOTIATOR), Party.of("east", "The East", Role.NEGOTIATOR)))
                .issues(List.of(
                        Issue.of(
                                "enlargement",
                                "Enlargement",
                                List.of("west"),
                                List.of(Level.of("open-door", "Open door"), Level.of("moratorium", "Moratorium"))),
                        Issue.of(
                                "troops",
                                "Troops",
                                List.of("east"),
                                List.of(Level.of("as-is", "As is"), Level.of("fewer", "Fewer")))))
                .redLines(List.of(new RedLine(
                        "door",
                        "west",
                        "The door stays open.",
                        disclosure,
                        forbids,
                        Condition.always(),
                        Annotation.NONE)))
                .offers(offers)
                .build();
    }
}
