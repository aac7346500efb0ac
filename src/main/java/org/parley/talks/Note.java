package org.parley.talks;

/// A remark on a move, by a player or the instructor.
///
/// @param entry the number of the journal's entry; 0 for the start
/// @param author as they call themselves, may be empty
public record Note(int entry, String author, String text) {}
