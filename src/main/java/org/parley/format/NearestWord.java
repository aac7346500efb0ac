package org.parley.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word that a writer may have meant.
///
/// Two words are as far apart as the fewest single-letter insertions, deletions, replacements and swaps of
/// neighbours that turn one into the other (optimal string alignment: Damerau 1964, Levenshtein 1966).
final class NearestWord {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 500;

    private NearestWord() {}

    /// The first of the nearest words, if it is near enough to be meant: one slip in every three letters, and upper
    /// or lower case not counted.
    static Optional<String> among(Collection<String> known, String word) {
        if (word.isBlank() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, word.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        int left = MOST_WORDS;
        for (String candidate : known) {
            if (left-- == 0) {
                break;
            }
            if (Math.abs(candidate.length() - word.length()) < best) {
                int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
                if (distance < best) {
                    best = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /// How many slips lie between two words.
    static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            last[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = last[column - 1] + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                row[column] = Math.min(replaced, Math.min(last[column], row[column - 1]) + 1);
                if (line > 1
                        && column > 1
                        && from.charAt(line - 1) == to.charAt(column - 2)
                        && from.charAt(line - 2) == to.charAt(column - 1)) {
                    row[column] = Math.min(row[column], before[column - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }
}
