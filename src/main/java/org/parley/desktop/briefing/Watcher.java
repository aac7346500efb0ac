package org.parley.desktop.briefing;

import org.parley.desktop.text.Texts;

/// Who watches the talks without a seat, and sees what everybody may.
public enum Watcher {
    NOBODY,
    /// The person who makes the choice.
    ME,
    /// Somebody else at the same screen.
    ANOTHER_PERSON;

    /// What a person reads in the list.
    String words() {
        return switch (this) {
            case NOBODY -> Texts.of("briefing.observer.nobody");
            case ME -> Texts.of("briefing.me");
            case ANOTHER_PERSON -> Texts.of("briefing.other");
        };
    }
}
