package org.parley.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The members of an object whose keys are known beforehand.
///
/// Each reading method reports what is wrong and then gives the value that stands for "left out", or for a member
/// that must be there a harmless one, so that the reading goes on and finds the other problems.
final class Fields {
    /// The id of a thing whose own id is missing or broken; no file can name it by accident, since ids are words.
    static final String NAMELESS = "\u0000";

    private final Spot spot;
    private final Map<String, JsonValue.Member> members;

    private Fields(Spot spot, Map<String, JsonValue.Member> members) {
        this.spot = spot;
        this.members = members;
    }

    /// The members of an object; none where the value is no object. Other keys than these are problems.
    static Fields of(Spot spot, String kind, List<String> keys) {
        Fields fields = of(spot, kind);
        for (Map.Entry<String, JsonValue.Member> entry : fields.members.entrySet()) {
            if (!keys.contains(entry.getKey())) {
                Optional<String> nearest = spot.problems().isFull()
                        ? Optional.empty()
                        : NearestWord.among(keys, entry.getKey());
                spot.problems()
                        .error(
                                spot.path().key(entry.getKey()),
                                entry.getValue().keyPlace(),
                                "unknown key " + Quoted.text(entry.getKey()),
                                "a key of " + kind + (nearest.isPresent() ? "" : ": " + String.join(", ", keys)),
                                nearest);
            }
        }
        return fields;
    }

    /// The members of an object, whatever their keys.
    static Fields of(Spot spot, String kind) {
        if (spot.value() instanceof JsonValue.JsonObject(Map<String, JsonValue.Member> members, _)) {
            return new Fields(spot, members);
        }
        spot.error(spot.value().shown(), kind + ", `{ … }`");
        return new Fields(spot, Map.of());
    }

    /// Whether there is an object at all.
    boolean isObject() {
        return spot.value() instanceof JsonValue.JsonObject;
    }

    Spot spot() {
        return spot;
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(members.keySet());
    }

    Place keyPlace(String key) {
        return members.containsKey(key) ? members.get(key).keyPlace() : spot.value().place();
    }

    Optional<Spot> find(String key) {
        return Optional.ofNullable(members.get(key))
                .map(member -> new Spot(member.value(), spot.path().key(key), spot.problems()));
    }

    /// A member that must be there.
    Optional<Spot> need(String key, String expected) {
        Optional<Spot> found = find(key);
        if (found.isEmpty() && isObject()) {
            spot.error("no " + Quoted.text(key), expected);
        }
        return found;
    }

    /// A text that must be there and show something.
    String words(String key) {
        return need(key, "a text").flatMap(Spot::words).orElse("");
    }

    /// A text, empty where it is left out.
    String text(String key) {
        return find(key).flatMap(Spot::text).orElse("");
    }

    boolean flag(String key, boolean leftOut) {
        return find(key).flatMap(Spot::flag).orElse(leftOut);
    }

    /// A whole number that must be there.
    long whole(String key) {
        return need(key, "a whole number").map(found -> found.whole().orElse(0)).orElse(0L);
    }

    /// A whole number from the least on.
    OptionalInt count(String key, int least) {
        Optional<Spot> found = find(key);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        var number = found.get().whole(least, Integer.MAX_VALUE, "a whole number from " + least + " on");
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    <E extends Enum<E>> E word(String key, E leftOut) {
        return find(key).flatMap(found -> found.word(leftOut.getDeclaringClass(), key)).orElse(leftOut);
    }

    /// What the reader makes of each element of a list; nothing where it is left out.
    <T> List<T> list(String key, Function<Spot, T> reader) {
        return find(key).map(found -> found.elements(reader)).orElse(List.of());
    }

    /// What the reader makes of each member of an object whose keys are names; nothing where it is left out.
    <T> Map<String, T> map(String key, String kind, BiFunction<String, Spot, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        find(key).map(found -> of(found, kind)).ifPresent(fields -> {
            for (String name : fields.keys()) {
                fields.find(name).ifPresent(member -> map.put(name, reader.apply(name, member)));
            }
        });
        return map;
    }
}
