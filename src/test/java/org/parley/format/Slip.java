package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// One slip made in the sample file of the format, and the problems that it should give.
///
/// @param problems each as `line:column: severity: message (path)`
record Slip(String instead, String stands, List<String> problems) {
    private static final String SAMPLE = resource("two-straits.json");

    /// Single quotes stand for the double quotes of the file.
    static Slip of(String instead, String stands, String... problems) {
        return new Slip(instead.replace('\'', '"'), stands.replace('\'', '"'), List.of(problems));
    }

    /// The sample file as it stands in the format's page.
    static String sample() {
        return SAMPLE;
    }

    /// A file that stands beside the tests.
    static String resource(String name) {
        try (InputStream stream = Slip.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The sample with the slip at its first place.
    String text() {
        int start = SAMPLE.indexOf(instead);
        if (start < 0) {
            throw new IllegalArgumentException("The sample has no " + instead);
        }
        return SAMPLE.substring(0, start) + stands + SAMPLE.substring(start + instead.length());
    }

    /// The problems found, without the file's name.
    List<String> found() {
        return found(text());
    }

    static List<String> found(String text) {
        return ScenarioReader.read("f", text.getBytes(UTF_8)).all().stream()
                .map(problem -> problem.toString().substring("f:".length()))
                .toList();
    }

    @Override
    public String toString() {
        return instead + " => " + stands;
    }
}
