package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.Reading;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

class SightTest {
    private static final Viewer NORTH = new Viewer.OfParty("north");

    private static Sight sight(Talks talks, Viewer viewer) {
        return Sight.of(talks.session().scenario(), talks.position().state(), viewer);
    }

    @Test
    void aPartySeesItsOwnRulesAndThePublicOnes() {
        Scenario seen = sight(TwoStraits.persons(TwoStraits.scenario()), NORTH).scenario();
        assertThat(seen.redLines()).map(RedLine::id).containsExactly("north-inspections");
        assertThat(seen.offers()).map(Offer::id).containsExactly("north-missiles", "north-exercises");
        assertThat(seen.preferences()).map(Preference::party).containsExactly("north");
        assertThat(seen.lever("ask-league").effects()).containsExactly(new Effect.Consult("league"));
    }

    @Test
    void whatHasBeenDisclosedIsSeenByAll() {
        Talks talks = TwoStraits.persons(TwoStraits.scenario())
                .play(new Move.PullLever("ask-league"))
                .play(new Move.DiscloseRule("south-exercises"));
        Sight seen = sight(talks, new Viewer.Everybody());
        assertThat(seen.scenario().redLines())
                .map(RedLine::id)
                .containsExactly("north-inspections", "league-no-free-ride");
        assertThat(seen.scenario().offers()).map(Offer::id).contains("south-exercises").doesNotContain("south-missiles");
        assertThat(seen.state().context().disclosedOffers().stream().boxed().map(seen.scenario().offers()::get))
                .map(Offer::id)
                .isEqualTo(List.of("south-exercises"));
        assertThat(seen.scenario().lever("ask-league").effects()).hasSize(2);
    }

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingHiddenIsInWhatASeatSees(long seed) {
        Talks talks = new RandomMoves(seed).play(RandomScenarios.scenario(seed), seed, 10);
        State state = talks.position().state();
        Scenario whole = talks.session().scenario();
        String party = whole.negotiators().getFirst().id();
        Scenario seen = sight(talks, new Viewer.OfParty(party)).scenario();
        assertThat(seen.redLines())
                .isEqualTo(whole.redLines().stream()
                        .filter(rule -> rule.party().equals(party)
                                || rule.disclosure() == Disclosure.PUBLIC
                                || state.context().disclosedRedLines().has(whole.redLines().indexOf(rule)))
                        .toList());
        assertThat(seen.parties())
                .filteredOn(other -> !other.id().equals(party))
                .allMatch(other -> other.confidential().isEmpty());
        assertThat(seen.history()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSeatJudgesPackagesAsTheReadingOnTheTableDoes(long seed) {
        Talks talks = new RandomMoves(seed).play(RandomScenarios.scenario(seed), seed, 10);
        State state = talks.position().state();
        Viewer viewer = new Viewer.OfParty(
                talks.session().scenario().negotiators().getFirst().id());
        Sight sight = sight(talks, viewer);
        var reading = talks.rules().in(new Reading.OnTheTable(viewer), state.context());
        for (Proposal proposal : talks.position().proposals()) {
            assertThat(sight.rules().objections(proposal.result(), sight.state().context()))
                    .isEqualTo(reading.objections(proposal.result(), state.context()));
        }
    }
}
