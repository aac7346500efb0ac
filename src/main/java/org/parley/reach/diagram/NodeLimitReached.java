package org.parley.reach.diagram;

/// Thrown when a diagram would need more nodes than its store may hold. The store stays usable: what was built
/// before stands.
public final class NodeLimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int limit;

    public NodeLimitReached(int limit) {
        super("The sets of packages need more than " + limit + " nodes.", null, false, false);
        this.limit = limit;
    }

    /// The number of nodes that the store may hold.
    public int limit() {
        return limit;
    }
}
