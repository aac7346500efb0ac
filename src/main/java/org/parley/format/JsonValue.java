package org.parley.format;

import java.util.List;
import java.util.Map;

/// A value of a JSON file and the place where it begins.
sealed interface JsonValue {
    Place place();

    /// What kind of value this is, in words.
    default String kind() {
        return switch (this) {
            case JsonObject _ -> "an object";
            case JsonArray _ -> "a list";
            case JsonText _ -> "a text";
            case JsonNumber _ -> "a number";
            case JsonFlag _ -> "true or false";
            case JsonNull _ -> "null";
        };
    }

    /// The value itself in a few words, for a problem.
    default String shown() {
        return switch (this) {
            case JsonObject _, JsonArray _ -> kind();
            case JsonText(String text, _) -> "the text " + Quoted.text(text);
            case JsonNumber(String literal, _) -> "the number " + Quoted.plain(literal);
            case JsonFlag(boolean flag, _) -> String.valueOf(flag);
            case JsonNull _ -> "null";
        };
    }

    /// Members in the order of the file, none twice.
    record JsonObject(Map<String, Member> members, Place place) implements JsonValue {}

    record JsonArray(List<JsonValue> elements, Place place) implements JsonValue {}

    record JsonText(String text, Place place) implements JsonValue {}

    /// @param literal the number as it stands in the file
    record JsonNumber(String literal, Place place) implements JsonValue {}

    record JsonFlag(boolean flag, Place place) implements JsonValue {}

    record JsonNull(Place place) implements JsonValue {}

    /// A key's place and what it stands for.
    record Member(Place keyPlace, JsonValue value) {}
}
