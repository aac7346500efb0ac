package org.parley.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings are kept from one start to the next, and nothing in or around their file ever gets in the way.
class SettingsFileTest {
    private static final Setting<Integer> SIZE = Setting.number("size", 80, 200, 100);
    private static final Setting<Boolean> TIPS = Setting.yesOrNo("tips", true);
    private static final Setting<Thread.State> STATE = Setting.choice("state", Thread.State.class, Thread.State.NEW);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseAFile() {
        file = folder.resolve("deep").resolve("settings.properties");
    }

    @Test
    void withoutAFileEverythingHasItsDefault() {
        Settings settings = new SettingsFile(file);
        assertThat(settings.of(SIZE).get()).isEqualTo(100);
        assertThat(settings.of(TIPS).get()).isTrue();
        assertThat(settings.of(STATE).get()).isEqualTo(Thread.State.NEW);
    }

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        Settings settings = new SettingsFile(file);
        settings.of(SIZE).set(150);
        settings.of(TIPS).set(false);
        settings.of(STATE).set(Thread.State.BLOCKED);
        Settings next = new SettingsFile(file);
        assertThat(next.of(SIZE).get()).isEqualTo(150);
        assertThat(next.of(TIPS).get()).isFalse();
        assertThat(next.of(STATE).get()).isEqualTo(Thread.State.BLOCKED);
    }

    @Test
    void whatThisProgramDoesNotKnowIsKept() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "from.the.future=yes\nsize=90\n");
        Settings settings = new SettingsFile(file);
        settings.of(SIZE).set(110);
        assertThat(Files.readString(file)).contains("from.the.future=yes").contains("size=110");
    }

    @Test
    void aWrongValueIsAsGoodAsNone() throws IOException {
        Files.createDirectories(file.getParent());
        for (String wrong : new String[] {"79", "201", "big", "", "99999999999999999999"}) {
            Files.writeString(file, "size=" + wrong + "\ntips=perhaps\nstate=LOST\n");
            Settings settings = new SettingsFile(file);
            assertThat(settings.of(SIZE).get()).as(wrong).isEqualTo(100);
            assertThat(settings.of(TIPS).get()).isTrue();
            assertThat(settings.of(STATE).get()).isEqualTo(Thread.State.NEW);
        }
    }

    @Test
    void aBrokenFileIsAsGoodAsNone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, '\\', 'u', 'z'});
        assertThat(new SettingsFile(file).of(SIZE).get()).isEqualTo(100);
        Files.writeString(file, "size=\\uZZZZ");
        assertThat(new SettingsFile(file).of(SIZE).get()).isEqualTo(100);
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where the folder should be");
        Settings settings = new SettingsFile(file);
        settings.of(SIZE).set(120);
        assertThat(settings.of(SIZE).get()).isEqualTo(120);
    }

    @Test
    void everySystemHasItsFolders() {
        Path home = folder;
        assertThat(Folders.of("Linux", home, Map.of()).settings()).isEqualTo(home.resolve(".config/parley"));
        assertThat(Folders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/tmp/c")).settings()).isEqualTo(Path.of("/tmp/c/parley"));
        assertThat(Folders.of("Mac OS X", home, Map.of()).sessions())
                .isEqualTo(home.resolve("Library/Application Support/Parley/sessions"));
        assertThat(Folders.of("Windows 11", home, Map.of("APPDATA", "/roaming")).settings()).isEqualTo(Path.of("/roaming/Parley"));
    }
}
