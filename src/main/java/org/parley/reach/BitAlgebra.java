package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

/// Sets with one bit for each package of a domain small enough.
final class BitAlgebra implements PackageAlgebra {
    private final BitDomain domain;
    private final Rules rules;
    private final List<long[]> sets = new ArrayList<>();
    private final Map<Content, Integer> numbers = new HashMap<>();
    private final List<boolean[]> freed = new ArrayList<>();
    private final LongIntMap unions = new LongIntMap();
    private final LongIntMap intersections = new LongIntMap();
    private final LongIntMap steps = new LongIntMap();
    private final LongIntMap conclusions = new LongIntMap();
    private final Map<Integer, long[]> worths = new HashMap<>();
    private int stepCount;
    private final int all;

    /// A set's bits, compared by value.
    private static final class Content {
        private final long[] bits;
        private final int hash;

        Content(long[] bits) {
            this.bits = bits;
            long mixed = 0;
            for (long word : bits) {
                mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
                mixed ^= mixed >>> 29;
            }
            hash = (int) (mixed ^ (mixed >>> 32));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && Arrays.equals(bits, content.bits);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    BitAlgebra(Rules rules, Domain domain) {
        this.rules = rules;
        this.domain = new BitDomain(domain);
        number(this.domain.none());
        all = number(this.domain.all());
    }

    private int number(long[] bits) {
        return numbers.computeIfAbsent(new Content(bits), unseen -> {
            sets.add(bits);
            return sets.size() - 1;
        });
    }

    /// How many bits all its sets have together.
    long bits() {
        return (long) sets.size() * sets.getFirst().length * Long.SIZE;
    }

    @Override
    public Domain domain() {
        return domain.levels();
    }

    @Override
    public int all() {
        return all;
    }

    @Override
    public int single(Deal deal) {
        long[] bits = domain.none();
        int number = domain.indexOf(deal);
        bits[number >> 6] |= 1L << number;
        return number(bits);
    }

    @Override
    public int where(int issue, IntPredicate level) {
        return number(domain.where(issue, level));
    }

    @Override
    public int worthAtLeast(int party, long least) {
        long[] worth = worths.computeIfAbsent(party, unseen -> domain.worth(rules, party));
        long[] bits = domain.none();
        for (int number = 0; number < worth.length; number++) {
            if (worth[number] >= least) {
                bits[number >> 6] |= 1L << number;
            }
        }
        return number(bits);
    }

    @Override
    public int union(int one, int other) {
        if (one == other || other == EMPTY) {
            return one;
        }
        if (one == EMPTY) {
            return other;
        }
        long pair = LongIntMap.pair(Math.min(one, other), Math.max(one, other));
        int known = unions.get(pair);
        if (known < 0) {
            long[] bits = sets.get(one).clone();
            long[] more = sets.get(other);
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= more[word];
            }
            known = number(bits);
            unions.put(pair, known);
        }
        return known;
    }

    @Override
    public int intersection(int one, int other) {
        if (one == other || other == all || one == EMPTY) {
            return one;
        }
        if (one == all || other == EMPTY) {
            return other;
        }
        long pair = LongIntMap.pair(Math.min(one, other), Math.max(one, other));
        int known = intersections.get(pair);
        if (known < 0) {
            long[] bits = sets.get(one).clone();
            keep(bits, sets.get(other));
            known = number(bits);
            intersections.put(pair, known);
        }
        return known;
    }

    @Override
    public int intersection(int[] several) {
        long[] bits = sets.get(all).clone();
        for (int set : several) {
            keep(bits, sets.get(set));
        }
        return number(bits);
    }

    private static void keep(long[] bits, long[] kept) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= kept[word];
        }
    }

    @Override
    public int difference(int one, int other) {
        long[] bits = sets.get(one).clone();
        long[] less = sets.get(other);
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= ~less[word];
        }
        return number(bits);
    }

    @Override
    public int freeing(boolean[] issues) {
        for (int number = 0; number < freed.size(); number++) {
            if (Arrays.equals(freed.get(number), issues)) {
                return number;
            }
        }
        freed.add(issues.clone());
        return freed.size() - 1;
    }

    @Override
    public int conclude(int set, int free, int acceptable) {
        int step = steps.get(LongIntMap.pair(free, acceptable));
        if (step < 0) {
            step = stepCount++;
            steps.put(LongIntMap.pair(free, acceptable), step);
        }
        int known = conclusions.get(LongIntMap.pair(set, step));
        if (known < 0) {
            long[] bits = domain.freed(sets.get(set), freed.get(free));
            keep(bits, sets.get(acceptable));
            long[] stays = sets.get(set);
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= stays[word];
            }
            known = number(bits);
            conclusions.put(LongIntMap.pair(set, step), known);
        }
        return known;
    }

    @Override
    public boolean contains(int set, Deal deal) {
        if (!domain.levels().contains(deal)) {
            return false;
        }
        int number = domain.indexOf(deal);
        return (sets.get(set)[number >> 6] & (1L << number)) != 0;
    }

    @Override
    public Deal first(int set) {
        return set(set).first().orElseThrow();
    }

    @Override
    public PackageSet set(int set) {
        return new BitPackageSet(domain, sets.get(set));
    }
}
