package org.parley.format;

/// How bad a [Problem] is.
public enum Severity {
    /// The file is not opened, or not further than to here.
    ERROR("error"),
    /// The file is opened, though its author may have meant something else.
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// The word in a line of a list of problems.
    public String word() {
        return word;
    }
}
