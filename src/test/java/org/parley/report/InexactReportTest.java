package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.parley.format.BundledScenarios;
import org.parley.format.ScenarioReading;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.InexactReach;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A report of talks whose packages cannot be counted: two straits' reachable packages, each told as about 10^8.
class InexactReportTest {
    private final Talks talks = Talks.of(Session.start(
                    ((ScenarioReading.Read) BundledScenarios.read("two-straits")).scenario(), new Player.Person(), 7))
            .play(new Move.PullLever("reassure"))
            .play(new Move.Pass(""))
            .play(new Move.Pass(""));
    private final Report report = new Reporter(
                    Locale.ENGLISH, Budget.USUAL, (rules, state, budget) -> new Answer.Exact<>(InexactReach.from(rules, state)))
            .forInstructor(talks);
    private final String page = HtmlReport.of(report);
    private final Document document = WellFormed.read(page);

    @Test
    void theCountsAreEstimatesWithTheirIntervals() {
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Packages reachable at the start: about 3.0 × 10^8 (95 %: 2.8 to 3.2 × 10^8);");
        assertThat(WellFormed.elements(document, "td"))
                .extracting(Element::getTextContent)
                .contains("about 3.0 × 10^8 (95 %: 2.8 to 3.2 × 10^8)")
                .anyMatch(cell -> cell.endsWith("≈ 33%"));
    }

    @Test
    void theFiguresSayItToThoseWhoDoNotSeeThem() {
        assertThat(WellFormed.elements(document, "desc"))
                .extracting(Element::getTextContent)
                .contains("Packages that could be reached by the end of the last round: about 3.0 × 10^8"
                        + " (95 %: 2.8 to 3.2 × 10^8).");
    }


    @Test
    void theSignsAreInTheFontsOfPaper() throws IOException {
        try (PDDocument paper = Loader.loadPDF(PdfReport.of(report))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("≈ 33%").doesNotContain("#\uFFFD", "#33%", "# 33%");
        }
    }

    @Test
    void theFrontierIsSaidNotToBeWorkedOutAndTheWorthIsStillThere() {
        assertThat(report.outcome().inexact()).contains("The frontier of so many packages is not worked out.");
        assertThat(report.outcome().frontier().points()).isEmpty();
        assertThat(report.outcome().worth())
                .extracting(OutcomeEntry.WorthEntry::worth)
                .as("of nothing agreed, the reservations")
                .containsExactly(5L, 0L);
        assertThat(report.outcome().worth())
                .extracting(OutcomeEntry.WorthEntry::left)
                .containsOnly(OptionalLong.empty());
        assertThat(document.getDocumentElement().getTextContent())
                .contains("The frontier of so many packages is not worked out.");
    }

    @Test
    void aSpreadsheetGetsNoNumberThatIsNotExact() {
        List<String> lines = CsvReport.of(report).lines().toList();

        assertThat(lines).anyMatch(line -> line.contains(",about 300000000 (285000000 to 315000000),"));
        assertThat(String.join("\n", lines)).doesNotContain(",300000000,");
    }
}
