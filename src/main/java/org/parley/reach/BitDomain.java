package org.parley.reach;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Bonus;
import org.parley.scenario.Preference;

/// The packages of a domain numbered from 0 in the order of [Deal#compareTo], one bit each in rows of 64.
final class BitDomain {
    private final Domain levels;
    private final int[] strides;
    private final int size;
    private final long[][][] byDigit;

    BitDomain(Domain levels) {
        this.levels = levels;
        size = levels.size().intValueExact();
        strides = new int[levels.issues()];
        byDigit = new long[levels.issues()][][];
        int stride = 1;
        for (int issue = strides.length - 1; issue >= 0; issue--) {
            strides[issue] = stride;
            stride *= levels.digits(issue);
        }
        for (int issue = 0; issue < strides.length; issue++) {
            byDigit[issue] = new long[levels.digits(issue)][];
            for (int digit = 0; digit < byDigit[issue].length; digit++) {
                byDigit[issue][digit] = holding(issue, digit);
            }
        }
    }

    private long[] holding(int issue, int digit) {
        long[] bits = none();
        int period = strides[issue] * levels.digits(issue);
        for (int start = digit * strides[issue]; start < size; start += period) {
            fill(bits, start, start + strides[issue]);
        }
        return bits;
    }

    private static void fill(long[] bits, int from, int to) {
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            bits[first] |= head & tail;
            return;
        }
        bits[first] |= head;
        Arrays.fill(bits, first + 1, last, -1L);
        bits[last] |= tail;
    }

    Domain levels() {
        return levels;
    }

    int size() {
        return size;
    }

    long[] none() {
        return new long[(size + 63) >> 6];
    }

    long[] all() {
        long[] bits = none();
        fill(bits, 0, size);
        return bits;
    }

    int indexOf(Deal deal) {
        int sum = 0;
        for (int issue = 0; issue < strides.length; issue++) {
            sum += strides[issue] * levels.digit(issue, deal.level(issue));
        }
        return sum;
    }

    /// Writes the levels of a package.
    void levels(int number, int[] into) {
        int rest = number;
        for (int issue = 0; issue < strides.length; issue++) {
            into[issue] = levels.level(issue, rest / strides[issue]);
            rest %= strides[issue];
        }
    }

    Deal deal(int number) {
        int[] into = new int[strides.length];
        levels(number, into);
        return Deal.of(into);
    }

    /// The packages with one digit of an issue; nobody changes the row.
    long[] withDigit(int issue, int digit) {
        return byDigit[issue][digit];
    }

    long[] where(int issue, IntPredicate level) {
        long[] bits = none();
        for (int digit = 0; digit < byDigit[issue].length; digit++) {
            if (level.test(levels.level(issue, digit))) {
                for (int word = 0; word < bits.length; word++) {
                    bits[word] |= byDigit[issue][digit][word];
                }
            }
        }
        return bits;
    }

    /// The set with every level of each free issue that is at the status quo. A package's number grows by the
    /// issue's stride with each level, so that is a shift of those at the status quo.
    long[] freed(long[] set, boolean[] issues) {
        long[] bits = set.clone();
        for (int issue = 0; issue < strides.length; issue++) {
            if (issues[issue] && levels.digits(issue) > 1) {
                long[] from = byDigit[issue][0];
                for (int digit = levels.digits(issue) - 1; digit > 0; digit--) {
                    shiftIn(bits, from, digit * strides[issue]);
                }
            }
        }
        return bits;
    }

    /// Adds the bits that are in `from`, so many places up. None of what is added is itself in `from`.
    private static void shiftIn(long[] bits, long[] from, int places) {
        int words = places >> 6;
        int rest = places & 63;
        if (rest == 0) {
            for (int word = bits.length - 1; word >= words; word--) {
                bits[word] |= bits[word - words] & from[word - words];
            }
            return;
        }
        for (int word = bits.length - 1; word > words; word--) {
            long low = bits[word - words] & from[word - words];
            long below = bits[word - words - 1] & from[word - words - 1];
            bits[word] |= (low << rest) | (below >>> (64 - rest));
        }
        if (words < bits.length) {
            bits[words] |= (bits[0] & from[0]) << rest;
        }
    }

    /// What each package is worth to a party.
    long[] worth(Rules rules, int party) {
        Preference preference = rules.preference(party).orElseThrow();
        long[] worth = new long[size];
        int filled = 1;
        for (int issue = strides.length - 1; issue >= 0; issue--) {
            var points = preference.points().get(rules.scenario().issues().get(issue).id());
            for (int digit = levels.digits(issue) - 1; digit >= 0; digit--) {
                long value = points == null ? 0 : points.get(levels.level(issue, digit));
                for (int number = 0; number < filled; number++) {
                    worth[digit * filled + number] = Math.addExact(worth[number], value);
                }
            }
            filled *= levels.digits(issue);
        }
        for (Bonus bonus : preference.bonuses()) {
            int[] into = new int[strides.length];
            PackageTest test = PackageTest.of(bonus.when(), levels.space());
            for (int number = 0; number < size; number++) {
                levels(number, into);
                if (test.holds(into)) {
                    worth[number] = Math.addExact(worth[number], bonus.points());
                }
            }
        }
        return worth;
    }
}
