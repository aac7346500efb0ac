package org.parley.reach.counting;

import static org.parley.reach.search.TermsDraft.has;
import static org.parley.reach.search.TermsDraft.none;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.ContextsDraft;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;
import org.parley.reach.search.TermsDraft;

/// Talks drawn at random.
final class DrawnTalks {
    private final SplittableRandom random;
    private final int[] levels;
    private final int parties = 3;
    private final TermsDraft draft;
    private int offers;

    DrawnTalks(long seed) {
        random = new SplittableRandom(seed);
        int[][] sizes = {{9, 9}, {9, 9, 9}, {2, 2, 9, 3}, {2, 3, 2, 3, 4}, {5, 5, 5}, {2, 2, 2, 2, 2, 2, 2}};
        levels = sizes[random.nextInt(sizes.length)];
        draft = new TermsDraft(parties, 3, levels);
    }

    private boolean sometimes(int in) {
        return random.nextInt(in) == 0;
    }

    private int party() {
        return random.nextInt(parties);
    }

    private int issue() {
        return random.nextInt(levels.length);
    }

    private MaskTest condition() {
        int one = issue();
        int other = issue();
        MaskTest has = has(one, random.nextInt(levels[one]), random.nextInt(levels[one]));
        return switch (random.nextInt(4)) {
            case 0 -> has;
            case 1 -> new MaskTest.Not(has);
            case 2 -> new MaskTest.Any(List.of(has, has(other, 0)));
            default -> new MaskTest.All(List.of(has, new MaskTest.Not(has(other, 0))));
        };
    }

    private long[] points(int issue) {
        return LongStream.range(0, levels[issue]).map(level -> random.nextInt(-3, 5)).toArray();
    }

    private int[] some(int of, int in) {
        return IntStream.range(0, of).filter(number -> sometimes(in)).toArray();
    }

    Terms terms() {
        boolean consulting = sometimes(2);
        for (int issue = 0; issue < levels.length; issue++) {
            int last = levels[issue] - 1;
            if (levels.length == 3 && last == 8) {
                draft.levels(issue, 0, 1 + random.nextInt(7), 8);
            } else if (sometimes(5)) {
                draft.levels(issue, 0, last);
            } else if (sometimes(8)) {
                draft.concluded(issue, last);
            }
            draft.obliges(issue, party());
            if (consulting && sometimes(2)) {
                draft.consults(issue, party());
            } else if (sometimes(3)) {
                draft.mayConsult(issue, party());
            }
            for (int party = 0; party < parties; party++) {
                if (sometimes(2)) {
                    draft.points(party, issue, points(issue));
                }
            }
            if (sometimes(4)) {
                draft.coverage(issue, 0, last, condition(), 1, TermsDraft.always());
                offers += 2;
            }
        }
        for (int round = 0; round < 3; round++) {
            if (sometimes(2)) {
                draft.agenda(round, some(levels.length, 2));
            }
        }
        int lines = random.nextInt(6);
        for (int line = 0; line < lines; line++) {
            draft.redLine(party(), condition());
        }
        int bonuses = random.nextInt(4);
        for (int bonus = 0; bonus < bonuses; bonus++) {
            draft.bonus(party(), condition(), random.nextInt(-3, 4));
        }
        for (int signature = 0; signature < 4; signature++) {
            long[] reservations = LongStream.range(0, parties).map(party -> random.nextInt(-4, 6)).toArray();
            draft.signature(some(lines, 2), offers == 0 ? none() : IntStream.range(0, offers).filter(offer -> !sometimes(4)).toArray(), some(parties, 2), reservations);
        }
        return draft.terms();
    }

    Contexts contexts() {
        ContextsDraft contexts = new ContextsDraft();
        List<int[]> nodes = new ArrayList<>();
        int first = 0;
        for (int round = 0; round < 3; round++) {
            int count = random.nextInt(1, 4);
            contexts.round(IntStream.range(0, count).map(node -> random.nextInt(4)).toArray());
            nodes.add(IntStream.range(first, first + count).toArray());
            first += count;
        }
        for (int round = 0; round < 3; round++) {
            int[] here = nodes.get(round);
            contexts.gate(round, here[0]);
            contexts.gate(round, here);
            for (int place = 0; place < here.length; place++) {
                if (place > 0 && sometimes(6)) {
                    contexts.ends(here[place]);
                    continue;
                }
                if (round < 2) {
                    contexts.leads(here[place], 2 * (round + 1) + random.nextInt(2));
                }
                for (int later = place + 1; later < here.length; later++) {
                    if (sometimes(2)) {
                        contexts.pull(here[place], here[later], 0);
                    }
                }
            }
        }
        return contexts.contexts();
    }
}
