package org.parley.desktop;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program is made of, for *About*.
///
/// @param version empty where the library does not tell
record Credit(String name, Optional<String> version, String licence) {
    private static final String APACHE = "Apache License 2.0";
    private static final Pattern FILE = Pattern.compile("-([0-9][^/]*)\\.jar$");

    /// The program's own version.
    static String parley() {
        return version(Credit.class).orElse("");
    }

    static List<Credit> all() {
        return List.of(
                new Credit("Java", Optional.of(Runtime.version().toString()), "GPL 2 + Classpath Exception"),
                new Credit("JavaFX", Optional.ofNullable(System.getProperty("javafx.runtime.version")), "GPL 2 + Classpath Exception"),
                new Credit("ControlsFX", version(org.controlsfx.control.Notifications.class), "BSD 3-Clause"),
                new Credit("Ikonli, Material Design Icons", version(org.kordamp.ikonli.Ikon.class), APACHE),
                new Credit("Gson", named("com.google.gson.Gson"), APACHE),
                new Credit("picocli", named("picocli.CommandLine"), APACHE),
                new Credit("Pebble", named("io.pebbletemplates.pebble.PebbleEngine"), "BSD 3-Clause"),
                new Credit("openhtmltopdf", named("com.openhtmltopdf.pdfboxout.PdfRendererBuilder"), "LGPL 2.1 or later"),
                new Credit("PDFBox", named("org.apache.pdfbox.pdmodel.PDDocument"), APACHE),
                new Credit("XChart", named("org.knowm.xchart.XYChart"), APACHE),
                new Credit("Batik", named("org.apache.batik.svggen.SVGGraphics2D"), APACHE),
                new Credit("Commons CSV", named("org.apache.commons.csv.CSVFormat"), APACHE));
    }

    private static Optional<String> named(String type) {
        try {
            return version(Class.forName(type, false, Credit.class.getClassLoader()));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    /// As the library's manifest has it, or the name of its file.
    private static Optional<String> version(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).or(() -> fileVersion(type));
    }

    private static Optional<String> fileVersion(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(source -> FILE.matcher(String.valueOf(source.getLocation())))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
    }
}
