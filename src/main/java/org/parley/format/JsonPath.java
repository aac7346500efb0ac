package org.parley.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a value stands in the tree of a file; written out only when a problem needs it.
final class JsonPath {
    static final JsonPath ROOT = new JsonPath(null, null, -1);
    private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final @Nullable JsonPath parent;
    private final @Nullable String key;
    private final int index;

    private JsonPath(@Nullable JsonPath parent, @Nullable String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    JsonPath key(String member) {
        return new JsonPath(this, member, -1);
    }

    JsonPath element(int position) {
        return new JsonPath(this, null, position);
    }

    /// As RFC 9535 writes it, with a dot where the key allows.
    @Override
    public String toString() {
        if (parent == null) {
            return "$";
        }
        if (key == null) {
            return parent + "[" + index + "]";
        }
        return SHORT_NAME.matcher(key).matches()
                ? parent + "." + key
                : parent + "['" + Quoted.plain(key).replace("'", "\\'") + "']";
    }
}
