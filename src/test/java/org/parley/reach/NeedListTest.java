package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rules.Chance;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Fact;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;

/// What a pledge needs in the strait where the north pledges only once it has been invited, which may happen before
/// either round.
class NeedListTest {
    private static final Need CALM = new Need.OfLever("calm", "north", "geneva");
    private static final Need LEAGUE = new Need.OfConsultation("league", "vienna");
    private static final Need INVITATION = new Need.OfEvent("invitation", "vienna");

    private final Rules rules = Rules.of(inviting());
    private final Course course = new Course(rules);
    private final State start = course.start();

    private static Scenario inviting() {
        Scenario strait = Strait.scenario();
        Offer pledge = strait.offers().getFirst();
        List<Fact> facts = new ArrayList<>(strait.facts());
        facts.add(new Fact("invited", "Invited", false, Annotation.NONE));
        return Edited.of(strait)
                .facts(facts)
                .offers(List.of(
                        new Offer(
                                pledge.id(),
                                pledge.party(),
                                pledge.statement(),
                                pledge.disclosure(),
                                pledge.gives(),
                                pledge.inReturnFor(),
                                ContextAtom.fact("invited"),
                                pledge.annotation()),
                        strait.offers().getLast()))
                .events(List.of(new Event(
                        "invitation",
                        "",
                        Optional.empty(),
                        0.5,
                        Condition.always(),
                        List.of(new Effect.SetFact("invited", true)),
                        Annotation.NONE)))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aPledgeNeedsCalmTheLeagueAndAnInvitation(ReachTest.Held held) {
        Reach reach = ReachTest.from(rules, start, held);
        assertThat(reach.way(Strait.PLEDGE))
                .contains(new Way(List.of(
                        new Way.Step.OpenRound("geneva"),
                        new Way.Step.Happens("invitation"),
                        new Way.Step.Pull("calm", "north"),
                        new Way.Step.Conclude(Map.of("pledge", "given", "cap", "thirteen")),
                        new Way.Step.OpenRound("vienna"))));
        assertThat(reach.needs(Strait.PLEDGE)).containsExactly(CALM, LEAGUE, INVITATION);
    }

    @ParameterizedTest
    @EnumSource
    void whatHasComeIsNotNeeded(ReachTest.Held held) {
        State invited = course.inject(0, course.next(start, Chance.NEVER));
        assertThat(ReachTest.from(rules, invited, held).needs(Strait.PLEDGE)).containsExactly(CALM, LEAGUE);
        State capped = course.conclude(Strait.deal(0, 1, 0), course.pull(Strait.CALM, invited));
        State vienna = course.next(capped, Chance.NEVER);
        assertThat(ReachTest.from(rules, vienna, held).needs(Strait.PLEDGE)).isEmpty();
        assertThat(ReachTest.from(rules, vienna, held).way(Strait.PLEDGE))
                .contains(new Way(List.of(new Way.Step.Conclude(Strait.PLEDGE))));
    }

    /// The north calms the strait once a broker has been consulted, whom no issue asks for and nothing in Vienna.
    @ParameterizedTest
    @EnumSource
    void aConsultationThatALeverAsksForIsNeededThoughItNoLongerMattersLater(ReachTest.Held held) {
        Scenario strait = Strait.scenario();
        List<Party> parties = new ArrayList<>(strait.parties());
        parties.add(Party.of("broker", "Broker", Role.CONSULTED));
        Round vienna = strait.rounds().getLast();
        Rules brokered = Rules.of(Edited.of(strait)
                .parties(parties)
                .levers(List.of(
                        lever("call", "south", Condition.always(), new Effect.Consult("broker")),
                        lever(
                                "calm",
                                "north",
                                new Condition.Holds<>(new ContextAtom.HasBeenConsulted("broker")),
                                new Effect.SetFact("calm", true))))
                .rounds(List.of(
                        strait.rounds().getFirst(),
                        new Round("vienna", "", "", "", List.of(), vienna.consults(), vienna.agenda(), Annotation.NONE)))
                .build());
        assertThat(ReachTest.from(brokered, new Course(brokered).start(), held).needs(Strait.PLEDGE))
                .containsExactly(
                        new Need.OfLever("call", "south", "geneva"),
                        CALM,
                        LEAGUE,
                        new Need.OfConsultation("broker", "geneva"));
    }

    private static Lever lever(String id, String party, Condition<ContextAtom> when, Effect effect) {
        return new Lever(id, party, id, Stance.NEUTRAL, false, false, when, List.of(effect), Annotation.NONE);
    }

    /// The invitation that the pledge needs may come, but not of itself.
    @ParameterizedTest
    @EnumSource
    void whatTakesAChanceIsNotOpenAsThingsStand(ReachTest.Held held) {
        State geneva = course.pull(Strait.CALM, course.next(start, Chance.NEVER));
        Reach reach = ReachTest.from(rules, course.conclude(Strait.deal(0, 1, 0), geneva), held);
        assertThat(reach.status(Strait.PLEDGE)).isEqualTo(Status.NEEDS_MOVES);
        assertThat(reach.asThingsStand().deals()).containsExactly(Strait.deal(0, 1, 0));
        assertThat(reach.stillOpen(1).deals()).containsExactly(Strait.deal(0, 1, 0), Strait.deal(1, 1, 0));
        assertThat(reach.earliest(Strait.PLEDGE)).hasValue(1);
    }

    /// Answers no to everything, but for questions that take too long.
    private record No(List<Object> questions, Predicate<Object> tooLong, Stop why) implements NeedList.Asked {
        @Override
        public boolean reaches(Passage passage) {
            return ask(passage);
        }

        @Override
        public boolean reaches(Restriction restriction) {
            return ask(restriction);
        }

        private boolean ask(Object question) {
            questions.add(question);
            if (tooLong.test(question)) {
                throw new StopSignal(why);
            }
            return false;
        }
    }

    private JudgedGraph judged(State state) {
        Clauses clauses = new Clauses(rules, Inquiry.algebra(rules, state, rules, Budget.USUAL));
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.InFullSight(), Budget.USUAL);
        return new JudgedGraph(RuledGraph.of(graph, rules, state, clauses, Budget.USUAL), rules);
    }

