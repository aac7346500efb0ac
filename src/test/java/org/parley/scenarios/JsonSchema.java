package org.parley.scenarios;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// As much of JSON Schema, draft 2020-12, as the schema of scenario files uses; another word in it is refused.
final class JsonSchema {
    private static final Set<String> SILENT =
            Set.of("$schema", "$id", "$defs", "title", "description", "default");

    private final JsonObject root;

    JsonSchema(JsonElement root) {
        this.root = root.getAsJsonObject();
    }

    /// What is wrong with a document: the place and the word of the schema that it fails.
    List<String> complaints(JsonElement document) {
        return complaints(root, document, "$");
    }

    private List<String> complaints(JsonObject schema, JsonElement value, String at) {
        List<String> found = new ArrayList<>();
        for (String word : schema.keySet()) {
            if (!SILENT.contains(word)) {
                found.addAll(complaints(word, schema, value, at));
            }
        }
        return found;
    }

    private List<String> complaints(String word, JsonObject schema, JsonElement value, String at) {
        JsonElement said = schema.get(word);
        return switch (word) {
            case "$ref" -> complaints(definition(said.getAsString()), value, at);
            case "type" -> unless(isOf(said.getAsString(), value), at, word);
            case "const" -> unless(said.equals(value), at, word);
            case "enum" -> unless(said.getAsJsonArray().contains(value), at, word);
            case "minimum" -> unless(!isNumber(value) || number(value).compareTo(number(said)) >= 0, at, word);
            case "maximum" -> unless(!isNumber(value) || number(value).compareTo(number(said)) <= 0, at, word);
            case "minLength" -> unless(!isOf("string", value) || value.getAsString().length() >= said.getAsInt(), at, word);
            case "minItems" -> unless(!value.isJsonArray() || value.getAsJsonArray().size() >= said.getAsInt(), at, word);
            case "minProperties" -> unless(!value.isJsonObject() || value.getAsJsonObject().size() >= said.getAsInt(), at, word);
            case "items" -> ofItems(said.getAsJsonObject(), value, at);
            case "required" -> ofRequired(said.getAsJsonArray(), value, at);
            case "properties" -> ofProperties(said.getAsJsonObject(), value, at);
            case "additionalProperties" -> ofOthers(schema, said, value, at);
            case "propertyNames" -> ofNames(said.getAsJsonObject(), value, at);
            case "oneOf" -> unless(fitting(said.getAsJsonArray(), value, at) == 1, at, word);
            case "anyOf" -> unless(fitting(said.getAsJsonArray(), value, at) >= 1, at, word);
            default -> throw new IllegalArgumentException("The schema says '" + word + "', which is not known here.");
        };
    }

    private JsonObject definition(String reference) {
        return root.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
    }

    private long fitting(JsonArray choices, JsonElement value, String at) {
        return choices.asList().stream()
                .filter(choice -> complaints(choice.getAsJsonObject(), value, at).isEmpty())
                .count();
    }

    private List<String> ofItems(JsonObject items, JsonElement value, String at) {
        List<String> found = new ArrayList<>();
        if (value.isJsonArray()) {
            for (int index = 0; index < value.getAsJsonArray().size(); index++) {
                found.addAll(complaints(items, value.getAsJsonArray().get(index), at + "[" + index + "]"));
            }
        }
        return found;
    }

    private static List<String> ofRequired(JsonArray required, JsonElement value, String at) {
        return required.asList().stream()
                .map(JsonElement::getAsString)
                .filter(key -> value.isJsonObject() && !value.getAsJsonObject().has(key))
                .map(key -> at + ": required " + key)
                .toList();
    }

    private List<String> ofProperties(JsonObject properties, JsonElement value, String at) {
        List<String> found = new ArrayList<>();
        if (value.isJsonObject()) {
            value.getAsJsonObject().asMap().forEach((key, member) -> {
                if (properties.has(key)) {
                    found.addAll(complaints(properties.getAsJsonObject(key), member, at + "." + key));
                }
            });
        }
        return found;
    }

    private List<String> ofOthers(JsonObject schema, JsonElement said, JsonElement value, String at) {
        List<String> found = new ArrayList<>();
        if (value.isJsonObject()) {
            value.getAsJsonObject().asMap().forEach((key, member) -> {
                if (schema.has("properties") && schema.getAsJsonObject("properties").has(key)) {
                    return;
                }
                found.addAll(
                        said.isJsonObject()
                                ? complaints(said.getAsJsonObject(), member, at + "." + key)
                                : List.of(at + ": unknown key " + key));
            });
        }
        return found;
    }

    private List<String> ofNames(JsonObject names, JsonElement value, String at) {
        return value.isJsonObject()
                ? value.getAsJsonObject().keySet().stream()
                        .flatMap(key -> complaints(names, new JsonPrimitive(key), at + "." + key).stream())
                        .toList()
                : List.of();
    }

    private static List<String> unless(boolean fine, String at, String word) {
        return fine ? List.of() : List.of(at + ": " + word);
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "number" -> isNumber(value);
            case "integer" -> isNumber(value) && number(value).stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException("The schema has the type '" + type + "', which is not known here.");
        };
    }

    private static boolean isNumber(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }

    private static BigDecimal number(JsonElement value) {
        return value.getAsBigDecimal();
    }
}
