package org.parley.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.desktop.library.SavedSession;
import org.parley.format.SafeFile;
import org.parley.format.SessionReader;
import org.parley.format.SessionReading;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;

/// Recovery files: one for each play, in a folder of the program's own. Who plays a session writes it. Any thread.
final class SessionFiles {
    static final String ENDING = ".parley.json";

    private static final Logger LOG = System.getLogger(SessionFiles.class.getName());
    private static final int MOST_UNFINISHED = 6;
    private static final int MOST_FINISHED = 3;
    private static final int MOST_READ = 60;
    /// No save takes so long.
    private static final Duration LONG_AGO = Duration.ofMinutes(1);

    private final Path folder;

    SessionFiles(Path folder) {
        this.folder = folder;
    }

    /// The file for a play that begins: no other play has it, whatever they have in common.
    Path begin(Scenario scenario) {
        String name = scenario.id().replaceAll("[^A-Za-z0-9-]", "_");
        return folder.resolve(name + "-" + UUID.randomUUID() + ENDING);
    }

    /// Whether a file is one of these.
    boolean holds(Path file) {
        return folder.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize().getParent());
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

    /// Takes away what saves have left that were cut short: the program was killed then.
    void sweep() {
        try {
            if (Files.isDirectory(folder)) {
                SafeFile.sweep(folder, Instant.now().minus(LONG_AGO));
            }
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "What is left in {0} of saves cut short cannot be taken away: {1}", folder, problem);
        }
    }

    /// The sessions that were played last, the latest first: those to be played on, and fewer that are over, whose
    /// debrief can be gone on with; of a file that is damaged, its backup; what cannot be read at all is passed over.
    List<SavedSession> latest() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<SavedSession> all = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(SessionFiles::saved).reversed())
                    .limit(MOST_READ)
                    .flatMap(file -> describe(file).or(() -> describe(SafeFile.backupOf(file))).stream())
                    .toList();
            return Stream.concat(
                            all.stream().filter(session -> !session.over()).limit(MOST_UNFINISHED),
                            all.stream().filter(SavedSession::over).limit(MOST_FINISHED))
                    .sorted(Comparator.comparing(SavedSession::when).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException problem) {
            LOG.log(Level.WARNING, "The recovery files in {0} cannot be listed: {1}", folder, problem);
            return List.of();
        }
    }

    private static Optional<SavedSession> describe(Path file) {
        return switch (SessionReader.read(file)) {
            case SessionReading.Opened(Line line, _) ->
                Optional.of(new SavedSession(
                        file,
                        line.talks().session().scenario().title(),
                        line.cursor(),
                        line.talks().session().scenario().rounds().get(line.talks().position().state().round()).title(),
                        line.talks().isOver(),
                        saved(file)));
            case SessionReading.Refused _ -> Optional.empty();
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
