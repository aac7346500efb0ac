package org.parley.reach.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Effort;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// What can be reached in a round or two, by hand, and listed in order, whatever the words and cubes.
class ListedTest {
    private Effort effort = new Effort(100_000, () -> {});

    private List<PackageList> lists(TermsDraft draft, ContextsDraft contexts, int bits, int words, int rows) {
        effort = new Effort(100_000, () -> {});
        return Counting.of(draft.terms(), contexts.contexts(), bits, words, rows, 2, () -> {})
                .flatMap(counting -> counting.listed(0, true, none(), false, effort))
                .orElseThrow();
    }

    private List<PackageList> lists(TermsDraft draft, ContextsDraft contexts) {
        return lists(draft, contexts, 1, 1, 1);
    }

    /// The same whether issues are told one by one, or the last one or both in a word, or in a row or a cube.
    private List<String> listed(TermsDraft draft) {
        return listed(draft, ContextsDraft.line(0));
    }

    private List<String> listed(TermsDraft draft, ContextsDraft contexts) {
        List<String> oneByOne = told(lists(draft, contexts).getLast());
        for (int[] shape : new int[][] {{64, 16, 64}, {3, 1, 1}, {1, 3, 1}, {1, 2, 3}, {2, 3, 1}, {1, 16, 1}, {3, 1, 3}}) {
            assertThat(told(lists(draft, contexts, shape[0], shape[1], shape[2]).getLast()))
                    .as("in words, rows and cubes of %s", Arrays.toString(shape))
                    .isEqualTo(oneByOne);
        }
        return oneByOne;
    }

    private static List<String> told(PackageList list) {
        return list.packages().map(Arrays::toString).toList();
    }

    /// Issues of three and two levels.
    private static TermsDraft two() {
        return new TermsDraft(2, 1, 3, 2);
    }

    @Test
    void whereNothingIsInTheWayAllAreListed() {
        assertThat(listed(two())).containsExactly("[0, 1]", "[1, 0]", "[1, 1]", "[2, 0]", "[2, 1]");
    }

    @Test
    void whatIsNotOnTheAgendaStaysAsItIs() {
        assertThat(listed(two().agenda(0, 0))).containsExactly("[1, 0]", "[2, 0]");
    }

    /// It was concluded at its second level, and is final where nothing is added to it.
    @Test
    void whatIsConcludedStays() {
        assertThat(listed(two().concluded(1, 1))).containsExactly("[0, 1]", "[1, 1]", "[2, 1]");
    }

