package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Judge;
import org.parley.reach.search.Search;
import org.parley.reach.search.Terms;

/// Counts or lists the packages that can be reached in some talks.
///
/// A round opens with packages that earlier ones concluded, and what it concludes adds to one of them. Of those with which
/// it opens only the *least* matter; they are sought round by round, and with those of all rounds what can be reached is
/// counted or listed in one go, a cube of packages at a time. What this costs goes by how many cubes have something in them.
/// Not for use by several threads at once.
public final class Counting {
    private static final int WORDS = 16;
    private static final int ROWS = 64;
    private static final int MOST_ROWS_LISTED = 16;
    private static final int MOST_THREADS = 4;
    private static final double MUCH = 1e8;
    private static final int MOST_CODE_BITS = Long.SIZE - 1 - Remainders.MARK_BITS;

    private final Terms terms;
    private final Contexts contexts;
    private final Simulation simulation;
    private final int bits;
    private final int words;
    private final int rows;
    private final int threads;

    private Counting(Terms terms, Contexts contexts, int bits, int words, int rows, int threads, Runnable often) {
        this.terms = terms;
        this.contexts = contexts;
        this.bits = bits;
        this.words = words;
        this.rows = rows;
        this.threads = threads;
        simulation = new Simulation(contexts, terms, often);
    }

    /// The counting of some talks; nothing where their contexts or points are too many or too great for it.
    ///
    /// @param often run now and then, by each thread that does some of the work; what it throws ends the work
    public static Optional<Counting> of(Terms terms, Contexts contexts, Runnable often) {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return of(terms, contexts, Long.SIZE, WORDS, ROWS, isMuchWork(terms) ? threads : 1, often);
    }

    private static boolean isMuchWork(Terms terms) {
        return LongStream.of(terms.levels()).mapToDouble(Long::bitCount).reduce(1, (one, other) -> one * other) >= MUCH;
    }

    /// The same with other cubes.
    ///
    /// @param bits how many packages a word may have, 64 at most
    /// @param words how many words a row may have, 16 at most
    /// @param rows how many rows a cube may have, 64 at most
    /// @param threads how many count together; one alone lists
    public static Optional<Counting> of(
            Terms terms, Contexts contexts, int bits, int words, int rows, int threads, Runnable often) {
        return Simulation.suits(contexts) && terms.hasModestPoints()
                ? Optional.of(new Counting(terms, contexts, bits, words, rows, threads, often))
                : Optional.empty();
    }

    /// How many packages can be final no later than in each round; none in those before the first.
    ///
    /// @param round the first
    /// @param atGate whether the talks begin before it opens
    /// @param nodes else its contexts in which they begin
    /// @param concludedIsFinal whether the package concluded so far is final, whatever comes
    /// @return nothing where issues are too many or contexts too intricate for it
    /// @throws Effort.Spent where it takes too much
    public Optional<Counts> from(int round, boolean atGate, int[] nodes, boolean concludedIsFinal, Effort effort) {
        int[] start = start(atGate, nodes);
        Cube cube = new Cube(terms, open(), bits, words, rows);
        return rounds(round, start)
                .flatMap(rounds -> tally(rounds, cube, rows, Optional.empty(), effort)
                        .map(tally -> counts(cube, tally, round, finalSince(rounds, start, concludedIsFinal))));
    }

    /// The packages that can be final no later than in each round; none in those before the first. Where a word has some,
    /// that is a step for each list.
    ///
    /// @return one list a round; nothing where [#from] has nothing
    /// @throws Effort.Spent where it takes too much
    public Optional<List<PackageList>> listed(
            int round, boolean atGate, int[] nodes, boolean concludedIsFinal, Effort effort) {
        int[] start = start(atGate, nodes);
        Block block = new Block(terms, bits);
        int few = Math.min(rows, MOST_ROWS_LISTED);
        Cube cube = new Cube(terms, blockLast(block), block.size(), words, few);
        Gathering gathering = new Gathering(block, cube, contexts.rounds() - round, effort);
        return rounds(round, start)
                .flatMap(rounds -> tally(rounds, cube, few, Optional.of(gathering), effort)
                        .map(tally -> lists(block, gathering, round, finalSince(rounds, start, concludedIsFinal))));
    }

    private int[] start(boolean atGate, int[] nodes) {
        return atGate ? simulation.opening(0) : simulation.best(Arrays.stream(nodes).boxed().toList());
    }

    private Optional<Rounds> rounds(int round, int[] start) {
        boolean owing = LongStream.of(terms.consults()).anyMatch(parties -> parties != 0);
        return Rounds.from(round, start, simulation, contexts, owing)
                .filter(rounds -> new Occasions(rounds, contexts.rounds()).areFew());
    }

    /// The first round in which the package concluded so far is final, if that is something; else the end.
    private int finalSince(Rounds rounds, int[] start, boolean concludedIsFinal) {
        int end = contexts.rounds();
        if (start.length == 0 || Arrays.stream(terms.concluded()).allMatch(level -> level == 0)) {
            return end;
        }
        if (concludedIsFinal || !rounds.owing()) {
            return rounds.first();
        }
        Judge judge = new Judge(terms, new BitSet());
        return IntStream.range(rounds.first(), end)
                .filter(round -> isFinal(judge, rounds.of(round), rounds.carried(0, rounds.first(), round)))
                .findFirst()
                .orElse(end);
    }

