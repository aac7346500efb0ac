package org.parley.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.parley.report.figure.Lettering;

/// A report as PDF, made from the same page as [HtmlReport]: A4, tagged, with an outline and with the fonts in it.
/// It says nothing of when, where and by whom it was made.
public final class PdfReport {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        BroughtFonts.use();
    }

    private PdfReport() {}

    /// Writes the document; the stream stays open.
    ///
    /// @throws IOException where the stream takes no more
    public static void write(Report report, OutputStream stream) throws IOException {
        stream.write(of(report));
    }

    /// The document.
    ///
    /// @throws IOException where it cannot be put together
    public static byte[] of(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        font(builder, "Liberation Sans", "LiberationSans-Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Liberation Sans", "LiberationSans-Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Liberation Sans", "LiberationSans-Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "Liberation Sans", "LiberationSans-BoldItalic", BOLD, FontStyle.ITALIC);
        font(builder, "Liberation Serif", "LiberationSerif-Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Liberation Serif", "LiberationSerif-Bold", BOLD, FontStyle.NORMAL);
        builder.withProducer("Parley");
        builder.withHtmlContent(new Page(report, true).text(), null);
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument document = renderer.createPDFKeepOpen();
            forget(document, report);
            document.save(bytes);
            document.close();
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> Lettering.file(file), family, weight, style, true);
    }

    /// Takes the time of making out, and draws the document's id from its title instead.
    private static void forget(PDDocument document, Report report) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.cover().title());
        information.setProducer("Parley");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setMetadata(null);
        document.setDocumentId((long) Optional.of(report.cover().scenario()).hashCode());
    }
}
