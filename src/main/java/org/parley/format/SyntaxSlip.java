package org.parley.format;

/// Tells, for a text whose syntax is broken right after the cursor, what stands there and what should.
final class SyntaxSlip {
    private final TextCursor cursor;
    private final JsonPath path;
    private final ProblemList problems;

    private SyntaxSlip(TextCursor cursor, JsonPath path, ProblemList problems) {
        this.cursor = cursor;
        this.path = path;
        this.problems = problems;
    }

    /// What was read last before the slip.
    enum After {
        NOTHING("a value"),
        OBJECT_BEGIN("a key in double quotes, or `}`"),
        KEY("`:` and a value"),
        MEMBER("`,` or `}`"),
        ARRAY_BEGIN("a value or `]`"),
        ELEMENT("`,` or `]`"),
        /// All that comes before a key or a value: that one itself is broken, and begins at the cursor.
        SEPARATOR("a sound text"),
        ALL("nothing more: a file holds one object");

        private final String next;

        After(String next) {
            this.next = next;
        }

        private boolean isValue() {
            return this == MEMBER || this == ELEMENT;
        }
    }

    /// Reports the slip. The cursor stands behind the last sound token, or where the broken one begins.
    static void report(TextCursor cursor, After after, JsonPath path, ProblemList problems) {
        new SyntaxSlip(cursor, path, problems).report(after);
    }

    private void report(After after) {
        cursor.skipSpace();
        if (after == After.SEPARATOR) {
            brokenString();
            return;
        }
        boolean separated = after.isValue() && cursor.here() == ',' || after == After.KEY && cursor.here() == ':';
        if (!separated) {
            wrong(cursor.place(), after.next);
            return;
        }
        Place separator = cursor.place();
        cursor.step();
        cursor.skipSpace();
        if (after.isValue() && (cursor.here() == '}' || cursor.here() == ']')) {
            String bracket = Quoted.text(String.valueOf(cursor.here()));
            problems.error(path, separator, "a comma before " + bracket, "no comma after the last entry");
        } else {
            wrong(cursor.place(), after == After.MEMBER ? "a key in double quotes" : "a value");
        }
    }

    /// What stands at the cursor cannot stand there.
    private void wrong(Place place, String expected) {
        if (cursor.atEnd()) {
            problems.error(path, place, "the end of the file", expected + "; it may have been cut off");
            return;
        }
        switch (cursor.here()) {
            case '"' -> problems.error(path, place, "a text", expected);
            case '{', '}', '[', ']', ',', ':' ->
                problems.error(path, place, Quoted.text(String.valueOf(cursor.here())), expected);
            case '/', '#' -> problems.error(path, place, "a comment", expected + " (JSON has no comments)");
            case '\'' -> problems.error(path, place, "a single quote", expected + " (texts stand in double quotes)");
            default -> {
                String word = cursor.skipWord();
                problems.error(path, place, Quoted.text(word), expected + hint(word, expected));
            }
        }
    }

    private static String hint(String word, String expected) {
        if (!expected.contains("value")) {
            return "";
        }
        char first = word.charAt(0);
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false") || word.equalsIgnoreCase("null")) {
            return " (`true`, `false` and `null` in small letters)";
        }
        if (word.endsWith("NaN") || word.endsWith("Infinity")) {
            return " (JSON has no such number)";
        }
        if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
            return " (a number looks like 12, -3 or 0.5)";
        }
        return " (texts stand in double quotes)";
    }

    /// What is wrong with the string that begins here: looked for as a reader of JSON would.
    private void brokenString() {
        Place begin = cursor.place();
        cursor.step();
        while (!cursor.atEnd() && cursor.here() != '"') {
            char unit = cursor.here();
            Place place = cursor.place();
            if (unit < ' ') {
                problems.error(
                        path, place, control(unit) + " within a text", "a closing `\"`, or an escape such as `\\n`");
                return;
            }
            cursor.step();
            if (unit == '\\' && !escapeIsSound()) {
                problems.error(
                        path,
                        place,
                        "an unknown escape in a text",
                        "`\\\\`, `\\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u0000`");
                return;
            }
        }
        problems.error(path, begin, "a text without its closing `\"`", "one; the file may have been cut off");
    }

    private static String control(char unit) {
        return switch (unit) {
            case '\n', '\r' -> "a line break";
            case '\t' -> "a tab";
            default -> "a control character";
        };
    }

    private boolean escapeIsSound() {
        if (cursor.atEnd()) {
            return true;
        }
        char kind = cursor.here();
        cursor.step();
        if (kind != 'u') {
            return "\"\\/bfnrt".indexOf(kind) >= 0;
        }
        for (int digit = 0; digit < 4 && !cursor.atEnd(); digit++) {
            if ("0123456789abcdefABCDEF".indexOf(cursor.here()) < 0) {
                return false;
            }
            cursor.step();
        }
        return true;
    }
}
