package org.parley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileHoldsWhatWasSaved() throws IOException {
        Path file = folder.resolve("new.json");
        SafeFile.write(file, "Größe\n");
        assertThat(file).hasContent("Größe\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.bak").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatWasThereBeforeStaysAsTheOneBackup() throws IOException {
        Path file = folder.resolve("session.parley.json");
        SafeFile.write(file, "one");
        SafeFile.write(file, "two");
        SafeFile.write(file, "three");
        assertThat(file).hasContent("three");
        assertThat(SafeFile.backupOf(file)).hasContent("two").hasFileName("session.parley.json.bak");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aContentThatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        Path file = folder.resolve("report.html");
        SafeFile.write(file, "before");
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> SafeFile.write(file, stream -> {
                    stream.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .withMessage("`" + file + "` could not be saved: the disk is full. Make room, or choose another disk.");
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere").resolve("a.json");
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> SafeFile.write(file, "x"))
                .withMessage("`" + file + "` could not be saved: there is no folder `" + folder.resolve("nowhere")
                        + "`. Choose another, or make it.");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> SafeFile.write(folder, "x"))
                .withMessage("`" + folder + "` could not be saved: it is a folder. Choose the name of a file.");
    }

    @Test
    void aNameThatTheSystemRefusesIsAProblemInWords() {
        Path file = folder.resolve("x".repeat(300));
        assertThatExceptionOfType(NotSavedException.class)
                .isThrownBy(() -> SafeFile.write(file, "x"))
                .withMessageContaining("could not be saved: ")
                .withMessageEndingWith("Maybe choose another name or folder.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        assumePosix();
        Path target = Files.writeString(folder.resolve("target.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        SafeFile.write(link, "after");
        assertThat(link).isSymbolicLink().hasContent("after");
        assertThat(target).hasContent("after");
    }

    @Test
    void permissionsStayAsTheyWere() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("private.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        SafeFile.write(file, "after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }
}
