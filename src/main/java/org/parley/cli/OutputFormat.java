package org.parley.cli;

/// How an answer is written.
enum OutputFormat {
    /// For people.
    TEXT,
    /// For programs.
    JSON
}
