package org.parley.format;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads objects that give issues a level each: `{"exercises": "cap-13000"}`.
final class Terms {
    private final Names names;

    Terms(Names names) {
        this.names = names;
    }

    /// Level id by issue id; nothing where the member is left out.
    ///
    /// @param least the lowest level that makes sense here, by its position
    Map<String, String> of(Fields fields, String key, int least) {
        Map<String, String> terms = new LinkedHashMap<>();
        fields.find(key).ifPresent(spot -> {
            Fields members = Fields.of(spot, "issues with a level each");
            for (String issue : members.keys()) {
                Spot member = members.find(issue).orElseThrow();
                if (names.hasIssue(issue, member, members.keyPlace(issue))) {
                    terms.put(issue, level(issue, member, least));
                }
            }
        });
        return terms;
    }

    private String level(String issue, Spot spot, int least) {
        String level = names.level(issue, spot);
        int position = names.levels(issue).map(known -> known.getOrDefault(level, least)).orElse(least);
        if (position < least) {
            spot.error(
                    "the status quo " + Quoted.text(level) + ", which every package meets",
                    "a level above the first of " + Quoted.text(issue));
        }
        return level;
    }
}
