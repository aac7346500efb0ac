package org.parley.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The named colours of a report: one list for pages and figures, in a light and a dark value. Immutable.
public final class Colours {
    private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Colours BROUGHT = read();

    private final Map<String, Pair> byName;

    private record Pair(String light, String dark) {}

    private Colours(Map<String, Pair> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /// The program's own.
    public static Colours brought() {
        return BROUGHT;
    }

    private static Colours read() {
        Properties properties = new Properties();
        try (InputStream stream = Colours.class.getResourceAsStream("/org/parley/report/colours.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The colours of reports cannot be read.", unreadable);
        }
        Map<String, Pair> byName = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            String[] values = properties.getProperty(name).split(" ");
            byName.put(name, new Pair(values[0], values[1]));
        }
        return new Colours(byName);
    }

    /// The light value, for drawing.
    ///
    /// @throws NoSuchElementException where there is no such name
    public Color colour(String name) {
        return Color.decode(pair(name).light());
    }

    /// The name of a light value, if it is one's.
    Optional<String> nameOf(Color colour) {
        String value = String.format("#%06x", colour.getRGB() & 0xff_ff_ff);
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().light().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The names, in order.
    Iterable<String> names() {
        return byName.keySet();
    }

    /// The light values as variables of a style sheet, one declaration after the other.
    public String lightVariables() {
        return variables(false);
    }

    /// The dark values as variables of a style sheet, one declaration after the other.
    public String darkVariables() {
        return variables(true);
    }

    private String variables(boolean dark) {
        StringBuilder declarations = new StringBuilder();
        byName.forEach((name, pair) -> declarations
                .append("--")
                .append(name)
                .append(':')
                .append(dark ? pair.dark() : pair.light())
                .append(';'));
        return declarations.toString();
    }

    /// A style sheet with every variable replaced by its light value, for readers that know no variables.
    public String inline(String styleSheet) {
        return VARIABLE.matcher(styleSheet).replaceAll(found -> pair(found.group(1)).light());
    }

    private Pair pair(String name) {
        Pair pair = byName.get(name);
        if (pair == null) {
            throw new NoSuchElementException("There is no colour '" + name + "' for reports.");
        }
        return pair;
    }
}
