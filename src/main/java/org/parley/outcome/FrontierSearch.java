package org.parley.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.reach.PackageSet;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Bonus;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Preference;

/// Finds the frontier of sets of packages. Bonuses are the one part of worth that does not add up issue by issue, so
/// a set is first split by the conditions of the bonuses; within a part they are the same for all packages.
final class FrontierSearch {
    /// Vectors of few numbers are told apart quickly, however many there are.
    private static final int FEW = 3;

    private final Rules rules;
    private final int[] parties;
    private final FrontierLimits limits;
    private final Runnable often;
    private final long[][][] points;
    private final List<Map.Entry<Condition<PackageAtom>, long[]>> bonuses;

    /// Packages that have the same bonuses.
    private record Alike(PackageSet packages, long[] added) {}

    private record Part(Front front, long[] added) {}

    /// @param often run now and then; what it throws ends the work
    FrontierSearch(Rules rules, int[] parties, FrontierLimits limits, Runnable often) {
        this.often = often;
        this.rules = rules;
        this.parties = parties;
        this.limits = limits;
        points = points();
        bonuses = List.copyOf(bonuses().entrySet());
    }

    Frontier of(PackageSet packages) {
        List<Alike> all = new ArrayList<>();
        split(packages, 0, new long[parties.length], all);
        try {
            return whole(all);
        } catch (TooManyPoints tooMany) {
            return part(all);
        }
    }

    private List<String> ids() {
        return IntStream.of(parties)
                .mapToObj(party -> rules.scenario().parties().get(party).id())
                .toList();
    }

    private int limit(int width) {
        return width <= FEW ? limits.heldOfFew() : limits.held();
    }

    private Frontier whole(List<Alike> all) {
        FrontFold fold = new FrontFold(points, parties.length, limit(parties.length), often);
        List<Part> parts = all.stream()
                .map(alike -> new Part(alike.packages().fold(fold), alike.added()))
                .toList();
        Front whole = fold.merged(
                parts.stream().map(Part::front).toList(),
                parts.stream().map(Part::added).toArray(long[][]::new));
        Frontier frontier = new Frontier(
                ids(),
                whole.worth(),
                whole.packages(),
                point -> first(
                        Arrays.copyOfRange(whole.worth(), point * parties.length, (point + 1) * parties.length),
                        parts))
                .heeding(often);
        return whole.size() > limits.listed() ? frontier.spread(limits.spread()) : frontier;
    }

    /// What can be said where the frontier is too large to be worked out: points that come first in some order, which
    /// are on it, and how many it has at least.
    private Frontier part(List<Alike> all) {
        List<Best> found = new SupportedPoints(points, limits.seed(), often)
                .of(all.stream().map(Alike::packages).toList(), all.stream().map(Alike::added).toList(), limits.spread());
        long[] worth = found.stream().flatMapToLong(best -> Arrays.stream(best.worth())).toArray();
        BranchSearch.Root[] roots = all.stream()
                .map(alike -> new BranchSearch.Root(
                        alike.packages().fold(new Branch.Fold(points, parties.length, often)).orElseThrow(), alike.added()))
                .toArray(BranchSearch.Root[]::new);
        return new Frontier(
                        ids(),
                        worth,
                        found.stream().map(Best::packages).toArray(BigInteger[]::new),
                        point -> Deal.of(found.get(point).example(points.length)))
                .partOf(
                        Math.max(found.size(), provenSize(all)),
                        floors -> new BranchSearch(List.of(roots), points, floors, limits.steps(), often));
    }

    /// How many points the frontier has at least: for each one by the worth to some of the parties alone there is one
    /// by the worth to all that has the same worth to these, the best for the others.
    private long provenSize(List<Alike> all) {
        long proven = 1;
        try {
            for (int width = 2; width < parties.length; width++) {
                FrontFold fold = new FrontFold(cut(points, width), width, limit(width), often);
                int some = width;
                List<Front> fronts =
                        all.stream().map(alike -> alike.packages().fold(fold)).toList();
                long[][] added = all.stream()
                        .map(alike -> Arrays.copyOf(alike.added(), some))
                        .toArray(long[][]::new);
                proven = Math.max(proven, fold.merged(fronts, added).size());
            }
        } catch (TooManyPoints tooMany) {
            return proven;
        }
        return proven;
    }

    private static long[][][] cut(long[][][] points, int width) {
        return Arrays.stream(points)
                .map(levels -> Arrays.stream(levels)
                        .map(worth -> Arrays.copyOf(worth, width))
                        .toArray(long[][]::new))
                .toArray(long[][][]::new);
    }

    /// The first package with a worth: parts are not in order, so it may be in any of them.
    private Deal first(long[] worth, List<Part> parts) {
        Deal first = null;
        for (Part part : parts) {
            long[] wanted = worth.clone();
            for (int party = 0; party < wanted.length; party++) {
                wanted[party] -= part.added()[party];
            }
            int vector = find(wanted, part.front());
            if (vector >= 0) {
                int[] levels = new int[rules.scenario().issues().size()];
                part.front().example(vector, levels, 0);
                Deal example = Deal.of(levels);
                first = first == null || example.compareTo(first) < 0 ? example : first;
            }
        }
        if (first == null) {
            throw new IllegalStateException("No package is worth " + Arrays.toString(worth) + ".");
        }
        return first;
    }

    /// Looks a vector up in a front, which is in descending order.
    private static int find(long[] wanted, Front front) {
        int low = 0;
        int high = front.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compare(
                    front.worth(), middle * wanted.length, (middle + 1) * wanted.length, wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private void split(PackageSet packages, int next, long[] added, List<Alike> parts) {
        if (packages.isEmpty()) {
            return;
        }
        if (next == bonuses.size()) {
            parts.add(new Alike(packages, added));
            return;
        }
        Condition<PackageAtom> when = bonuses.get(next).getKey();
        long[] more = added.clone();
        for (int party = 0; party < more.length; party++) {
            more[party] = Math.addExact(more[party], bonuses.get(next).getValue()[party]);
        }
        split(packages.meeting(when), next + 1, more, parts);
        split(packages.meeting(new Condition.Not<>(when)), next + 1, added, parts);
    }

    private Map<Condition<PackageAtom>, long[]> bonuses() {
        Map<Condition<PackageAtom>, long[]> byCondition = new LinkedHashMap<>();
        for (int party = 0; party < parties.length; party++) {
            for (Bonus bonus : preference(party).bonuses()) {
                long[] sum = byCondition.computeIfAbsent(bonus.when(), unseen -> new long[parties.length]);
                sum[party] = Math.addExact(sum[party], bonus.points());
            }
        }
        return byCondition;
    }

    private long[][][] points() {
        return IntStream.range(0, rules.scenario().issues().size())
                .mapToObj(issue -> IntStream.range(
                                0, rules.scenario().issues().get(issue).levels().size())
                        .mapToObj(level -> IntStream.range(0, parties.length)
                                .mapToLong(party -> points(party, issue, level))
                                .toArray())
                        .toArray(long[][]::new))
                .toArray(long[][][]::new);
    }

    private long points(int party, int issue, int level) {
        List<Long> points =
                preference(party).points().get(rules.scenario().issues().get(issue).id());
        return points == null ? 0 : points.get(level);
    }

    private Preference preference(int party) {
        return rules.preference(parties[party]).orElseThrow();
    }
}
