package org.parley.desktop.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names that people type when they save.
class FileChoiceTest {
    private static final FileChoice.Kind SESSION = new FileChoice.Kind("Session", List.of("*.parley.json"));
    private static final FileChoice.Kind PAGE = new FileChoice.Kind("Page", List.of("*.html", "*.htm"));
    private static final FileChoice.Kind PRINT = new FileChoice.Kind("Print", List.of("*.pdf"));

    @TempDir
    private Path folder;

    private String named(String typed, FileChoice.Kind kind, FileChoice.Kind... kinds) {
        return FileChoice.named(folder.resolve(typed), List.of(kinds), kind).getFileName().toString();
    }

    @Test
    void aNameThatSaysNoKindIsGivenTheEndingOfTheOneChosen() {
        assertThat(named("class of May", SESSION, SESSION)).isEqualTo("class of May.parley.json");
        assertThat(named("round 2.5", PRINT, PAGE, PRINT)).isEqualTo("round 2.5.pdf");
        assertThat(named("report", PAGE, PAGE, PRINT)).isEqualTo("report.html");
    }

    @Test
    void aNameThatSaysAKindStaysAsItIs() {
        assertThat(named("may.parley.json", SESSION, SESSION)).isEqualTo("may.parley.json");
        assertThat(named("may.json", SESSION, SESSION)).isEqualTo("may.json");
        assertThat(named("REPORT.PDF", PAGE, PAGE, PRINT)).isEqualTo("REPORT.PDF");
        assertThat(named("report.htm", PAGE, PAGE)).isEqualTo("report.htm");
    }

    /// Nobody was asked whether the other file may be overwritten.
    @Test
    void noOtherFileIsOverwritten() throws IOException {
        Files.writeString(folder.resolve("may.parley.json"), "kept");
        assertThat(named("may", SESSION, SESSION)).isEqualTo("may");
    }
}
