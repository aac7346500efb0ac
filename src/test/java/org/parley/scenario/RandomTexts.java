package org.parley.scenario;

import java.util.List;
import java.util.OptionalInt;

/// Random words for people, among them such as a file must write with care.
final class RandomTexts {
    private static final List<String> TEXTS = List.of(
            "Plain words",
            "Größe der Übungen — «начало», 始め",
            "\"Quoted\", with a \\ backslash and a / slash",
            "Two lines\nand a\ttab",
            "A dove \uD83D\uDD4A and a separator \u2028 in a line",
            "<b>No mark-up</b> & no 'entity'",
            "Control \u0001 and delete \u007F");

    private final Dice dice;
    private final List<String> sources;

    RandomTexts(Dice dice) {
        this.dice = dice;
        this.sources = dice.chance(0.5) ? List.of("source-1", "source-2") : List.of();
    }

    String text() {
        return dice.oneOf(TEXTS);
    }

    String title() {
        return dice.chance(0.8) ? "Title " + dice.between(1, 99) : text();
    }

    /// A text now and then, else none.
    String rarely() {
        return dice.chance(0.15) ? text() : "";
    }

    List<String> sourceIds() {
        return dice.someOf(sources, 0.5);
    }

    Annotation annotation() {
        return dice.chance(0.9) ? Annotation.NONE : new Annotation(rarely(), sourceIds());
    }

    About about() {
        return new About(
                title(),
                rarely(),
                dice.oneOf("", "en", "de"),
                rarely(),
                rarely(),
                dice.chance(0.3) ? OptionalInt.of(dice.between(1, 90)) : OptionalInt.empty(),
                sources.stream()
                        .map(id -> new Source(id, title(), rarely(), rarely(), annotation()))
                        .toList(),
                dice.chance(0.2) ? List.of(text(), text()) : List.of(),
                dice.chance(0.2) ? List.of(text()) : List.of());
    }
}
