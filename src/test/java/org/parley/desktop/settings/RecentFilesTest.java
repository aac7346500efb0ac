package org.parley.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files opened lately, the latest first, each once.
class RecentFilesTest {
    @TempDir
    private Path folder;

    private final Settings settings = new SettingsInMemory();

    @Test
    void theLatestComesFirstAndOnce() {
        RecentFiles recent = new RecentFiles(settings);
        recent.add(folder.resolve("a.json"));
        recent.add(folder.resolve("b.json"));
        recent.add(folder.resolve("a.json"));
        assertThat(recent.files().get()).containsExactly(folder.resolve("a.json"), folder.resolve("b.json"));
    }

    @Test
    void onlyEightAreKept() {
        RecentFiles recent = new RecentFiles(settings);
        for (int file = 0; file < 20; file++) {
            recent.add(folder.resolve(file + ".json"));
        }
        assertThat(recent.files().get()).hasSize(8).startsWith(folder.resolve("19.json"));
    }

    @Test
    void theyOutliveTheProgram() {
        Path file = folder.resolve("settings.properties");
        new RecentFiles(new SettingsFile(file)).add(folder.resolve("ä name, with a comma.json"));
        assertThat(new RecentFiles(new SettingsFile(file)).files().get())
                .containsExactly(folder.resolve("ä name, with a comma.json"));
    }

    @Test
    void aFileCanBeForgotten() {
        RecentFiles recent = new RecentFiles(settings);
        recent.add(folder.resolve("a.json"));
        recent.remove(folder.resolve("a.json"));
        assertThat(recent.files().get()).isEmpty();
    }
}
