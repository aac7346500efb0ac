package org.parley.reach.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.always;
import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;
import static org.parley.reach.search.TermsDraft.these;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Effort;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.TermsDraft;

/// What can be reached in a round or two, and what it takes to list it, by hand. Issues are told one by one, so that each
/// level that is looked at is a step, and each package told another.
class RoundListingTest {
    private Effort effort = new Effort(100_000, () -> {});

    private List<PackageList> lists(TermsDraft draft, ContextsDraft contexts, int most) {
        effort = new Effort(100_000, () -> {});
        return Listing.of(draft.terms(), contexts.contexts(), most, () -> {})
                .flatMap(listing -> listing.from(0, true, new int[0], false, effort))
                .orElseThrow();
    }

    /// The same whether issues are told one by one, or the last one or both in a word; what it takes is of the first.
    private List<String> listed(TermsDraft draft) {
        return listed(draft, ContextsDraft.line(0));
    }

    private List<String> listed(TermsDraft draft, ContextsDraft contexts) {
        List<String> inOneWord = told(lists(draft, contexts, 64).getLast());
        List<String> inSomeWords = told(lists(draft, contexts, 3).getLast());
        List<String> oneByOne = told(lists(draft, contexts, 1).getLast());
        assertThat(inOneWord).isEqualTo(oneByOne);
        assertThat(inSomeWords).isEqualTo(oneByOne);
        return oneByOne;
    }

    private static List<String> told(PackageList list) {
        return list.packages().map(Arrays::toString).toList();
    }

    /// Issues of three and two levels.
    private static TermsDraft two() {
        return new TermsDraft(2, 1, 3, 2);
    }

    /// Three levels, two more after each, and six packages.
    @Test
    void whereNothingIsInTheWayAllAreTold() {
        assertThat(listed(two())).containsExactly("[0, 1]", "[1, 0]", "[1, 1]", "[2, 0]", "[2, 1]");
        assertThat(effort.spent()).isEqualTo(3 + 6 + 6);
    }

    /// Issue 1 is told first, and remains as it is.
    @Test
    void whatCannotBeConcludedIsToldFirst() {
        assertThat(listed(two().agenda(0, 0))).containsExactly("[1, 0]", "[2, 0]");
        assertThat(effort.spent()).isEqualTo(2 + 3 + 3);
    }

    /// It was concluded at its second level, and is final where nothing is added to it.
    @Test
    void whatIsConcludedStays() {
        assertThat(listed(two().concluded(1, 1))).containsExactly("[0, 1]", "[1, 1]", "[2, 1]");
        assertThat(effort.spent()).isEqualTo(1 + 3 + 3);
    }

