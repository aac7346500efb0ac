package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.Signatures.all;
import static org.parley.reach.search.Signatures.of;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Walk.Stop;

/// Two rounds. In the first, two levers lead from the node where it opens to the same other one, and one lever to a third;
/// the second opens once after each of the first two, at the same node after the third, and by either of two openings.
class WalkTest {
    private static final Contexts CONTEXTS = new ContextsDraft()
            .round(0, 1, 2)
            .round(3, 4)
            .gate(0, 0)
            .gate(1, 3, 3)
            .gate(1, 4)
            .pull(0, 1, 7)
            .pull(0, 1, 8)
            .pull(0, 2, 9)
            .pull(1, 2, 6)
            .leads(0, 1)
            .leads(1, 2)
            .leads(2, 2)
            .contexts();

    private static final int[] BOTH = {0, 1};

    private final Course course = Course.fromStart(CONTEXTS, 5, Course.Passing.EVERYWHERE);
    private final Walk walk = new Walk(course, 1);

    /// An opening, a pull, a conclusion, an opening and a conclusion.
    @Test
    void itConcludesInEachRoundWhereThatIsAcceptable() {
        Walk.Found found = walk.shortest(BOTH, new long[][] {of(1), all(5)}, of(4)).orElseThrow();
        assertThat(found.moves()).isEqualTo(5);
        assertThat(found.stops())
                .containsExactly(
                        new Stop(0, -1, 0, 0),
                        new Stop(1, 0, -1, 0),
                        new Stop(1, -1, -1, 1),
                        new Stop(4, -1, 3, 0),
                        new Stop(4, -1, -1, 2));
        assertThat(walk.leastMoves(BOTH, new long[][] {of(1), all(5)}, of(4))).isEqualTo(5);
    }

    /// It can be had at once, and is final only in the second round: by the first of its two openings.
    @Test
    void theFirstOfEquallyLongWalksIsTaken() {
        Walk.Found found = walk.shortest(new int[] {0}, new long[][] {all(5)}, of(3, 4)).orElseThrow();
        assertThat(found.stops())
                .containsExactly(new Stop(0, -1, 0, 0), new Stop(0, -1, -1, 1), new Stop(3, -1, 1, 0));
        assertThat(found.moves()).isEqualTo(3);
    }

    /// To the third node one lever leads at once, and two by the second.
    @Test
    void aDirectLeverIsShorter() {
        Walk.Found found = walk.shortest(new int[] {0}, new long[][] {of(2)}, of(2)).orElseThrow();
        assertThat(found.moves()).isEqualTo(3);
        assertThat(found.stops())
                .containsExactly(new Stop(0, -1, 0, 0), new Stop(2, 2, -1, 0), new Stop(2, -1, -1, 1));
    }

    @Test
    void nothingIsFoundWhereNothingIsAcceptableOrFinal() {
        assertThat(walk.shortest(BOTH, new long[][] {of(3), all(5)}, all(5))).isEmpty();
        assertThat(walk.shortest(new int[] {0}, new long[][] {all(5)}, of())).isEmpty();
        assertThat(walk.leastMoves(new int[] {0}, new long[][] {all(5)}, of())).isEqualTo(Integer.MAX_VALUE);
        assertThat(new Walk(course, 0).shortest(new int[] {0}, new long[][] {all(5)}, of(3))).as("by the first round").isEmpty();
    }

    /// Nothing is concluded where the talks have ended.
    @Test
    void atTheEndOfTheTalksNothingIsConcluded() {
        Contexts ended = new ContextsDraft().round(0, 1).pull(0, 1, 0).ends(1).start(0).contexts();
        Walk walk = new Walk(Course.fromStart(ended, 2, Course.Passing.EVERYWHERE), 0);
        assertThat(walk.shortest(new int[] {0}, new long[][] {of(1)}, of(1))).isEmpty();
        Walk.Found found = walk.shortest(new int[] {0}, new long[][] {of(0)}, of(1)).orElseThrow();
        assertThat(found.moves()).isEqualTo(2);
        assertThat(found.stops())
                .isEqualTo(List.of(new Stop(0, -1, -1, 0), new Stop(0, -1, -1, 1), new Stop(1, 0, -1, 0)));
        assertThat(walk.leastMoves(new int[0], new long[0][], of(0))).as("where the talks are already").isZero();
    }

    /// Of equally long walks to the same gate the one from the first node is taken.
    @Test
    void theFirstNodeLeadsToAGate() {
        Contexts two = new ContextsDraft()
                .round(0, 1)
                .round(2)
                .gate(0, 0, 1)
                .gate(1, 2)
                .leads(0, 1)
                .leads(1, 1)
                .contexts();
        Walk walk = new Walk(Course.fromStart(two, 3, Course.Passing.EVERYWHERE), 1);
        assertThat(walk.shortest(new int[] {1}, new long[][] {of(2)}, of(2)).orElseThrow().stops())
                .startsWith(new Stop(0, -1, 0, 0), new Stop(2, -1, 2, 0));
    }

    /// The talks are at the second node of the first round; the one gate is that into the second round.
    @Test
    void itMayBeginAnywhere() {
        Contexts begun = new ContextsDraft()
                .round(0, 1, 2)
                .round(3)
                .gate(1, 3)
                .pull(0, 1, 4)
                .pull(1, 2, 5)
                .leads(2, 0)
                .start(1)
                .contexts();
        Walk walk = new Walk(Course.fromStart(begun, 4, Course.Passing.EVERYWHERE), 1);
        Walk.Found found = walk.shortest(BOTH, new long[][] {of(1), of(3)}, of(3)).orElseThrow();
        assertThat(found.moves()).isEqualTo(4);
        assertThat(found.stops())
                .containsExactly(
                        new Stop(1, -1, -1, 0),
                        new Stop(1, -1, -1, 1),
                        new Stop(2, 1, -1, 0),
                        new Stop(3, -1, 0, 0),
                        new Stop(3, -1, -1, 2));
    }

    @Test
    void whatCannotFollowIsSaidAtOnce() {
        assertThat(walk.mayConnect(BOTH, new long[][] {all(5), all(5)})).isTrue();
        assertThat(walk.mayConnect(BOTH, new long[][] {of(1), of(4)})).isTrue();
        assertThat(walk.mayConnect(BOTH, new long[][] {of(1), of(3)})).as("the second follows the first node alone").isFalse();
        assertThat(walk.mayConnect(BOTH, new long[][] {of(3), all(5)})).as("a signature of the other round").isFalse();
        assertThat(walk.mayConnect(new int[] {1}, new long[][] {of(0)})).isFalse();
    }

    @Test
    void whatIsAskedIsLeftAsItIs() {
        long[][] acceptable = {all(5), of(4)};
        walk.mayConnect(BOTH, acceptable);
        assertThat(acceptable).isDeepEqualTo(new long[][] {all(5), of(4)});
    }
}