    private static int meeting(Map<String, String> terms, JudgedGraph judged) {
        return new PackageConditions(judged.algebra()).meeting(terms);
    }

    private NeedList.Needs needs(NeedList.Asked asked, State state) {
        JudgedGraph judged = judged(state);
        WaySearch search = new WaySearch(judged, rules);
        WaySearch.Arrival arrival =
                search.arrival(meeting(Strait.PLEDGE, judged)).orElseThrow();
        return new NeedList(rules, state, judged.graph(), asked).of(search.back(arrival), arrival.node());
    }

    @Test
    void whereNoWayLeadsTheSearchForOneEnds() {
        JudgedGraph judged = judged(start);
        assertThat(new WaySearch(judged, rules).to(meeting(Strait.BASE, judged))).isEmpty();
    }

    private NeedList.Needs needs(Predicate<Object> tooLong, Stop why) {
        return needs(new No(new ArrayList<>(), tooLong, why), start);
    }

    /// What the pledge cannot be reached without before any round must come by the first.
    @Test
    void whatIsNeverDispensableMustComeByTheFirstRound() {
        No no = new No(new ArrayList<>(), question -> false, new Stop.Cancelled());
        assertThat(needs(no, start))
                .isEqualTo(new NeedList.Needs(
                        List.of(
                                CALM,
                                new Need.OfConsultation("league", "geneva"),
                                new Need.OfEvent("invitation", "geneva")),
                        true));
        assertThat(no.questions())
                .contains(new Passage.NoPullBefore(Strait.CALM, 2), new Passage.NoPullBefore(Strait.CALM, 1))
                .contains(new Restriction.NoConsultation(2), new Restriction.NoEvent(0))
                .hasSize(6);
    }

    @Test
    void whatHasComeIsNotAsked() {
        No no = new No(new ArrayList<>(), question -> false, new Stop.Cancelled());
        State calm = course.pull(Strait.CALM, course.inject(0, course.next(start, Chance.NEVER)));
        assertThat(needs(no, calm).all()).containsExactly(new Need.OfConsultation("league", "geneva"));
        assertThat(no.questions()).hasSize(2).startsWith(new Restriction.NoConsultation(2));
    }

    @Test
    void aQuestionThatIsNotSettledLeavesOnlyItsNeedOut() {
        Need league = new Need.OfConsultation("league", "geneva");
        Need invitation = new Need.OfEvent("invitation", "geneva");
        Stop tooLong = new Stop.TooLong(5);
        assertThat(needs(Passage.NoPullBefore.class::isInstance, tooLong))
                .isEqualTo(new NeedList.Needs(List.of(league, invitation), false));
        assertThat(needs(Restriction.NoConsultation.class::isInstance, tooLong))
                .isEqualTo(new NeedList.Needs(List.of(CALM, invitation), false));
        assertThat(needs(Restriction.NoEvent.class::isInstance, tooLong))
                .isEqualTo(new NeedList.Needs(List.of(CALM, league), false));
        assertThatThrownBy(() -> needs(question -> true, new Stop.Cancelled())).isInstanceOf(StopSignal.class);
    }
}
