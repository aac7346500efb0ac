package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// When something may be concluded before some round: under which signatures, by the marks of each round, and the mark that
/// it then has when that round opens. Signatures are numbered anew, those alone that count. Immutable.
final class Occasions {
    private final Rounds rounds;
    private final int end;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final int[] signatures;
    private final List<Occasion[][]> byRound = new ArrayList<>();
    private final List<long[]> masks = new ArrayList<>();

    /// @param signature its number
    /// @param later the mark at the end
    /// @param finals of each round from the first, the signatures under which it may become final then; nothing where it is
    ///     final at once
    record Occasion(int signature, int later, List<Long> finals) {}

    /// @param end the round before which something is concluded
    Occasions(Rounds rounds, int end) {
        this.rounds = rounds;
        this.end = end;
        for (int round = rounds.first(); round < end; round++) {
            Marks marks = rounds.of(round);
            Occasion[][] byMark = new Occasion[marks.size()][];
            long[] mask = new long[marks.size()];
            for (int mark = 0; mark < byMark.length; mark++) {
                Marks.Chance[] chances = marks.chances(mark);
                byMark[mark] = new Occasion[chances.length];
                for (int position = 0; position < chances.length; position++) {
                    byMark[mark][position] = occasion(round, chances[position]);
                    mask[mark] |= 1L << byMark[mark][position].signature();
                }
            }
            byRound.add(byMark);
            masks.add(mask);
        }
        signatures = numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private Occasion occasion(int round, Marks.Chance chance) {
        int signature = number(round, chance.signature());
        List<Long> finals = new ArrayList<>();
        if (rounds.owing()) {
            for (int before = rounds.first(); before < round; before++) {
                finals.add(0L);
            }
            finals.add(numbers(round, chance.last()));
            for (int after = round + 1; after < end; after++) {
                finals.add(numbers(after, rounds.of(after).last(rounds.carried(chance.next(), round + 1, after))));
            }
        }
        return new Occasion(signature, rounds.carried(chance.next(), round + 1, end), List.copyOf(finals));
    }

    private int number(int round, int local) {
        return numbers.computeIfAbsent(rounds.of(round).signatures()[local], unseen -> numbers.size());
    }

    private long numbers(int round, long local) {
        long numbered = 0;
        for (long rest = local; rest != 0; rest &= rest - 1) {
            numbered |= 1L << number(round, Long.numberOfTrailingZeros(rest));
        }
        return numbered;
    }

    /// The first round.
    int first() {
        return rounds.first();
    }

    /// The round before which all is concluded.
    int end() {
        return end;
    }

    /// Whether signatures are few enough to be bits of a word.
    boolean areFew() {
        return signatures.length <= Long.SIZE;
    }

    /// The positions of the signatures among those of the terms, in the order of their numbers here.
    int[] signatures() {
        return signatures;
    }

    /// When something may be concluded that has a mark when a round opens.
    Occasion[] of(int round, int mark) {
        return byRound.get(round - first())[mark];
    }

    /// The signatures under which something may become final.
    long finals() {
        long finals = 0;
        for (Occasion[][] round : byRound) {
            for (Occasion[] mark : round) {
                for (Occasion occasion : mark) {
                    for (long some : occasion.finals()) {
                        finals |= some;
                    }
                }
            }
        }
        return finals;
    }

    /// How many marks a round has.
    int marks(int round) {
        return masks.get(round - first()).length;
    }

    /// The marks that something has with which it may be concluded in a round under some signatures.
    long marks(int round, long some) {
        long[] of = masks.get(round - first());
        long marks = 0;
        for (int mark = 0; mark < of.length; mark++) {
            marks |= (of[mark] & some) != 0 ? 1L << mark : 0;
        }
        return marks;
    }

    /// The signatures under which something may be concluded that has a mark when a round opens.
    long signatures(int round, int mark) {
        return masks.get(round - first())[mark];
    }
}
