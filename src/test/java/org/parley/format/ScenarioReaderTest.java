package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.scenario.Classroom;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Role;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;

class ScenarioReaderTest {
    static final List<Slip> SLIPS = List.of(
            Slip.of("'summary'", "'sumary'",
                    "6:3: error: unknown key `sumary`; expected a key of a scenario; did you mean `summary`? ($.sumary)"),
            Slip.of("'role': 'consulted'", "'role': 'consult'",
                    "14:53: error: unknown role `consult`; expected `negotiator`, `consulted` or `observer`; did you mean `consulted`? ($.parties[2].role)"),
            Slip.of("'role': 'consulted'", "'role': 3",
                    "14:53: error: the number 3; expected a text ($.parties[2].role)"),
            Slip.of("'role': 'observer'", "'rol': 'observer'",
                    "15:5: error: no `role`; expected `negotiator`, `consulted` or `observer` ($.parties[3])",
                    "15:47: error: unknown key `rol`; expected a key of a party; did you mean `role`? ($.parties[3].rol)"),
            Slip.of("'obligors': ['north']", "'obligors': ['nroth']",
                    "18:90: error: unknown party `nroth`; expected the id of a party; did you mean `north`? ($.issues[0].obligors[0])"),
            Slip.of("'obligors': ['north']", "'obligors': ['league']",
                    "18:90: error: `league`, which is a consulted party; expected an obligor that is a negotiator ($.issues[0].obligors[0])",
                    "33:16: error: `north` giving `missiles-north`, of which it is no obligor; expected an issue that names `north` among its `obligors` ($.offers[0].gives['missiles-north'])"),
            Slip.of("'consult': ['league']", "'consult': ['forum']",
                    "18:112: error: `forum`, which is an observer; expected a party that can be consulted: observers only watch ($.issues[0].consult[0])"),
            Slip.of("'consult': ['league']", "'consult': ['league', 'league']",
                    "18:122: error: `league` a second time in one list; expected each once ($.issues[0].consult[1])"),
            Slip.of("'missiles-north', 'atLeast': 'verified'", "'misiles-north', 'atLeast': 'verified'",
                    "27:27: error: unknown issue `misiles-north`; expected the id of an issue; did you mean `missiles-north`? ($.redLines[0].forbids.issue)"),
            Slip.of("'atLeast': 'verified'", "'atLeast': 'verfied'",
                    "27:56: error: unknown level `verfied`; expected a level of `missiles-north`; did you mean `verified`? ($.redLines[0].forbids.atLeast)"),
            Slip.of("'atLeast': 'verified'", "'atleast': 'verified'",
                    "27:17: error: no comparison; expected exactly one of `is`, `atLeast`, `atMost` or `oneOf` ($.redLines[0].forbids)",
                    "27:45: error: unknown key `atleast`; expected a key of a condition with `issue`; did you mean `atLeast`? ($.redLines[0].forbids.atleast)"),
            Slip.of("'atLeast': 'verified'", "'atLeast': 'verified', 'is': 'free'",
                    "27:17: error: `is` and `atLeast`; expected exactly one of `is`, `atLeast`, `atMost` or `oneOf` ($.redLines[0].forbids)"),
            Slip.of("'when': {'gauge': 'tension', 'atLeast': 5}", "'when': {'issue': 'exercises', 'is': 'free'}",
                    "27:78: error: a condition on a package (`issue`); expected a condition on the context: `fact`, `gauge`, `consulted`, `round`, `rounds`, `all`, `any` or `not` ($.redLines[0].when.issue)"),
            Slip.of("'forbids': {'issue': 'missiles-north', 'atLeast': 'verified'}", "'forbids': {'fact': 'winter'}",
                    "27:18: error: a condition on the context (`fact`); expected a condition on a package: `issue`, `all`, `any` or `not` ($.redLines[0].forbids.fact)"),
            Slip.of("'forbids': {'issue': 'missiles-north', 'atLeast': 'verified'}, ", "",
                    "26:5: error: no `forbids`; expected a condition on the packages that cross it ($.redLines[0])"),
            Slip.of("[0, -10, -15]", "[0, -10]",
                    "41:53: error: 2 numbers; expected 3, one for each level of `missiles-north` ($.preferences[0].points['missiles-north'])"),
            Slip.of("[0, -10, -15]", "[0, -10, 1.0]",
                    "41:62: error: the number 1.0; expected a whole number, written without a point or an exponent ($.preferences[0].points['missiles-north'][2])"),
            Slip.of("[0, -10, -15]", "[0, -10, 1e3]",
                    "41:62: error: the number 1e3; expected a whole number, written without a point or an exponent ($.preferences[0].points['missiles-north'][2])"),
            Slip.of("[0, -10, -15]", "[0, -10, 9223372036854775808]",
                    "41:62: error: a number beyond 64 bits, 9223372036854775808; expected a whole number ($.preferences[0].points['missiles-north'][2])"),
            Slip.of("[0, -10, -15]", "[0, -10, 9223372036854775800]",
                    "41:5: error: points of `north` that may add up to 9223372036854775850; expected numbers whose sum stays within 64 bits, at most 9223372036854775807 ($.preferences[0])"),
            Slip.of("'points': 5, 'title'", "'points': 9223372036854775800, 'title'",
                    "41:5: error: points of `north` that may add up to 9223372036854775860; expected numbers whose sum stays within 64 bits, at most 9223372036854775807 ($.preferences[0])"),
            Slip.of("'base': 5,", "'base': 9223372036854775800,",
                    "41:5: error: points of `north` that may add up to 9223372036854775860; expected numbers whose sum stays within 64 bits, at most 9223372036854775807 ($.preferences[0])"),
            Slip.of("'by': -5", "'by': -9223372036854775800",
                    "41:5: error: points of `north` that may add up to 9223372036854775860; expected numbers whose sum stays within 64 bits, at most 9223372036854775807 ($.preferences[0])"),
            Slip.of("[0, -10, -15]", "[0, -10, 'x']",
                    "41:62: error: the text `x`; expected a whole number ($.preferences[0].points['missiles-north'][2])"),
            Slip.of("[0, -10, -15]", "5",
                    "41:53: error: the number 5; expected a list, `[ … ]` ($.preferences[0].points['missiles-north'])"),
            Slip.of("'gives': {'missiles-north': 'verified'}", "'gives': {'missiles-south': 'pledge'}",
                    "33:16: error: `north` giving `missiles-south`, of which it is no obligor; expected an issue that names `north` among its `obligors` ($.offers[0].gives['missiles-south'])"),
            Slip.of("'gives': {'missiles-north': 'verified'}", "'gives': {}",
                    "33:15: error: nothing in `gives`; expected at least one issue with a level ($.offers[0].gives)"),
            Slip.of("'gives': {'missiles-north': 'verified'}, ", "",
                    "32:5: error: no `gives`; expected at least one issue with a level ($.offers[0])"),
            Slip.of("'id': 'south-missiles'", "'id': 'league-no-free-ride'",
                    "34:12: error: a second red line or offer `league-no-free-ride` (the first is in line 28); expected an id of its own ($.offers[1].id)"),
            Slip.of("'party': 'south', 'points'", "'party': 'north', 'points'",
                    "44:15: error: second preferences of `north` (the first are in line 41); expected one entry a party ($.preferences[1].party)"),
            Slip.of("'start': 6", "'start': 11",
                    "47:82: error: the number 11; expected one within 0..10 ($.gauges[0].start)"),
            Slip.of("'max': 10", "'max': -1",
                    "47:69: error: the number -1; expected at least `min`, 0 ($.gauges[0].max)"),
            Slip.of("'chance': 0.5", "'chance': 1.5",
                    "54:90: error: the number 1.5; expected a chance from 0 to 1 ($.events[0].chance)"),
            Slip.of("'round': 'second', 'chance'", "'round': 'third', 'chance'",
                    "54:70: error: unknown round `third`; expected the id of a round ($.events[0].round)"),
            Slip.of("{'fact': 'reassured'}, {'gauge': 'tension', 'by': -2}", "",
                    "49:110: error: nothing in `effects`; expected at least one effect ($.levers[0].effects)"),
            Slip.of("{'consulted': 'league'}, {'disclose'", "{'consulted': 'forum'}, {'disclose'",
                    "50:115: error: `forum`, which is an observer; expected a party that can be consulted: observers only watch ($.levers[1].effects[0].consulted)"),
            Slip.of("{'disclose': 'league-no-free-ride'}", "{'disclos': 'x'}",
                    "50:127: error: unknown key `disclos`; expected an effect: `fact`, `gauge`, `consulted` or `disclose`; did you mean `disclose`? ($.levers[1].effects[1].disclos)"),
            Slip.of("'by': -2", "'by': -2, 'fact': 'winter'",
                    "49:134: error: `fact` and `gauge` in one effect; expected one of them ($.levers[0].effects[1])"),
            Slip.of("'id': 'drill', 'party': 'south'", "'id': 'drill', 'party': 'league'",
                    "51:30: error: `league`, which is a consulted party; expected a party that is a negotiator ($.levers[2].party)"),
            Slip.of("'consults': ['league']", "'consults': ['forum']",
                    "59:156: error: `forum`, which is an observer; expected a party that can be consulted: observers only watch ($.rounds[1].consults[0])"),
            Slip.of("'terms': {'missiles-north': 'verified'}", "'terms': {'missiles-north': 'free'}",
                    "64:92: error: the status quo `free`, which every package meets; expected a level above the first of `missiles-north` ($.understandings[2].terms['missiles-north'])"),
            Slip.of("'terms': {'missiles-north': 'verified'}", "'terms': {}",
                    "64:73: error: nothing in `terms`; expected at least one issue with its least level ($.understandings[2].terms)"),
            Slip.of("'format': 1", "'format': 2",
                    "3:13: error: format 2; expected format 1; a newer Parley may read this file ($.format)"),
            Slip.of("'format': 1", "'format': '1'",
                    "3:13: error: the text `1`; expected a whole number ($.format)"),
            Slip.of("'format': 1,\n", "",
                    "1:1: error: no `format`; expected the format's number, 1 ($)"),
            Slip.of("'when': {'gauge': 'tension', 'atMost': 8}", "'when': {'rounds': {'from': 'second', 'to': 'first'}}",
                    "54:114: warning: `from` `second`, which comes after `to` `first`: this never holds ($.events[0].when.rounds)"),
            Slip.of("'when': {'gauge': 'tension', 'atMost': 8}", "'when': {'fact': 'winter', 'gauge': 'tension', 'atMost': 8}",
                    "54:122: error: `gauge` beside `fact`; expected one question in a condition; `all` and `any` join several ($.events[0].when.gauge)"),
            Slip.of("'when': {'gauge': 'tension', 'atMost': 8}", "'when': {'gauge': 'tension'}",
                    "54:103: error: a gauge without a bound; expected `atLeast`, `atMost` or both ($.events[0].when)"),
            Slip.of("'when': {'gauge': 'tension', 'atMost': 8}", "'when': {'gauges': 'tension'}",
                    "54:104: error: unknown key `gauges`; expected a condition on the context: `fact`, `gauge`, `consulted`, `round`, `rounds`, `all`, `any` or `not`; did you mean `gauge`? ($.events[0].when.gauges)"),
            Slip.of("'when': {'gauge': 'tension', 'atMost': 8}", "'when': []",
                    "54:103: error: a list; expected a condition on the context, `{ … }` ($.events[0].when)"),
            Slip.of("'when': {'gauge': 'tension', 'atMost': 8}", "'when': {}",
                    "54:103: error: an empty condition; expected a condition on the context: `fact`, `gauge`, `consulted`, `round`, `rounds`, `all`, `any` or `not` ($.events[0].when)"),
            Slip.of("'undo': 'own'", "'undo': 'Own'",
                    "66:25: error: unknown undo `Own`; expected `free`, `own` or `off`; did you mean `own`? ($.classroom.undo)"),
            Slip.of("'minutes': 10", "'minutes': 0",
                    "7:80: error: the number 0; expected a whole number from 1 on ($.minutes)"),
            Slip.of("'minutes': 10", "'minutes': 10, 'minutes': 11",
                    "7:84: error: a second `minutes` in one object (the first is in line 7); expected each key once ($.minutes)"),
            Slip.of("'summary': 'A made", "'summary': null, 'x': 'A made",
                    "6:14: error: null; expected a text ($.summary)",
                    "6:20: error: unknown key `x`; expected a key of a scenario: $schema, format, id, title, summary, language, topic, difficulty, minutes, sources, modelling, objectives, parties, issues, redLines, offers, preferences, facts, gauges, levers, leversPerRound, events, endings, rounds, turnsPerRound, understandings, classroom, history, note ($.x)"),
            Slip.of("'sources': ['page']", "'sources': ['pag']",
                    "67:116: error: unknown source `pag`; expected the id of a source; did you mean `page`? ($.history.sources[0])"),
            Slip.of("'first', 'minutes'", "'fi\\ud800', 'minutes'",
                    "7:60: error: a text with half a character in it (a lone surrogate); expected whole characters ($.difficulty)"),
            Slip.of("{'id': 'forum'", "3, {'id': 'forum'",
                    "15:5: error: the number 3; expected a party, `{ … }` ($.parties[3])"),
            Slip.of("'id': 'forum'", "'id': 'league'",
                    "15:12: error: a second party `league` (the first is in line 14); expected an id of its own ($.parties[3].id)",
                    "59:133: error: unknown party `forum`; expected the id of a party ($.rounds[1].present[3])"),
            Slip.of("'id': 'verified'", "'id': 'pledge'",
                    "19:111: error: a second level `pledge` (the first is in line 19); expected an id of its own ($.issues[0].levels[2].id)"));

