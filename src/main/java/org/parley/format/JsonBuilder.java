package org.parley.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Builds an object of a file key by key, leaving out what is the default.
final class JsonBuilder {
    private final JsonObject object = new JsonObject();

    JsonObject build() {
        return object;
    }

    JsonBuilder put(String key, JsonElement value) {
        object.add(key, value);
        return this;
    }

    /// An element, unless there is none.
    JsonBuilder put(String key, Optional<? extends JsonElement> value) {
        value.ifPresent(element -> object.add(key, element));
        return this;
    }

    JsonBuilder put(String key, String value) {
        object.addProperty(key, value);
        return this;
    }

    JsonBuilder put(String key, long value) {
        object.addProperty(key, value);
        return this;
    }

    JsonBuilder putUnless(String key, boolean value, boolean leftOut) {
        return value == leftOut ? this : put(key, new JsonPrimitive(value));
    }

    JsonBuilder putUnless(String key, long value, long leftOut) {
        return value == leftOut ? this : put(key, value);
    }

    /// A word of an enumeration.
    JsonBuilder putUnless(String key, Enum<?> value, Enum<?> leftOut) {
        return value == leftOut ? this : put(key, Spot.word(value));
    }

    /// A text, unless it is empty.
    JsonBuilder text(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    JsonBuilder count(String key, OptionalInt value) {
        return value.isPresent() ? put(key, value.getAsInt()) : this;
    }

    /// A list, unless it is empty.
    <T> JsonBuilder list(String key, Collection<T> values, Function<T, JsonElement> writer) {
        return values.isEmpty() ? this : put(key, array(values, writer));
    }

    /// A list of texts, unless it is empty.
    JsonBuilder texts(String key, Collection<String> values) {
        return list(key, values, JsonPrimitive::new);
    }

    /// An object whose keys are names, unless it is empty.
    <T> JsonBuilder map(String key, Map<String, T> values, Function<T, JsonElement> writer) {
        return values.isEmpty() ? this : put(key, members(values, writer));
    }

    /// An object whose keys and values are names, unless it is empty.
    JsonBuilder terms(String key, Map<String, String> terms) {
        return map(key, terms, JsonPrimitive::new);
    }

    static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> writer) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    static JsonArray texts(Collection<String> values) {
        return array(values, JsonPrimitive::new);
    }

    static <T> JsonObject members(Map<String, T> values, Function<T, JsonElement> writer) {
        JsonObject members = new JsonObject();
        values.forEach((key, value) -> members.add(key, writer.apply(value)));
        return members;
    }
}
