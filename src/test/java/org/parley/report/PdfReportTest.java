package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /// Thirteen understandings, three lines each, fill most of a page: they begin below their heading, and go on overleaf.
    @Test
    void aLongListBeginsRightBelowItsHeading() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(SampleReports.turning(3, 13)))) {
            List<String> pages = pages(document);
            int heading = 0;
            while (!pages.get(heading).contains("Turning points, and what was missed")) {
                heading++;
            }
            assertThat(pages.get(heading)).contains("Move 1: ", "Understanding 0 fell out of reach.", "Understanding 1 fell out of reach.");
            for (int move = 0; move < 3; move++) {
                String told = "Move " + (move + 1) + ": ";
                String first = "Understanding " + 13 * move + " fell out of reach.";
                assertThat(pages).as(told + " with what it turned").anySatisfy(page -> assertThat(page).contains(told, first));
            }
            assertThat(pages.get(heading + 1)).as("it goes on overleaf").contains("Understanding 2 fell out of reach.", "Understanding 12 fell out of reach.", "Move 2: ");
        }
    }

    @Test
    void everyPageSaysWhoMayReadItAndMoreThanThat() throws IOException {
        String foot = "Holds every seat’s confidential sheet, private rules and points. Not for students who still play.";
        try (PDDocument document = Loader.loadPDF(PdfReport.of(SampleReports.full()))) {
            assertThat(pages(document)).allSatisfy(page -> {
                assertThat(page).contains(foot);
                assertThat(page.length()).isGreaterThan(foot.length() + 60);
            });
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        PDFTextStripper words = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            pages.add(words.getText(document));
        }
        return pages;
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(PdfReport.of(SampleReports.full())).isEqualTo(PdfReport.of(SampleReports.full()));
    }
}
