package org.parley.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Runs parts of a test where JavaFX wants them, and brings back what came out or went wrong.
public final class OnFxThread {
    private OnFxThread() {}

    /// Runs it there and waits for its end.
    public static <T> T call(Callable<T> work) {
        startToolkit();
        return WaitForAsyncUtils.waitForAsyncFx(240_000, work);
    }

    /// Runs it there and waits for its end.
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static void startToolkit() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException problem) {
            throw new IllegalStateException("JavaFX did not start.", problem);
        }
    }
}
