package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.scenario.Annotation;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Scenario;

class SearchTermsTest {
    private static Scenario with(int parties, int levels) {
        return Scenario.builder("many")
                .parties(IntStream.range(0, parties)
                        .mapToObj(number -> Party.of("p" + number, "P", Role.NEGOTIATOR))
                        .toList())
                .issues(List.of(new Issue(
                        "issue",
                        "Issue",
                        "",
                        List.of("p0"),
                        List.of(),
                        "",
                        IntStream.range(0, levels)
                                .mapToObj(number -> Level.of("l" + number, "L"))
                                .toList(),
                        Annotation.NONE)))
                .build();
    }

    @Test
    void masksHaveABitAPartyAndABitALevel() {
        assertThat(SearchTerms.canRead(with(64, 64))).isTrue();
        assertThat(SearchTerms.canRead(with(65, 2))).isFalse();
        assertThat(SearchTerms.canRead(with(2, 65))).isFalse();
    }

    private static Reach reach(Condition<PackageAtom> when, ReachTest.Held held) {
        Rules rules = Rules.of(Edited.of(Strait.scenario())
                .preferences(List.of(new Preference(
                        "north",
                        Disclosure.PUBLIC,
                        Map.of("pledge", List.of(0L, -1L)),
                        List.of(new Bonus(when, 5, "")),
                        new Reservation(1, List.of()),
                        Annotation.NONE)))
                .build());
        return ReachTest.from(rules, new Course(rules).start(), held);
    }

    /// The north pledges, which costs it a point of the one that it wants, only where it gains by a bonus.
    @ParameterizedTest
    @EnumSource
    void aBonusCountsWhereItsConditionHolds(ReachTest.Held held) {
        Condition<PackageAtom> cap = PackageAtom.atLeast("cap", "thirteen");
        Condition<PackageAtom> lowCap = PackageAtom.atLeast("cap", "nine");
        Condition<PackageAtom> base = PackageAtom.atLeast("base", "closed");
        for (Condition<PackageAtom> holding : Arrays.asList(
                cap,
                new Condition.All<>(List.of(cap, new Condition.Not<>(base))),
                new Condition.Any<>(List.of(base, cap)))) {
            assertThat(reach(holding, held).earliest(Strait.PLEDGE)).as("%s", holding).hasValue(1);
        }
        for (Condition<PackageAtom> failing : Arrays.asList(
                lowCap,
                new Condition.All<>(List.of(cap, base)),
                new Condition.Any<>(List.of(base, lowCap)),
                new Condition.Not<>(cap))) {
            assertThat(reach(failing, held).earliest(Strait.PLEDGE)).as("%s", failing).isEmpty();
            assertThat(reach(failing, held).earliest(Strait.CAP)).hasValue(0);
        }
    }
}
