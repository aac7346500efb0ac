package org.parley.desktop.settings;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Settings that nobody keeps: for tests, and where no home directory can be written.
public final class SettingsInMemory implements Settings {
    private final Map<String, ObjectProperty<?>> properties = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked") // a key has one setting, which made the property
    public <T> ObjectProperty<T> of(Setting<T> setting) {
        return (ObjectProperty<T>)
                properties.computeIfAbsent(setting.key(), key -> new SimpleObjectProperty<>(setting.standard()));
    }
}
