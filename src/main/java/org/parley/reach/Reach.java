package org.parley.reach;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Understanding;

/// What can still be agreed from one state of the talks, by rules of any reading.
///
/// Terms, here, are the least levels of a target: level id by issue id, as an [Understanding] has them; a single
/// level of one issue is the target that it is reached or passed.
///
/// Safe for use by several threads: what is held never changes, and what is only asked waits for its turn.
public final class Reach {

    private final Rules rules;
    private final State state;
    private final PackageSpace space;
    private final List<PackageSet> reachableBy;
    private final PackageSet asThingsStand;
    private final List<PackageSet> stillOpen;
    private final int contexts;
    private final Inquirer inquirer;
    private final Optional<Groundwork> groundwork;

    /// @param stillOpen one set a round
    Reach(
            Rules rules,
            State state,
            PackageSpace space,
            List<PackageSet> reachableBy,
            PackageSet asThingsStand,
            List<PackageSet> stillOpen,
            int contexts,
            Inquirer inquirer,
            Optional<Groundwork> groundwork) {
        this.rules = rules;
        this.state = state;
        this.space = space;
        this.reachableBy = List.copyOf(reachableBy);
        this.asThingsStand = asThingsStand;
        this.stillOpen = List.copyOf(stillOpen);
        this.contexts = contexts;
        this.inquirer = inquirer;
        this.groundwork = groundwork;
    }

    /// What can be agreed from the start of the talks, within [Budget#USUAL].
    public static Answer<Reach> of(Rules rules) {
        return from(rules, new Course(rules).start());
    }

    /// What can be agreed from a state, within [Budget#USUAL].
    ///
    /// @param rules as [Rules#in] and [Rules#relaxing] give them, or all of them
    public static Answer<Reach> from(Rules rules, State state) {
        return from(rules, state, Budget.USUAL);
    }

    /// What can be agreed from a state, within a budget.
    public static Answer<Reach> from(Rules rules, State state, Budget budget) {
        return Answer.to(() -> Reckoning.of(rules, state, budget));
    }

    /// What can be agreed from another state of the same talks, or with more rules relaxed: what has not changed is
    /// taken over from here. Anything else is answered as [#from(Rules, State, Budget)] does. [#contexts()] then counts
    /// what the rules that are relaxed still tell apart.
    public Answer<Reach> onward(Rules wanted, State from, Budget budget) {
        if (groundwork.isEmpty()) {
            return from(wanted, from, budget);
        }
        Groundwork here = groundwork.get();
        synchronized (here) {
            return Answer.to(() -> here.onto(wanted, from, budget)
                    .map(ground -> Reckoning.held(
                            wanted,
                            from,
                            budget,
                            new JudgedGraph(ground.ruled(), wanted, ground.relaxed()),
                            ground.ruled().graph().ahead(),
                            here))
                    .orElseGet(() -> Reckoning.of(wanted, from, budget)));
        }
    }

    /// Whether this was worked out with what another one was.
    boolean isTakenOverFrom(Reach other) {
        return groundwork.isPresent() && groundwork.equals(other.groundwork);
    }

    /// The rules that count here.
    public Rules rules() {
        return rules;
    }

    /// The state from which this is.
    public State state() {
        return state;
    }

    /// All packages of the scenario.
    public PackageSpace space() {
        return space;
    }

    /// The packages that some sequence of moves and chances leads to, concluded and final.
    public PackageSet reachable() {
        return reachableBy.isEmpty() ? asThingsStand : reachableBy.getLast();
    }

    /// The packages reachable no later than in a round; none for a round that is over.
    public PackageSet reachableBy(int round) {
        return reachableBy.get(round);
    }

    /// The packages reachable with conclusions and the passing of rounds alone.
    public PackageSet asThingsStand() {
        return asThingsStand;
    }

    /// The packages reachable from right after a round has opened, everyone having idled until then. For the
    /// current round those reachable from the state itself; for a round that is over none.
    public PackageSet stillOpen(int round) {
        return stillOpen.get(round);
    }

    /// The first round in which a package that meets the terms can be concluded and final.
    public OptionalInt earliest(Map<String, String> terms) {
        for (int round = 0; round < reachableBy.size(); round++) {
            if (!reachableBy.get(round).meeting(terms).isEmpty()) {
                return OptionalInt.of(round);
            }
        }
        return OptionalInt.empty();
    }

