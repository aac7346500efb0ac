package org.parley.reach;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.Round;

/// The packages that sets are made of: for each issue those of its levels that can matter, in order. An issue that
/// has been concluded has its level alone; one that can be concluded has the status quo first.
final class Domain {
    private final PackageSpace space;
    private final int[][] levels;
    private final int[][] digits;
    private final BigInteger size;

    private Domain(PackageSpace space, int[][] levels) {
        this.space = space;
        this.levels = levels;
        digits = new int[levels.length][];
        BigInteger product = BigInteger.ONE;
        for (int issue = 0; issue < levels.length; issue++) {
            digits[issue] = new int[space.levels(issue)];
            java.util.Arrays.fill(digits[issue], -1);
            for (int digit = 0; digit < levels[issue].length; digit++) {
                digits[issue][levels[issue][digit]] = digit;
            }
            product = product.multiply(BigInteger.valueOf(levels[issue].length));
        }
        size = product;
    }

    /// What can be concluded from a state on by these rules: levels that every obligor offers on some terms, of
    /// issues that some round to come is free to conclude.
    static Domain of(Rules rules, State state, PackageSpace space) {
        List<Issue> issues = rules.scenario().issues();
        int[][] levels = new int[issues.size()][];
        for (int issue = 0; issue < levels.length; issue++) {
            int concluded = state.concluded().level(issue);
            int top = issues.get(issue).levels().size() - 1;
            if (concluded > 0) {
                levels[issue] = new int[] {concluded};
            } else {
                int most = comesUp(rules, state, issue) ? offered(rules, issue, top) : 0;
                levels[issue] = IntStream.rangeClosed(0, most).toArray();
            }
        }
        return new Domain(space, levels);
    }

    /// Every package of a space.
    static Domain everything(PackageSpace space) {
        return new Domain(
                space,
                IntStream.range(0, space.issues())
                        .mapToObj(issue -> IntStream.range(0, space.levels(issue)).toArray())
                        .toArray(int[][]::new));
    }

    private static boolean comesUp(Rules rules, State state, int issue) {
        return !state.phase().isOver()
                && IntStream.range(Math.max(state.round(), 0), rules.scenario().rounds().size())
                        .anyMatch(round -> isFree(rules, issue, round));
    }

    /// Whether a round may conclude an issue.
    static boolean isFree(Rules rules, int issue, int round) {
        Round here = rules.scenario().rounds().get(round);
        Issue what = rules.scenario().issues().get(issue);
        return !rules.keepsAgenda(issue)
                || (here.agenda().contains(what.id()) && here.present().containsAll(what.obligors()));
    }

    private static int offered(Rules rules, int issue, int top) {
        int most = top;
        for (String obligor : rules.scenario().issues().get(issue).obligors()) {
            if (rules.needsCoverage(issue, rules.index().party(obligor))) {
                most = Math.min(most, offeredBy(rules, issue, obligor));
            }
        }
        return most;
    }

    private static int offeredBy(Rules rules, int issue, String obligor) {
        String id = rules.scenario().issues().get(issue).id();
        int most = 0;
        List<Offer> offers = rules.scenario().offers();
        for (int position = 0; position < offers.size(); position++) {
            Offer offer = offers.get(position);
            String given = offer.gives().get(id);
            if (given != null && offer.party().equals(obligor) && rules.offerCounts(position)) {
                most = Math.max(most, rules.index().level(issue, given));
            }
        }
        return most;
    }

    PackageSpace space() {
        return space;
    }

    BigInteger size() {
        return size;
    }

    int issues() {
        return levels.length;
    }

    /// How many levels of an issue are in the domain.
    int digits(int issue) {
        return levels[issue].length;
    }

    /// The level that a digit stands for.
    int level(int issue, int digit) {
        return levels[issue][digit];
    }

    /// The digit that stands for a level, or -1.
    int digit(int issue, int level) {
        return digits[issue][level];
    }

    boolean contains(Deal deal) {
        return IntStream.range(0, levels.length).allMatch(issue -> digit(issue, deal.level(issue)) >= 0);
    }

    /// Whether another domain has every level that this has.
    boolean isWithin(Domain other) {
        return IntStream.range(0, levels.length)
                .allMatch(issue -> IntStream.of(levels[issue]).allMatch(level -> other.digit(issue, level) >= 0));
    }

    /// The domain with every level that either has, in order.
    Domain with(Domain other) {
        int[][] merged = new int[levels.length][];
        for (int issue = 0; issue < merged.length; issue++) {
            merged[issue] = IntStream.concat(IntStream.of(levels[issue]), IntStream.of(other.levels[issue]))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return new Domain(space, merged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Domain domain && java.util.Arrays.deepEquals(levels, domain.levels);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.deepHashCode(levels);
    }
}
