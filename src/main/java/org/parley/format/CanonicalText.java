package org.parley.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Iterator;
import java.util.Map;

/// Writes a tree in the one canonical form: two spaces, line feeds, every element on its own line, no escapes for
/// what needs none, a final line feed. Gson's own writer escapes line separators and leaves lone surrogates, which
/// no UTF-8 can hold, as they are; this one does the reverse.
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();
    private final boolean inLines;

    private CanonicalText(boolean inLines) {
        this.inLines = inLines;
    }

    /// The tree in lines.
    static String of(JsonElement tree) {
        return print(tree, true);
    }

    /// The tree in a single line, for formats that hold one object a line.
    static String line(JsonElement tree) {
        return print(tree, false);
    }

    private static String print(JsonElement tree, boolean inLines) {
        CanonicalText printer = new CanonicalText(inLines);
        printer.element(tree, 0);
        return printer.text.append('\n').toString();
    }

    private void element(JsonElement element, int depth) {
        switch (element) {
            case JsonObject object -> object(object, depth);
            case JsonArray array -> array(array, depth);
            case JsonPrimitive primitive when primitive.isString() -> string(primitive.getAsString());
            case JsonPrimitive primitive when primitive.isNumber() ->
                text.append(primitive.getAsBigDecimal().toPlainString());
            default -> text.append(element);
        }
    }

    private void object(JsonObject object, int depth) {
        Iterator<Map.Entry<String, JsonElement>> entries = object.entrySet().iterator();
        text.append('{');
        while (entries.hasNext()) {
            Map.Entry<String, JsonElement> entry = entries.next();
            newLine(depth + 1);
            string(entry.getKey());
            text.append(": ");
            element(entry.getValue(), depth + 1);
            separate(entries.hasNext());
        }
        if (!object.isEmpty()) {
            newLine(depth);
        }
        text.append('}');
    }

    private void array(JsonArray array, int depth) {
        Iterator<JsonElement> elements = array.iterator();
        text.append('[');
        while (elements.hasNext()) {
            newLine(depth + 1);
            element(elements.next(), depth + 1);
            separate(elements.hasNext());
        }
        if (!array.isEmpty()) {
            newLine(depth);
        }
        text.append(']');
    }

    private void separate(boolean more) {
        if (more) {
            text.append(inLines ? "," : ", ");
        }
    }

    private void newLine(int depth) {
        if (inLines) {
            text.append('\n').repeat("  ", depth);
        }
    }

    private void string(String value) {
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            char unit = value.charAt(index);
            if (Character.isHighSurrogate(unit)
                    && index + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(index + 1))) {
                text.append(unit).append(value.charAt(++index));
            } else {
                unit(unit);
            }
        }
        text.append('"');
    }

    private void unit(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            default -> {
                if (unit < ' ' || Character.isSurrogate(unit)) {
                    text.append("\\u%04x".formatted((int) unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }
}
