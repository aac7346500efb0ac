package org.parley.reach.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reach.search.TermsDraft.these;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// A tree of two layers, issue 1 (four levels) above issue 0 (three), over words of one issue of two levels.
///
/// There are packages of two marks: where the round opens in a context with the first signature, and in one with the other.
class PrefixTreeTest {
    private static final Terms TERMS = new TermsDraft(2, 1, 3, 4, 2)
            .points(0, 0, 0, 0, 0)
            .points(1, 0, 0, 0, 0)
            .reservations(0, 5)
            .reservations(5, 0)
            .terms();

    private final List<String> looks = new ArrayList<>();
    private final Block block = new Block(TERMS, 2);
    private final PrefixTree tree = tree();

    private PrefixTree tree() {
        Contexts contexts = new ContextsDraft().round(0, 1).contexts();
        Marks.Openings openings = new Marks.Openings();
        openings.number(these(0));
        openings.number(these(1));
        Marks marks = new Marks(
                openings, new Marks.Openings(), new Simulation(contexts, TERMS, () -> {}), contexts, false);
        Entries entries = new Entries();
        add(entries, 0, 3, 0, 0b01);
        add(entries, 1, 0, 1, 0b10);
        add(entries, 1, 3, 0, 0b11);
        add(entries, 1, 3, 1, 0b10);
        add(entries, 2, 1, 0, 0b10);
        return PrefixTree.of(
                entries,
                block,
                these(1, 0),
                new boolean[] {true, false, true},
                marks,
                new Effort(0, () -> looks.add("look")));
    }

    private void add(Entries entries, int first, int second, int mark, long word) {
        entries.add(block.prefix(these(first, second, 0)), mark, word);
    }

    /// Issue 1 is at 0, 1 and 3; below that issue 0 is at 1, at 2, and at 0 and 1.
    @Test
    void nodesHaveABranchForEachLevelThatOccurs() {
        assertThat(tree.digits()[0]).containsExactly(0b1011);
        assertThat(tree.digits()[1]).containsExactly(0b010, 0b100, 0b011);
        assertThat(tree.branch(0, 0, 0)).isZero();
        assertThat(tree.branch(0, 0, 1)).isEqualTo(1);
        assertThat(tree.branch(0, 0, 2)).isEqualTo(-1);
        assertThat(tree.branch(0, 0, 3)).isEqualTo(2);
        assertThat(tree.branch(1, 0, 1)).isZero();
        assertThat(tree.branch(1, 1, 2)).isEqualTo(1);
        assertThat(tree.branch(1, 2, 0)).isEqualTo(2);
        assertThat(tree.branch(1, 2, 1)).isEqualTo(3);
        assertThat(tree.branch(1, 2, 2)).isEqualTo(-1);
    }

    /// The word of issue 2, which is free, is raised from its first level alone.
    @Test
    void entriesAreBelowTheLastNodes() {
        assertThat(tree.first()[2]).containsExactly(0, 1, 2, 3, 5);
        assertThat(tree.mark()).containsExactly(1, 0, 0, 0, 1);
        assertThat(tree.word()).containsExactly(0b10, 0b10, 0b11, 0b11, 0b10);
    }

    @Test
    void nodesKnowTheSignaturesOfWhatIsBelow() {
        assertThat(tree.reach()[2]).containsExactly(0b10, 0b01, 0b01, 0b11);
        assertThat(tree.reach()[1]).containsExactly(0b10, 0b01, 0b11);
        assertThat(tree.reach()[0]).containsExactly(0b11);
    }

    /// Once for the four bits of the prefix, and once a layer.
    @Test
    void whoListensIsAskedOnceALayer() {
        assertThat(looks).hasSize(3);
    }
}
