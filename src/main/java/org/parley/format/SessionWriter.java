package org.parley.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.parley.talks.Branch;
import org.parley.talks.Entry;
import org.parley.talks.Line;
import org.parley.talks.Note;
import org.parley.talks.Session;

/// Writes sessions in the canonical form, with the whole scenario inside, so that a session opens anywhere. That
/// includes every seat's confidential sheet: whoever saves one must be told.
///
/// `journal` holds the moves that stand, `notes` those on them. Where there is more, it follows:
///
/// - `"observer": true`, after the seats, where somebody without a seat watches;
/// - `branches`, where the session went several ways or moves were taken back: all of them in the order in which they
///   began, `{"n": 2, "of": 1, "from": 3, "origin": "undo", "journal": [...], "notes": [...]}`. It shares the first 3
///   moves with branch 1, and its own follow. `origin` is `undo` or `branch`; the first branch has no `of`, `from` and
///   `origin`. The one that `journal` is of has `ahead` in place of `journal`: the moves that were taken back and can be
///   made again. A note stands once, with `journal` or with the branch in which its move was made;
/// - `clock`, the seconds that the open round had left.
///
/// `options` may hold a `lock`, `{"iterations": 210000, "salt": "...", "hash": "..."}`: see [org.parley.talks.Passphrase].
public final class SessionWriter {
    private SessionWriter() {}

    /// The text of a session's file, to be saved as UTF-8.
    public static String write(Session session) {
        return CanonicalText.of(tree(session).build());
    }

    /// The text of a session's file with all the ways that it went and the moves that were taken back.
    public static String write(Line line) {
        JsonBuilder tree = tree(line.talks().session());
        boolean several = line.branches().size() > 1 || line.canRedo();
        if (several) {
            JsonArray branches = new JsonArray();
            for (int position = 0; position < line.branches().size(); position++) {
                branches.add(branch(line, position));
            }
            tree.put("branches", branches);
        }
        tree.put("clock", line.clock().map(left -> new JsonPrimitive(left.toSeconds())));
        return CanonicalText.of(tree.build());
    }

    private static JsonBuilder tree(Session session) {
        return new JsonBuilder()
                .put("format", SessionReader.FORMAT)
                .put("parley", version())
                .put("scenario", ScenarioWriter.tree(session.scenario()))
                .put("seats", JsonBuilder.array(session.seats(), seat -> new JsonBuilder()
                        .put("party", seat.party())
                        .put("player", seat.player().id())
                        .build()))
                .putUnless("observer", session.observer(), false)
                .put("seed", session.seed())
                .put("options", ScenarioWriter.options(session.options()))
                .put("journal", journal(session.journal()))
                .put("notes", JsonBuilder.array(session.notes(), SessionWriter::note));
    }

    private static JsonObject branch(Line line, int position) {
        Branch branch = line.branches().get(position);
        JsonBuilder object = new JsonBuilder().put("n", position + 1L);
        if (position > 0) {
            object.put("of", branch.parent() + 1L).put("from", branch.from()).put("origin", Spot.word(branch.origin()));
        }
        List<Entry> whole = branch.journal();
        boolean current = position == line.current();
        object.put(
                current ? "ahead" : "journal",
                journal(current ? whole.subList(line.cursor(), whole.size()) : branch.own()));
        return object.list(
                        "notes",
                        branch.notes().stream()
                                .filter(note -> note.entry() > line.cursor() || line.owner(note.entry()) != position)
                                .toList(),
                        SessionWriter::note)
                .build();
    }

    private static JsonArray journal(List<Entry> entries) {
        return JsonBuilder.array(entries, MoveWriter::entry);
    }

    private static JsonElement note(Note note) {
        return new JsonBuilder()
                .put("n", note.entry())
                .text("seat", note.seat().orElse(""))
                .text("author", note.author())
                .put("text", note.text())
                .build();
    }

    private static String version() {
        return Optional.ofNullable(SessionWriter.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
