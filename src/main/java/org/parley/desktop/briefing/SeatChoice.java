package org.parley.desktop.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.parley.desktop.text.Texts;
import org.parley.talks.Player;
import org.parley.talks.strategy.Strategies;

/// Who a person may put into a seat.
public sealed interface SeatChoice {
    /// The person who makes the choice.
    record Me() implements SeatChoice {}

    /// Somebody else at the same screen; a hand-over page keeps their sheets apart.
    record AnotherPerson() implements SeatChoice {}

    /// The machine.
    record Machine(String strategy) implements SeatChoice {}

    /// All of them, in the order in which they are offered.
    static List<SeatChoice> all() {
        Stream<SeatChoice> people = Stream.of(new Me(), new AnotherPerson());
        return Stream.concat(people, Strategies.names().stream().map(Machine::new)).toList();
    }

    /// Who that is at the table.
    default Player player() {
        return switch (this) {
            case Me(), AnotherPerson() -> new Player.Person();
            case Machine(String strategy) -> new Player.Strategy(strategy);
        };
    }

    /// Whether a person sits there.
    default boolean isPerson() {
        return !(this instanceof Machine);
    }

    /// What a person reads in the list.
    default String words() {
        return switch (this) {
            case Me() -> Texts.of("briefing.me");
            case AnotherPerson() -> Texts.of("briefing.other");
            case Machine(String strategy) -> Texts.has("strategy." + strategy) ? Texts.of("strategy." + strategy) : strategy;
        };
    }
}
