package org.parley.format;

/// A position in a text that moves forward only and knows its line and column.
///
/// It walks over text that a JSON reader has already found to be sound, token by token beside that reader, which
/// does not tell where its tokens begin.
final class TextCursor {
    private final String text;
    private int offset;
    private int line = 1;
    private int lineStart;

    TextCursor(String text) {
        this.text = text;
    }

    Place place() {
        return new Place(line, offset - lineStart + 1);
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    /// The character here, or NUL at the end.
    char here() {
        return atEnd() ? '\0' : text.charAt(offset);
    }

    /// Past the character here; stays where it is at the end.
    void step() {
        if (atEnd()) {
            return;
        }
        char passed = text.charAt(offset++);
        boolean lineEnds = passed == '\n' || passed == '\r' && here() != '\n';
        if (lineEnds) {
            line++;
            lineStart = offset;
        }
    }

    void skipSpace() {
        while (isSpace(here())) {
            step();
        }
    }

    /// To the beginning of the next token that is a value, a key or a closing bracket.
    void skipToToken() {
        while (isSpace(here()) || here() == ',' || here() == ':') {
            step();
        }
    }

    /// Past a sound string that begins here.
    void skipString() {
        step();
        while (!atEnd() && here() != '"') {
            if (here() == '\\') {
                step();
            }
            step();
        }
        step();
    }

    /// Past a number, `true`, `false`, `null`, or whatever else stands here up to the next sign or space.
    String skipWord() {
        int start = offset;
        while (!atEnd() && !isSpace(here()) && ",:[]{}\"".indexOf(here()) < 0) {
            step();
        }
        return text.substring(start, offset);
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r';
    }
}
