package org.parley.reach;

import java.util.Optional;
import java.util.function.Supplier;
import org.parley.reach.diagram.NodeLimitReached;

/// What came of a question: the exact answer, or why there is none.
public sealed interface Answer<T> {
    /// The exact answer.
    record Exact<T>(T value) implements Answer<T> {}

    /// A limit or a listener stopped the work before it was done.
    record Stopped<T>(Stop why) implements Answer<T> {}

    /// The answer to a question about packages that are not held but sought, such as whether a [PackageSet] is empty or
    /// how terms stand: within [Budget#SEARCHING] and the like, any of them may come to a limit, or be cancelled, while
    /// it is asked.
    static <T> Answer<T> to(Supplier<T> question) {
        try {
            return new Exact<>(question.get());
        } catch (StopSignal signal) {
            return new Stopped<>(signal.why());
        } catch (NodeLimitReached limit) {
            return new Stopped<>(new Stop.TooIntricate(limit.limit()));
        }
    }

    /// The same, or nothing where a limit is in the way. Where somebody cancelled it, the whole work is left, as far as
    /// the next [#to].
    static <T> Optional<T> settled(Supplier<T> question) {
        return switch (to(question)) {
            case Exact<T>(T value) -> Optional.of(value);
            case Stopped<T>(Stop.Cancelled why) -> throw new StopSignal(why);
            case Stopped<T> _ -> Optional.empty();
        };
    }

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
