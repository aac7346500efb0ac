package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.Signatures.all;
import static org.parley.reach.search.Signatures.in;
import static org.parley.reach.search.Signatures.of;

import org.junit.jupiter.api.Test;

/// Three nodes of the first round, each with a signature of its own. The first leads to one node of the second round, the
/// second to two, the third to none; those of the second round all lead to one node of the third.
class CourseTest {
    private static final Contexts CONTEXTS = new ContextsDraft()
            .round(0, 1, 2)
            .round(3, 4, 3)
            .round(5)
            .gate(0, 0, 1, 2)
            .gate(1, 3)
            .gate(1, 4, 5)
            .gate(2, 6)
            .leads(0, 1)
            .leads(1, 2)
            .leads(3, 3)
            .leads(4, 3)
            .leads(5, 3)
            .contexts();

    private final Course course = Course.fromStart(CONTEXTS, 7, Course.Passing.EVERYWHERE);

    @Test
    void itBeginsAtTheFirstGateOrAtNodes() {
        assertThat(course.startsAtGate()).isTrue();
        assertThat(course.isStart(0)).isFalse();
        assertThat(in(course.signatures(0))).containsExactly(0, 1, 2);
        assertThat(in(course.signatures(1))).containsExactly(3, 4);
        assertThat(course.gateOf(0)).isZero();
        assertThat(course.gateOf(3)).isEqualTo(1);
        assertThat(course.gateOf(5)).isEqualTo(2);
        Course later = Course.from(CONTEXTS, 7, Course.Passing.EVERYWHERE, new int[] {1});
        assertThat(later.startsAtGate()).isFalse();
        assertThat(later.isStart(1)).isTrue();
        assertThat(later.isStart(0)).isFalse();
        assertThat(later.isReached(0)).isFalse();
        assertThat(later.isReached(3)).isFalse();
        assertThat(later.isReached(4)).isTrue();
        assertThat(in(later.signatures(0))).containsExactly(1);
    }

    @Test
    void theTalksMayBeAtANodeAlready() {
        Contexts begun = new ContextsDraft().round(0, 1).pull(0, 1, 9).start(0).contexts();
        Course course = Course.fromStart(begun, 2, Course.Passing.EVERYWHERE);
        assertThat(course.startsAtGate()).isFalse();
        assertThat(course.isStart(0)).isTrue();
        assertThat(course.isStart(1)).isFalse();
        assertThat(course.isReached(1)).isTrue();
        assertThat(course.sourceOf(0)).isZero();
    }

    @Test
    void talksWithoutRoundsHaveNoGate() {
        Contexts empty = new ContextsDraft().contexts();
        assertThat(Course.fromStart(empty, 1, Course.Passing.EVERYWHERE).startsAtGate()).isFalse();
    }

    @Test
    void whatIsForbiddenIsNotPassed() {
        Course narrow = Course.fromStart(CONTEXTS, 7, new Course.Passing() {
            @Override
            public boolean byOpening(int opening) {
                return opening != 4;
            }

            @Override
            public boolean through(int node, int round) {
                return node != 0 || round != 0;
            }
        });
        assertThat(in(narrow.signatures(0))).containsExactly(1, 2);
        assertThat(in(narrow.signatures(1))).containsExactly(3);
        assertThat(narrow.isReached(4)).isFalse();
        assertThat(narrow.isReached(5)).isTrue();
        assertThat(narrow.opens(4)).isFalse();
        assertThat(narrow.opens(5)).isTrue();
    }

    @Test
    void aSignatureIsFollowedByThoseThatTheTalksComeTo() {
        long[][] next = course.followers(0, 1);
        assertThat(in(next[0])).containsExactly(3);
        assertThat(in(next[1])).containsExactly(3, 4);
        assertThat(in(next[2])).isEmpty();
        assertThat(in(next[6])).isEmpty();
        assertThat(in(course.followers(1, 2)[3])).containsExactly(5);
        assertThat(in(course.followers(0, 2)[0])).containsExactly(5);
        assertThat(in(course.followers(0, 2)[2])).isEmpty();
        assertThat(course.followers(0, 1)).isSameAs(next);
    }

    @Test
    void thoseWithoutAPartnerAreDropped() {
        long[] earlier = of(0, 1, 2);
        long[] later = of(4);
        course.keepConnected(0, earlier, 1, later);
        assertThat(in(earlier)).containsExactly(1);
        assertThat(in(later)).containsExactly(4);
        earlier = of(0, 2);
        later = of(3, 4, 5);
        course.keepConnected(0, earlier, 1, later);
        assertThat(in(earlier)).containsExactly(0);
        assertThat(in(later)).containsExactly(3);
        earlier = of(2);
        course.keepConnected(0, earlier, 1, later);
        assertThat(in(earlier)).isEmpty();
        assertThat(in(later)).isEmpty();
    }

    /// The seventieth signature is in the second word.
    @Test
    void signaturesMayBeMoreThanAWordHasBits() {
        Contexts line = ContextsDraft.line(70, 71).contexts();
        Course course = Course.fromStart(line, 80, Course.Passing.EVERYWHERE);
        long[] earlier = all(80);
        long[] later = all(80);
        course.keepConnected(0, earlier, 1, later);
        assertThat(in(earlier)).containsExactly(70);
        assertThat(in(later)).containsExactly(71);
    }

    /// Two nodes, two openings, so many pulls and 2,000 signatures: up to 40 million connections are looked at.
    @Test
    void tooManyConnectionsAreNotLookedAt() {
        assertThat(many(19_995).followers(0, 0)).hasNumberOfRows(2_000);
        assertThat(many(19_996).followers(0, 0)).isEmpty();
        long[] earlier = of(5);
        long[] later = of(6);
        many(19_996).keepConnected(0, earlier, 0, later);
        assertThat(in(earlier)).containsExactly(5);
        assertThat(in(later)).containsExactly(6);
    }

    private static Course many(int pulls) {
        ContextsDraft draft = new ContextsDraft().round(0, 1).gate(0, 0, 1).pull(0, 1, 0);
        for (int pull = 0; pull < pulls; pull++) {
            draft.pull(0, 1, pull);
        }
        return Course.fromStart(draft.contexts(), 2_000, Course.Passing.EVERYWHERE);
    }
}
