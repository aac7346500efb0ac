package org.parley.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Saves files so that at every moment the old or the new one is there, whole.
///
/// The new content is written beside the file, forced to the disk and moved into the file's place in one step; what
/// was there before stays as `NAME.bak`. Where a step fails, the file is as it was and nothing is left beside it.
public final class SafeFile {
    private static final String BESIDE = ".parley-";
    private static final String PART = ".part";

    private SafeFile() {}

    /// Writes what a file is to hold.
    @FunctionalInterface
    public interface Content {
        /// Writes everything; closing the stream is not necessary.
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Saves a text in UTF-8.
    ///
    /// @throws NotSavedException where the file is not saved
    public static void write(Path file, String text) throws NotSavedException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Saves bytes.
    ///
    /// @throws NotSavedException where the file is not saved
    public static void write(Path file, byte[] bytes) throws NotSavedException {
        write(file, stream -> stream.write(bytes));
    }

    /// Saves what is written to a stream.
    ///
    /// @throws NotSavedException where the file is not saved, also because the content could not be written
    public static void write(Path file, Content content) throws NotSavedException {
        Path target = linked(file.toAbsolutePath());
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new NotSavedException(sentence(file, "it is a folder. Choose the name of a file."));
        }
        if (!Files.isDirectory(folder)) {
            throw new NotSavedException(
                    sentence(file, "there is no folder `" + folder + "`. Choose another, or make it."));
        }
        try {
            replace(target, folder, content);
        } catch (IOException failed) {
            throw new NotSavedException(sentence(file, reason(failed, folder)), failed);
        }
    }

    /// The backup that saving a file leaves.
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /// Deletes what saves that were cut short have left in a folder.
    ///
    /// @param before what is younger may be a save of another program that goes on just now, and stays
    /// @throws IOException where the folder cannot be listed or something in it cannot be deleted
    public static void sweep(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, BESIDE + "*" + PART)) {
            for (Path leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(before)) {
                    Files.deleteIfExists(leftover);
                }
            }
        } catch (DirectoryIteratorException problem) {
            throw problem.getCause();
        }
    }

    private static Path beside(Path folder) {
        return folder.resolve(BESIDE + UUID.randomUUID() + PART);
    }

    private static void replace(Path target, Path folder, Content content) throws IOException {
        Path beside = beside(folder);
        try {
            fill(beside, content);
            if (Files.exists(target)) {
                keepPermissions(target, beside);
                keepBackup(target, folder);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
        force(folder);
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    private static void keepBackup(Path target, Path folder) throws IOException {
        Path copy = beside(folder);
        try {
            Files.copy(target, copy);
            move(copy, backupOf(target));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the move last; some systems cannot open a folder for this and need not.
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    /// The file that a symbolic link leads to, so that the link stays one.
    private static Path linked(Path file) throws NotSavedException {
        try {
            return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException broken) {
            throw new NotSavedException(sentence(file, "the link leads nowhere. Choose another name."), broken);
        }
    }

    private static String sentence(Path file, String why) {
        return "`" + file + "` could not be saved: " + why;
    }

    private static String reason(IOException failed, Path folder) {
        if (failed instanceof AccessDeniedException) {
            return "the folder `" + folder + "` or the file may not be written to. Choose another folder.";
        }
        String said = failed instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : failed.getMessage() == null ? "the system does not say why" : failed.getMessage();
        String small = said.toLowerCase(Locale.ROOT);
        if (small.contains("no space") || small.contains("not enough space") || small.contains("quota")) {
            return "the disk is full. Make room, or choose another disk.";
        }
        if (small.contains("read-only")) {
            return "the disk may only be read. Choose another.";
        }
        return Quoted.plain(said) + ". Maybe choose another name or folder.";
    }
}
