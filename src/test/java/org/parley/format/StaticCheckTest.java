package org.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StaticCheckTest {
    static final List<Slip> SLIPS = List.of(
            Slip.of(
                    "'gives': {'exercises': 'cap-9000'}",
                    "'gives': {'missiles-north': 'pledge'}",
                    "22:5: warning: no offer of `north` covers `exercises`: it stays at its status quo ($.issues[2])"),
            Slip.of(
                    "'gives': {'missiles-south': 'pledge'}",
                    "'gives': {'missiles-south': 'free'}",
                    "20:5: warning: no offer of `south` covers `missiles-south`: it stays at its status quo ($.issues[1])",
                    "34:5: warning: offer `south-missiles` gives nothing above the status quo ($.offers[1])"),
            Slip.of(
                    "'consult': ['league']",
                    "'consult': []",
                    "28:5: warning: red line `league-no-free-ride` can never be crossed: nothing binds `league`"
                            + " ($.redLines[1])"),
            Slip.of(
                    "'forbids': {'issue': 'missiles-north', 'atLeast': 'verified'}",
                    "'forbids': {'all': [{'issue': 'missiles-north', 'is': 'free'}, {'issue': 'missiles-north', 'is': 'pledge'}]}",
                    "26:5: warning: red line `north-inspections` can never be crossed: it forbids no package that binds `north`"
                            + " ($.redLines[0])"),
            Slip.of(
                    "'forbids': {'all': [{'issue': 'missiles-north', 'atLeast': 'pledge'}, ",
                    "'forbids': {'all': [{'issue': 'missiles-north', 'is': 'free'}, ",
                    "28:5: warning: red line `league-no-free-ride` can never be crossed: it forbids no package that binds"
                            + " `league` ($.redLines[1])"),
            Slip.of(
                    "'when': {'gauge': 'tension', 'atLeast': 10}}",
                    "'when': {'all': []}}",
                    "56:15: warning: ending `walk-out` always holds: the talks end when they open ($.endings[0])"),
            Slip.of(
                    "'when': {'gauge': 'tension', 'atLeast': 10}}",
                    "'when': {'gauge': 'tension', 'atLeast': 10, 'atMost': 9}}",
                    "56:74: warning: `atLeast` above `atMost`: this never holds ($.endings[0].when)"),
            Slip.of(
                    "{'fact': 'reassured'}}",
                    "{'rounds': {}}}",
                    "38:62: warning: neither `from` nor `to`: this always holds ($.offers[3].when.rounds)"));

    @ParameterizedTest
    @FieldSource("SLIPS")
    void whatTheAuthorMayNotHaveMeantIsAWarning(Slip slip) {
        assertThat(slip.found()).isEqualTo(slip.problems());
    }
}
