package org.parley.desktop.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.desktop.insight.Change.Effect;
import org.parley.desktop.insight.Switch.Kind;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.table.Tables;
import org.parley.desktop.work.DirectWork;
import org.parley.desktop.work.StoppableWork;
import org.parley.reach.Reach;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.Viewer;
import org.parley.scenario.Scenario;
import org.parley.talks.Talks;

/// What is supposed, and what comes of it.
class InsightModelTest {
    private final Scenario geneva = Tables.scenario("geneva-2022");
    private final InsightModel model = new InsightModel(new DirectWork(), Vantage.revealed(geneva));

    @Test
    void atFirstAllIsAsItIs() {
        assertThat(model.whatIf().get().isNothing()).isTrue();
        assertThat(comparison().changes(Effect.NONE)).hasSize(geneva.understandings().size());
        assertThat(model.sentence()).startsWith("All is as it is.");
    }

    @Test
    void everyRuleThatCountsHasOneSwitch() {
        List<Rule> switched =
                model.switches().stream().flatMap(one -> one.rules().stream()).toList();

        assertThat(switched).doesNotHaveDuplicates();
        Rules rules = Rules.of(geneva);
        assertThat(switched).containsExactlyInAnyOrderElementsOf(rules.relaxable().stream()
                .filter(rule -> !(rule instanceof Rule.OfReservation(String party))
                        || rules.hasReservation(rules.index().party(party)))
                .toList());
    }

    @Test
    void switchingARefusalOffRelaxesTheRedLineAndTheMissingOffer() {
        model.count(one("refusal-us-enlargement"), false);

        assertThat(model.whatIf().get().relaxed())
                .containsExactlyInAnyOrder(
                        new Rule.OfRedLine("us-open-door"), new Rule.OfCoverage("enlargement", "us"));
        model.count(one("refusal-us-enlargement"), true);
        assertThat(model.whatIf().get()).isEqualTo(WhatIf.NOTHING);
    }

    @Test
    void whatIsSupposedIsWhatTheEngineSaysOfRelaxedRules() {
        Set<Rule> relaxed = Set.copyOf(one("red-line-russia-own-soil").rules());
        model.count(one("red-line-russia-own-soil"), false);
        Reach reach = Reach.of(Rules.of(geneva).relaxing(relaxed)).orElseThrow();

        assertThat(comparison().supposed().reachable().count())
                .isEqualTo(reach.reachable().count());
        assertThat(comparison().real().reachable().count())
                .isEqualTo(Reach.of(Rules.of(geneva)).orElseThrow().reachable().count());
    }

    @Test
    void aReservationThatNothingReachesClosesWhatThePartyIsBoundBy() {
        Dial dial = model.dial("russia");
        model.reserve(dial, dial.most());

        assertThat(comparison().changes(Effect.CLOSES)).isNotEmpty();
        assertThat(comparison().changes(Effect.OPENS)).isEmpty();
        assertThat(model.sentence()).contains("needed at least " + dial.most() + ", not 2").contains("close");
        model.reserve(dial, dial.real());
        assertThat(model.whatIf().get()).isEqualTo(WhatIf.NOTHING);
    }

    @Test
    void aWayOutSupposesExactlyItsRulesAwayAndOpensWhatItIsAWayTo() {
        model.reserve(model.dial("us"), 3);
        model.asked().set(Optional.of(Target.ofUnderstanding(geneva, "no-enlargement")));
        Findings.Unlock unlock = model.findings().get().orElseThrow().unlocks().getFirst();

        model.whatIf().set(unlock.whatIf());

        assertThat(unlock.whatIf().moved()).isEmpty();
        assertThat(comparison().changes(Effect.OPENS))
                .extracting(Change::id)
                .contains("no-enlargement");
        assertThat(model.sentence()).startsWith("What if ").contains("Then ");
        assertThat(model.findings().get().orElseThrow().unlocks())
                .as("what is out of reach as it is, stays explained as it is")
                .contains(unlock);
    }

    @Test
    void whatOnlyTheSuppositionClosesIsExplainedByIt() {
        Dial dial = model.dial("russia");
        model.reserve(dial, dial.most());
        String closed = comparison().changes(Effect.CLOSES).getFirst().id();
        model.asked().set(Optional.of(Target.ofUnderstanding(geneva, closed)));

        Findings findings = model.findings().get().orElseThrow();
        assertThat(findings.heading()).isEqualTo("By the rules as you suppose them");
        assertThat(findings.unlocks().getFirst().whatIf().moved()).containsKey("russia");
    }

    @Test
    void aLevelOfAnIssueCanBeAskedAbout() {
        model.asked().set(Optional.of(Target.ofLevel(geneva, "enlargement", "moratorium")));

        assertThat(model.findings().get().orElseThrow().account().conflicts())
                .anySatisfy(conflict -> assertThat(conflict)
                        .singleElement()
                        .asString()
                        .startsWith("The refusal of United States on Enlargement"));
    }

    @Test
    void aSeatHasNoSwitchOfARuleThatItDoesNotSee() {
        Talks talks = Tables.against("hardliner", "geneva-2022", "russia").talks();
        InsightModel seat =
                new InsightModel(new DirectWork(), Vantage.of(talks, new Viewer.OfParty("russia")));

        assertThat(seat.switches()).extracting(Switch::id).doesNotContain("red-line-ukraine-not-bare");
        assertThat(seat.switches().stream().filter(one -> one.kind() == Kind.RESERVATION))
                .as("the points of the others are private")
                .extracting(one -> one.party().orElseThrow())
                .containsExactly("russia");
        assertThat(seat.vantage().readings()).noneMatch(Reading.Actual.class::isInstance);
    }

    @Test
    void inTheConceivableReadingTheOthersOffersAreNoRules() {
        Talks talks = Tables.against("hardliner", "geneva-2022", "russia").talks();
        InsightModel seat =
                new InsightModel(new DirectWork(), Vantage.of(talks, new Viewer.OfParty("russia")));
        seat.count(seat.switches().stream()
                .filter(one -> one.id().equals("refusal-us-enlargement"))
                .findFirst()
                .orElseThrow(), false);
        seat.reading().set(seat.vantage().readings().getLast());

        assertThat(seat.switches().stream().filter(one -> one.kind() == Kind.COVERAGE))
                .allMatch(one -> one.party().orElseThrow().equals("russia"));
        assertThat(seat.whatIf().get().relaxed())
                .as("what is no rule here is not supposed away")
                .containsExactly(new Rule.OfRedLine("us-open-door"));
    }

    @Test
    void aSwitchIsFoundByItsWords() {
        assertThat(model.switches().stream().filter(one -> one.matches("door united")))
                .extracting(Switch::id)
                .containsExactly("refusal-us-enlargement");
    }

    @Test
    void aComparisonThatIsStoppedIsSaidSoAndCanBeBegunAgain() {
        StoppableWork work = new StoppableWork();
        InsightModel waiting = new InsightModel(work, Vantage.revealed(geneva));
        work.stop("insight.compare");
        assertThat(waiting.word().get()).isEqualTo("You stopped this before it was worked out.");
        assertThat(waiting.canBeWorkedOutAgain().get()).isTrue();

        waiting.again();
        assertThat(waiting.canBeWorkedOutAgain().get()).isFalse();
        work.finish("insight.compare");
        assertThat(waiting.comparison().get()).isPresent();
        assertThat(waiting.word().get()).isEmpty();
    }

    private Switch one(String id) {
        return model.switches().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Comparison comparison() {
        return model.comparison().get().orElseThrow();
    }
}
