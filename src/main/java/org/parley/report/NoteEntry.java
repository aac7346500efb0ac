package org.parley.report;

import java.util.Optional;

/// A remark on a move.
///
/// @param move the number of the journal's entry; 0 for the start
/// @param seat the id of the party at whose seat it was written, if at one
/// @param author who wrote it, in words; may be empty
public record NoteEntry(int move, Optional<String> seat, String author, String text) {}
