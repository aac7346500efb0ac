package org.parley.desktop.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Settings in a properties file. Whatever is wrong with the file, a setting then has its default; a file that cannot
/// be written is logged and otherwise let be: no setting is worth an interruption.
///
/// FX thread alone.
public final class SettingsFile implements Settings {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;
    private final Map<String, String> stored;
    private final Map<String, ObjectProperty<?>> properties = new HashMap<>();

    public SettingsFile(Path file) {
        this.file = file;
        stored = read(file);
    }

    @Override
    @SuppressWarnings("unchecked") // a key has one setting, which made the property
    public <T> ObjectProperty<T> of(Setting<T> setting) {
        return (ObjectProperty<T>) properties.computeIfAbsent(setting.key(), key -> property(setting));
    }

    private <T> ObjectProperty<T> property(Setting<T> setting) {
        T value = Optional.ofNullable(stored.get(setting.key()))
                .flatMap(setting.read())
                .orElse(setting.standard());
        ObjectProperty<T> property = new SimpleObjectProperty<>(value);
        property.addListener((observable, before, now) -> keep(setting.key(), setting.write().apply(now)));
        return property;
    }

    private void keep(String key, String value) {
        stored.put(key, value);
        try {
            write();
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The settings cannot be kept in {0}: {1}", file, problem);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Properties text = new Properties();
        text.putAll(stored);
        try (Writer writer = Files.newBufferedWriter(beside)) {
            text.store(writer, "Parley");
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, String> read(Path file) {
        Properties text = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.load(reader);
        } catch (IOException | IllegalArgumentException problem) {
            // No such file at the first start; an unreadable or broken one is as good as none.
            LOG.log(Level.DEBUG, "No settings in {0}: {1}", file, problem);
        }
        Map<String, String> stored = new TreeMap<>();
        text.stringPropertyNames().forEach(key -> stored.put(key, text.getProperty(key)));
        return stored;
    }
}
