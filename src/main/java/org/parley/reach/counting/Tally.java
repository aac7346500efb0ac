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
    private final List<Map<Conclusion, Long>> conclusions = new ArrayList<>();
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
            Map<Conclusion, Long> marks = new LinkedHashMap<>();
            for (int mark = 0; mark < occasions.marks(round); mark++) {
                for (Occasions.Occasion occasion : occasions.of(round, mark)) {
                    marks.merge(new Conclusion(occasion.signature(), occasion.finals()), 1L << mark, (one, other) -> one | other);
                }
            }
            conclusions.add(marks);
        }
        found = new long[end - rounds.first()][cube.words()];
        last = new long[cube.words()];
        byRound = new long[end];
        levels = new LevelCounts(cube);
        this.gathering = gathering;
    }

    @Override
    void look() {
        int some = verdicts.someCount();
        for (long[] round : found) {
            clear(round, some);
        }
        for (int round = occasions.first(); round < occasions.end(); round++) {
            Remainders here = below(round);
            long marks = here.marks();
            int place = round - occasions.first();
            for (Map.Entry<Conclusion, Long> one : conclusions.get(place).entrySet()) {
                long its = one.getValue() & marks;
                if (its != 0 && verdicts.hasAcceptable(one.getKey().signature())) {
                    long[] raised = work(0);
                    cube.set(here, its, raised, effort);
                    cube.raise(raised, free(round));
                    conclude(one.getKey(), raised, place, some);
                }
            }
        }
        for (int place = 0; place < found.length; place++) {
            if (place > 0) {
                addBoth(found[place - 1], found[place - 1], some, found[place]);
            }
            byRound[occasions.first() + place] += count(found[place], some, place == found.length - 1);
        }
        gathering.ifPresent(lists -> gather(lists, some));
    }

    private void gather(Gathering lists, int some) {
        long[] all = found[found.length - 1];
        lists.begin(teller);
        for (int place = 0; place < some; place++) {
            int first = verdicts.someRow(place) * cube.rowWords();
            for (int word = first; word < first + cube.rowWords(); word++) {
                if (all[word] != 0) {
                    lists.add(word, found);
                }
            }
        }
    }

    /// Adds what is concluded, and final in some round.
    private void conclude(Conclusion conclusion, long[] raised, int place, int some) {
        long[] acceptable = verdicts.acceptable(conclusion.signature());
        if (conclusion.finals().isEmpty()) {
            addBoth(raised, acceptable, some, found[place]);
            return;
        }
        clear(last, some);
        addBoth(raised, acceptable, some, last);
        for (int later = place; later < found.length; later++) {
            for (long rest = conclusion.finals().get(later); rest != 0; rest &= rest - 1) {
                addBoth(last, verdicts.lasting(Long.numberOfTrailingZeros(rest)), some, found[later]);
            }
        }
    }

    private void clear(long[] packages, int some) {
        for (int place = 0; place < some; place++) {
            int first = verdicts.someRow(place) * cube.rowWords();
            Arrays.fill(packages, first, first + cube.rowWords(), 0);
        }
    }

    /// @param byLevels whether they are counted by level too
    private long count(long[] packages, int some, boolean byLevels) {
        if (teller.isNothing(cube.outer())) {
            packages[0] &= ~1L;
        }
        long count = 0;
        for (int place = 0; place < some; place++) {
            int first = verdicts.someRow(place) * cube.rowWords();
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

    /// How many packages there are no later than in each round, the one that is concluded already left out.
    long[] byRound() {
        return byRound;
    }

    /// How many there are in the end, of each position of the cube and each level.
    long[][] byLevel() {
        return levels.byLevel();
    }
}
