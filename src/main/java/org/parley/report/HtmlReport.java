package org.parley.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A report as one HTML page that needs nothing beside it: style and figures stand in it. It follows the reader's
/// light or dark, prints on A4, and is well-formed XML.
public final class HtmlReport {
    private HtmlReport() {}

    /// The page.
    public static String of(Report report) {
        return new Page(report, false).text();
    }

    /// Writes the page as UTF-8; the stream stays open.
    ///
    /// @throws IOException where the stream takes no more
    public static void write(Report report, OutputStream stream) throws IOException {
        stream.write(of(report).getBytes(StandardCharsets.UTF_8));
    }
}
