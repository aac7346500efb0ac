package org.parley.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The scenarios that come with the program, wherever it is started from.
public final class BundledScenarios {
    /// What is played where nobody chooses: the main scenario.
    public static final String DEFAULT = "geneva-2022";

    private static final List<String> IDS = List.of("cod-1976", "two-straits", DEFAULT);
    private static final String FOLDER = "/org/parley/scenarios/";

    private BundledScenarios() {}

    /// Their ids, the easiest first.
    public static List<String> ids() {
        return IDS;
    }

    /// Reads one of them.
    ///
    /// @throws IllegalArgumentException where there is none of this id
    public static ScenarioReading read(String id) {
        return ScenarioReader.read(id + ".json", bytes(id));
    }

    private static byte[] bytes(String id) {
        try (InputStream stream = BundledScenarios.class.getResourceAsStream(FOLDER + id + ".json")) {
            if (stream == null) {
                throw new IllegalArgumentException("No scenario '" + id + "' comes with the program; there are " + IDS + ".");
            }
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("The scenario '" + id + "' that comes with the program cannot be read.", problem);
        }
    }
}
