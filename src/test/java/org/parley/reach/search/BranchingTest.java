package org.parley.reach.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which packages a search tries one after the other, and how many branches it takes, by hand. Where none is accepted it
/// has to go through all, less those that it can tell before.
class BranchingTest {
    private static final long MANY = 1_000;

    /// Too great a factor for the bound on several parties to prove anything.
    private static final long GREAT = 1L << 50;

    private final List<String> tried = new ArrayList<>();
    private final Effort effort = new Effort(MANY, () -> {});

    /// Issue 0 is wanted at level 1 or 2, issue 1 at any of its two levels.
    private Question refusing(MaskTest... conditions) {
        return asking(List.of(), 0, 0b110, 0b11).with(conditions);
    }

    private record Asking(Question question) {
        Question with(MaskTest... conditions) {
            return new Question(
                    question.wanted(),
                    List.of(conditions),
                    question.also(),
                    question.relaxed(),
                    question.firstRound(),
                    question.lastRound(),
                    false);
        }
    }

    private Asking asking(List<String> accepted, int lastRound, long... wanted) {
        return new Asking(new Question(
                wanted,
                List.of(),
                levels -> {
                    tried.add(Arrays.toString(levels));
                    return accepted.contains(Arrays.toString(levels));
                },
                new BitSet(),
                0,
                lastRound,
                false));
    }

    private Branching run(Terms terms, Contexts contexts, Question question, boolean shortest, long share, int... rounds) {
        Judge judge = new Judge(terms, question.relaxed());
        Course course = Course.fromStart(contexts, terms.signatures().size(), Course.Passing.EVERYWHERE);
        Branching branching = new Branching(
                Plan.of(terms, question, rounds), judge, question, course, effort, Optional.empty(), shortest, share);
        branching.run();
        return branching;
    }

    private Branching run(TermsDraft draft, Question question) {
        return run(draft.terms(), ContextsDraft.line(0).contexts(), question, false, MANY, 0);
    }

    private static TermsDraft two() {
        return new TermsDraft(2, 1, 3, 2);
    }

    /// The package that is liked best is tried in each branch, whether or not all is settled there.
    @Test
    void allAreTriedWhereNoneIsAccepted() {
        Branching branching = run(two(), refusing());
        assertThat(branching.found()).isEmpty();
        assertThat(branching.isDone()).isTrue();
        assertThat(tried)
                .containsExactly("[1, 0]", "[1, 0]", "[1, 0]", "[1, 1]", "[2, 0]", "[2, 0]", "[2, 1]");
        assertThat(effort.spent()).isEqualTo(7);
    }

    @Test
    void theFirstThatIsAcceptedEndsIt() {
        Branching branching = run(two(), asking(List.of("[1, 1]", "[2, 0]"), 0, 0b110, 0b11).question());
        assertThat(branching.found().orElseThrow().levels()).containsExactly(1, 1);
        assertThat(tried).containsExactly("[1, 0]", "[1, 0]", "[1, 0]", "[1, 1]");
        assertThat(effort.spent()).isEqualTo(4);
    }

    @Test
    void noMoreThanItsShareIsSearched() {
        Contexts line = ContextsDraft.line(0).contexts();
        assertThat(run(two().terms(), line, refusing(), false, 7, 0).isDone()).isTrue();
        assertThat(effort.spent()).isEqualTo(7);
        assertThat(run(two().terms(), line, refusing(), false, 4, 0).isDone()).isFalse();
        assertThat(effort.spent()).isEqualTo(7 + 5);
    }

    /// The only party has most of the last level of each issue, and more of issue 1.
    @Test
    void whatIsLikedBestComesFirst() {
        run(two().obliges(0, 0).obliges(1, 0).points(0, 0, 0, 1, 2).points(0, 1, 0, 5), refusing());
        assertThat(tried)
                .containsExactly("[2, 1]", "[2, 1]", "[2, 1]", "[1, 1]", "[2, 0]", "[2, 0]", "[1, 0]");
    }

