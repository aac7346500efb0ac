package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private final String page = HtmlReport.of(SampleReports.full());
    private final Document document = WellFormed.read(page);

    @Test
    void thePageTellsRoundByRoundWhoMovedAndWhatFollowed() {
        String text = document.getDocumentElement().getTextContent();

        assertThat(text)
                .contains("Round 1: First meeting", "Round 2: Second meeting")
                .contains("Northland pulls a lever: Reassure in public.")
                .contains("Southland has been reassured and Tension falls by 2.")
                .contains("Why: It answers a conciliatory lever.")
                .contains("Instructor: A leak is injected.");
    }

    @Test
    void textsOfTheScenarioAreNeverMarkUp() {
        assertThat(document.getDocumentElement().getTextContent()).contains("“честно & <fair>”");
        assertThat(page).contains("&lt;fair&gt;").doesNotContain("<fair>");
    }

    @Test
    void thePageNeedsNothingBesideIt() {
        assertThat(WellFormed.elements(document, "link")).isEmpty();
        assertThat(WellFormed.elements(document, "script")).isEmpty();
        assertThat(WellFormed.elements(document, "img")).isEmpty();
        assertThat(page).doesNotContain("@import", "href=\"http", "src=").doesNotContainPattern("url\\([^#]");
    }

    @Test
    void everyFigureSaysWhatItShowsToThoseWhoDoNotSeeIt() {
        assertThat(WellFormed.elements(document, "svg")).hasSize(5).allSatisfy(figure -> {
            assertThat(figure.getAttribute("role")).isEqualTo("img");
            String[] told = figure.getAttribute("aria-labelledby").split(" ");
            assertThat(told).hasSize(2);
            for (String id : told) {
                assertThat(byId(figure, id).getTextContent()).isNotBlank();
            }
        });
    }

    @Test
    void everyTableHasHeadersThatSayWhatTheyHead() {
        assertThat(WellFormed.elements(document, "table")).allSatisfy(table -> {
            assertThat(table.getElementsByTagName("thead").getLength()).isEqualTo(1);
        });
        assertThat(WellFormed.elements(document, "th"))
                .allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("col", "row", "colgroup", "rowgroup"));
    }

    @Test
    void noIdStandsTwice() {
        Set<String> ids = new HashSet<>();
        for (Element element : WellFormed.elements(document, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s is new", id).isTrue();
        }
    }

    @Test
    void everyEntryOfTheContentsLeadsToASection() {
        assertThat(WellFormed.elements(document, "a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(byId(
                                document.getDocumentElement(),
                                link.getAttribute("href").substring(1))
                        .getTagName())
                        .isEqualTo("section"));
    }

    @Test
    void figuresFollowThePageFromLightToDark() {
        assertThat(page).contains("prefers-color-scheme: dark");
        assertThat(WellFormed.elements(document, "svg"))
                .allSatisfy(figure -> assertThat(WellFormed.elements(figure, "*"))
                        .extracting(part -> part.getAttribute("style") + part.getAttribute("fill"))
                        .anyMatch(style -> style.contains("var(--on-") || style.contains("var(--accent)")));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(HtmlReport.of(SampleReports.titled("A \u0001 and \u2028 title")))
                .contains("A \uFFFD and \u2028 title");
    }

    @Test
    void theSameReportGivesTheSamePage() {
        assertThat(HtmlReport.of(SampleReports.full())).isEqualTo(page);
    }

    private static Element byId(Element under, String id) {
        var all = under.getElementsByTagName("*");
        for (int index = 0; index < all.getLength(); index++) {
            if (((Element) all.item(index)).getAttribute("id").equals(id)) {
                return (Element) all.item(index);
            }
        }
        throw new AssertionError("There is no element with the id " + id + ".");
    }
}
