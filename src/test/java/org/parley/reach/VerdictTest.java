package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.rules.Rules;

class VerdictTest {
    private static Verdict.Part part(Verdict.Clause... clauses) {
        return new Verdict.Part(List.of(clauses));
    }

    @Test
    void partsAreEqualWhereTheirClausesAre() {
        Verdict.Clause free = new Verdict.Clause(-1, 5);
        Verdict.Clause ruled = new Verdict.Clause(2, 5);
        assertThat(part(free, ruled)).isEqualTo(part(free, ruled)).hasSameHashCodeAs(part(free, ruled));
        assertThat(part(free, ruled)).isNotEqualTo(part(ruled, free)).isNotEqualTo(part(free)).isNotEqualTo(5);
        assertThat(part(free)).isNotEqualTo(part(ruled)).doesNotHaveSameHashCodeAs(part(ruled));
    }

    /// Only the relaxed rules that have a clause tell what is allowed: each is left out where it is relaxed.
    @Test
    void aRelaxedRuleLeavesItsClauseOut() {
        Rules rules = Rules.of(Strait.scenario());
        PackageAlgebra algebra = new BitAlgebra(rules, Domain.everything(PackageSpace.of(rules.scenario())));
        int caps = algebra.where(1, level -> level > 0);
        int pledges = algebra.where(0, level -> level > 0);
        Verdict.Part part = part(new Verdict.Clause(-1, caps), new Verdict.Clause(2, pledges));
        int both = algebra.intersection(caps, pledges);
        assertThat(Verdict.allowed(part, Numbers.of(), algebra)).isEqualTo(both);
        assertThat(Verdict.allowed(part, Numbers.of(0, 1, 3), algebra)).isEqualTo(both);
        assertThat(Verdict.allowed(part, Numbers.of(2), algebra)).isEqualTo(caps);
        assertThat(Verdict.allowed(part, Numbers.of(2, 3), algebra)).isEqualTo(caps);
        assertThat(Verdict.allowed(part(), Numbers.of(), algebra)).isEqualTo(algebra.all());
    }
}