    /// With the second level of issue 0 nothing goes on; with the first it is not known before issue 1.
    @Test
    void whatARedLineForbidsIsNotToldOn() {
        TermsDraft draft = two().obliges(0, 0)
                .redLine(0, has(0, 2))
                .redLine(0, new MaskTest.All(List.of(has(0, 1), has(1, 1))))
                .redLine(1, has(1, 1))
                .signature(these(0, 1, 2), none(), none());
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 0]");
        assertThat(effort.spent()).isEqualTo(3 + 4 + 3);
    }

    /// The red line of a party that is to be consulted is in the way where it has been.
    @Test
    void whoIsConsultedHasItsSay() {
        TermsDraft consulted =
                two().mayConsult(0, 1).redLine(1, has(0, 2)).signature(these(0), none(), these(1));
        assertThat(listed(consulted)).containsExactly("[0, 1]", "[1, 0]", "[1, 1]");
        // One step more for what is there already, since what is concluded may have to wait.
        assertThat(effort.spent()).isEqualTo(1 + 3 + 4 + 4);
        TermsDraft other = two().mayConsult(0, 1).redLine(1, has(0, 2)).signature(these(0), none(), these(0));
        assertThat(listed(other)).hasSize(5);
    }

    @Test
    void whatIsNotGivenIsNotToldOn() {
        TermsDraft draft =
                two().obliges(0, 0).coverage(0, 0, 1, has(1, 1)).signature(none(), these(0), none());
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 1]");
        assertThat(effort.spent()).isEqualTo(3 + 4 + 3);
    }

    /// The second level of issue 0 takes 5, of which issue 1 can make up for 2.
    @Test
    void withWhatAnObligorCannotBeContentIsNotToldOn() {
        TermsDraft draft = two().obliges(0, 1).points(1, 0, 0, -2, -5).points(1, 1, 0, 2);
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 1]");
        assertThat(effort.spent()).isEqualTo(3 + 4 + 3);
    }

    @Test
    void withWhatWhoIsConsultedCannotBeContentIsNotToldOn() {
        TermsDraft draft = two().mayConsult(0, 1)
                .points(1, 0, 0, -2, -5)
                .points(1, 1, 0, 2)
                .signature(none(), none(), these(1));
        assertThat(listed(draft)).containsExactly("[0, 1]", "[1, 1]");
        assertThat(effort.spent()).isEqualTo(1 + 3 + 4 + 3);
        TermsDraft other = two().mayConsult(0, 1)
                .points(1, 0, 0, -2, -5)
                .points(1, 1, 0, 2)
                .signature(none(), none(), these(0));
        assertThat(listed(other)).as("it is not consulted").hasSize(5);
    }

    /// Each could make up for what issue 0 takes, by issue 1, but not both.
    @Test
    void withWhatPartiesCannotBeContentTogetherIsNotToldOn() {
        TermsDraft draft = new TermsDraft(2, 1, 2, 3)
                .obliges(0, 0, 1)
                .points(0, 0, 0, -2)
                .points(1, 0, 0, -2)
                .points(0, 1, 0, 3, 0)
                .points(1, 1, 0, 0, 3);
        assertThat(listed(draft)).containsExactly("[0, 1]", "[0, 2]");
        assertThat(effort.spent()).isEqualTo(2 + 3 + 3);
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
        assertThat(effort.spent()).isEqualTo(3 + 6 + 3);
    }

    /// Given in the first round, final in the second, in which the party is consulted.
    @Test
    void whatIsOwedIsFinalLater() {
        TermsDraft draft = new TermsDraft(2, 2, 2, 2)
                .consults(0, 1)
                .agenda(1)
                .signature(none(), none(), none())
                .signature(none(), none(), these(1));
        List<PackageList> lists = lists(draft, ContextsDraft.line(0, 1), 1);
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
        List<PackageList> lists = lists(draft, ContextsDraft.line(0, 0), 1);
        assertThat(lists.getFirst().count()).isEqualTo(127);
        assertThat(lists.getLast().count()).isEqualTo(127);
    }

    @Test
    void talksMayBeTooLargeToList() {
        Contexts line = ContextsDraft.line(0).contexts();
        assertThat(Listing.of(ofTwo(50).terms(), line, () -> {})).as("44 issues in front of 6").isPresent();
        assertThat(Listing.of(ofTwo(51).terms(), line, () -> {})).isEmpty();
        assertThat(Listing.of(two().points(0, 0, 0, 1L << 56, 0).terms(), line, () -> {})).isEmpty();
        Contexts many = new ContextsDraft().round(new int[2_001]).contexts();
        assertThat(Listing.of(two().terms(), many, () -> {})).isEmpty();
    }

    private static TermsDraft ofTwo(int issues) {
        return new TermsDraft(1, 1, IntStream.generate(() -> 2).limit(issues).toArray());
    }

    @Test
    void rulesMayBeTooIntricateToList() {
        TermsDraft draft = new TermsDraft(1, 1, 64, 64, 2, 2)
                .redLine(0, new MaskTest.All(List.of(has(0, 1), has(1, 1), has(2, 1))))
                .signature(these(0), none(), none());
        Optional<List<PackageList>> lists = Listing.of(draft.terms(), ContextsDraft.line(0).contexts(), 2, () -> {})
                .orElseThrow()
                .from(0, true, new int[0], false, effort);
        assertThat(lists).isEmpty();
    }

    /// Level 1 was concluded, and is final whatever comes.
    @Test
    void whatIsFinalAlreadyIsAmongThem() {
        TermsDraft draft = new TermsDraft(1, 3, 3, 2).concluded(0, 1).agenda(0).agenda(1).agenda(2);
        Contexts contexts = ContextsDraft.line(0, 0, 0).contexts();
        Listing listing = Listing.of(draft.obliges(0, 0).coverage(0, 0).terms(), contexts, () -> {}).orElseThrow();
        assertThat(lists(listing, 1, 1)).containsExactly(List.of(), List.of("[1, 0]"), List.of("[1, 0]"));
        assertThat(lists(listing, 2, 2)).containsExactly(List.of(), List.of(), List.of("[1, 0]"));
        assertThat(listing.from(1, false, new int[0], true, effort).orElseThrow().getLast().count())
                .as("where the talks are nowhere")
                .isZero();
    }

    /// The status quo is not something that is reached.
    @Test
    void nothingThatIsConcludedIsNoPackage() {
        Listing listing = Listing.of(two().terms(), ContextsDraft.line(0).contexts(), () -> {}).orElseThrow();
        assertThat(lists(listing, 0, 0).getFirst()).hasSize(5).doesNotContain("[0, 0]");
    }

    private List<List<String>> lists(Listing listing, int round, int node) {
        return listing.from(round, false, new int[] {node}, true, effort).orElseThrow().stream()
                .map(RoundListingTest::told)
                .toList();
    }

    @Test
    void whatIsGivenOnceIsNotGivenAgain() {
        TermsDraft draft = new TermsDraft(1, 2, 2, 2)
                .obliges(0, 0)
                .coverage(0, 0, 1, always())
                .signature(none(), these(0), none())
                .signature(none(), none(), none());
        List<PackageList> lists = lists(draft.agenda(0, 0), ContextsDraft.line(0, 1), 1);
        assertThat(told(lists.getFirst())).containsExactly("[1, 0]");
        assertThat(told(lists.getLast())).as("with issue 1 the whole is judged").containsExactly("[0, 1]", "[1, 0]");
    }
}
