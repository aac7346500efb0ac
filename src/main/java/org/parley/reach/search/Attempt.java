package org.parley.reach.search;

import java.util.List;

/// A package that was found, and one way to it.
///
/// @param levels one an issue
/// @param moves how many moves the way takes: pulls, conclusions and openings of rounds count one each
/// @param steps what happens on the way, in order
public record Attempt(int[] levels, int moves, List<Step> steps) {
    /// One step of a way, and the node where the talks are after it.
    public sealed interface Step {
        int node();
    }

    /// The way begins.
    public record Begin(int node) implements Step {}

    /// A round opens, by an opening of the contexts.
    public record Open(int node, int opening) implements Step {}

    /// A lever is pulled, by a pull of the contexts.
    public record Pull(int node, int pull) implements Step {}

    /// Terms are concluded: the package before and the package after.
    public record Conclude(int node, int[] before, int[] after) implements Step {}
}
