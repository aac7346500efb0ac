package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.reach.Strait.deal;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.rules.Rules;
import org.parley.scenario.PackageAtom;

/// Three of the strait's twelve packages, worked out late.
class LatePackagesTest {
    private final PackageSet everything = PackageSet.all(Rules.of(Strait.scenario()));
    private int times;
    private final PackageSet late = new LatePackages(() -> {
        times++;
        return everything.meeting(Strait.BASE).meeting(PackageAtom.atMost("pledge", "none"));
    });

    @Test
    void itIsWorkedOutByTheFirstQuestionAlone() {
        assertThat(times).isZero();
        assertThat(late.isEmpty()).isFalse();
        assertThat(late.count()).isEqualTo(3);
        assertThat(times).isEqualTo(1);
    }

    @Test
    void itAnswersAsTheSetDoes() {
        assertThat(late.space()).isSameAs(everything.space());
        assertThat(late.figure()).isEqualTo(Figure.exactly(BigInteger.valueOf(3)));
        assertThat(late.contains(deal(0, 2, 1))).isTrue();
        assertThat(late.contains(deal(0, 2, 0))).isFalse();
        assertThat(late.deals()).containsExactly(deal(0, 0, 1), deal(0, 1, 1), deal(0, 2, 1));
        assertThat(late.first()).contains(deal(0, 0, 1));
        assertThat(late.countThrough(1, 2)).isEqualTo(1);
        assertThat(late.figureThrough(1, 2)).isEqualTo(Figure.exactly(BigInteger.ONE));
        assertThat(late.drawn(new SplittableRandom(1)).limit(50).distinct()).hasSize(3);
        assertThat(late.fold(new Listing(late.space()))).containsExactly("[0, 0, 1]", "[0, 1, 1]", "[0, 2, 1]");
    }

    @Test
    void itIsPutTogetherWithOthersAsTheSetIs() {
        assertThat(late.meeting(Strait.LOW_CAP).deals()).containsExactly(deal(0, 2, 1));
        assertThat(late.meeting(PackageAtom.atMost("cap", "none")).deals()).containsExactly(deal(0, 0, 1));
        PackageSet caps = everything.meeting(Strait.CAP);
        assertThat(late.intersection(caps).deals()).containsExactly(deal(0, 1, 1), deal(0, 2, 1));
        assertThat(late.union(caps).count()).isEqualTo(9);
    }

    @Test
    void whatWasStoppedIsTriedAgain() {
        PackageSet stopped = new LatePackages(() -> {
            if (times++ == 0) {
                throw new StopSignal(new Stop.Cancelled());
            }
            return everything;
        });
        assertThatThrownBy(stopped::isEmpty).isInstanceOf(StopSignal.class);
        assertThat(stopped.count()).isEqualTo(12);
    }
}
