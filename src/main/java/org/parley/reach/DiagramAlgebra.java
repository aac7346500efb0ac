package org.parley.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.reach.diagram.Counting;
import org.parley.reach.diagram.Diagrams;
import org.parley.reach.diagram.Members;
import org.parley.reach.diagram.Threshold;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Bonus;
import org.parley.scenario.Preference;

/// Sets held as decision diagrams, for domains too large to hold a bit for each package. Layers are the issues in
/// the order of the file, with all their levels; every set is within the domain. An operation that passes the
/// store's limit throws [org.parley.reach.diagram.NodeLimitReached].
final class DiagramAlgebra implements PackageAlgebra {
    private final Domain domain;
    private final Rules rules;
    private final PackageConditions conditions;
    private final Diagrams diagrams;
    private final Counting counting;
    private final int all;
    private final Map<Integer, Threshold> thresholds = new HashMap<>();
    private final List<boolean[]> freed = new ArrayList<>();
    private final List<LongIntMap> conclusions = new ArrayList<>();

    /// @param nodeLimit the greatest number of nodes that the store may hold
    /// @param often run now and then by long operations; what it throws ends them
    DiagramAlgebra(Rules rules, Domain domain, int nodeLimit, Runnable often) {
        this.rules = rules;
        this.domain = domain;
        PackageSpace space = domain.space();
        diagrams = new Diagrams(
                IntStream.range(0, space.issues()).map(space::levels).toArray(), nodeLimit, often);
        counting = new Counting(diagrams);
        int product = Diagrams.FULL;
        for (int issue = space.issues() - 1; issue >= 0; issue--) {
            int here = issue;
            product = diagrams.intersection(
                    levels(issue, level -> domain.digit(here, level) >= 0), product);
        }
        all = product;
        conditions = new PackageConditions(this, Diagrams.FULL, this::levels);
    }

    Diagrams diagrams() {
        return diagrams;
    }

    Counting counting() {
        return counting;
    }

    /// Among all packages of the space: a set that came from elsewhere may have some that are not in the domain.
    PackageConditions conditions() {
        return conditions;
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public int all() {
        return all;
    }

    @Override
    public int single(Deal deal) {
        int product = Diagrams.FULL;
        for (int issue = deal.issues() - 1; issue >= 0; issue--) {
            int wanted = deal.level(issue);
            product = diagrams.intersection(levels(issue, level -> level == wanted), product);
        }
        return product;
    }

    @Override
    public int where(int issue, IntPredicate level) {
        return diagrams.intersection(levels(issue, level), all);
    }

    private int levels(int issue, IntPredicate level) {
        boolean[] wanted = new boolean[domain.space().levels(issue)];
        for (int position = 0; position < wanted.length; position++) {
            wanted[position] = level.test(position);
        }
        return diagrams.levels(issue, wanted);
    }

    @Override
    public int worthAtLeast(int party, long least) {
        Preference preference = rules.preference(party).orElseThrow();
        return withBonuses(party, preference.bonuses(), 0, all, least);
    }

    /// Splits by each bonus: packages that meet it need so much less from their levels.
    private int withBonuses(int party, List<Bonus> bonuses, int next, int where, long least) {
        if (where == EMPTY) {
            return EMPTY;
        }
        if (next == bonuses.size()) {
            return diagrams.intersection(where, threshold(party).atLeast(least));
        }
        Bonus bonus = bonuses.get(next);
        int meeting = diagrams.intersection(where, conditions.meeting(bonus.when()));
        long less = Math.subtractExact(least, bonus.points());
        return diagrams.union(
                withBonuses(party, bonuses, next + 1, meeting, less),
                withBonuses(party, bonuses, next + 1, diagrams.difference(where, meeting), least));
    }

    private Threshold threshold(int party) {
        return thresholds.computeIfAbsent(party, unseen -> {
            PackageSpace space = domain.space();
            long[][] points = new long[space.issues()][];
            for (int issue = 0; issue < points.length; issue++) {
                points[issue] = new long[space.levels(issue)];
            }
            rules.preference(party).orElseThrow().points().forEach((issue, worth) -> points[
                    rules.index().issue(issue)] = worth.stream().mapToLong(Long::longValue).toArray());
            return new Threshold(diagrams, points);
        });
    }

    @Override
    public int union(int one, int other) {
        return diagrams.union(one, other);
    }

    @Override
    public int intersection(int one, int other) {
        return diagrams.intersection(one, other);
    }

    /// Small sets first: what they leave out need not be looked at in the large ones.
    @Override
    public int intersection(int[] sets) {
        int common = all;
        int[] sorted = sets.clone();
        Arrays.sort(sorted);
        for (int set : sorted) {
            common = diagrams.intersection(common, set);
        }
        return common;
    }

    @Override
    public int difference(int one, int other) {
        return diagrams.difference(one, other);
    }

    @Override
    public int freeing(boolean[] issues) {
        for (int number = 0; number < freed.size(); number++) {
            if (Arrays.equals(freed.get(number), issues)) {
                return number;
            }
        }
        freed.add(issues.clone());
        conclusions.add(new LongIntMap());
        return freed.size() - 1;
    }

    @Override
    public int conclude(int set, int free, int acceptable) {
        long pair = LongIntMap.pair(set, acceptable);
        int known = conclusions.get(free).get(pair);
        if (known < 0) {
            int raised = diagrams.raise(set, freed.get(free));
            known = diagrams.union(set, diagrams.intersection(raised, acceptable));
            conclusions.get(free).put(pair, known);
        }
        return known;
    }

    @Override
    public boolean contains(int set, Deal deal) {
        return diagrams.contains(set, deal.toArray());
    }

    @Override
    public Deal first(int set) {
        return Deal.of(new Members(diagrams, set).next());
    }

    @Override
    public PackageSet set(int set) {
        return new DiagramPackageSet(this, set);
    }

    /// Another set of the same space in this store.
    int take(PackageSet other) {
        return other.fold(new PackageFold<Integer>() {
            @Override
            public Integer nothing() {
                return Diagrams.EMPTY;
            }

            @Override
            public Integer complete() {
                return Diagrams.FULL;
            }

            @Override
            public Integer issue(int issue, List<Integer> byLevel) {
                return diagrams.join(
                        issue, byLevel.stream().mapToInt(Integer::intValue).toArray());
            }
        });
    }
}
