package org.parley;

import java.util.Map;

/// What the program is started in, as far as its start depends on it.
///
/// @param operatingSystem the system property `os.name`
/// @param environment the environment variables
/// @param glassPlatform the system property `glass.platform`, empty where it is not set: JavaFX's own choice
record Surroundings(String operatingSystem, Map<String, String> environment, String glassPlatform) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Those of this virtual machine.
    static Surroundings here() {
        return new Surroundings(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }

    /// Whether a window has somewhere to go. JavaFX opens its windows through X11 on Linux (also under Wayland), and
    /// its headless platform needs no display. Where the variable is set and nothing answers there, only trying tells.
    boolean hasDisplay() {
        if (!glassPlatform.isEmpty() || !operatingSystem.equals("Linux")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
