package org.parley.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FontFolderTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAWindowTheJdkIsToldOfAFontThatIsThere() throws IOException {
        assertThat(Lettering.sans(12).canDisplay('Ж')).isTrue();

        Properties list = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(System.getProperty("sun.awt.fontconfig")))) {
            list.load(reader);
        }
        assertThat(Path.of(list.getProperty("filename.Liberation_Sans"))).isNotEmptyFile();
    }
}
