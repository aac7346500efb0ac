package org.parley.reach;

import java.util.Optional;

/// What came of a question: the exact answer, or why there is none.
public sealed interface Answer<T> {
    /// The exact answer.
    record Exact<T>(T value) implements Answer<T> {}

    /// A limit or a listener stopped the work before it was done.
    record Stopped<T>(Stop why) implements Answer<T> {}

    /// The answer, if it is exact.
    default Optional<T> exact() {
        return switch (this) {
            case Exact<T>(T value) -> Optional.of(value);
            case Stopped<T> stopped -> Optional.empty();
        };
    }

    /// The answer where it must be exact, as for a small scenario in code of one's own.
    ///
    /// @throws IllegalStateException with the reason where it is not
    default T orElseThrow() {
        return switch (this) {
            case Exact<T>(T value) -> value;
            case Stopped<T>(Stop why) -> throw new IllegalStateException(why.sentence());
        };
    }
}
