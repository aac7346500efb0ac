package org.parley.desktop.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.desktop.text.Texts;
import org.parley.rules.Rule;

/// Rules that are switched off and on together: one rule, or a refusal's.
///
/// @param id a word for its node, unique among the switches
/// @param party whose rule it is, where it is one party's
/// @param text what it says under its kind and party
/// @param name what it is called by itself
public record Switch(String id, Kind kind, Optional<String> party, String text, String name, List<Rule> rules) {
    public Switch {
        rules = List.copyOf(rules);
    }

    /// What sort of rule it is, in the order in which people ask for them.
    public enum Kind {
        REFUSAL,
        RED_LINE,
        RESERVATION,
        COVERAGE,
        CONSULTATION,
        AGENDA;

        /// The heading above the switches of this kind.
        public String title() {
            return Texts.of("insight.kind." + word());
        }

        /// What it means that such a rule is off, in a sentence.
        public String meaning() {
            return Texts.of("insight.kind." + word() + ".meaning");
        }

        /// The word of an id, such as `red-line`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether some of its rules are supposed away.
    public boolean isTouched(WhatIf whatIf) {
        return rules.stream().anyMatch(whatIf.relaxed()::contains);
    }

    /// Whether all of its rules are supposed away.
    public boolean isOff(WhatIf whatIf) {
        return whatIf.relaxed().containsAll(rules);
    }

    /// Whether it has all of these words.
    public boolean matches(String words) {
        String said = (kind.title() + " " + name + " " + text).toLowerCase(Locale.getDefault());
        return List.of(words.toLowerCase(Locale.getDefault()).strip().split("\\s+")).stream().allMatch(said::contains);
    }
}