    @Test
    void whatARedLineForbidsIsNotListed() {
        TermsDraft draft = two().obliges(0, 0)
                .redLine(0, has(0, 2))
                .redLine(0, new MaskTest.All(List.of(has(0, 1), has(1, 1))))
                .redLine(1, has(1, 1))
                .signature(these(0, 1, 2), none(), none());
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 0]");
    }

    /// The red line of a party that is to be consulted is in the way where it has been.
    @Test
    void whoIsConsultedHasItsSay() {
        TermsDraft consulted =
                two().mayConsult(0, 1).redLine(1, has(0, 2)).signature(these(0), none(), these(1));
        assertThat(listed(consulted)).containsExactly("[0, 1]", "[1, 0]", "[1, 1]");
        TermsDraft other = two().mayConsult(0, 1).redLine(1, has(0, 2)).signature(these(0), none(), these(0));
        assertThat(listed(other)).hasSize(5);
    }

    @Test
    void whatIsNotGivenIsNotListed() {
        TermsDraft draft =
                two().obliges(0, 0).coverage(0, 0, 1, has(1, 1)).signature(none(), these(0), none());
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 1]");
    }

    /// The second level of issue 0 takes 5, of which issue 1 can make up for 2.
    @Test
    void withWhatAnObligorCannotBeContentIsNotListed() {
        TermsDraft draft = two().obliges(0, 1).points(1, 0, 0, -2, -5).points(1, 1, 0, 2);
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 1]");
    }

    @Test
    void withWhatWhoIsConsultedCannotBeContentIsNotListed() {
        TermsDraft draft = two().mayConsult(0, 1)
                .points(1, 0, 0, -2, -5)
                .points(1, 1, 0, 2)
                .signature(none(), none(), these(1));
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 1]");
        TermsDraft other = two().mayConsult(0, 1)
                .points(1, 0, 0, -2, -5)
                .points(1, 1, 0, 2)
                .signature(none(), none(), these(0));
        assertThat(listed(other)).as("it is not consulted").hasSize(5);
    }

    /// Each could make up for what issue 0 takes, by issue 1, but not both.
    @Test
    void withWhatPartiesCannotBeContentTogetherIsNotListed() {
        TermsDraft draft = new TermsDraft(2, 1, 2, 3)
                .obliges(0, 0, 1)
                .points(0, 0, 0, -2)
                .points(1, 0, 0, -2)
                .points(0, 1, 0, 3, 0)
                .points(1, 1, 0, 0, 3);
        assertThat(listed(draft)).containsExactly("[0, 1]", "[0, 2]");
    }

    /// Bonuses by what is told count at once, and may make up for the rest.
    @Test
    void bonusesCount() {
        TermsDraft draft = two().obliges(0, 1)
                .points(1, 0, 0, -2, -5)
                .bonus(1, has(1, 1), 2)
                .bonus(1, new MaskTest.All(List.of(has(0, 2), has(1, 0))), 5)
                .bonus(1, has(0, 1), -1);
        assertThat(listed(draft)).containsExactly("[0, 1]", "[2, 0]");
    }

    /// Given in the first round, final in the second, in which the party is consulted.
    @Test
    void whatIsOwedIsFinalLater() {
        TermsDraft draft = new TermsDraft(2, 2, 2, 2)
                .consults(0, 1)
                .agenda(1)
                .signature(none(), none(), none())
                .signature(none(), none(), these(1));
        List<PackageList> lists = lists(draft, ContextsDraft.line(0, 1));
        assertThat(told(lists.getFirst())).containsExactly("[0, 1]");
        assertThat(told(lists.getLast())).containsExactly("[0, 1]", "[1, 0]", "[1, 1]");
    }

    /// In the second round nobody gives anything more, and the party that is consulted has a red line against level 2.
    @Test
    void whatIsOwedIsFinalThoughItWouldNotBeConcludedAgain() {
        TermsDraft draft = new TermsDraft(2, 2, 3, 2)
                .obliges(0, 0)
                .coverage(0, 0, 2, always())
                .consults(0, 1)
                .redLine(1, has(0, 2))
                .agenda(1)
                .signature(none(), these(0), none())
                .signature(these(0), none(), these(1));
        assertThat(listed(draft, ContextsDraft.line(0, 1))).containsExactly("[0, 1]", "[1, 0]", "[1, 1]");
    }

    /// The obligor of issue 0 has a red line against what the other, who is to be consulted on it, wants: only that of the
    /// latter counts for what is concluded already.
    @Test
    void obligorsHaveHadTheirSay() {
        TermsDraft draft = new TermsDraft(2, 2, 3, 2)
                .obliges(0, 0)
                .consults(0, 1)
                .points(0, 0, 0, 0, 0)
                .points(1, 0, 0, 1, 2)
                .redLine(0, has(0, 1, 2))
                .agenda(1)
                .signature(none(), none(), none(), 0, 2)
                .signature(these(0), none(), these(1), 9, 2);
        assertThat(listed(draft, ContextsDraft.line(0, 1))).containsExactly("[0, 1]", "[2, 0]", "[2, 1]");
    }

    /// Before the lever level 1 is given, and the obligor of issue 1 wants 5; after it level 2 is given for issue 1, of which
    /// level 2 takes 3 from that obligor, who wants no less than that.
    @Test
    void underEachSignatureOtherPackagesAreAcceptable() {
        ContextsDraft lever = new ContextsDraft().round(0, 1).gate(0, 0).pull(0, 1, 0);
        TermsDraft draft = two().obliges(0, 0)
                .obliges(1, 1)
                .coverage(0, 0, 1, always(), 2, has(1, 1))
                .points(1, 0, 0, 0, -3)
                .signature(none(), these(0), none(), 0, 5)
                .signature(none(), these(1), none(), 0, -3);
        assertThat(listed(draft, lever)).containsExactly("[0, 1]", "[1, 0]", "[1, 1]", "[2, 1]");
    }

    @Test
    void whoIsNotBoundHasNoSay() {
        TermsDraft draft = two().mayConsult(1, 0)
                .points(1, 0, 0, 0, 0)
                .redLine(1, has(0, 1))
                .signature(these(0), none(), these(1), 0, 100);
        assertThat(listed(draft)).hasSize(5);
    }

    /// A lever after which it is consulted may come later in the same round, but a red line is active then.
    @Test
    void whatIsOwedIsFinalAfterALever() {
        ContextsDraft lever = new ContextsDraft().round(0, 1).gate(0, 0).pull(0, 1, 0);
        TermsDraft draft = new TermsDraft(2, 1, 3, 2)
                .consults(0, 1)
                .redLine(1, has(0, 2))
                .signature(none(), none(), none())
                .signature(these(0), none(), these(1));
        assertThat(listed(draft, lever)).containsExactly("[0, 1]", "[1, 0]", "[1, 1]");
    }

    /// All but the package with nothing in it, in the first round and again in the second.
    @Test
    void manyPackagesMayLieBelowOne() {
        TermsDraft draft = new TermsDraft(1, 2, 2, 2, 2, 2, 2, 2, 2);
        List<PackageList> lists = lists(draft, ContextsDraft.line(0, 0));
        assertThat(lists.getFirst().count()).isEqualTo(127);
        assertThat(lists.getLast().count()).isEqualTo(127);
    }

    /// Each level that is looked at is a step, and so is each word that a list has: in words of two packages there are
    /// three of them.
    @Test
    void whatItTakesGoesByWhatIsToldAndByWhatIsListed() {
        lists(two(), ContextsDraft.line(0), 1, 1, 1);
        assertThat(effort.spent()).isEqualTo((3 + 3 * 2) + 5);
        lists(two(), ContextsDraft.line(0), 2, 1, 1);
        assertThat(effort.spent()).isEqualTo(3 + 3);
        Effort little = new Effort(3 + 2, () -> {});
        Counting counting = Counting.of(two().terms(), ContextsDraft.line(0).contexts(), 2, 1, 1, 1, () -> {}).orElseThrow();
        assertThatThrownBy(() -> counting.listed(0, true, none(), false, little)).isInstanceOf(Effort.Spent.class);
    }

    /// To the party that both issues oblige the second one alone matters, which is told first but stays the last in the list.
    @Test
    void theyAreInTheOrderOfIssuesWhicheverIsToldFirst() {
        TermsDraft draft = new TermsDraft(1, 1, 2, 3, 2).points(0, 1, 0, 5, 9).points(0, 2, 0, 1).obliges(1, 0);
        assertThat(listed(draft.signature(none(), none(), none(), 5)))
                .containsExactly(
                        "[0, 0, 1]",
                        "[0, 1, 0]",
                        "[0, 1, 1]",
                        "[0, 2, 0]",
                        "[0, 2, 1]",
                        "[1, 0, 0]",
                        "[1, 0, 1]",
                        "[1, 1, 0]",
                        "[1, 1, 1]",
                        "[1, 2, 0]",
                        "[1, 2, 1]");
    }

    /// What was concluded waits for a consultation, which comes in the second round; what adds to it too.
    @Test
    void whatLiesOnTheTableIsAmongThemOnceItIsFinal() {
        TermsDraft draft = new TermsDraft(2, 2, 2, 2)
                .concluded(0, 1)
                .consults(0, 1)
                .agenda(1)
                .signature(none(), none(), none())
                .signature(none(), none(), these(1));
        List<PackageList> lists = lists(draft, ContextsDraft.line(0, 1));
        assertThat(told(lists.getFirst())).isEmpty();
        assertThat(told(lists.getLast())).containsExactly("[1, 0]", "[1, 1]");
        TermsDraft never = new TermsDraft(2, 2, 2, 2).concluded(0, 1).consults(0, 1);
        assertThat(listed(never, ContextsDraft.line(0, 0))).isEmpty();
    }

    /// Level 1 was concluded, and is final whatever comes.
    @Test
    void whatIsFinalAlreadyIsAmongThem() {
        TermsDraft draft = new TermsDraft(1, 3, 3, 2).concluded(0, 1).agenda(0).agenda(1).agenda(2);
        Contexts contexts = ContextsDraft.line(0, 0, 0).contexts();
        Counting counting = Counting.of(draft.obliges(0, 0).coverage(0, 0).terms(), contexts, () -> {}).orElseThrow();
        assertThat(lists(counting, 1, 1)).containsExactly(List.of(), List.of("[1, 0]"), List.of("[1, 0]"));
        assertThat(lists(counting, 2, 2)).containsExactly(List.of(), List.of(), List.of("[1, 0]"));
        assertThat(counting.listed(1, false, none(), true, effort).orElseThrow().getLast().count())
                .as("where the talks are nowhere")
                .isZero();
    }

    /// The status quo is not something that is reached.
    @Test
    void nothingThatIsConcludedIsNoPackage() {
        Counting counting = Counting.of(two().terms(), ContextsDraft.line(0).contexts(), () -> {}).orElseThrow();
        assertThat(lists(counting, 0, 0).getFirst()).hasSize(5).doesNotContain("[0, 0]");
    }

    private List<List<String>> lists(Counting counting, int round, int node) {
        return counting.listed(round, false, these(node), true, effort).orElseThrow().stream()
                .map(ListedTest::told)
                .toList();
    }

    @Test
    void whatIsGivenOnceIsNotGivenAgain() {
        TermsDraft draft = new TermsDraft(1, 2, 2, 2)
                .obliges(0, 0)
                .coverage(0, 0, 1, always())
                .signature(none(), these(0), none())
                .signature(none(), none(), none());
        List<PackageList> lists = lists(draft.agenda(0, 0), ContextsDraft.line(0, 1));
        assertThat(told(lists.getFirst())).containsExactly("[1, 0]");
        assertThat(told(lists.getLast())).as("with issue 1 the whole is judged").containsExactly("[0, 1]", "[1, 0]");
    }
}
