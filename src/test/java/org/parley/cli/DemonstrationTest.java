package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = Console.on(out, err, InputStream.nullInputStream());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theMachinePlaysTheFlagshipAndSaysWhereTheReportsAre() {
        Path reports = folder.resolve("parley-demo");

        int code = new Demonstration(console, reports).run();

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(reports).isDirectoryContaining("glob:**.html").isDirectoryContaining("glob:**.pdf");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(reports.resolve("geneva-2022.html").toString(), reports.resolve("geneva-2022.pdf").toString());
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");

        int code = new Demonstration(console, file.resolve("parley-demo")).run();

        assertThat(code).isEqualTo(ExitCode.COULD_NOT_FINISH);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }
}
