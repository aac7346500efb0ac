package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.reach.listing.Simulation;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// Counts the packages that can be reached in some talks.
///
/// A round opens with packages that earlier ones concluded, and what it concludes adds to one of them. Of those with which
/// it opens only the *least* matter; they are sought round by round, and with those of all rounds what can be reached is
/// counted in one go, a cube of packages at a time. What this costs goes by how many cubes have something in them. Talks in
/// which a package that is not final lies on the table are not counted. Not for use by several threads at once.
public final class Counting {
    private static final int WORDS = 16;
    private static final int ROWS = 64;
    private static final int MOST_CODE_BITS = Long.SIZE - 1 - Remainders.MARK_BITS;

    private final Terms terms;
    private final Contexts contexts;
    private final Simulation simulation;
    private final int words;
    private final int rows;

    private Counting(Terms terms, Contexts contexts, int words, int rows, Runnable often) {
        this.terms = terms;
        this.contexts = contexts;
        this.words = words;
        this.rows = rows;
        simulation = new Simulation(contexts, terms, often);
    }

    /// The counting of some talks; nothing where their contexts or points are too many or too great for it.
    ///
    /// @param often run now and then; what it throws ends the work
    public static Optional<Counting> of(Terms terms, Contexts contexts, Runnable often) {
        return of(terms, contexts, WORDS, ROWS, often);
    }

    /// The same with other cubes.
    ///
    /// @param words how many words a row may have, 16 at most
    /// @param rows how many rows a cube may have, 64 at most
    public static Optional<Counting> of(Terms terms, Contexts contexts, int words, int rows, Runnable often) {
        return Simulation.suits(contexts) && terms.hasModestPoints()
                ? Optional.of(new Counting(terms, contexts, words, rows, often))
                : Optional.empty();
    }

    /// How many packages can be final no later than in each round; none in those before the first.
    ///
    /// @param round the first
    /// @param atGate whether the talks begin before it opens
    /// @param nodes else its contexts in which they begin
    /// @param concludedIsFinal whether the package concluded so far is final, whatever comes
    /// @return nothing where rules or contexts are too intricate for it
    /// @throws Effort.Spent where it takes too much
    public Optional<Counts> from(int round, boolean atGate, int[] nodes, boolean concludedIsFinal, Effort effort) {
        boolean concludedSome = Arrays.stream(terms.concluded()).anyMatch(level -> level > 0);
        int[] open = open();
        if (concludedSome && !concludedIsFinal) {
            return Optional.empty();
        }
        int[] start = atGate ? simulation.opening(0) : simulation.best(Arrays.stream(nodes).boxed().toList());
        if (start.length == 0 || open.length == 0) {
            Cube cube = new Cube(terms, open, words, rows);
            boolean some = concludedSome && start.length > 0;
            return Optional.of(counts(cube, new long[contexts.rounds()], Optional.empty(), round, some));
        }
        boolean owing = LongStream.of(terms.consults()).anyMatch(parties -> parties != 0);
        Optional<Rounds> rounds = Rounds.from(round, start, simulation, contexts, owing);
        return rounds.filter(some -> new Occasions(some, contexts.rounds()).areFew())
                .flatMap(some -> counted(some, open, concludedSome, effort));
    }

    private Optional<Counts> counted(Rounds rounds, int[] open, boolean concludedSome, Effort effort) {
        try {
            List<List<LeastSearch.Least>> least = new ArrayList<>();
            least.add(List.of(new LeastSearch.Least(terms.concluded(), 0)));
            for (int end = rounds.first() + 1; end < contexts.rounds(); end++) {
                Optional<Cube> cube = cube(keptFirst(open, end));
                if (cube.isEmpty()) {
                    return Optional.empty();
                }
                LeastSearch search = new LeastSearch(terms, cube.get(), rounds, end, effort);
                open(search, rounds, least, effort);
                least.add(search.all(terms.concluded()));
            }
            Optional<Cube> cube = cube(open);
            if (cube.isEmpty()) {
                return Optional.empty();
            }
            Tally tally = new Tally(terms, cube.get(), rounds, contexts.rounds(), effort);
            open(tally, rounds, least, effort);
            tally.walk();
            return Optional.of(counts(cube.get(), tally.byRound(), Optional.of(tally.byLevel()), rounds.first(), concludedSome));
        } catch (Table.TooMany tooMany) {
            return Optional.empty();
        }
    }

    private static void open(CubeWalk walk, Rounds rounds, List<List<LeastSearch.Least>> least, Effort effort) {
        for (int place = 0; place < least.size(); place++) {
            List<LeastSearch.Least> here = least.get(place);
            for (int number = 0; number < here.size(); number++) {
                walk.opensWith(rounds.first() + place, here.get(number).levels(), here.get(number).mark());
                Remainders.lookAt(number, effort);
            }
        }
    }

    /// The issues that are open, first those that matter most: so it shows soon what nobody would agree to.
    private int[] open() {
        return IntStream.range(0, terms.concluded().length)
                .filter(issue -> Long.bitCount(terms.levels()[issue]) > 1)
                .boxed()
                .sorted(Comparator.comparingLong(this::stake).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// What lies between the best and the worst level of an issue, for all parties together.
    private long stake(int issue) {
        return terms.worths().stream()
                .filter(Terms.Worth::counts)
                .map(worth -> LongStream.of(worth.points()[issue]).summaryStatistics())
                .mapToLong(points -> points.getMax() - points.getMin())
                .sum();
    }

    private Optional<Cube> cube(int[] order) {
        Cube cube = new Cube(terms, order, words, rows);
        return cube.codeWidth() <= MOST_CODE_BITS ? Optional.of(cube) : Optional.empty();
    }

    /// The issues that are open, first those that a round may not conclude.
    private int[] keptFirst(int[] open, int round) {
        boolean[] free = terms.free()[round];
        return IntStream.concat(
                        IntStream.of(open).filter(issue -> !free[issue]), IntStream.of(open).filter(issue -> free[issue]))
                .toArray();
    }

    /// @param byLevel of each position of the cube
    /// @param concludedSome whether the package concluded so far is one of them
    private Counts counts(Cube cube, long[] byRound, Optional<long[][]> byLevel, int first, boolean concludedSome) {
        int more = concludedSome ? 1 : 0;
        List<Long> all = new ArrayList<>();
        for (int round = 0; round < contexts.rounds(); round++) {
            all.add(round < first ? 0 : byRound[round] + more);
        }
        long[][] through = new long[terms.concluded().length][];
        for (int issue = 0; issue < through.length; issue++) {
            through[issue] = new long[Long.SIZE - Long.numberOfLeadingZeros(terms.levels()[issue])];
            through[issue][terms.concluded()[issue]] = all.getLast();
        }
        byLevel.ifPresent(levels -> {
            for (int position = 0; position < levels.length; position++) {
                through[cube.issue(position)] = levels[position].clone();
                through[cube.issue(position)][0] += more;
            }
        });
        return new Counts(all, Arrays.stream(through).map(row -> LongStream.of(row).boxed().toList()).toList());
    }
}