    /// The best package breaks a red line that reads issue 1, so that this is told first: its first level is ruled out.
    @Test
    void theIssueOfARuleInTheWayComesFirst() {
        run(two().obliges(0, 0).redLine(0, has(1, 0)).signature(these(0), none(), none()), refusing());
        assertThat(tried).containsExactly("[1, 0]", "[1, 1]", "[1, 1]", "[2, 1]");
        assertThat(effort.spent()).isEqualTo(5);
    }

    /// The best package breaks a red line that reads issue 0, though more hangs on issue 1.
    @Test
    void theIssueOfARuleInTheWayComesBeforeThatOnWhichMostHangs() {
        run(
                two().obliges(0, 0)
                        .obliges(1, 0)
                        .points(0, 0, 0, 1, 2)
                        .points(0, 1, 0, 5)
                        .redLine(0, has(0, 2))
                        .signature(these(0), none(), none()),
                refusing());
        assertThat(tried).containsExactly("[2, 1]", "[1, 1]", "[1, 1]", "[1, 0]");
    }

    /// As issue 1 is, one of the parties has 10; level 1 of issue 0 then takes 6 from each, which is not known as long as
    /// issue 0 is open.
    @Test
    void whereOneValueCannotContentAllTheNextIsTried() {
        Branching branching = run(
                two().obliges(0, 0, 1)
                        .points(0, 1, 10, 0)
                        .points(1, 1, 0, 10)
                        .bonus(0, has(0, 1), -6)
                        .bonus(1, has(0, 1), -6),
                asking(List.of("[2, 0]"), 0, 0b110, 0b11).question());
        assertThat(branching.found().orElseThrow().levels()).containsExactly(2, 0);
        assertThat(tried).containsExactly("[1, 0]", "[2, 0]");
        assertThat(effort.spent()).isEqualTo(3);
    }

    /// Level 1 is worth 8 to one party and level 2 worth 5, of which it wants as much; the other wants 3 and has 2 and
    /// something of level 2. That is found by weighing them twice.
    @Test
    void whatContentsAllIsFoundWithoutBranching() {
        Branching branching = run(
                two().obliges(0, 0, 1)
                        .points(0, 0, 0, 8, 5)
                        .points(1, 0, 0, 0, 1)
                        .points(1, 1, 2, 2)
                        .reservations(5, 3),
                asking(List.of("[2, 0]"), 0, 0b110, 0b11).question());
        assertThat(branching.found()).isPresent();
        assertThat(tried).containsExactly("[2, 0]");
        assertThat(effort.spent()).isEqualTo(1);
    }

    @Test
    void whoIsNotBoundOrNotConsultedHasNoSay() {
        run(two().points(1, 0, 0, 0, 0).signature(none(), none(), these(1), 0, 100), refusing());
        assertThat(effort.spent()).isEqualTo(7);
        run(two().mayConsult(0, 1).points(1, 0, 0, 0, 0).signature(none(), none(), none(), 0, 100), refusing());
        assertThat(effort.spent()).isEqualTo(7 + 7);
    }

    /// The party that likes level 1 of issue 0 is not its obligor, who has just what it wants of that and nothing otherwise.
    @Test
    void whoWasBoundBeforeNeedNotBeBoundLater() {
        Branching branching = run(
                new TermsDraft(2, 1, 2, 2)
                        .obliges(0, 1)
                        .obliges(1, 0)
                        .points(0, 0, 0, 5)
                        .points(1, 0, 0, 3)
                        .reservations(0, 3),
                asking(List.of("[0, 1]"), 0, 0b11, 0b10).question());
        assertThat(branching.found()).isPresent();
        assertThat(tried).containsExactly("[1, 1]", "[1, 1]", "[0, 1]");
    }

    @Test
    void aConditionRulesAllOut() {
        run(two(), refusing(has(0, 0)));
        assertRuledOutAtOnce();
    }

