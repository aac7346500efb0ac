package org.parley.scenario;

import java.util.List;

/// A yes or no built from atoms of one dialect. An empty [All] holds, an empty [Any] does not.
///
/// @param <A> the dialect: [PackageAtom] or [ContextAtom]
public sealed interface Condition<A extends Atom> {
    /// Holds when every part does.
    record All<A extends Atom>(List<Condition<A>> parts) implements Condition<A> {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Holds when some part does.
    record Any<A extends Atom>(List<Condition<A>> parts) implements Condition<A> {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Holds when its part does not.
    record Not<A extends Atom>(Condition<A> part) implements Condition<A> {}

    /// Holds when its atom does.
    record Holds<A extends Atom>(A atom) implements Condition<A> {}

    /// The condition that always holds; what a condition left out of a file means.
    static <A extends Atom> Condition<A> always() {
        return new All<>(List.of());
    }

    /// Whether this is the condition of [#always()], as it stands: nothing is worked out.
    default boolean isAlways() {
        return this instanceof All<A> all && all.parts().isEmpty();
    }
}
