package org.parley.desktop.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.desktop.outside.FileChoice;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.format.SafeFile;
import org.parley.format.SessionWriter;
import org.parley.talks.Line;
import org.parley.talks.Session;

/// Keeps the session that is played or looked back on in a recovery file, written anew after every change, and saves it where a person
/// wants it. FX thread alone.
public final class SessionKeeper {
    private final Desk desk;
    private final Path recovery;
    private boolean warned;

    /// @param recovery the recovery file; its folder is made where it is missing
    public SessionKeeper(Desk desk, Path recovery) {
        this.desk = desk;
        this.recovery = recovery;
    }

    /// Writes the recovery file.
    public void keep(Line line) {
        desk.work().start(Job.<Path>of(
                "table.keep." + recovery.getFileName(),
                Texts.of("table.keeping"),
                progress -> {
                    Files.createDirectories(recovery.toAbsolutePath().getParent());
                    return write(recovery, line);
                },
                file -> warned = false,
                this::notKept)
                .toTheEnd());
    }

    private void notKept(Throwable problem) {
        if (!warned) {
            warned = true;
            desk.notices().warn(Texts.of("table.keep.failed", String.valueOf(problem.getMessage())));
        }
    }

    /// Asks where to and saves the session.
    public void save(Line line) {
        Session session = line.talks().session();
        desk.outside()
                .files()
                .toSave(
                        Texts.of("table.save.title"),
                        session.scenario().id() + ".parley.json",
                        List.of(new FileChoice.Kind(Texts.of("table.save.kind"), List.of("*.parley.json"))))
                .ifPresent(file -> desk.work()
                        .start(Job.of(
                                "table.save",
                                Texts.of("table.saving"),
                                progress -> write(file, line),
                                saved -> desk.notices().done(Texts.of("table.saved", saved.getFileName())),
                                problem -> desk.notices()
                                        .error(
                                                Texts.of("table.save.failed"),
                                                String.valueOf(problem.getMessage()),
                                                ""))));
    }

    private static Path write(Path file, Line line) throws IOException {
        SafeFile.write(file, SessionWriter.write(line));
        return file;
    }
}
