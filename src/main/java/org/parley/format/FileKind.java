package org.parley.format;

import java.util.Optional;

/// What the keys of a file's object show it to be, so that a good file of another kind gives one problem, not fifty.
enum FileKind {
    SCENARIO("a scenario"),
    SESSION("a session"),
    SCHEMA("a JSON Schema");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /// Whether the object is of this kind, as far as one can see; where it plainly is of another, that is reported.
    boolean fits(Fields root) {
        Optional<FileKind> seen = of(root);
        if (seen.isEmpty() || seen.get() == this) {
            return true;
        }
        root.spot().error(seen.get().words, words);
        return false;
    }

    /// Whether this kind is what was found in place of another.
    boolean isFoundIn(Problem problem) {
        return problem.found().equals(words);
    }

    private static Optional<FileKind> of(Fields root) {
        if (root.has("$defs") || root.has("properties") && root.has("$id")) {
            return Optional.of(SCHEMA);
        }
        if (root.has("scenario") && (root.has("journal") || root.has("seats"))) {
            return Optional.of(SESSION);
        }
        return root.has("parties") && root.has("issues") ? Optional.of(SCENARIO) : Optional.empty();
    }
}