    @Test
    void aRedLineRulesAllOut() {
        run(two().obliges(0, 0).redLine(0, has(0, 1, 2)).signature(these(0), none(), none()), refusing());
        assertRuledOutAtOnce();
    }

    @Test
    void aMissingOfferRulesAllOut() {
        run(two().obliges(0, 0).coverage(0, 0), refusing());
        assertRuledOutAtOnce();
    }

    @Test
    void aConsultationThatNeverComesRulesAllOut() {
        run(two().consults(0, 1), refusing());
        assertRuledOutAtOnce();
    }

    /// At best the obligor has 1 less than nothing.
    @Test
    void anObligorThatCannotBeContentRulesAllOut() {
        run(two().obliges(0, 1).points(1, 0, 0, -2 * GREAT, -3 * GREAT).points(1, 1, 0, GREAT), refusing());
        assertRuledOutAtOnce();
    }

    @Test
    void aPartyThatIsConsultedAndCannotBeContentRulesAllOut() {
        run(
                two().mayConsult(0, 1).points(1, 0, 0, -2, -3).points(1, 1, 0, 1).signature(none(), none(), these(1)),
                refusing());
        assertRuledOutAtOnce();
    }

    /// A bonus may make up for it, if it can come: both levels of issue 1 may.
    @Test
    void bonusesThatMayComeLeaveItOpen() {
        run(two().obliges(0, 1).points(1, 0, 0, -2, -2).bonus(1, has(1, 1), 2).bonus(1, has(1, 0), -1), refusing());
        assertThat(tried).contains("[1, 1]", "[2, 1]");
        tried.clear();
        run(two().obliges(0, 1).points(1, 0, 0, -2, -2).bonus(1, has(0, 1, 2), 2), refusing());
        assertThat(tried).contains("[1, 0]", "[2, 1]");
    }

    @Test
    void bonusesThatCannotComeDoNot() {
        run(two().obliges(0, 1).points(1, 0, 0, -2 * GREAT, -2 * GREAT).bonus(1, has(0, 0), 9 * GREAT), refusing());
        assertRuledOutAtOnce();
    }

    @Test
    void bonusesThatTakeAwaySurelyRuleAllOut() {
        run(two().obliges(0, 1).points(1, 0, 0, 2 * GREAT, 2 * GREAT).bonus(1, has(0, 1, 2), -3 * GREAT), refusing());
        assertRuledOutAtOnce();
    }

    /// Each could have the 2 that it wants of 3, but the two of them cannot.
    @Test
    void partiesThatCannotBeContentTogetherRuleAllOut() {
        run(
                two().obliges(0, 0, 1).points(0, 0, 0, 3, 0).points(1, 0, 0, 0, 3).reservations(2, 2),
                refusing());
        assertRuledOutAtOnce();
    }

    private void assertRuledOutAtOnce() {
        assertThat(tried).isEmpty();
        assertThat(effort.spent()).isEqualTo(1);
    }

    /// Level 1 of issue 0 is worth 4 to one party, level 2 as much to the other, level 3 nothing to either; level 2 of issue
    /// 1 takes 4 from both. Each wants 1. Both weigh the same: by that level 3 goes, and level 2 of issue 1. With either of
    /// the levels that are left one party has too little.
    @Test
    void valuesGoBeforeTheyAreBranchedOn() {
        run(
                new TermsDraft(2, 1, 4, 3)
                        .obliges(0, 0, 1)
                        .points(0, 0, 0, 4, 0, 0)
                        .points(0, 1, 0, 0, -4)
                        .points(1, 0, 0, 0, 4, 0)
                        .points(1, 1, 0, 0, -4)
                        .reservations(1, 1),
                asking(List.of(), 0, 0b1110, 0b110).question());
        assertThat(tried).isEmpty();
        assertThat(effort.spent()).isEqualTo(3);
    }

