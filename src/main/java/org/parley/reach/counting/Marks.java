package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.reach.search.Contexts;

/// What can be done in one round with a package, by the contexts in which the round opens on it; each choice of such
/// contexts that occurs is a mark. Signatures are numbered anew in each round, those alone that count there.
final class Marks {
    /// How many signatures a round may have that count: they are bits of a word.
    static final int MOST_SIGNATURES = 64;

    /// A context in which something may be concluded.
    ///
    /// @param signature its number here
    /// @param next the mark of what is concluded there, in the next round
    /// @param last the signatures under which it may become final in this round
    record Chance(int signature, int next, long last) {}

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Chance[]> chances = new ArrayList<>();
    private final List<Integer> carried = new ArrayList<>();
    private final List<Long> last = new ArrayList<>();

    /// Choices of contexts in which a round opens, numbered as they come up.
    static final class Openings {
        private final Map<List<Integer>, Integer> numbers = new HashMap<>();
        private final List<int[]> nodes = new ArrayList<>();

        /// The number of a choice of contexts.
        int number(int[] choice) {
            return numbers.computeIfAbsent(IntStream.of(choice).boxed().toList(), unseen -> {
                nodes.add(choice);
                return nodes.size() - 1;
            });
        }

        /// How many choices there are.
        int size() {
            return nodes.size();
        }

        /// For each two choices, whether all that can be done from the second can be done from the first.
        boolean[][] atLeast(Simulation simulation) {
            boolean[][] all = new boolean[nodes.size()][nodes.size()];
            for (int one = 0; one < all.length; one++) {
                for (int other = 0; other < all.length; other++) {
                    int[] here = nodes.get(one);
                    all[one][other] = IntStream.of(nodes.get(other))
                            .allMatch(node -> IntStream.of(here).anyMatch(mine -> simulation.simulates(mine, node)));
                }
            }
            return all;
        }
    }

    /// @param openings how this round opens
    /// @param next how the next one does; what comes up is added
    /// @param owing whether what is concluded may have to wait for a consultation
    Marks(Openings openings, Openings next, Simulation simulation, Contexts contexts, boolean owing) {
        for (int[] opening : openings.nodes) {
            Set<Integer> all = simulation.spread(opening);
            List<Integer> open = all.stream().filter(node -> !contexts.ended()[node]).toList();
            List<Option> options = new ArrayList<>();
            for (int node : simulation.best(open)) {
                Set<Integer> after = simulation.spread(node);
                add(options, new Option(node, simulation.onward(after), owing ? numbers(after, contexts) : -1L), simulation);
            }
            Set<Chance> found = new LinkedHashSet<>();
            for (Option option : options) {
                int signature = number(contexts.signature()[option.node()]);
                found.add(new Chance(signature, next.number(option.onward()), option.last()));
            }
            chances.add(found.toArray(Chance[]::new));
            carried.add(next.number(simulation.onward(all)));
            last.add(owing ? numbers(all, contexts) : -1L);
        }
    }

    /// A context in which something may be concluded, and what follows from there.
    private record Option(int node, int[] onward, long last) {}

    /// Adds an option and drops those that are no better than others.
    private static void add(List<Option> options, Option more, Simulation simulation) {
        if (options.stream().noneMatch(other -> isAtLeast(other, more, simulation))) {
            options.removeIf(other -> isAtLeast(more, other, simulation));
            options.add(more);
        }
    }

    private static boolean isAtLeast(Option one, Option other, Simulation simulation) {
        return simulation.allows(one.node(), other.node())
                && (other.last() & ~one.last()) == 0
                && IntStream.of(other.onward())
                        .allMatch(node -> IntStream.of(one.onward()).anyMatch(here -> simulation.simulates(here, node)));
    }

    private long numbers(Collection<Integer> nodes, Contexts contexts) {
        long bits = 0;
        for (int node : nodes) {
            bits |= bit(number(contexts.signature()[node]));
        }
        return bits;
    }

    private int number(int signature) {
        return numbers.computeIfAbsent(signature, unseen -> numbers.size());
    }

    /// Where there are too many signatures the word is of no use, and [#areFew] says so.
    private static long bit(int number) {
        return 1L << number;
    }

    /// Whether signatures are few enough.
    boolean areFew() {
        return numbers.size() <= MOST_SIGNATURES;
    }

    /// The positions of the signatures among those of the terms, in the order of their numbers here.
    int[] signatures() {
        return numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /// How many marks there are.
    int size() {
        return chances.size();
    }

    /// Where something may be concluded.
    Chance[] chances(int mark) {
        return chances.get(mark);
    }

    /// The mark, in the next round, of what is left as it was.
    int carried(int mark) {
        return carried.get(mark);
    }

    /// The signatures under which what is left as it was may become final in this round.
    long last(int mark) {
        return last.get(mark);
    }
}
