package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// Counts the packages that can be concluded no later than in each round. Not for use by several threads at once.
final class Tally extends CubeWalk {
    private final List<Map<Long, List<Conclusion>>> conclusions = new ArrayList<>();
    private final long[][] found;
    private final long[] last;
    private final long[] byRound;
    private final LevelCounts levels;
    private final Optional<Gathering> gathering;

    /// A way to conclude something.
    ///
    /// @param finals of each round, the signatures under which it may become final; nothing where it is so at once
    private record Conclusion(int signature, List<Long> finals) {}

    /// @param gathering takes the packages of each round, where they are wanted besides
    Tally(Terms terms, Cube cube, Rounds rounds, int end, Effort effort, Optional<Gathering> gathering) {
        super(terms, cube, rounds, end, true, effort);
        for (int round = rounds.first(); round < end; round++) {
            conclusions.add(conclusions(round));
        }
        found = new long[end - rounds.first()][cube.words()];
        last = new long[cube.words()];
        byRound = new long[end];
        levels = new LevelCounts(cube);
        this.gathering = gathering;
    }

    /// The ways to conclude something in a round, by the marks that something has with which they are open.
    private Map<Long, List<Conclusion>> conclusions(int round) {
        Map<Conclusion, Long> marks = new LinkedHashMap<>();
        for (int mark = 0; mark < occasions.marks(round); mark++) {
            for (Occasions.Occasion occasion : occasions.of(round, mark)) {
                marks.merge(new Conclusion(occasion.signature(), occasion.finals()), 1L << mark, (one, other) -> one | other);
            }
        }
        Map<Long, List<Conclusion>> byMarks = new LinkedHashMap<>();
        marks.forEach((conclusion, its) -> byMarks.computeIfAbsent(its, unseen -> new ArrayList<>()).add(conclusion));
        return byMarks;
    }

    @Override
    void look() {
        for (long[] round : found) {
            cube.clear(round, verdicts.rows());
        }
        for (int place = 0; place < found.length; place++) {
            if (place > 0) {
                cube.addBoth(found[place - 1], found[place - 1], verdicts.rows(), found[place]);
            }
            conclude(place);
            byRound[occasions.first() + place] += count(found[place], place == found.length - 1);
        }
        gathering.ifPresent(this::gather);
    }

    private void gather(Gathering lists) {
        long[] all = found[found.length - 1];
        lists.begin(teller);
        for (long rest = verdicts.rows(); rest != 0; rest &= rest - 1) {
            int first = Long.numberOfTrailingZeros(rest) * cube.rowWords();
            for (int word = first; word < first + cube.rowWords(); word++) {
                if (all[word] != 0) {
                    lists.add(word, found);
                }
            }
        }
    }

    /// Adds what is concluded in a round.
    private void conclude(int place) {
        int round = occasions.first() + place;
        Bottom here = below(round).bottom();
        for (Map.Entry<Long, List<Conclusion>> some : conclusions.get(place).entrySet()) {
            long its = some.getKey() & here.marks();
            long wanted = its == 0 ? 0 : wanted(some.getValue(), found[place]);
            if (wanted != 0) {
                long[] raised = work(0);
                long rows = raising.raise(raised, here.addTo(raised, its), wanted, free(round));
                for (Conclusion conclusion : some.getValue()) {
                    conclude(conclusion, raised, place, rows & verdicts.rows(conclusion.signature()));
                }
            }
        }
    }

    private long wanted(List<Conclusion> some, long[] foundThen) {
        long wanted = 0;
        for (Conclusion conclusion : some) {
            wanted |= wanted(conclusion, foundThen);
        }
        return wanted;
    }

    /// The rows in which a way to conclude something may add to what is found.
    private long wanted(Conclusion conclusion, long[] foundThen) {
        long rows = verdicts.rows(conclusion.signature());
        if (!conclusion.finals().isEmpty()) {
            return rows;
        }
        long[] acceptable = verdicts.acceptable(conclusion.signature());
        long wanted = 0;
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            wanted |= Rows.hasMore(acceptable, foundThen, row * cube.rowWords(), cube.rowWords()) ? 1L << row : 0;
        }
        return wanted;
    }

    /// Adds what is concluded, and final in some round.
    private void conclude(Conclusion conclusion, long[] raised, int place, long rows) {
        long[] acceptable = verdicts.acceptable(conclusion.signature());
        if (conclusion.finals().isEmpty()) {
            cube.addBoth(raised, acceptable, rows, found[place]);
            return;
        }
        cube.clear(last, rows);
        cube.addBoth(raised, acceptable, rows, last);
        for (int later = place; later < found.length; later++) {
            for (long rest = conclusion.finals().get(later); rest != 0; rest &= rest - 1) {
                cube.addBoth(last, verdicts.lasting(Long.numberOfTrailingZeros(rest)), rows, found[later]);
            }
        }
    }

    /// @param byLevels whether they are counted by level too
    private long count(long[] packages, boolean byLevels) {
        if (teller.isNothing(cube.outer())) {
            packages[0] &= ~1L;
        }
        long count = 0;
        for (long rest = verdicts.rows(); rest != 0; rest &= rest - 1) {
            int first = Long.numberOfTrailingZeros(rest) * cube.rowWords();
            for (int word = first; word < first + cube.rowWords(); word++) {
                int here = Long.bitCount(packages[word]);
                count += here;
                if (byLevels && here > 0) {
                    levels.add(word, packages[word]);
                }
            }
        }
        if (byLevels) {
            for (int position = 0; position < cube.outer(); position++) {
                levels.addOuter(position, teller.level(position), count);
            }
        }
        return count;
    }

    /// Adds what another one has found in other parts.
    void add(Tally other) {
        Arrays.setAll(byRound, round -> byRound[round] + other.byRound[round]);
        levels.add(other.levels);
    }

    /// How many packages there are no later than in each round, the one that is concluded already left out.
    long[] byRound() {
        return byRound;
    }

    /// How many there are in the end, of each position of the cube and each level.
    long[][] byLevel() {
        return levels.byLevel();
    }
}
