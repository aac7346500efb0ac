package org.parley.report;

/// A remark on a move.
///
/// @param move the number of the journal's entry; 0 for the start
/// @param author may be empty
public record NoteEntry(int move, String author, String text) {}
