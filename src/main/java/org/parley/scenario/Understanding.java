package org.parley.scenario;

import java.util.Map;

/// A named target that the author cares about. A package meets it when every issue named is at or above its minimum.
///
/// @param terms the least level's id by issue id, in the order of the file
public record Understanding(String id, String title, Map<String, String> terms, Annotation annotation) {
    public Understanding {
        Arguments.id("understanding", id);
        terms = Arguments.ordered(terms);
    }
}
