package org.parley.desktop.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Notices that a file has been saved again. It looks once a second, which every file system can answer.
final class FileWatch {
    private static final Duration OFTEN = Duration.seconds(1);

    private final Path file;
    private final Runnable changed;
    private final Timeline clock;
    private Optional<FileTime> seen;

    /// @param changed called on the FX thread after each change
    FileWatch(Path file, Runnable changed) {
        this.file = file;
        this.changed = changed;
        seen = saved();
        clock = new Timeline(new KeyFrame(OFTEN, event -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    /// Looks at once.
    void look() {
        Optional<FileTime> now = saved();
        if (now.isPresent() && !now.equals(seen)) {
            seen = now;
            changed.run();
        }
    }

    /// When the file was last saved; empty while there is none, as between the steps of some editors.
    private Optional<FileTime> saved() {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
