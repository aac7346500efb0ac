package org.parley.cli;

/// How a command ended, as the system is told.
public final class ExitCode {
    /// All went well.
    public static final int FINE = 0;

    /// A file has problems.
    public static final int PROBLEMS = 1;

    /// The command was used wrongly.
    public static final int WRONG_USAGE = 2;

    /// It could not finish: a file could not be saved, a limit was met.
    public static final int COULD_NOT_FINISH = 3;

    private ExitCode() {}
}