    @ParameterizedTest
    @FieldSource("SLIPS")
    void aSlipIsToldWithItsPlaceAndWhatWasExpected(Slip slip) {
        assertThat(slip.found()).isEqualTo(slip.problems());
    }

    @Test
    void allSlipsOfAFileAreToldAtOnceInItsOrder() {
        String text = Slip.sample()
                .replace("\"role\": \"consulted\"", "\"role\": \"consult\"")
                .replace("[0, -10, -15]", "[0, -10]")
                .replace("\"minutes\": 10", "\"minuets\": 10");
        assertThat(Slip.found(text))
                .containsExactly(
                        "7:69: error: unknown key `minuets`; expected a key of a scenario; did you mean `minutes`? ($.minuets)",
                        "14:53: error: unknown role `consult`; expected `negotiator`, `consulted` or `observer`;"
                                + " did you mean `consulted`? ($.parties[2].role)",
                        "41:53: error: 2 numbers; expected 3, one for each level of `missiles-north`"
                                + " ($.preferences[0].points['missiles-north'])");
    }

    @Test
    void anEmptyObjectLacksWhatEveryScenarioHas() {
        assertThat(Slip.found("{}"))
                .extracting(problem -> problem.replaceFirst(";.*", ""))
                .containsExactly(
                        "1:1: error: no `format`",
                        "1:1: error: no `issues`",
                        "1:1: error: no `rounds`",
                        "1:1: error: no `parties`",
                        "1:1: error: no `id`",
                        "1:1: error: no `title`");
    }

