package org.parley.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that the window asks for stands in a bundle, once, as a pattern that can be read.
class TextsTest {
    private static final Pattern ASKED = Pattern.compile("Texts\\.of\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    private static final Pattern ACTION = Pattern.compile("Action\\.of\\(\\s*\"([a-zA-Z0-9.-]+)\"");

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "parley", "desktop"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                keys(ASKED, source).filter(key -> !Texts.has(key)).forEach(missing::add);
                keys(ACTION, source).map(key -> "action." + key).filter(key -> !Texts.has(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        List<String> keys = bundles().flatMap(bundle -> bundle.stringPropertyNames().stream()).toList();
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void everyTextIsAPattern() {
        List<String> broken = new ArrayList<>();
        bundles().forEach(bundle -> bundle.forEach((key, pattern) -> {
            new MessageFormat((String) pattern);
            if (((String) pattern).replace("''", "").replaceAll("'[{}]'", "").contains("'")) {
                broken.add(key + " = " + pattern);
            }
        }));
        assertThat(broken).as("texts with a single apostrophe").isEmpty();
    }

    private static Stream<String> keys(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.results().map(result -> result.group(1));
    }

    private static Stream<Properties> bundles() {
        return Texts.BUNDLES.stream()
                .map(name -> "/org/parley/desktop/" + name + ".properties")
                .filter(name -> TextsTest.class.getResource(name) != null)
                .map(TextsTest::read);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties;
    }
}
