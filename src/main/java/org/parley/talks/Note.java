package org.parley.talks;

import java.util.Optional;

/// A remark on a move, by a player or the instructor.
///
/// @param entry the number of the journal's entry; 0 for the start
/// @param seat the party at whose seat it was written: until the talks are revealed nobody else reads it; empty for
///     somebody without a seat, such as the instructor or an observer
/// @param author as they call themselves, may be empty
public record Note(int entry, Optional<String> seat, String author, String text) {
    /// A remark by somebody without a seat.
    public Note(int entry, String author, String text) {
        this(entry, Optional.empty(), author, text);
    }

    /// The same remark in other words.
    public Note saying(String otherAuthor, String otherText) {
        return new Note(entry, seat, otherAuthor, otherText);
    }
}
