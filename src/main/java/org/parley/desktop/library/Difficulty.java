package org.parley.desktop.library;

import java.util.Locale;
import org.parley.desktop.text.Texts;

/// How hard a scenario is, in the reader's words where the author used a usual one, else in the author's.
public final class Difficulty {
    private Difficulty() {}

    public static String words(String difficulty) {
        String key = "difficulty." + difficulty.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return Texts.has(key) ? Texts.of(key) : difficulty;
    }
}
