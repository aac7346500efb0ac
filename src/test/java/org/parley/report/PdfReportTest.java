package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    @Test
    void thePdfSaysWhatThePageSaysInEveryScriptOfItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(SampleReports.full()))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .contains("Two Straits", "Round 1: First meeting", "Южная земля")
                    .contains("At most 13,000 — “честно & <fair>”.")
                    .contains("Kalai–Smorodinsky")
                    .doesNotContain("#\uFFFD");
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(SampleReports.full()))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    @Test
    void itSaysNothingOfWhenAndWhereItWasMade() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(SampleReports.full()))) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer");
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void itHasAnOutlineThatNamesTheRounds() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(SampleReports.full()))) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("What came of it", "Round 1: First meeting", "Round 2: Second meeting");
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(PdfReport.of(SampleReports.full())).isEqualTo(PdfReport.of(SampleReports.full()));
    }
}
