package org.parley.format;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.parley.talks.Session;

/// Writes sessions in the canonical form, with the whole scenario inside, so that a session opens anywhere. That
/// includes every seat's confidential sheet: whoever saves one must be told.
public final class SessionWriter {
    private SessionWriter() {}

    /// The text of a session's file, to be saved as UTF-8.
    public static String write(Session session) {
        JsonObject tree = new JsonBuilder()
                .put("format", SessionReader.FORMAT)
                .put("parley", version())
                .put("scenario", ScenarioWriter.tree(session.scenario()))
                .put("seats", JsonBuilder.array(session.seats(), seat -> new JsonBuilder()
                        .put("party", seat.party())
                        .put("player", seat.player().id())
                        .build()))
                .put("seed", session.seed())
                .put("options", ScenarioWriter.options(session.options()))
                .put("journal", JsonBuilder.array(session.journal(), MoveWriter::entry))
                .put("notes", JsonBuilder.array(session.notes(), note -> new JsonBuilder()
                        .put("n", note.entry())
                        .text("author", note.author())
                        .put("text", note.text())
                        .build()))
                .build();
        return CanonicalText.of(tree);
    }

    private static String version() {
        return Optional.ofNullable(SessionWriter.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
