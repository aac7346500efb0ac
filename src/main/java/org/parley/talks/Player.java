package org.parley.talks;

/// Who plays a seat.
public sealed interface Player {
    /// A person, here at the screen.
    record Person() implements Player {}

    /// The machine, by the strategy of this name (see [Strategies#names]).
    record Strategy(String name) implements Player {
        public Strategy {
            if (name.isBlank() || name.equals(PERSON)) {
                throw new IllegalArgumentException(
                        "'" + name + "' names no strategy; it must be a word other than '" + PERSON + "'.");
            }
        }
    }

    /// What files call a person.
    String PERSON = "person";

    /// What files call this player: `person`, or the strategy's name.
    default String id() {
        return switch (this) {
            case Person() -> PERSON;
            case Strategy(String name) -> name;
        };
    }

    /// The player that files call by this name; any but `person` is taken for a strategy's.
    static Player of(String id) {
        return id.equals(PERSON) ? new Person() : new Strategy(id);
    }
}
