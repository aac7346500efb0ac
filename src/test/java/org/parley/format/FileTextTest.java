package org.parley.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReadUnderItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("sample.json"), Slip.sample());
        assertThat(ScenarioReader.read(file)).isInstanceOf(ScenarioReading.Read.class);
    }

    @Test
    void aMissingFileIsAProblem() {
        Path file = folder.resolve("nothing.json");
        assertThat(ScenarioReader.read(file).all())
                .singleElement()
                .hasToString(file + ":1:1: error: no such file; expected the name of a file that is there ($)");
    }

    @Test
    void aFolderIsAProblem() {
        assertThat(ScenarioReader.read(folder).all())
                .singleElement()
                .hasToString(folder + ":1:1: error: a folder; expected a file ($)");
    }

    @Test
    void anEmptyFileIsAProblem() {
        for (String text : List.of("", " \n\t", "\uFEFF", "\uFEFF  ")) {
            assertThat(Slip.found(text)).containsExactly("1:1: error: an empty file; expected one object, `{ … }` ($)");
        }
    }

    @Test
    void aByteOrderMarkCountsAsNothing() {
        assertThat(Slip.found("\uFEFF" + Slip.sample())).isEmpty();
        assertThat(Slip.found("\uFEFF{x}")).first().asString().startsWith("1:2: error: `x`");
        assertThat(Slip.found("\uFEFF\uFEFF{}")).first().asString().contains("a second byte order mark");
    }

    @Test
    void otherEncodingsAreNamed() {
        String wide = "1:1: error: a file in UTF-16 or UTF-32; expected UTF-8: save it again with this encoding ($)";
        assertThat(found(Slip.sample().getBytes(UTF_16LE))).containsExactly(wide);
        assertThat(found(Slip.sample().getBytes(UTF_16BE))).containsExactly(wide);
        assertThat(found(("\uFEFF" + Slip.sample()).getBytes(UTF_16LE))).containsExactly(wide);
    }

    @Test
    void aByteThatIsNoUtf8IsToldWithItsPlace() {
        byte[] bytes = "{\n  \"title\": \"Gr\u00F6\u00DFe\"}".getBytes(ISO_8859_1);
        assertThat(found(bytes))
                .containsExactly("2:15: error: the byte 0xF6, which is no text in UTF-8;"
                        + " expected UTF-8: save the file again with this encoding ($)");
        byte[] cut = Arrays.copyOf("{\"Größe".getBytes(UTF_8), 5);
        assertThat(found(cut)).singleElement().asString().startsWith("1:5: error: the byte 0xC3");
    }

    @Test
    void sixteenMegabytesAreTheLimit() throws IOException {
        byte[] sample = Slip.sample().getBytes(UTF_8);
        byte[] most = Arrays.copyOf(sample, FileText.LARGEST);
        Arrays.fill(most, sample.length, most.length, (byte) ' ');
        assertThat(found(most)).isEmpty();
        byte[] more = Arrays.copyOf(most, FileText.LARGEST + 1);
        more[FileText.LARGEST] = ' ';
        String problem = "1:1: error: a file of more than 16 MB; expected at most 16 MB ($)";
        assertThat(found(more)).containsExactly(problem);
        Path file = Files.write(folder.resolve("large.json"), more);
        assertThat(ScenarioReader.read(file).all()).singleElement().hasToString(file + ":" + problem);
    }

    private static List<String> found(byte[] bytes) {
        return ScenarioReader.read("f", bytes).all().stream()
                .map(problem -> problem.toString().substring("f:".length()))
                .toList();
    }
}
