package org.parley.desktop.settings;

import java.util.Optional;

/// Reads whole numbers of a settings file.
final class Numbers {
    private Numbers() {}

    /// The number, empty where the text is none or lies outside the range.
    static Optional<Integer> parse(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("-?[0-9]{1,9}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most ? Optional.empty() : Optional.of(number);
    }
}
