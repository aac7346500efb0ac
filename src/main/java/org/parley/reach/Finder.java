package org.parley.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.reach.counting.Counts;
import org.parley.reach.counting.PackageList;
import org.parley.reach.search.Attempt;
import org.parley.reach.search.Breaches;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Course;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Judge;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Question;
import org.parley.reach.search.Search;
import org.parley.reach.search.Terms;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Looks for single packages by search, over one graph of contexts. Packages once found answer later questions: most
/// need no search. Safe for use by several threads, which wait for each other.
final class Finder {
    private static final long SHORT_SEARCH = 20_000;

    private final Rules rules;
    private final State state;
    private final Domain domain;
    private final ContextGraph graph;
    private final Contexts contexts;
    private final Terms terms;
    private final Judge judge;
    private final Budget budget;
    private final Map<Record, Scope> scopes = new HashMap<>();
    private final IdleWalk idle;
    private final PackageLists lists;
    private final PackageCounts counts;
    private final boolean concludedIsFinal;

    /// Which courses the talks may take.
    sealed interface Way {
        /// Any, less what a passage forbids.
        record By(Passage passage) implements Way {}

        /// Those with conclusions and the passing of rounds alone.
        record AsThingsStand() implements Way {}

        /// Any from right after the opening of a round, everyone having idled until then.
        record AfterIdling(int round) implements Way {}
    }

    /// The courses of a way, and the packages already found on them.
    private record Scope(Course course, boolean concludedIsFinal, List<Found> found) {}

    /// A package that was found, and the round in which it is final.
    private record Found(int[] levels, int round) {}

    /// @param domain the levels that can be concluded, whatever is relaxed in a question
    Finder(Rules rules, State state, Domain domain, ContextGraph graph, Budget budget) {
        this.rules = rules;
        this.state = state;
        this.domain = domain;
        this.graph = graph;
        this.budget = budget;
        contexts = SearchTerms.contexts(graph);
        terms = SearchTerms.of(rules, state, domain, graph);
        judge = new Judge(terms, new BitSet());
        concludedIsFinal = state.isFinal() || (graph.start() >= 0 && isFinal(graph.start()));
        idle = new IdleWalk(graph, this::isFinal);
        Outset outset = new Outset(terms, contexts, graph, Math.max(state.round(), 0), concludedIsFinal, budget);
        lists = new PackageLists(outset, idle);
        counts = new PackageCounts(outset);
    }

    Rules rules() {
        return rules;
    }

    Domain domain() {
        return domain;
    }

    ContextGraph graph() {
        return graph;
    }

    Budget budget() {
        return budget;
    }

    /// Every level of each issue.
    long[] anything() {
        return terms.levels().clone();
    }

    /// A package that some courses lead to, if there is one.
    ///
    /// @param wanted of each issue, the mask of levels that will do
    /// @param conditions what holds of it besides
    /// @param also sets that it is in besides
    /// @param lastRound the last round in which it may become final
    /// @throws StopSignal where the budget does not allow an answer
    synchronized Optional<int[]> find(
            Way way, long[] wanted, List<MaskTest> conditions, List<PackageSet> also, int lastRound) {
        Scope scope = scope(way);
        Question question = question(scope, wanted, conditions, also, new BitSet(), lastRound);
        for (Found found : scope.found()) {
            if (found.round() <= lastRound && question.admits(found.levels())) {
                return Optional.of(found.levels());
            }
        }
        Optional<Attempt> attempt = attempt(scope.course(), question, effort(budget.branches()));
        attempt.ifPresent(one ->
                scope.found().add(new Found(one.levels(), graph.roundOf(one.steps().getLast().node()))));
        return attempt.map(Attempt::levels);
    }

    /// Whether some courses lead to a package. What is found is not kept.
    ///
    /// @throws StopSignal where the budget does not allow an answer
    synchronized boolean contains(
            Way way, int[] levels, List<MaskTest> conditions, List<PackageSet> also, int lastRound) {
        return contains(scope(way), levels, conditions, also, lastRound, budget.branches());
    }

    /// The same; nothing where it would take long to tell.
    synchronized Optional<Boolean> holds(
            Way way, int[] levels, List<MaskTest> conditions, List<PackageSet> also, int lastRound) {
        try {
            long branches = Math.min(SHORT_SEARCH, budget.branches());
            return Optional.of(contains(scope(way), levels, conditions, also, lastRound, branches));
        } catch (StopSignal signal) {
            if (signal.why() instanceof Stop.TooLong) {
                return Optional.empty();
            }
            throw signal;
        }
    }

    private boolean contains(
            Scope scope, int[] levels, List<MaskTest> conditions, List<PackageSet> also, int lastRound, long branches) {
        long[] wanted = new long[levels.length];
        for (int issue = 0; issue < levels.length; issue++) {
            wanted[issue] = terms.levels()[issue] & (1L << levels[issue]);
        }
        Question question = question(scope, wanted, conditions, also, new BitSet(), lastRound);
        return question.admits(levels)
                && attempt(scope.course(), question, effort(branches)).isPresent();
    }

