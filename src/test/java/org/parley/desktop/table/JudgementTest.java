package org.parley.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parley.desktop.play.Glance;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// A draft is judged as it is chosen: by one's own mandate, by its worth, by what others have said.
class JudgementTest {
    private final Talks talks = Tables.talks("two-straits");
    private final Glance north = Tables.glance(talks, "north");

    @Test
    void nothingChosenAsksForAChoice() {
        assertThat(Judgement.of(north, Draft.EMPTY).points())
                .extracting(Judgement.Point::kind)
                .containsExactly(Judgement.Kind.HINT);
        assertThat(Judgement.obstacle(north, Draft.EMPTY)).hasValue("Choose at least one level first.");
    }

    @Test
    void aDraftAgainstOnesOwnRedLineNamesIt() {
        Draft draft = draft(Map.of("missiles-north", "verified", "missiles-south", "pledge"));

        assertThat(texts(Judgement.of(north, draft), Judgement.Kind.BREAKS)).containsExactly("Outside your mandate");
        assertThat(texts(Judgement.of(north, draft), Judgement.Kind.RULE))
                .containsExactly(
                        "A red line of Northland: “No inspectors while the strait is tense.”");
        assertThat(Judgement.obstacle(north, draft)).get().asString().contains("No inspectors while the strait is tense.");
    }

    @Test
    void aDraftWithinTheMandateTellsItsWorthAndWhatOthersHaveNotOffered() {
        Draft draft = draft(Map.of("missiles-north", "pledge", "missiles-south", "pledge"));
        Judgement judgement = Judgement.of(north, draft);

        assertThat(judgement.fits()).isTrue();
        assertThat(texts(judgement, Judgement.Kind.WORTH)).containsExactly("Worth 20 to you; you need at least 5");
        assertThat(texts(judgement, Judgement.Kind.OBJECTION))
                .as("Southland's offer is private, so as far as Northland sees it offers nothing")
                .hasSize(1)
                .first()
                .asString()
                .contains("Southland");
        assertThat(texts(judgement, Judgement.Kind.OWED))
                .containsExactly("Subject to The League: to be consulted by Second meeting, or it lapses");
        assertThat(Judgement.obstacle(north, draft)).isEmpty();
    }

    @Test
    void worthIsLeftOutWhereTheClassDoesNotShowIt() {
        Glance without = new Glance(north.game(), talks, north.seat(), true, false);

        assertThat(texts(Judgement.of(without, draft(Map.of("exercises", "cap-9000"))), Judgement.Kind.WORTH))
                .isEmpty();
    }

    @Test
    void nothingCanBeProposedWhileAnotherIsToMove() {
        Glance waiting = Tables.glance(talks.play(Tables.pass()), "north");

        assertThat(Judgement.obstacle(waiting, draft(Map.of("exercises", "cap-9000"))))
                .hasValue("It is the turn of Southland.");
    }

    @Test
    void nothingCanBeProposedInThePast() {
        Glance past = new Glance(north.game(), talks, north.seat(), false, true);

        assertThat(Judgement.obstacle(past, draft(Map.of("exercises", "cap-9000")))).get().asString()
                .contains("earlier moment");
    }

    @Test
    void theRefusalOfAMoveAndItsJudgementAgree() {
        Move.Propose move = draft(Map.of("missiles-north", "verified")).move(north);

        assertThat(talks.whyNot(move)).isPresent();
        assertThat(Judgement.of(north, draft(Map.of("missiles-north", "verified"))).fits()).isFalse();
    }

    private static Draft draft(Map<String, String> terms) {
        return new Draft(terms, OptionalInt.empty());
    }

    private static List<String> texts(Judgement judgement, Judgement.Kind kind) {
        return judgement.points().stream()
                .filter(point -> point.kind() == kind)
                .map(Judgement.Point::text)
                .toList();
    }
}
