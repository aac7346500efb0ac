package org.parley.desktop.journey;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.parley.desktop.OnFxThread;

/// Looks again and again at what the window's thread is about, and notes where it works out what can be agreed: that
/// belongs to long work, elsewhere.
final class Watch implements AutoCloseable {
    private static final int OFTEN_IN_MILLIS = 5;

    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final Thread window = OnFxThread.call(Thread::currentThread);

    Watch() {
        looking.scheduleAtFixedRate(this::look, 0, OFTEN_IN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        StackTraceElement[] calls = window.getStackTrace();
        boolean works = Arrays.stream(calls).anyMatch(Watch::isOfTheEngine);
        if (works) {
            Arrays.stream(calls)
                    .filter(call -> call.getClassName().startsWith("org.parley.desktop."))
                    .findFirst()
                    .ifPresent(call -> seen.add(call.getClassName() + "." + call.getMethodName()));
        }
    }

    private static boolean isOfTheEngine(StackTraceElement call) {
        String name = call.getClassName();
        return name.startsWith("org.parley.reach.search.")
                || name.startsWith("org.parley.reach.diagram.")
                || name.startsWith("org.parley.reach.Spread")
                || name.startsWith("org.parley.reach.ContextGraph")
                || name.startsWith("org.parley.talks.strategy.PackageSearch")
                || name.startsWith("org.parley.talks.strategy.Descent");
    }

    /// The parts of the window that had its thread do what long work should.
    Set<String> seen() {
        return new TreeSet<>(seen);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
