package org.parley.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.desktop.library.SavedSession;
import org.parley.format.SafeFile;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.talks.Line;
import org.parley.talks.Seat;
import org.parley.talks.Session;

/// Recovery files: one for each session, in a folder of the program's own. Who plays a session writes it. Any thread.
final class SessionFiles {
    static final String ENDING = ".parley.json";

    private static final Logger LOG = System.getLogger(SessionFiles.class.getName());
    private static final int MOST = 6;

    private final Path folder;

    SessionFiles(Path folder) {
        this.folder = folder;
    }

    /// The file of a session: the same for all its moves, and when it is resumed.
    Path fileOf(Session session) {
        String name = session.scenario().id().replaceAll("[^A-Za-z0-9-]", "_");
        int which = Objects.hash(session.seats().stream().map(Seat::party).toList(), session.seed());
        return folder.resolve(name + "-" + Integer.toHexString(which) + ENDING);
    }

    /// Deletes a recovery file, with its backup.
    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(SafeFile.backupOf(file));
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The recovery file {0} cannot be deleted: {1}", file, problem);
        }
    }

    /// The sessions that were not finished, the latest first; those that cannot be read are passed over.
    List<SavedSession> unfinished() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(SessionFiles::saved).reversed())
                    .limit(MOST)
                    .flatMap(file -> describe(file).stream())
                    .toList();
        } catch (IOException | UncheckedIOException problem) {
            LOG.log(Level.WARNING, "The recovery files in {0} cannot be listed: {1}", folder, problem);
            return List.of();
        }
    }

    private static Optional<SavedSession> describe(Path file) {
        return switch (SessionReader.read(file)) {
            case SessionReading.Opened(Line line, _) when !line.talks().isOver() ->
                Optional.of(new SavedSession(
                        file,
                        line.talks().session().scenario().title(),
                        line.cursor(),
                        line.talks().session().scenario().rounds().get(line.talks().position().state().round()).title(),
                        saved(file)));
            case SessionReading.Opened _, SessionReading.Refused _ -> Optional.empty();
        };
    }

    private static Instant saved(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }
}
