package org.parley.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.reach.PackageSet;
import org.parley.reach.Reach;
import org.parley.reach.Status;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Everything that an analysis says of one state by the rules of one reading.
///
/// @param packages the size of the whole space
/// @param reachable how many packages are reachable
/// @param asThingsStand how many are as things stand
/// @param rounds in the order of the file
/// @param understandings in the order of the file
/// @param issues in the order of the file
/// @param frontier empty where it is not worked out, since the packages are too many to be gone through
/// @param solutions empty where the frontier is
public record Analysis(
        BigInteger packages,
        Figure reachable,
        Figure asThingsStand,
        List<OfRound> rounds,
        List<OfUnderstanding> understandings,
        List<OfIssue> issues,
        Optional<Frontier> frontier,
        Optional<Solutions> solutions) {
    public Analysis {
        rounds = List.copyOf(rounds);
        understandings = List.copyOf(understandings);
        issues = List.copyOf(issues);
    }

    /// How many packages are reachable by the end of a round, and how many from right after its opening.
    public record OfRound(String id, Figure reachableBy, Figure stillOpen) {}

    /// Where an understanding stands; `earliest` and `latestStart` are ids of rounds, empty where it is out of reach.
    /// Whatever is not settled within the limits is empty too.
    ///
    /// @param packages how many reachable packages meet it
    public record OfUnderstanding(
            String id,
            Optional<Status> status,
            Optional<Boolean> reachable,
            Optional<String> earliest,
            Optional<String> latestStart,
            Figure packages) {}

    /// The levels of an issue.
    public record OfIssue(String id, List<OfLevel> levels) {
        public OfIssue {
            levels = List.copyOf(levels);
        }
    }

    /// How many reachable packages hold a level.
    public record OfLevel(String id, Figure packages) {}

    /// The analysis from the start of the talks.
    public static Answer<Analysis> of(Rules rules) {
        return of(rules, new Course(rules).start());
    }

    /// The analysis from a state.
    public static Answer<Analysis> of(Rules rules, State state) {
        return of(rules, state, Budget.USUAL);
    }

    /// The analysis from a state, within a budget.
    public static Answer<Analysis> of(Rules rules, State state, Budget budget) {
        return switch (Reach.from(rules, state, budget)) {
            case Answer.Exact<Reach>(Reach reach) -> Answer.to(() -> of(reach, budget));
            case Answer.Stopped<Reach>(var why) -> new Answer.Stopped<>(why);
        };
    }

    /// The analysis of what can be agreed from a state.
    public static Analysis of(Reach reach) {
        return of(reach, Budget.USUAL);
    }

    private static Analysis of(Reach reach, Budget budget) {
        Scenario scenario = reach.rules().scenario();
        Figure reachable = reach.reachable().figure();
        Optional<Frontier> frontier = reachable.isExact() && reach.reachable().isAtHand()
                ? Optional.of(Frontier.of(reach.rules(), reach.reachable(), budget))
                : Optional.empty();
        List<OfRound> rounds = new ArrayList<>();
        for (Round round : scenario.rounds()) {
            int position = rounds.size();
            rounds.add(new OfRound(
                    round.id(),
                    reach.reachableBy(position).figure(),
                    reach.stillOpen(position).figure()));
        }
        List<OfIssue> issues = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            issues.add(levels(reach, issue, issues.size()));
        }
        return new Analysis(
                reach.space().size(),
                reachable,
                reach.asThingsStand().figure(),
                rounds,
                scenario.understandings().stream()
                        .map(understanding -> understanding(reach, understanding))
                        .toList(),
                issues,
                frontier,
                frontier.map(points ->
                        Solutions.of(reach.rules(), points, reach.state().context())));
    }

    /// Whether every figure is exact, the whole frontier is listed, and how each understanding stands is settled.
    public boolean isExact() {
        return understandings.stream().allMatch(entry -> entry.status().isPresent())
                && frontier.map(Frontier::extent).filter(Extent.Whole.class::isInstance).isPresent() && figures().allMatch(Figure::isExact);
    }

    /// All figures, those of the whole first.
    public Stream<Figure> figures() {
        return Stream.of(
                        Stream.of(reachable, asThingsStand),
                        rounds.stream().flatMap(round -> Stream.of(round.reachableBy(), round.stillOpen())),
                        understandings.stream().map(OfUnderstanding::packages),
                        issues.stream().flatMap(issue -> issue.levels().stream()).map(OfLevel::packages))
                .flatMap(figures -> figures);
    }

    private static OfUnderstanding understanding(Reach reach, Understanding understanding) {
        PackageSet meeting = reach.reachable().meeting(understanding.terms());
        return new OfUnderstanding(
                understanding.id(),
                Answer.settled(() -> reach.status(understanding)),
                Answer.settled(() -> !meeting.isEmpty()),
                Answer.settled(() -> reach.earliest(understanding.terms())).flatMap(at -> round(reach, at)),
                Answer.settled(() -> reach.latestStart(understanding.terms())).flatMap(at -> round(reach, at)),
                meeting.figure());
    }

    private static Optional<String> round(Reach reach, OptionalInt position) {
        return position.isPresent()
                ? Optional.of(reach.rules().scenario().rounds().get(position.getAsInt()).id())
                : Optional.empty();
    }

    private static OfIssue levels(Reach reach, Issue issue, int position) {
        List<OfLevel> levels = new ArrayList<>();
        for (var level : issue.levels()) {
            levels.add(new OfLevel(level.id(), reach.reachable().figureThrough(position, levels.size())));
        }
        return new OfIssue(issue.id(), levels);
    }
}