    @Test
    void aScenarioIsAnObject() {
        assertThat(Slip.found("[]")).containsExactly("1:1: error: a list; expected a scenario, `{ … }` ($)");
        assertThat(Slip.found("3")).containsExactly("1:1: error: the number 3; expected a scenario, `{ … }` ($)");
    }

    @Test
    void aFileOfAnotherKindIsOneProblem() {
        assertThat(Slip.found("{\"format\": 1, \"scenario\": {}, \"journal\": []}"))
                .containsExactly("1:1: error: a session; expected a scenario ($)");
        assertThat(Slip.found("{\"$id\": \"x\", \"properties\": {}, \"type\": \"object\"}"))
                .containsExactly("1:1: error: a JSON Schema; expected a scenario ($)");
    }

    @Test
    void ofANewerFormatNothingElseIsSaid() {
        assertThat(Slip.found("{\"format\": 2, \"new\": {}}"))
                .containsExactly("1:12: error: format 2; expected format 1; a newer Parley may read this file ($.format)");
    }

    @Test
    void theSampleIsReadAsThePageSaysIt() {
        Scenario scenario = sample();
        assertThat(scenario.id()).isEqualTo("two-straits");
        assertThat(scenario.about().minutes()).isEqualTo(OptionalInt.of(10));
        assertThat(scenario.parties()).extracting(party -> party.role())
                .containsExactly(Role.NEGOTIATOR, Role.NEGOTIATOR, Role.CONSULTED, Role.OBSERVER);
        assertThat(scenario.issue("exercises").obligors()).containsExactly("north", "south");
        assertThat(scenario.issue("exercises").unit()).isEqualTo("troops");
        assertThat(scenario.redLines().getFirst().when()).isEqualTo(ContextAtom.gaugeAtLeast("tension", 5));
        assertThat(scenario.redLines().getLast().forbids())
                .isEqualTo(new Condition.All<>(List.of(
                        PackageAtom.atLeast("missiles-north", "pledge"),
                        new Condition.Not<>(PackageAtom.atLeast("missiles-south", "pledge")))));
        assertThat(scenario.offers().getLast().when()).isEqualTo(ContextAtom.fact("reassured"));
        assertThat(scenario.offers().getFirst().gives()).isEqualTo(Map.of("missiles-north", "verified"));
        assertThat(scenario.preferences().getFirst().points().get("missiles-north")).containsExactly(0L, -10L, -15L);
        assertThat(scenario.preferences().getFirst().reservation().base()).isEqualTo(5);
        assertThat(scenario.levers().getFirst().effects())
                .containsExactly(new Effect.SetFact("reassured", true), new Effect.AddToGauge("tension", -2));
        assertThat(scenario.events().getFirst().chance()).isEqualTo(0.5);
        assertThat(scenario.events().getFirst().when())
                .isEqualTo(new Condition.Holds<ContextAtom>(
                        new ContextAtom.GaugeWithin("tension", OptionalLong.empty(), OptionalLong.of(8))));
        assertThat(scenario.round("second").consults()).containsExactly("league");
        assertThat(scenario.history().orElseThrow().sources()).containsExactly("page");
    }

