package org.parley.cli;

import java.util.ArrayList;
import java.util.List;

/// Long lines broken between words, for a terminal.
final class Wrapped {
    private static final int WIDTH = 100;

    private Wrapped() {}

    /// The text in lines, each as long as it may be.
    ///
    /// @param indent how many blanks stand before the first line; before the others two more
    static List<String> lines(String text, int indent) {
        String margin = " ".repeat(indent);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(margin);
        boolean begun = false;
        for (String word : text.strip().split(" ")) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(margin).append("  ").append(word);
            } else {
                line.append(begun ? " " : "").append(word);
            }
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
