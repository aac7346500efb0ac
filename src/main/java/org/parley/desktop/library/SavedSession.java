package org.parley.desktop.library;

import java.nio.file.Path;
import java.time.Instant;

/// A session that was played here, and has been kept.
///
/// @param title of its scenario
/// @param moves how many have been made
/// @param round the title of the round that it stands in
/// @param over whether the talks are over, so that it goes on with the debrief
public record SavedSession(Path file, String title, int moves, String round, boolean over, Instant when) {}