    @Test
    void whatIsLeftOutMeansWhatThePageSays() {
        Scenario scenario = sample();
        assertThat(scenario.leversPerRound()).isEqualTo(1);
        assertThat(scenario.turnsPerRound()).isEqualTo(12);
        assertThat(scenario.redLines().getFirst().disclosure()).isEqualTo(Disclosure.PUBLIC);
        assertThat(scenario.preferences().getFirst().disclosure()).isEqualTo(Disclosure.PRIVATE);
        assertThat(scenario.levers().get(1).stance()).isEqualTo(Stance.NEUTRAL);
        assertThat(scenario.levers().getFirst().away()).isFalse();
        assertThat(scenario.facts()).extracting(fact -> fact.start()).containsExactly(false, true);
        assertThat(scenario.round("first").consults()).isEmpty();
        assertThat(scenario.offers().get(2).inReturnFor().isAlways()).isTrue();
        assertThat(scenario.classroom())
                .isEqualTo(new Classroom(
                        Classroom.Undo.OWN, true, false, OptionalInt.of(20), Classroom.Reveal.END));
    }

    @Test
    void everyPartMayHaveANoteAndSources() {
        String text = Slip.sample()
                .replace("\"id\": \"south\",", "\"id\": \"south\", \"note\": \"made up\", \"sources\": [\"page\"],")
                .replace("\"format\": 1,", "\"format\": 1, \"note\": \"a sample\",");
        Scenario scenario = read(text);
        assertThat(scenario.party("south").annotation().note()).isEqualTo("made up");
        assertThat(scenario.party("south").annotation().sources()).containsExactly("page");
        assertThat(scenario.annotation().note()).isEqualTo("a sample");
    }

