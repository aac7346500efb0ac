package org.parley.scenario;

/// One level of an issue. Level 0 of an issue is its status quo.
///
/// @param shortTitle for narrow places, empty if the title is short enough
public record Level(String id, String title, String shortTitle, Annotation annotation) {
    public Level {
        Arguments.id("level", id);
    }

    /// A level with no short title.
    public static Level of(String id, String title) {
        return new Level(id, title, "", Annotation.NONE);
    }

    /// The short title, or the title where there is none.
    public String label() {
        return shortTitle.isEmpty() ? title : shortTitle;
    }
}
