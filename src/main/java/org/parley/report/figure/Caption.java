package org.parley.report.figure;

/// What a figure says of itself to those who do not see it.
///
/// @param id unlike any other on the page; lower-case letters, digits and hyphens
/// @param title what it shows
/// @param summary what it says, in a sentence or two
public record Caption(String id, String title, String summary) {
    public Caption {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "The figure's id is '" + id + "'; it must be lower-case letters, digits and hyphens.");
        }
    }
}
