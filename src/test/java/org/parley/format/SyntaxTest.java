package org.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SyntaxTest {
    static final List<Slip> SLIPS = List.of(
            Slip.of("'sources': ['page']", "'sources': ['page',]",
                    "67:122: error: a comma before `]`; expected no comma after the last entry ($.history.sources)"),
            Slip.of("'sources': ['page']", "'sources': ['page' 'b']",
                    "67:123: error: a text; expected `,` or `]` ($.history.sources)"),
            Slip.of("'sources': ['page']}", "'sources': ['page'],}",
                    "67:123: error: a comma before `}`; expected no comma after the last entry ($.history)"),
            Slip.of("'first', 'minutes'", "'first' 'minutes'",
                    "7:68: error: a text; expected `,` or `}` ($)"),
            Slip.of("'first', 'minutes'", "'first', minutes",
                    "7:69: error: `minutes`; expected a key in double quotes ($)"),
            Slip.of("'first', 'minutes'", "'fir\nst', 'minutes'",
                    "7:64: error: a line break within a text; expected a closing `\"`, or an escape such as `\\n` ($.difficulty)"),
            new Slip("\"first\", \"minutes\"", "'first', \"minutes\"", List.of(
                    "7:60: error: a single quote; expected a value (texts stand in double quotes) ($.difficulty)")),
            Slip.of("'first', 'minutes'", "'fi\\rs\\qt', 'minutes'",
                    "7:66: error: an unknown escape in a text; expected `\\\\`, `\\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u0000` ($.difficulty)"),
            Slip.of("'minutes': 10", "'minutes': NaN",
                    "7:80: error: `NaN`; expected a value (JSON has no such number) ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes': 010",
                    "7:80: error: `010`; expected a value (a number looks like 12, -3 or 0.5) ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes': True",
                    "7:80: error: `True`; expected a value (`true`, `false` and `null` in small letters) ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes': ten",
                    "7:80: error: `ten`; expected a value (texts stand in double quotes) ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes' 10",
                    "7:79: error: `10`; expected `:` and a value (a number looks like 12, -3 or 0.5) ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes': ",
                    "7:80: error: `,`; expected a value ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes': 10 // mins",
                    "7:83: error: a comment; expected `,` or `}` (JSON has no comments) ($)"),
            Slip.of("'minutes': 10", "'minutes': 10]",
                    "7:82: error: `]`; expected `,` or `}` ($)"),
            Slip.of("'minutes': 10", "'min\\u00zz': 10",
                    "7:73: error: an unknown escape in a text; expected `\\\\`, `\\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u0000` ($)"));

    @ParameterizedTest
    @FieldSource("SLIPS")
    void aSlipOfSyntaxIsToldWithItsPlaceAndWhatWasExpected(Slip slip) {
        assertThat(slip.found()).isEqualTo(slip.problems());
    }

    @Test
    void aFileThatWasCutOffSaysSo() {
        assertThat(Slip.found("{\"a\": 1"))
                .containsExactly("1:8: error: the end of the file; expected `,` or `}`; it may have been cut off ($)");
        assertThat(Slip.found("{\"a\": \"1"))
                .containsExactly(
                        "1:7: error: a text without its closing `\"`; expected one; the file may have been cut off ($.a)");
    }

    @Test
    void nothingFollowsTheObject() {
        assertThat(Slip.found("{} {}"))
                .containsExactly("1:4: error: `{`; expected nothing more: a file holds one object ($)");
        assertThat(Slip.found("{\"a\":1}\n}"))
                .containsExactly("2:1: error: `}`; expected nothing more: a file holds one object ($)");
    }

    @Test
    void linesEndAsOnAnySystem() {
        assertThat(Slip.found("{\r\n\r\n x}")).first().asString().startsWith("3:2: error: `x`");
        assertThat(Slip.found("{\r\r x}")).first().asString().startsWith("3:2: error: `x`");
        assertThat(Slip.found("{\n\n x}")).first().asString().startsWith("3:2: error: `x`");
    }

    @Test
    void placesStayRightBeyondWhatAReaderBuffers() {
        String long_ = "{\"a\": \"" + "x".repeat(5_000) + "\",\n" + " ".repeat(3_000) + "\"a\": 1}";
        assertThat(Slip.found(long_)).anyMatch(problem -> problem.startsWith("2:3001: error: a second `a`"));
    }

    @Test
    void nestingHasALimitHoweverDeepItGoes() {
        String problem = "1:65: error: objects and lists nested more than 64 deep; expected a flatter file";
        assertThat(Slip.found("[".repeat(65) + "]".repeat(65))).singleElement().asString().startsWith(problem);
        assertThat(Slip.found("[".repeat(100_000))).singleElement().asString().startsWith(problem);
        assertThat(Slip.found("{\"a\":".repeat(100_000))).singleElement().asString().contains("nested more than 64 deep");
        assertThat(Slip.found("[".repeat(64) + "]".repeat(64))).singleElement().asString().startsWith("1:1: error: a list");
    }

    @Test
    void aFileOfFarTooManyValuesIsOneProblem() {
        assertThat(Slip.found("[" + "0,".repeat(JsonTree.MOST) + "0]"))
                .singleElement()
                .asString()
                .endsWith("error: more than 4000000 values in one file; expected fewer ($[3999999])");
    }
}
