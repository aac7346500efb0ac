package org.parley.reach;

import java.util.List;
import java.util.Map;

/// A sequence of steps from a state to one in which an understanding is final, with no shorter one: pulls,
/// conclusions and openings of rounds count one each, events nothing.
public record Way(List<Step> steps) {
    public Way {
        steps = List.copyOf(steps);
    }

    /// One step. Everything is named by its id.
    public sealed interface Step {
        /// The round that is open closes, if one is, and this one opens.
        record OpenRound(String round) implements Step {}

        /// An event happens at the opening of the round.
        record Happens(String event) implements Step {}

        /// A party pulls a lever.
        record Pull(String lever, String party) implements Step {}

        /// Terms are concluded: level id by issue id, in the order of the file.
        record Conclude(Map<String, String> terms) implements Step {}
    }
}
