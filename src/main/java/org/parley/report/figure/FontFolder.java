package org.parley.report.figure;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Gives AWT a font of our own to begin with. On Linux it otherwise asks the system's fontconfig for one, and on a
/// bare server, with no fontconfig or no font, cannot even read the fonts that a program brings.
final class FontFolder {
    /// Where the JDK looks for a list of fonts, instead of asking the system. To be set before the first font is used.
    private static final String LIST = "sun.awt.fontconfig";

    private FontFolder() {}

    /// Does so where no window is open, so that figures are the same on every such machine.
    static void prepare() {
        if (!System.getProperty("os.name", "").equals("Linux") || !GraphicsEnvironment.isHeadless() || System.getProperty(LIST) != null) {
            return;
        }
        try {
            System.setProperty(LIST, make().toString());
        } catch (IOException unwritable) {
            // The system's fonts may do as well: where they do not, the first figure says so.
            System.clearProperty(LIST);
        }
    }

    private static Path make() throws IOException {
        Path folder = Files.createTempDirectory("parley-fonts-");
        Path font = folder.resolve("LiberationSans-Regular.ttf");
        Path list = folder.resolve("fontconfig.properties");
        List.of(folder, font, list).forEach(path -> path.toFile().deleteOnExit());
        try (InputStream file = Lettering.file("LiberationSans-Regular")) {
            Files.copy(file, font);
        }
        Files.writeString(list, """
            version=1
            sequence.allfonts=default
            allfonts.default=Liberation Sans
            filename.Liberation_Sans=%s
            """.formatted(font));
        return list;
    }
}
