package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvReportTest {
    private final List<CSVRecord> rows = parse(CsvReport.of(SampleReports.full()));

    @Test
    void everyMoveHasOneRow() {
        assertThat(of("move")).extracting(row -> row.get("move")).containsExactly("1", "2", "3", "4");
        assertThat(of("move")).extracting(row -> row.get("round")).containsExactly("1", "1", "1", "2");
        assertThat(of("move")).extracting(row -> row.get("party")).containsExactly("north", "south", "north", "");
        assertThat(of("move")).extracting(row -> row.get("kind")).containsExactly("lever", "propose", "accept", "inject");
        assertThat(of("move").get(1).get("sentence")).endsWith("“честно & <fair>”.");
    }

    @Test
    void everyRoundAndUnderstandingHasOneRow() {
        assertThat(of("understanding"))
                .extracting(row -> row.get("round-id") + " " + row.get("understanding"))
                .containsExactly(
                        "first mutual",
                        "first small",
                        "first inspections",
                        "second mutual",
                        "second small",
                        "second inspections");
        CSVRecord mutual = of("understanding").getFirst();
        assertThat(mutual.get("status-before")).isEqualTo("needs-moves");
        assertThat(mutual.get("status-after")).isEqualTo("provisional");
        assertThat(mutual.get("reachable-before")).isEqualTo("4711");
        assertThat(mutual.get("reachable-after")).isEqualTo("310");
        assertThat(mutual.get("as-things-stand-after")).isEqualTo("4");
    }

    @Test
    void movesTakenBackAreRowsOfTheirOwnKind() {
        assertThat(of("taken-back")).extracting(row -> row.get("reason")).containsExactly("A slip.");
    }

    @Test
    void whatIsToBeLearnedStandsInRowsOfTheirOwnKinds() {
        CSVRecord turn = of("turning-point").getFirst();
        assertThat(turn.get("round")).isEqualTo("1");
        assertThat(turn.get("move")).isEqualTo("3");
        assertThat(turn.get("kind")).isEqualTo("lost");
        assertThat(turn.get("reason")).isEqualTo("Southland has not offered inspections");
        assertThat(turn.get("consequences")).isEqualTo("Second meeting opened");
        assertThat(turn.get("status-after")).isEqualTo("out-of-reach");
        assertThat(of("missed-chance")).extracting(row -> row.get("understanding")).containsExactly("mutual", "mutual");
        assertThat(of("missed-chance")).extracting(row -> row.get("round-id") + " " + row.get("move")).containsExactly("first 1", "second 3");
        assertThat(of("stability")).extracting(row -> row.get("party") + " " + row.get("about") + " " + row.get("kind"))
                .containsExactly("north nash unstable");
        assertThat(of("note")).extracting(row -> row.get("party") + " " + row.get("about") + " " + row.get("sentence"))
                .containsExactly("south Teacher Ask why here.");
    }

    @Test
    void whatCameOfEachWayStandsInRowsOfTheirOwnKind() {
        assertThat(of("way"))
                .extracting(row -> row.get("about") + " " + row.get("kind") + " " + row.get("sentence") + " " + row.get("party"))
                .containsExactly(
                        "1 length 4 moves, over ",
                        "1 term Size of exercises: At most 13,000 ",
                        "1 understanding  ",
                        "1 worth 5 north",
                        "2 length 4 moves, over ",
                        "2 term Size of exercises: At most 13,000 ",
                        "2 understanding  ",
                        "2 worth 10 north");
        assertThat(of("way").get(1).get("status-after")).isEqualTo("final");
        assertThat(of("way").get(1).get("round-id")).isEqualTo("second");
        assertThat(of("way").get(2).get("understanding")).isEqualTo("small");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsOnlyText() {
        MoveEntry pass = new MoveEntry(
                1, "first", java.util.Optional.empty(), "pass", "", "=HYPERLINK(\"x\")", "-1+1", List.of(), List.of());

        CSVRecord row = parse(CsvReport.of(SampleReports.takingBack(pass))).stream()
                .filter(each -> each.get("row").equals("taken-back"))
                .toList()
                .getLast();

        assertThat(row.get("sentence")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.get("reason")).isEqualTo("'-1+1");
    }

    private List<CSVRecord> of(String kind) {
        return rows.stream().filter(row -> row.get("row").equals(kind)).toList();
    }

    private static List<CSVRecord> parse(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException slip) {
            throw new AssertionError(slip);
        }
    }
}