    /// Issue 0 can be given in the first round at its first node alone, issue 1 in the second at that which follows the other.
    private static final Contexts APART = new ContextsDraft()
            .round(0, 1)
            .round(2, 3)
            .gate(0, 0, 1)
            .gate(1, 2)
            .gate(1, 3)
            .leads(0, 1)
            .leads(1, 2)
            .contexts();

    private static Terms apart(int second) {
        return new TermsDraft(2, 2, 2, 2, 2)
                .agenda(0, 0)
                .agenda(1, 1, 2)
                .coverage(0, 0, 1, always())
                .coverage(1, 1, 1, always())
                .signature(none(), these(0), none())
                .signature(none(), none(), none())
                .signature(none(), second == 2 ? these(0, 1) : none(), none())
                .signature(none(), second == 3 ? these(0, 1) : none(), none())
                .terms();
    }

    @Test
    void whatCannotFollowIsRuledOutAtOnce() {
        run(apart(3), APART, asking(List.of(), 1, 0b10, 0b10, 0b11).question(), false, MANY, 0, 1);
        assertRuledOutAtOnce();
    }

    @Test
    void whatFollowsIsFound() {
        Branching branching = run(
                apart(2), APART, asking(List.of("[1, 1, 1]"), 1, 0b10, 0b10, 0b11).question(), false, MANY, 0, 1);
        assertThat(branching.found().orElseThrow().levels()).containsExactly(1, 1, 1);
        assertThat(branching.found().orElseThrow().moves()).isEqualTo(4);
    }

    /// Of issue 0 one level is given at once, the other after a lever.
    private Branching shortest(int atOnce, int afterLever) {
        Terms terms = two()
                .coverage(0, 0, 2, has(0, atOnce), 2, has(0, afterLever))
                .signature(none(), these(0), none())
                .signature(none(), these(1), none())
                .terms();
        Contexts lever = new ContextsDraft().round(0, 1).pull(0, 1, 0).start(0).contexts();
        return run(
                terms,
                lever,
                asking(List.of("[1, 0]", "[1, 1]", "[2, 0]", "[2, 1]"), 0, 0b110, 0b11).question(),
                true,
                MANY,
                0);
    }

    /// Level 1 of issue 0 is given after a lever, level 2 at once. The first takes two moves, the second one; after that
    /// no branch can be better.
    @Test
    void theShortestIsSoughtWhereItCanStillBeShorter() {
        Branching branching = shortest(2, 1);
        assertThat(branching.found().orElseThrow().levels()).containsExactly(2, 0);
        assertThat(branching.found().orElseThrow().moves()).isEqualTo(1);
        assertThat(tried).containsExactly("[1, 0]", "[2, 0]");
        assertThat(effort.spent()).isEqualTo(5);
    }

    /// The other way round the first is the shortest, and the second is not tried.
    @Test
    void whatIsNoShorterIsNotTried() {
        Branching branching = shortest(1, 2);
        assertThat(branching.found().orElseThrow().levels()).containsExactly(1, 0);
        assertThat(tried).containsExactly("[1, 0]");
        assertThat(effort.spent()).isEqualTo(3);
    }

    /// What is concluded in the first round becomes final in the second, where the party is consulted.
    @Test
    void whatIsConcludedMayBecomeFinalLater() {
        Terms terms = new TermsDraft(2, 2, 2, 2)
                .consults(0, 1)
                .signature(none(), none(), none())
                .signature(none(), none(), these(1))
                .terms();
        Branching later = run(
                terms,
                ContextsDraft.line(0, 1).contexts(),
                asking(List.of("[1, 0]"), 1, 0b10, 0b11).question(),
                false,
                MANY,
                0);
        assertThat(later.found().orElseThrow().moves()).isEqualTo(3);
        tried.clear();
        Branching never = run(
                terms,
                ContextsDraft.line(0, 1).contexts(),
                asking(List.of("[1, 0]"), 0, 0b10, 0b11).question(),
                false,
                MANY,
                0);
        assertThat(never.found()).isEmpty();
        assertThat(tried).isEmpty();
    }
}
