package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    private Reach(
            Rules rules,
            State state,
            PackageSpace space,
            List<PackageSet> reachableBy,
            PackageSet asThingsStand,
            List<PackageSet> stillOpen) {
        this.rules = rules;
        this.state = state;
        this.space = space;
        this.reachableBy = List.copyOf(reachableBy);
        this.asThingsStand = asThingsStand;
        this.stillOpen = List.copyOf(stillOpen);
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
        PackageSpace space = PackageSpace.of(rules.scenario());
        if (space.size().compareTo(budget.packages()) > 0) {
            return new Answer.Stopped<>(new Stop.TooManyPackages(space.size(), budget.packages()));
        }
        Walk walk = new Walk(rules, space);
        int rounds = rules.scenario().rounds().size();
        List<PackageSet> by = new ArrayList<>();
        BitSet sum = new BitSet();
        for (BitSet found : walk.from(List.of(state), false)) {
            sum.or(found);
            by.add(new BitPackageSet(space, (BitSet) sum.clone()));
        }
        BitSet stands = new BitSet();
        for (BitSet found : walk.from(List.of(state), true)) {
            stands.or(found);
        }
        Course course = new Course(rules);
        List<PackageSet> open = new ArrayList<>();
        Set<State> idle = Set.of(state);
        for (int round = 0; round < rounds; round++) {
            BitSet all = new BitSet();
            if (round >= state.round()) {
                if (round > state.round()) {
                    Set<State> next = new HashSet<>();
                    idle.stream()
                            .filter(before -> !before.phase().isOver())
                            .forEach(before -> next.addAll(course.nextStates(before)));
                    idle = next;
                }
                for (BitSet found : walk.from(idle, false)) {
                    all.or(found);
                }
            }
            open.add(new BitPackageSet(space, all));
        }
        return new Answer.Exact<>(
                new Reach(rules, state, space, by, new BitPackageSet(space, stands), open));
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
        return reachableBy.getLast();
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
}
