package org.parley.format;

/// A place in a text file. Lines and columns count from 1; a column counts UTF-16 units, a tab being one.
public record Place(int line, int column) {
    /// The first character; also what stands for a file as a whole.
    public static final Place START = new Place(1, 1);
}
