package org.parley.format;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the text of a JSON file into a tree that knows its places. A key that comes twice and a text that is no
/// text are problems; a slip of syntax, nesting beyond [#DEEPEST], or more than [#MOST] values are one problem and end
/// the reading.
final class JsonTree {
    /// Objects and lists within each other.
    static final int DEEPEST = 64;

    /// Values in one file: far more than a scenario of the largest size has.
    static final int MOST = 4_000_000;

    private final JsonReader reader;
    private final TextCursor cursor;
    private final ProblemList problems;
    private SyntaxSlip.After after = SyntaxSlip.After.NOTHING;
    private JsonPath path = JsonPath.ROOT;
    private int values;

    private JsonTree(String text, ProblemList problems) {
        this.reader = new JsonReader(new StringReader(text));
        this.reader.setStrictness(Strictness.STRICT);
        this.cursor = new TextCursor(text);
        this.problems = problems;
    }

    /// The tree of the text, or none where its syntax is broken.
    ///
    /// @param text without a byte order mark
    static Optional<JsonValue> read(String text, ProblemList problems) {
        JsonTree tree = new JsonTree(text, problems);
        try {
            JsonValue root = tree.value(JsonPath.ROOT, 0);
            tree.after = SyntaxSlip.After.ALL;
            tree.reader.peek();
            return Optional.of(root);
        } catch (MalformedJsonException | EOFException _) {
            SyntaxSlip.report(tree.cursor, tree.after, tree.path, problems);
            return Optional.empty();
        } catch (TooMuchException _) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException("A text in memory cannot be read.", broken);
        }
    }

    private JsonValue value(JsonPath here, int depth) throws IOException, TooMuchException {
        path = here;
        JsonToken token = reader.peek();
        cursor.skipToToken();
        after = SyntaxSlip.After.SEPARATOR;
        Place place = cursor.place();
        if (++values > MOST) {
            throw tooMuch(here, place, "more than " + MOST + " values in one file", "fewer");
        }
        return switch (token) {
            case BEGIN_OBJECT -> object(here, place, depth + 1);
            case BEGIN_ARRAY -> array(here, place, depth + 1);
            case STRING -> new JsonValue.JsonText(text(here, place), place);
            case NUMBER -> {
                String literal = reader.nextString();
                cursor.skipWord();
                yield new JsonValue.JsonNumber(literal, place);
            }
            case BOOLEAN -> {
                boolean flag = reader.nextBoolean();
                cursor.skipWord();
                yield new JsonValue.JsonFlag(flag, place);
            }
            case NULL -> {
                reader.nextNull();
                cursor.skipWord();
                yield new JsonValue.JsonNull(place);
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT ->
                throw new MalformedJsonException("A value was expected, not " + token + ".");
        };
    }

    private JsonValue object(JsonPath here, Place place, int depth) throws IOException, TooMuchException {
        refuseDepth(here, place, depth);
        reader.beginObject();
        cursor.step();
        after = SyntaxSlip.After.OBJECT_BEGIN;
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (reader.peek() != JsonToken.END_OBJECT) {
            cursor.skipToToken();
            after = SyntaxSlip.After.SEPARATOR;
            Place keyPlace = cursor.place();
            String key = reader.nextName();
            cursor.skipString();
            after = SyntaxSlip.After.KEY;
            JsonValue value = value(here.key(key), depth);
            JsonValue.Member first = members.putIfAbsent(key, new JsonValue.Member(keyPlace, value));
            if (first != null) {
                problems.error(
                        here.key(key),
                        keyPlace,
                        "a second " + Quoted.text(key) + " in one object (the first is in line "
                                + first.keyPlace().line() + ")",
                        "each key once");
            }
            after = SyntaxSlip.After.MEMBER;
            path = here;
        }
        reader.endObject();
        cursor.skipToToken();
        cursor.step();
        return new JsonValue.JsonObject(members, place);
    }

    private JsonValue array(JsonPath here, Place place, int depth) throws IOException, TooMuchException {
        refuseDepth(here, place, depth);
        reader.beginArray();
        cursor.step();
        after = SyntaxSlip.After.ARRAY_BEGIN;
        List<JsonValue> elements = new ArrayList<>();
        while (reader.peek() != JsonToken.END_ARRAY) {
            elements.add(value(here.element(elements.size()), depth));
            after = SyntaxSlip.After.ELEMENT;
            path = here;
        }
        reader.endArray();
        cursor.skipToToken();
        cursor.step();
        return new JsonValue.JsonArray(elements, place);
    }

    private String text(JsonPath here, Place place) throws IOException {
        String text = reader.nextString();
        cursor.skipString();
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                int whole = text.codePointAt(index);
                if (whole <= Character.MAX_VALUE) {
                    problems.error(
                            here,
                            place,
                            "a text with half a character in it (a lone surrogate)",
                            "whole characters");
                    return text;
                }
                index++;
            }
        }
        return text;
    }

    private void refuseDepth(JsonPath here, Place place, int depth) throws TooMuchException {
        if (depth > DEEPEST) {
            throw tooMuch(here, place, "objects and lists nested more than " + DEEPEST + " deep", "a flatter file");
        }
    }

    private TooMuchException tooMuch(JsonPath here, Place place, String found, String expected) {
        problems.error(here, place, found, expected);
        return new TooMuchException();
    }

    /// The file passes a limit, which has been reported.
    private static final class TooMuchException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
