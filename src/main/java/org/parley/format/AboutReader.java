package org.parley.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.scenario.About;
import org.parley.scenario.Annotation;
import org.parley.scenario.Classroom;
import org.parley.scenario.History;
import org.parley.scenario.Source;

/// Reads what a scenario says of itself, and the notes that any of its parts may carry.
final class AboutReader {
    private static final List<String> SOURCE = List.of("id", "title", "publisher", "date", "note", "sources");
    private static final List<String> CLASSROOM = List.of("undo", "scores", "reasons", "roundMinutes", "reveal");

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
                fields.word("reveal", Classroom.FREE.reveal()));
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
