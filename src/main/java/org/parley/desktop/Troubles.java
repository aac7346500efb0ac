package org.parley.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.parley.desktop.screen.Notices;
import org.parley.desktop.text.Texts;

/// The last net: what nobody caught is said to the person and logged, and the program goes on. The only place that
/// takes what it does not know.
final class Troubles implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Troubles.class.getName());

    /// What goes wrong in drawing goes wrong again with every frame: once is enough to say it.
    private static final long QUIET_NANOS = 3_000_000_000L;

    private final Notices notices;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    Troubles(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable trouble) {
        LOG.log(Level.ERROR, "Not caught in " + thread.getName(), trouble);
        long now = System.nanoTime();
        if (now - lastSaid.getAndUpdate(last -> now - last < QUIET_NANOS ? last : now) < QUIET_NANOS) {
            return;
        }
        String details = details(trouble);
        if (Platform.isFxApplicationThread()) {
            say(details);
        } else {
            Platform.runLater(() -> say(details));
        }
    }

    private void say(String details) {
        notices.error(Texts.of("trouble.unexpected"), Texts.of("trouble.unexpected.hint"), details);
    }

    /// What happened where, cause by cause.
    static String details(Throwable trouble) {
        StringBuilder details = new StringBuilder(Texts.of(
                "trouble.versions",
                Credit.parley(),
                Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version")));
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            details.append('\n').append(cause);
            for (StackTraceElement line : cause.getStackTrace()) {
                details.append("\n    ").append(line);
            }
        }
        return details.toString();
    }
}
