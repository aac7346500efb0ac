package org.parley.format;

/// What a file holds, as it is shown in one line of a problem: short, and without characters that would break it.
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /// Between grave accents, as ids and keys are shown everywhere.
    static String text(String text) {
        return "`" + plain(text) + "`";
    }

    static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), LONGEST);
        for (int index = 0; index < end; index++) {
            char unit = text.charAt(index);
            boolean lone = Character.isSurrogate(unit) && !paired(text, index, end);
            boolean oddSpace = unit != ' ' && (Character.isSpaceChar(unit) || unit == '\uFEFF');
            if (Character.isISOControl(unit) || oddSpace || lone) {
                shown.append("\\u%04x".formatted((int) unit));
            } else {
                shown.append(unit);
            }
        }
        return text.length() > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    private static boolean paired(String text, int index, int end) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < end && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