    /// Whether a package is more than is concluded and acceptable somewhere, or is what is concluded.
    boolean mayReach(Way way, int[] levels) {
        budget.check();
        Course course;
        synchronized (this) {
            course = scope(way).course();
        }
        return Search.mayReach(judge, course, levels);
    }

    /// All packages that some courses lead to, where they can be listed within the budget.
    ///
    /// @param lastRound the last round in which they may become final
    synchronized Optional<PackageList> listed(Way way, int lastRound) {
        if (lastRound < 0) {
            return Optional.empty();
        }
        Optional<List<PackageList>> byRound =
                switch (way) {
                    case Way.By(Passage passage) when passage == Passage.EVERYWHERE -> lists.everywhere();
                    case Way.AfterIdling(int round) -> lists.afterIdling(round);
                    default -> Optional.empty();
                };
        return byRound.map(rounds -> rounds.get(lastRound));
    }

    /// How many packages any course leads to, where they can be counted within the budget.
    synchronized Optional<Counts> counted() {
        return counts.everywhere();
    }

    /// A shortest way to such a package, or the shortest that the budget allows to find.
    ///
    /// @throws StopSignal where it does not allow any
    synchronized Search.Shortest shortest(long[] wanted) {
        Scope scope = scope(new Way.By(Passage.EVERYWHERE));
        Question question = question(scope, wanted, List.of(), List.of(), new BitSet(), lastRound());
        return searched(() -> search(scope.course(), question, effort(budget.branches())).shortest());
    }

    /// The rules that an attempt at such a package breaks, of those that are relaxed; nothing where even so there is no
    /// such package.
    ///
    /// @throws StopSignal where the effort does not allow an answer
    synchronized Optional<BitSet> relaxing(long[] wanted, BitSet relaxed, Effort effort) {
        Scope scope = scope(new Way.By(Passage.EVERYWHERE));
        return attempt(scope.course(), question(scope, wanted, List.of(), List.of(), relaxed, lastRound()), effort)
                .map(attempt -> Breaches.of(terms, contexts, relaxed, attempt));
    }

    /// What a search may take.
    Effort effort(long branches) {
        return new Effort(branches, budget::check);
    }

    private Optional<Attempt> attempt(Course course, Question question, Effort effort) {
        return searched(() -> search(course, question, effort).any());
    }

    private Search search(Course course, Question question, Effort effort) {
        Judge asked = question.relaxed().isEmpty() ? judge : new Judge(terms, question.relaxed());
        return new Search(asked, course, question, effort);
    }

    private static <T> T searched(Supplier<T> search) {
        try {
            return search.get();
        } catch (Effort.Spent spent) {
            throw new StopSignal(new Stop.TooLong(spent.limit()));
        }
    }

    private Question question(
            Scope scope, long[] wanted, List<MaskTest> conditions, List<PackageSet> also, BitSet relaxed, int lastRound) {
        boolean isFinal = scope.concludedIsFinal()
                || (!relaxed.isEmpty()
                        && graph.start() >= 0
                        && Search.isFinal(new Judge(terms, relaxed), graph.signature()[graph.start()]));
        return new Question(
                wanted,
                conditions,
                levels -> also.stream().allMatch(set -> set.contains(Deal.of(levels))),
                relaxed,
                Math.max(state.round(), 0),
                lastRound,
                isFinal);
    }

    /// The levels that meet terms.
    long[] meeting(Map<String, String> least) {
        long[] wanted = anything();
        least.forEach((issue, level) -> {
            int position = rules.index().issue(issue);
            wanted[position] &= -1L << rules.index().level(position, level);
        });
        return wanted;
    }

    int lastRound() {
        return rules.scenario().rounds().size() - 1;
    }

    private boolean isFinal(int node) {
        return Search.isFinal(judge, graph.signature()[node]);
    }

    private Scope scope(Way way) {
        return scopes.computeIfAbsent((Record) way, unseen -> switch (way) {
            case Way.By(Passage passage) -> new Scope(course(passing(passage)), concludedIsFinal, new ArrayList<>());
            case Way.AsThingsStand() -> new Scope(course(new Standing()), concludedIsFinal, new ArrayList<>());
            case Way.AfterIdling(int round) -> idling(round);
        });
    }

    private Course course(Course.Passing passing) {
        return Course.fromStart(contexts, graph.signatures().size(), passing);
    }

    private static Course.Passing passing(Passage passage) {
        return new Course.Passing() {
            @Override
            public boolean through(int node, int round) {
                return passage.through(node, round);
            }

            @Override
            public boolean byPulling(int lever, int round) {
                return passage.byPulling(lever, round);
            }
        };
    }

    private final class Standing implements Course.Passing {
        @Override
        public boolean byPulling(int lever, int round) {
            return false;
        }

        @Override
        public boolean byOpening(int opening) {
            return contexts.openingWithoutChance()[opening];
        }
    }

    private Scope idling(int round) {
        IdleWalk.Starts starts = idle.starts(round);
        return new Scope(
                Course.from(contexts, graph.signatures().size(), Course.Passing.EVERYWHERE, starts.nodes()),
                concludedIsFinal || starts.isFinal(),
                new ArrayList<>());
    }
}
