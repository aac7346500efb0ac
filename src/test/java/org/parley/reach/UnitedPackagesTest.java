package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// The packages of several sets together, of the twelve that the strait has.
class UnitedPackagesTest {
    private final PackageAlgebra algebra =
            new BitAlgebra(Rules.of(Strait.scenario()), Domain.everything(PackageSpace.of(Strait.scenario())));
    private final PackageSet caps = set(deal(0, 1, 0), deal(0, 2, 0), deal(1, 1, 0));
    private final PackageSet pledges = set(deal(1, 0, 0), deal(1, 1, 0));
    private final PackageSet none = set();
    private final PackageSet together = new UnitedPackages(List.of(caps, pledges));

    private PackageSet set(Deal... deals) {
        int set = PackageAlgebra.EMPTY;
        for (Deal deal : deals) {
            set = algebra.union(set, algebra.single(deal));
        }
        return algebra.set(set);
    }

    @Test
    void eachPackageComesOnceInOrder() {
        assertThat(together.deals()).containsExactly(deal(0, 1, 0), deal(0, 2, 0), deal(1, 0, 0), deal(1, 1, 0));
        assertThat(together.contains(deal(1, 0, 0))).isTrue();
        assertThat(together.contains(deal(0, 0, 0))).isFalse();
        assertThat(together.isEmpty()).isFalse();
        assertThat(new UnitedPackages(List.of(none, none)).isEmpty()).isTrue();
        assertThat(new UnitedPackages(List.of(none, pledges)).isEmpty()).isFalse();
        assertThat(together.space()).isSameAs(caps.space());
    }

    @Test
    void whatIsAskedOfItIsAskedOfEach() {
        assertThat(together.meeting(Strait.PLEDGE).deals()).containsExactly(deal(1, 0, 0), deal(1, 1, 0));
        Condition<PackageAtom> noCap = PackageAtom.atMost("cap", "none");
        assertThat(together.meeting(noCap).deals()).containsExactly(deal(1, 0, 0));
        assertThat(together.intersection(set(deal(0, 2, 0), deal(1, 1, 0), deal(0, 0, 0))).deals())
                .containsExactly(deal(0, 2, 0), deal(1, 1, 0));
        assertThat(together.union(set(deal(0, 0, 0))).deals()).hasSize(5).startsWith(deal(0, 0, 0));
    }

    @Test
    void itIsNoLessThanItsLargestPart() {
        assertThat(together.figure()).isEqualTo(new Figure.AtLeast(BigInteger.valueOf(3)));
        assertThat(together.figureThrough(0, 1)).isEqualTo(new Figure.AtLeast(BigInteger.TWO));
        assertThat(new UnitedPackages(List.of(none, pledges)).figure()).isEqualTo(Figure.exactly(BigInteger.TWO));
        assertThat(new UnitedPackages(List.of(none, none)).figure()).isEqualTo(Figure.exactly(BigInteger.ZERO));
        PackageSet estimated = new UnitedPackages(List.of(new EstimatedSet(caps), new EstimatedSet(pledges)));
        assertThat(estimated.figure()).isEqualTo(new Figure.AtLeast(BigInteger.ONE));
        assertThatThrownBy(together::count).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> together.countThrough(0, 0)).isInstanceOf(IllegalStateException.class);
    }

    /// Folding comes to each package once and in order, though no part knows them all.
    @Test
    void itIsFoldedPackageByPackage() {
        assertThat(together.fold(new Listing(together.space())))
                .containsExactly("[0, 1, 0]", "[0, 2, 0]", "[1, 0, 0]", "[1, 1, 0]");
        assertThat(new UnitedPackages(List.of(none)).fold(new Listing(none.space()))).isEmpty();
    }

    /// Of 4,000 draws each of the four packages comes a thousand times, give or take five standard deviations (27).
    @Test
    void packagesAreDrawnEvenlyThoughOneIsInBoth() {
        var times = together.drawn(new SplittableRandom(1))
                .limit(4_000)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(times).hasSize(4);
        assertThat(times.values()).allMatch(count -> Math.abs(count - 1_000) < 137);
        assertThat(new UnitedPackages(List.of(none)).drawn(new SplittableRandom(1))).isEmpty();
    }
}
