package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.SeatView;

/// Searches the packages that could result in the open round, depth first by branch and bound: issue by issue, a
/// branch is left when a rule is broken whatever follows, or when it cannot be better than the best found.
///
/// The packages are never listed: the search looks at [#MOST_NODES] partial packages at the most, and what it has
/// found by then is its answer. So an answer is always within the mandate, and the best one in all but huge spaces.
final class PackageSearch {
    static final int MOST_NODES = 20_000;

    private final Scenario scenario;
    private final Rules rules;
    private final Context context;
    private final String party;
    private final int[] concluded;
    private final int[] free;
    private final List<Check> own = new ArrayList<>();
    private final List<Check> redLinesOfOthers = new ArrayList<>();
    private final List<Check> offersOfOthers = new ArrayList<>();

    /// @param view with a round open
    /// @param wanted whether an issue may be raised
    PackageSearch(SeatView view, IntPredicate wanted) {
        this(view, view.state(), view.state().round(), wanted);
    }

    private PackageSearch(SeatView view, State state, int lastRound, IntPredicate wanted) {
        scenario = view.scenario();
        rules = view.rules();
        context = state.context();
        party = view.party();
        concluded = state.concluded().toArray();
        free = raisable(state, lastRound, wanted);
        redLines();
        coverages();
        reservations();
    }

    /// Among what could result from a state in its round and all later ones, were its rules to stay as they are.
    static PackageSearch toTheEnd(SeatView view, State state) {
        return new PackageSearch(view, state, view.scenario().rounds().size() - 1, issue -> true);
    }

    private int[] raisable(State state, int lastRound, IntPredicate wanted) {
        List<Round> rounds = scenario.rounds().subList(state.round(), lastRound + 1);
        return IntStream.range(0, concluded.length)
                .filter(issue -> concluded[issue] == 0)
                .filter(issue -> rounds.stream().anyMatch(round -> isOnTheAgenda(scenario.issues().get(issue), round)))
                .filter(wanted)
                .toArray();
    }

    private static boolean isOnTheAgenda(Issue issue, Round round) {
        return round.agenda().contains(issue.id()) && round.present().containsAll(issue.obligors());
    }

    private void redLines() {
        for (int line = 0; line < scenario.redLines().size(); line++) {
            RedLine rule = scenario.redLines().get(line);
            if (rules.redLineStands(line, context)) {
                Clause forbids = Clause.of(rule.forbids(), scenario, rules.index());
                if (rule.party().equals(party)) {
                    own.add(new Check.Forbidden(forbids));
                } else {
                    redLinesOfOthers.add(
                            new Check.Forbidden(new Clause.All(List.of(concerned(rule.party()), forbids))));
                }
            }
        }
    }

