package org.parley.format;

import java.io.IOException;

/// A file was not saved; what was there before is as it was. The message is one for people: which file, why, and
/// what to do.
public final class NotSavedException extends IOException {
    private static final long serialVersionUID = 1;

    NotSavedException(String message, IOException cause) {
        super(message, cause);
    }

    NotSavedException(String message) {
        super(message);
    }
}