    @Test
    void theSampleHasNoWarnings() {
        assertThat(Slip.found(Slip.sample())).isEmpty();
    }

    @Test
    void worthThatJustFitsIsRead() {
        String text = Slip.sample().replace("[0, -10, -15]", "[0, -10, 9223372036854775757]");
        assertThat(read(text).preferences().getFirst().points().get("missiles-north")).contains(9223372036854775757L);
    }

    @Test
    void theSmallestWholeNumberAloneDoesNotFitAsPoints() {
        String text = Slip.sample().replace("[0, -10, -15]", "[0, -10, -9223372036854775808]");
        assertThat(Slip.found(text)).singleElement().asString().startsWith("41:5: error: points of `north` that may add up to");
    }

    @Test
    void aMillionSlipsAreCountedNotListed() {
        String text = "{\"format\": 1, \"parties\": [" + "1,".repeat(99_999) + "1]}";
        List<String> found = Slip.found(text);
        assertThat(found).hasSize(1_001);
        assertThat(found.getLast()).contains("99004 more problems, not listed");
    }

    private static Scenario sample() {
        return read(Slip.sample());
    }

    private static Scenario read(String text) {
        return switch (ScenarioReader.read("sample", text.getBytes(UTF_8))) {
            case ScenarioReading.Read(Scenario scenario, _, _) -> scenario;
            case ScenarioReading.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