    private void coverages() {
        for (int issue = 0; issue < concluded.length; issue++) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                if (rules.needsCoverage(issue, rules.index().party(obligor))) {
                    List<Check> checks = obligor.equals(party) ? own : offersOfOthers;
                    checks.add(new Check.Offered(issue, offers(issue, obligor)));
                }
            }
        }
    }

    private List<Check.Gives> offers(int issue, String obligor) {
        List<Check.Gives> gives = new ArrayList<>();
        String issueId = scenario.issues().get(issue).id();
        for (int position = 0; position < scenario.offers().size(); position++) {
            Offer offer = scenario.offers().get(position);
            String level = offer.gives().get(issueId);
            if (level != null && offer.party().equals(obligor) && rules.offerStands(position, context)) {
                gives.add(new Check.Gives(
                        rules.index().level(issue, level),
                        Clause.of(offer.inReturnFor(), scenario, rules.index())));
            }
        }
        return gives;
    }

    private void reservations() {
        for (int position = 0; position < scenario.parties().size(); position++) {
            Party owner = scenario.parties().get(position);
            if (rules.hasReservation(position)) {
                boolean mine = owner.id().equals(party);
                Worth worth = Worth.of(rules.preference(position).orElseThrow(), scenario, rules.index());
                List<Check> checks = mine ? own : redLinesOfOthers;
                checks.add(new Check.WorthEnough(
                        mine ? new Clause.All(List.of()) : concerned(owner.id()),
                        worth,
                        worth.best(),
                        rules.reservation(position, context)));
            }
        }
    }

    /// That a package has a term that binds a party, or will once the party has been consulted.
    private Clause concerned(String other) {
        List<Clause> terms = new ArrayList<>();
        for (int issue = 0; issue < concluded.length; issue++) {
            Issue about = scenario.issues().get(issue);
            if (about.obligors().contains(other) || about.consult().contains(other)) {
                terms.add(Clause.atLeast(issue, 1, about.levels().size()));
            }
        }
        return new Clause.Any(terms);
    }

    /// The best package for an aim that has at least one new term and is within the party's mandate, if the search
    /// finds one.
    Optional<Deal> best(Aim aim) {
        if (free.length == 0) {
            return Optional.empty();
        }
        List<Check> checks = new ArrayList<>(own);
        checks.addAll(aim.also());
        if (aim.others() != Aim.Others.WHATEVER) {
            checks.addAll(redLinesOfOthers);
        }
        if (aim.others() == Aim.Others.OFFERED) {
            checks.addAll(offersOfOthers);
        }
        checks.add(new Check.WorthEnough(new Clause.All(List.of()), aim.own(), aim.own().best(), aim.least()));
        return new Run(aim, checks).find();
    }

    /// One search.
    private final class Run {
        private final Aim aim;
        private final int[] order;
        private final int[][] values;
        private final Check[][] checks;
        private final Check[] all;
        private final long[] bestFirst;
        private final long[] bestSecond;
        private final int[] levels;
        private int nodes;
        private Optional<Deal> found = Optional.empty();
        private long foundFirst;
        private long foundSecond;

        Run(Aim aim, List<Check> checks) {
            this.aim = aim;
            all = checks.toArray(Check[]::new);
            order = IntStream.of(free)
                    .boxed()
                    .sorted(Comparator.comparingLong(this::spread).reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
            values = IntStream.of(order).mapToObj(this::valuesBestFirst).toArray(int[][]::new);
            this.checks = IntStream.of(order)
                    .mapToObj(issue -> checks.stream()
                            .filter(check -> asks(check, issue))
                            .toArray(Check[]::new))
                    .toArray(Check[][]::new);
            bestFirst = aim.first().best();
            bestSecond = aim.second().best();
            levels = concluded.clone();
            IntStream.of(free).forEach(issue -> levels[issue] = -1);
        }

        private boolean asks(Check check, int issue) {
            boolean[] asked = new boolean[concluded.length];
            check.issues(asked);
            return asked[issue];
        }

        private long spread(int issue) {
            long[] points = aim.first().points()[issue];
            return Arrays.stream(points).max().orElse(0) - Arrays.stream(points).min().orElse(0);
        }

        private int[] valuesBestFirst(int issue) {
            return IntStream.range(0, scenario.issues().get(issue).levels().size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(level -> aim.first().points()[issue][level])
                            .thenComparingLong(level -> aim.second().points()[issue][level])
                            .reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        Optional<Deal> find() {
            for (Check check : all) {
                if (check.broken(levels)) {
                    return Optional.empty();
                }
            }
            descend(0);
            return found;
        }

        private void descend(int depth) {
            if (nodes++ >= MOST_NODES || !canImprove()) {
                return;
            }
            if (depth == order.length) {
                take();
                return;
            }
            int issue = order[depth];
            for (int level : values[depth]) {
                levels[issue] = level;
                if (passes(checks[depth])) {
                    descend(depth + 1);
                }
            }
            levels[issue] = -1;
        }

        private boolean passes(Check[] touched) {
            for (Check check : touched) {
                if (check.broken(levels)) {
                    return false;
                }
            }
            return true;
        }

        private boolean canImprove() {
            if (found.isEmpty()) {
                return true;
            }
            long first = aim.first().atMost(levels, bestFirst);
            return first > foundFirst
                    || first == foundFirst && aim.second().atMost(levels, bestSecond) > foundSecond;
        }

        private void take() {
            Deal deal = Deal.of(levels);
            if (!Arrays.equals(levels, concluded) && !aim.tried().contains(deal)) {
                found = Optional.of(deal);
                foundFirst = aim.first().of(levels);
                foundSecond = aim.second().of(levels);
            }
        }
    }
}
