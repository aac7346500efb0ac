package org.parley.desktop;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.parley.desktop.outside.Outside;
import org.parley.desktop.settings.Settings;
import org.parley.desktop.work.LongWork;

/// What the program is given to run with: the machine's own, or a test's.
///
/// @param sessions the folder of recovery files
/// @param outside for a window that comes to be later
/// @param seeds the seed of each new session
record Means(
        Settings settings,
        Path sessions,
        LongWork work,
        Function<Supplier<Window>, Outside> outside,
        LongSupplier seeds) {}
