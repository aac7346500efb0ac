package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NodesTest {
    private static final int WIDTH = 17;

    private int pauses;

    /// The two ends are nodes too: these are the others, each with the binary digits of its number as children.
    private static int node(Nodes nodes, int number) {
        int[] children = new int[WIDTH];
        for (int level = 0; level < WIDTH; level++) {
            children[level] = number >> level & 1;
        }
        return nodes.node(0, children);
    }

    @Test
    void namesEachNodeOnceHoweverManyThereAre() {
        Nodes nodes = new Nodes(new int[] {WIDTH}, 10_000, () -> {});
        for (int number = 1; number <= 5000; number++) {
            assertThat(node(nodes, number)).isEqualTo(number + 1);
        }
        assertThat(nodes.size()).isEqualTo(5002);
        for (int number = 1; number <= 5000; number++) {
            assertThat(node(nodes, number)).isEqualTo(number + 1);
        }
        assertThat(nodes.child(5001, 3)).isEqualTo(1);
        assertThat(nodes.child(5001, 4)).isZero();
        assertThat(nodes.layer(5001)).isZero();
        assertThat(nodes.layer(Nodes.FULL)).isEqualTo(1);
    }

    /// The first node alone is wider than twice the room that a store has for children at first.
    @Test
    void hasRoomForNodesOfAnyWidth() {
        int[] children = new int[10_000];
        children[9999] = Nodes.FULL;
        Nodes nodes = new Nodes(new int[] {10_000}, 10, () -> {});
        int node = nodes.node(0, children);
        children[9998] = Nodes.FULL;
        int other = nodes.node(0, children);
        assertThat(nodes.child(node, 9998)).isEqualTo(Nodes.EMPTY);
        assertThat(nodes.child(other, 9998)).isEqualTo(Nodes.FULL);
        assertThat(nodes.child(other, 9999)).isEqualTo(Nodes.FULL);
    }

    @Test
    void nodesOfTwoLayersWithTheSameChildrenAreTwo() {
        Nodes nodes = new Nodes(new int[] {2, 2}, 10, () -> {});
        int[] children = {Nodes.EMPTY, Nodes.FULL};
        assertThat(nodes.node(1, children)).isNotEqualTo(nodes.node(0, children));
    }

    /// The table is made anew where it is half full: for the 32,769th node in one of twice as many places, when node
    /// 32,768 is the only one at which it pauses.
    @Test
    void pausesNowAndThenWhereTheTableIsMadeAnew() {
        Nodes nodes = new Nodes(new int[] {WIDTH}, 1 << 20, () -> pauses++);
        fill(nodes, 32_768);
        assertThat(pauses).isZero();
        fill(nodes, 32_769);
        assertThat(pauses).isEqualTo(1);
    }

    @Test
    void whatIsThrownWhereItPausesLosesNoNode() {
        Nodes nodes = new Nodes(new int[] {WIDTH}, 1 << 20, () -> {
            if (pauses++ == 0) {
                throw new IllegalStateException("Enough.");
            }
        });
        assertThatThrownBy(() -> fill(nodes, 32_769)).hasMessage("Enough.");
        fill(nodes, 32_800);
        assertThat(pauses).isEqualTo(2);
    }

    /// Numbers nodes up to a size of the store.
    private static void fill(Nodes nodes, int size) {
        for (int number = 1; number <= size - 2; number++) {
            assertThat(node(nodes, number)).isEqualTo(number + 1);
        }
        assertThat(nodes.size()).isEqualTo(size);
    }
}
