package org.parley;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;

/// JavaFX itself, before any window. Where it cannot start it prints stack traces of its own, which say more than what
/// it throws; here they are held back and go with the failure.
final class Toolkit {
    private Toolkit() {}

    /// What JavaFX threw, with what it printed as the message.
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String printed, Throwable cause) {
            super(printed, cause);
        }
    }

    /// Starts it, once.
    ///
    /// @throws Failure where it does not start
    static void start() {
        PrintStream problems = System.err;
        HeldBack held = new HeldBack(problems);
        // Not put back when all went well: a log handler may have taken hold of it, and it passes everything on.
        System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
        try {
            Platform.startup(() -> {});
        } catch (RuntimeException | LinkageError failure) {
            throw new Failure(held.letGo(), failure);
        }
        held.letGo();
    }
}
