package org.parley.desktop.settings;

import javafx.beans.property.ObjectProperty;

/// What is remembered, live: a property for each key. FX thread alone.
public interface Settings {
    /// The property of a setting; the same one each time. What is set is kept.
    <T> ObjectProperty<T> of(Setting<T> setting);
}
