package org.parley.desktop.settings;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps things on this machine, as each system has it.
///
/// @param settings the folder of the settings file
/// @param sessions the folder of recovery files
public record Folders(Path settings, Path sessions) {
    /// The folders of this user.
    public static Folders ofUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            Path data = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
            return under(data.resolve("Parley"), data.resolve("Parley"));
        }
        if (system.startsWith("Mac")) {
            Path support = home.resolve("Library").resolve("Application Support").resolve("Parley");
            return under(support, support);
        }
        return under(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("parley"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("parley"));
    }

    private static Folders under(Path settings, Path state) {
        return new Folders(settings, state.resolve("sessions"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
