package org.parley.report.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The fonts that the program brings: Liberation, under the SIL Open Font License 1.1, with Latin, Greek and Cyrillic.
public final class Lettering {
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final Font SANS;

    static {
        FontFolder.prepare();
        SANS = load("LiberationSans-Regular.ttf");
    }

    private Lettering() {}

    /// The file of a font, to be closed by the caller.
    ///
    /// @param name such as `LiberationSans-Bold`
    public static InputStream file(String name) {
        InputStream stream = Lettering.class.getResourceAsStream(FOLDER + name + ".ttf");
        if (stream == null) {
            throw new IllegalArgumentException("There is no font '" + name + "' on the class path.");
        }
        return stream;
    }

    static Font sans(float size) {
        return SANS.deriveFont(size);
    }

    private static Font load(String name) {
        try (InputStream stream = Lettering.class.getResourceAsStream(FOLDER + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException unreadable) {
            throw new UncheckedIOException(
                    "The font " + name + " cannot be read.", new IOException(unreadable.getMessage(), unreadable));
        }
    }
}
