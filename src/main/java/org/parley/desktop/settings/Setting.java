package org.parley.desktop.settings;

import java.util.Optional;
import java.util.function.Function;

/// One thing that is remembered: its key in the file, its default, and how it is written and read.
///
/// @param read makes a value of what stands in the file; empty where that is no such value
public record Setting<T>(
        String key, T standard, Function<T, String> write, Function<String, Optional<T>> read) {

    /// A whole number within a range.
    public static Setting<Integer> number(String key, int least, int most, int standard) {
        return new Setting<>(key, standard, String::valueOf, text -> Numbers.parse(text, least, most));
    }

    /// One of an enum's constants, written by name.
    public static <E extends Enum<E>> Setting<E> choice(String key, Class<E> choices, E standard) {
        return new Setting<>(key, standard, Enum::name, text -> {
            for (E choice : choices.getEnumConstants()) {
                if (choice.name().equalsIgnoreCase(text.strip())) {
                    return Optional.of(choice);
                }
            }
            return Optional.empty();
        });
    }

    /// Yes or no.
    public static Setting<Boolean> yesOrNo(String key, boolean standard) {
        return new Setting<>(key, standard, String::valueOf, text -> switch (text.strip()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }
}
