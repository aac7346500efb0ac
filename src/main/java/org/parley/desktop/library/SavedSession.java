package org.parley.desktop.library;

import java.nio.file.Path;
import java.time.Instant;

/// A session that was not finished, or that was open when the program ended.
///
/// @param title of its scenario
/// @param moves how many have been made
/// @param round the title of the round that it stands in
public record SavedSession(Path file, String title, int moves, String round, Instant when) {}
