package org.parley.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forms in which a report is written.
public enum ReportForm {
    /// See [HtmlReport].
    HTML,
    /// See [PdfReport].
    PDF,
    /// See [CsvReport].
    CSV;

    /// How the names of its files end, with the dot.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name asks for, if it asks for one.
    public static Optional<ReportForm> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(form -> name.endsWith(form.ending())).findFirst();
    }

    /// All endings in one line, for people.
    public static String endings() {
        return Stream.of(values()).map(ReportForm::ending).collect(Collectors.joining(", "));
    }

    /// Writes a report; the stream stays open.
    ///
    /// @throws IOException where the stream takes no more
    public void write(Report report, OutputStream stream) throws IOException {
        switch (this) {
            case HTML -> HtmlReport.write(report, stream);
            case PDF -> PdfReport.write(report, stream);
            case CSV -> CsvReport.write(report, stream);
        }
    }
}
