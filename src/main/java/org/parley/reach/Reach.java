package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.reach.diagram.NodeLimitReached;
import org.parley.rules.Course;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Understanding;

/// What can still be agreed from one state of the talks, by rules of any reading.
///
/// Terms, here, are the least levels of a target: level id by issue id, as an [Understanding] has them; a single
/// level of one issue is the target that it is reached or passed.
public final class Reach {
    private final Rules rules;
    private final State state;
    private final PackageSpace space;
    private final List<PackageSet> reachableBy;
    private final PackageSet asThingsStand;
    private final List<PackageSet> stillOpen;
    private final int contexts;

    private Reach(
            Rules rules,
            State state,
            PackageSpace space,
            List<PackageSet> reachableBy,
            PackageSet asThingsStand,
            List<PackageSet> stillOpen,
            int contexts) {
        this.rules = rules;
        this.state = state;
        this.space = space;
        this.reachableBy = List.copyOf(reachableBy);
        this.asThingsStand = asThingsStand;
        this.stillOpen = List.copyOf(stillOpen);
        this.contexts = contexts;
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
        try {
            return new Answer.Exact<>(exact(rules, state, budget));
        } catch (StopSignal stop) {
            return new Answer.Stopped<>(stop.why());
        } catch (NodeLimitReached limit) {
            return new Answer.Stopped<>(new Stop.TooIntricate(limit.limit()));
        }
    }

    private static Reach exact(Rules rules, State state, Budget budget) {
        PackageSpace space = PackageSpace.of(rules.scenario());
        Domain domain = Domain.of(rules, state, space);
        ContextGraph graph = ContextGraphBuilder.graph(rules, state, new Restriction.None(), budget);
        PackageAlgebra algebra = domain.size().compareTo(budget.bits()) > 0
                ? new DiagramAlgebra(rules, domain, budget.nodes(), budget::check)
                : new BitAlgebra(rules, domain);
        Spread spread = new Spread(graph, rules, state, algebra, budget);
        int[] by = spread.accumulated(spread.fromStart());
        List<PackageSet> stillOpen = new ArrayList<>();
        for (int round = 0; round < by.length; round++) {
            int open = PackageAlgebra.EMPTY;
            if (round == state.round()) {
                open = by[by.length - 1];
            } else if (round > state.round()) {
                open = spread.accumulated(spread.fromIdling(round))[by.length - 1];
            }
            stillOpen.add(algebra.set(open));
        }
        return new Reach(
                rules,
                state,
                space,
                IntStream.of(by).mapToObj(algebra::set).toList(),
                algebra.set(spread.asThingsStand()),
                stillOpen,
                graph.nodes());
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
    /// file. Empty where they are not reachable or need nothing.
    public List<Need> needs(Map<String, String> terms) {
        return List.of();
    }

    /// A shortest way to a package that meets the terms, where one is reachable.
    public Optional<Way> way(Map<String, String> terms) {
        return Optional.empty();
    }

    /// The rules that the best attempts at the terms break, in the order of [Rules#relaxable]: a first answer to
    /// what stands in the way. Empty where the terms are reachable.
    public List<Rule> obstacles(Map<String, String> terms) {
        return List.of();
    }

    /// The exact answer to what stands in the way of terms out of reach and what would unlock them, or to what
    /// reachable ones need.
    public Explanation explain(Map<String, String> terms) {
        boolean reached = !reachable().meeting(terms).isEmpty();
        return new Explanation(
                reached, List.of(), List.of(), false, Optional.empty(), needs(terms), way(terms));
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
