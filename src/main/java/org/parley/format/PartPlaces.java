package org.parley.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the parts of a scenario stand in its file: the elements of its lists, such as `$.levers[2]`.
public final class PartPlaces {
    private final String file;
    private final Map<String, Place> places;

    private PartPlaces(String file, Map<String, Place> places) {
        this.file = file;
        this.places = places;
    }

    /// The places of a scenario that stands in no file: every part is at its beginning.
    public static PartPlaces none(String file) {
        return new PartPlaces(file, Map.of());
    }

    static PartPlaces of(String file, Fields root) {
        Map<String, Place> places = new HashMap<>();
        for (String key : root.keys()) {
            Spot list = root.find(key).orElseThrow();
            if (list.value() instanceof JsonValue.JsonArray) {
                list.elements().forEach(each -> places.put(each.path().toString(), each.value().place()));
            }
        }
        return new PartPlaces(file, Map.copyOf(places));
    }

    /// The file's name.
    public String file() {
        return file;
    }

    /// The place of a part, or the beginning of the file.
    ///
    /// @param list the key of its list, such as `levers`
    public Place of(String list, int index) {
        return places.getOrDefault(path(list, index), Place.START);
    }

    /// A warning about a part.
    public Problem warning(String list, int index, String found, String expected) {
        return new Problem(
                Severity.WARNING, file, path(list, index), of(list, index), found, expected, Optional.empty());
    }

    private static String path(String list, int index) {
        return "$." + list + "[" + index + "]";
    }
}
