package org.parley.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.parley.scenario.About;
import org.parley.scenario.Annotation;
import org.parley.scenario.Classroom;
import org.parley.scenario.History;
import org.parley.scenario.Lock;
import org.parley.scenario.Source;

/// Reads what a scenario says of itself, and the notes that any of its parts may carry.
final class AboutReader {
    private static final List<String> SOURCE = List.of("id", "title", "publisher", "date", "note", "sources");
    private static final List<String> CLASSROOM = List.of("undo", "scores", "reasons", "roundMinutes", "reveal", "lock");

    private final Names names;

    AboutReader(Names names) {
        this.names = names;
    }

    About about(Fields root) {
        IdRegister ids = new IdRegister("source");
        return new About(
                root.words("title"),
                root.text("summary"),
                root.text("language"),
                root.text("topic"),
                root.text("difficulty"),
                root.count("minutes", 1),
                root.list("sources", spot -> source(spot, ids)),
                root.list("modelling", spot -> spot.words().orElse("")),
                root.list("objectives", spot -> spot.words().orElse("")));
    }

    private Source source(Spot spot, IdRegister ids) {
        Fields fields = Fields.of(spot, "a source", SOURCE);
        return new Source(
                ids.id(fields),
                fields.words("title"),
                fields.text("publisher"),
                fields.text("date"),
                annotation(fields));
    }

    /// The note and the sources of a part.
    Annotation annotation(Fields fields) {
        return new Annotation(fields.text("note"), References.of(fields, "sources", names::source));
    }

    /// How a class plays, where a scenario or a session says so.
    static Optional<Classroom> classroom(Fields root, String key) {
        return root.find(key).map(AboutReader::classroom);
    }

    private static Classroom classroom(Spot spot) {
        Fields fields = Fields.of(spot, "a classroom", CLASSROOM);
        OptionalInt minutes = fields.count("roundMinutes", 1);
        return new Classroom(
                fields.word("undo", Classroom.FREE.undo()),
                fields.flag("scores", Classroom.FREE.scores()),
                fields.flag("reasons", Classroom.FREE.reasons()),
                minutes,
                fields.word("reveal", Classroom.FREE.reveal()),
                fields.find("lock").flatMap(AboutReader::lock));
    }

    private static Optional<Lock> lock(Spot spot) {
        Fields fields = Fields.of(spot, "a lock", List.of("iterations", "salt", "hash"));
        OptionalLong iterations = fields.need("iterations", "a whole number")
                .map(found -> found.whole(1, Lock.MOST, "a whole number from 1 to " + Lock.MOST))
                .orElse(OptionalLong.empty());
        Optional<String> salt = bytes(fields, "salt");
        Optional<String> hash = bytes(fields, "hash");
        return iterations.isPresent() && salt.isPresent() && hash.isPresent()
                ? Optional.of(new Lock((int) iterations.getAsLong(), salt.get(), hash.get()))
                : Optional.empty();
    }

    private static Optional<String> bytes(Fields fields, String key) {
        Optional<Spot> spot = fields.need(key, "bytes in Base64");
        Optional<String> text = spot.flatMap(Spot::text);
        if (text.isPresent() && !Lock.isBase64(text.get())) {
            spot.get().error(spot.get().value().shown(), "bytes in Base64");
            return Optional.empty();
        }
        return text;
    }

    Optional<History> history(Fields root, Terms terms) {
        return root.find("history").map(spot -> {
            Fields fields = Fields.of(spot, "a history", List.of("terms", "note", "sources"));
            return new History(
                    terms.of(fields, "terms", 0),
                    fields.text("note"),
                    References.of(fields, "sources", names::source));
        });
    }
}