    /// The last round that is still open for the terms.
    public OptionalInt latestStart(Map<String, String> terms) {
        for (int round = stillOpen.size() - 1; round >= 0; round--) {
            if (!stillOpen.get(round).meeting(terms).isEmpty()) {
                return OptionalInt.of(round);
            }
        }
        return OptionalInt.empty();
    }

    /// Where an understanding stands. What has been concluded and is final is so by the state, whatever the reading.
    public Status status(Understanding understanding) {
        return status(understanding.terms());
    }

    /// Where terms stand; see [#status(Understanding)].
    public Status status(Map<String, String> terms) {
        if (state.outcome().filter(outcome -> rules.meets(terms, outcome)).isPresent()) {
            return Status.CONCLUDED;
        }
        if (rules.meets(terms, state.concluded())) {
            return Status.PROVISIONAL;
        }
        if (!asThingsStand.meeting(terms).isEmpty()) {
            return Status.OPEN;
        }
        return reachable().meeting(terms).isEmpty() ? Status.OUT_OF_REACH : Status.NEEDS_MOVES;
    }

    /// Whether the concluded package is provisional and neither it nor any that adds to it can become final.
    public boolean willLapse() {
        return state.isProvisional() && reachable().isEmpty();
    }

    /// Without what the terms are not reachable: levers, then consultations, then events, each in the order of the
    /// file. Empty where they are not reachable, or are so as things stand. By *shortest way* and *needs* more
    /// contexts are walked than by the reach itself; where that passes the budget, [#explain] says so, and these two
    /// are empty.
    public List<Need> needs(Map<String, String> terms) {
        return explain(terms).needs();
    }

    /// A shortest way to a package that meets the terms, where one is reachable.
    public Optional<Way> way(Map<String, String> terms) {
        return explain(terms).way();
    }

    /// The rules that the best attempts at the terms break, in the order of [Rules#relaxable]: those of the smallest
    /// unlocks. Empty where the terms are reachable, or nothing would unlock them.
    public List<Rule> obstacles(Map<String, String> terms) {
        if (!Answer.to(() -> reachable().meeting(terms).isEmpty()).exact().orElse(false)) {
            return List.of();
        }
        Set<Rule> broken = inquirer.smallestUnlocks(terms).exact().orElse(List.of()).stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return rules.relaxable().stream().filter(broken::contains).toList();
    }

    /// The exact answer to what stands in the way of terms out of reach and what would unlock them, or to what
    /// reachable ones need. Where a limit stops it, it is not complete and `because` says why.
    public Explanation explain(Map<String, String> terms) {
        return switch (explain(terms, () -> false)) {
            case Answer.Exact<Explanation>(Explanation explanation) -> explanation;
            case Answer.Stopped<Explanation>(Stop why) ->
                new Explanation(
                        isKnownReachable(terms),
                        List.of(),
                        List.of(),
                        false,
                        Optional.of(new Because.WasStopped(why)),
                        List.of(),
                        Optional.empty());
        };
    }

    private boolean isKnownReachable(Map<String, String> terms) {
        try {
            return !reachable().meeting(terms).isEmpty();
        } catch (StopSignal signal) {
            return false;
        }
    }

    /// The same, for as long as nobody stops it.
    ///
    /// @param stop asked often; when it says yes, the work ends
    public Answer<Explanation> explain(Map<String, String> terms, BooleanSupplier stop) {
        try {
            boolean reached = !reachable().meeting(terms).isEmpty();
            boolean needing = reached && asThingsStand.meeting(terms).isEmpty();
            return inquirer.explain(terms, reached, needing, stop);
        } catch (StopSignal signal) {
            return new Answer.Stopped<>(signal.why());
        }
    }

    /// Whether its sets are held, so that to ask for them costs next to nothing; otherwise each question is searched for,
    /// and may come to a limit: see [Answer#to].
    public boolean isHeld() {
        return !(reachable() instanceof SearchedPackages);
    }

    /// How many packages the scenario has.
    public BigInteger packages() {
        return space.size();
    }

    /// How many contexts the talks can come to from here, those counted once that nothing to come can tell apart.
    public int contexts() {
        return contexts;
    }
}
