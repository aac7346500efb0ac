package org.parley.desktop;

import java.lang.management.ManagementFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.outside.SystemFileChoice;
import org.parley.desktop.outside.SystemPasteboard;
import org.parley.desktop.outside.SystemPrinting;
import org.parley.desktop.outside.SystemTime;
import org.parley.desktop.settings.Folders;
import org.parley.desktop.settings.SettingsFile;
import org.parley.desktop.work.PooledWork;

/// The entrance to the window.
public final class ParleyApplication extends Application {
    /// Asked for on the command line: print how long it took from the start of the virtual machine to the first window.
    public static final String TIMING = "--timing";

    private static final int SEEDS = 1_000_000;
    private static final int THREADS = 2;

    private final PooledWork work = new PooledWork(THREADS);

    /// Opens the window, and returns when it has been closed.
    public static void launch(String... arguments) {
        Application.launch(ParleyApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Folders folders = Folders.ofUser();
        Means means = new Means(
                new SettingsFile(folders.settings().resolve("settings.properties")),
                folders.sessions(),
                work,
                this::outside,
                () -> ThreadLocalRandom.current().nextInt(SEEDS));
        Program program = new Program(stage, means);
        Troubles net = new Troubles(program.notices());
        Thread.currentThread().setUncaughtExceptionHandler(net);
        Thread.setDefaultUncaughtExceptionHandler(net);
        program.open();
        if (getParameters().getRaw().contains(TIMING)) {
            Platform.runLater(ParleyApplication::printTiming);
        }
    }

    @Override
    public void stop() {
        work.close();
    }

    private Outside outside(Supplier<Window> owner) {
        return new Outside(
                new SystemFileChoice(owner),
                file -> getHostServices().showDocument(file.toUri().toString()),
                new SystemPasteboard(),
                new SystemPrinting(owner),
                new SystemTime());
    }

    /// The virtual machine's own clock: what the system says of the process is rounded to a second on some.
    private static void printTiming() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("First window after " + (System.currentTimeMillis() - started) + " ms");
    }
}