    private static boolean isFinal(Judge judge, Marks marks, int mark) {
        int[] signatures = marks.signatures();
        return BitSet.valueOf(new long[] {marks.last(mark)}).stream()
                .anyMatch(number -> Search.isFinal(judge, signatures[number]));
    }

    /// @param mostRows how many rows the cubes may have in which the least packages are sought
    private Optional<Tally> tally(
            Rounds rounds, Cube cube, int mostRows, Optional<Gathering> gathering, Effort effort) {
        int many = gathering.isPresent() ? 1 : threads;
        List<List<LeastSearch.Least>> least = new ArrayList<>();
        least.add(List.of(new LeastSearch.Least(terms.concluded(), 0)));
        for (int end = rounds.first() + 1; end < contexts.rounds(); end++) {
            int round = end;
            effort.look();
            Cube before = new Cube(terms, keptFirst(end), bits, words, mostRows);
            if (before.codeWidth() > MOST_CODE_BITS) {
                return Optional.empty();
            }
            List<LeastSearch> searches = walks(
                    many, Parts.of(before, kept(end)), rounds, least, effort, part -> new LeastSearch(terms, before, rounds, round, part));
            least.add(Stream.concat(
                            Stream.of(searches.getFirst().concluded()),
                            searches.stream().flatMap(search -> search.found().stream()))
                    .toList());
        }
        if (cube.codeWidth() > MOST_CODE_BITS) {
            return Optional.empty();
        }
        List<Tally> tallies = walks(
                many,
                Parts.of(cube, cube.outer()),
                rounds,
                least,
                effort,
                part -> new Tally(terms, cube, rounds, contexts.rounds(), part, gathering));
        tallies.stream().skip(1).forEach(tallies.getFirst()::add);
        return Optional.of(tallies.getFirst());
    }

    /// Walks, by several threads where there is something to share out. Each takes as much effort as is left for all, so that
    /// it does not depend on them whether it is too much.
    private static <T extends CubeWalk> List<T> walks(
            int threads,
            Parts parts,
            Rounds rounds,
            List<List<LeastSearch.Least>> least,
            Effort effort,
            Function<Effort, T> drawn) {
        if (threads == 1 || parts.depth() == 0) {
            return List.of(walked(drawn.apply(effort), parts, rounds, least, effort));
        }
        List<Effort> shares = Stream.generate(effort::alike).limit(threads).toList();
        List<T> walks = shares.parallelStream()
                .map(share -> walked(drawn.apply(share), parts, rounds, least, share))
                .toList();
        shares.forEach(share -> effort.spend(share.spent()));
        return walks;
    }

    private static <T extends CubeWalk> T walked(
            T walk, Parts parts, Rounds rounds, List<List<LeastSearch.Least>> least, Effort effort) {
        open(walk, rounds, least, effort);
        walk.walk(parts);
        return walk;
    }

    /// How many of the issues that are open a round may not conclude.
    private int kept(int round) {
        boolean[] free = terms.free()[round];
        return (int) IntStream.of(open()).filter(issue -> !free[issue]).count();
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

    /// The issues that are open, first those that a round may not conclude.
    private int[] keptFirst(int round) {
        boolean[] free = terms.free()[round];
        int[] open = open();
        return IntStream.concat(
                        IntStream.of(open).filter(issue -> !free[issue]), IntStream.of(open).filter(issue -> free[issue]))
                .toArray();
    }

    /// The issues that are open, last those of a block in their order.
    private int[] blockLast(Block block) {
        int[] open = open();
        return IntStream.concat(
                        IntStream.of(open).filter(issue -> issue < block.first()),
                        IntStream.of(open).filter(issue -> issue >= block.first()).sorted())
                .toArray();
    }

    /// @param finalSince the round since which the package concluded so far is one of them
    private Counts counts(Cube cube, Tally tally, int first, int finalSince) {
        long[] byRound = tally.byRound();
        long[] all = new long[contexts.rounds()];
        Arrays.setAll(all, round -> round < first ? 0 : byRound[round] + (round < finalSince ? 0 : 1));
        long concluded = finalSince < all.length ? 1 : 0;
        long[][] through = new long[terms.concluded().length][];
        for (int issue = 0; issue < through.length; issue++) {
            through[issue] = new long[Long.SIZE - Long.numberOfLeadingZeros(terms.levels()[issue])];
            through[issue][terms.concluded()[issue]] = all[all.length - 1];
        }
        long[][] byLevel = tally.byLevel();
        for (int position = 0; position < byLevel.length; position++) {
            through[cube.issue(position)] = byLevel[position];
            through[cube.issue(position)][0] += concluded;
        }
        return new Counts(
                LongStream.of(all).boxed().toList(),
                Arrays.stream(through).map(row -> LongStream.of(row).boxed().toList()).toList());
    }

    /// @param finalSince the round since which the package concluded so far is one of them
    private List<PackageList> lists(Block block, Gathering gathering, int first, int finalSince) {
        List<PackageList> all = new ArrayList<>(Collections.nCopies(first, PackageList.none(block)));
        for (PackageList list : gathering.lists()) {
            all.add(all.size() < finalSince ? list : list.with(terms.concluded()));
        }
        return List.copyOf(all);
    }
}
