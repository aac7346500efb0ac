package org.parley.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a value stands in the tree of a file; written out only when a problem needs it.
final class JsonPath {
    static final JsonPath ROOT = new JsonPath(null, "$");
    private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final @Nullable JsonPath parent;
    private final String step;

    private JsonPath(@Nullable JsonPath parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    JsonPath key(String key) {
        if (SHORT_NAME.matcher(key).matches()) {
            return new JsonPath(this, "." + key);
        }
        return new JsonPath(this, "['" + Quoted.plain(key).replace("'", "\\'") + "']");
    }

    JsonPath element(int index) {
        return new JsonPath(this, "[" + index + "]");
    }

    /// As RFC 9535 writes it, with a dot where the key allows.
    @Override
    public String toString() {
        return parent == null ? step : parent + step;
    }
}
