package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.parley.outcome.Frontier;
import org.parley.outcome.Point;
import org.parley.outcome.Solutions;
import org.parley.outcome.ValueLeft;
import org.parley.outcome.WorthVector;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Ending;
import org.parley.scenario.Issue;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;

/// Tells what came of the talks, and what could have come of them.
final class OutcomeTeller {
    private final Perspective perspective;
    private final MomentTaker moments;
    private final State start;
    private final State end;

    OutcomeTeller(Perspective perspective, MomentTaker moments) {
        this.perspective = perspective;
        this.moments = moments;
        start = perspective.talks().course().start();
        end = perspective.talks().position().state();
    }

    OutcomeEntry outcome() {
        Answer<Reach> answer = moments.reach(start).getLast();
        return switch (answer) {
            case Answer.Exact<Reach>(Reach reach) -> {
                if (!reach.reachable().figure().isExact()) {
                    yield entry(
                            worth(reach.rules()),
                            FrontierEntry.NONE,
                            Optional.of(perspective.words().say("frontier.unknown")));
                }
                Frontier frontier = Frontier.of(reach.rules(), reach.reachable(), moments.budget());
                ValueLeft left = ValueLeft.of(reach.rules(), frontier, outcomeDeal(), end.context());
                yield entry(worth(left), frontier(reach, frontier, left), Optional.empty());
            }
            case Answer.Stopped<Reach>(var why) ->
                entry(List.of(), FrontierEntry.NONE, Optional.of(new ReachWording(perspective.language()).of(why)));
        };
    }

    private OutcomeEntry entry(
            List<OutcomeEntry.WorthEntry> worth, FrontierEntry frontier, Optional<String> inexact) {
        return new OutcomeEntry(
                end.phase().isOver(),
                perspective
                        .talks()
                        .course()
                        .ending(end.context())
                        .filter(_ -> end.phase().isOver())
                        .map(Ending::title),
                terms(),
                perspective.scores() ? worth : List.of(),
                perspective.scores() ? frontier : FrontierEntry.NONE,
                inexact);
    }

    private Deal outcomeDeal() {
        return end.outcome().orElseGet(() -> Deal.statusQuo(end.concluded().issues()));
    }

    private List<OutcomeEntry.TermEntry> terms() {
        Scenario scenario = perspective.scenario();
        return end.concluded()
                .terms()
                .mapToObj(position -> {
                    Issue issue = scenario.issues().get(position);
                    int level = end.concluded().level(position);
                    boolean isFinal = outcomeDeal().level(position) == level;
                    OutcomeEntry.Bond bond = isFinal
                            ? OutcomeEntry.Bond.FINAL
                            : end.phase().isOver() ? OutcomeEntry.Bond.LAPSED : OutcomeEntry.Bond.PROVISIONAL;
                    return new OutcomeEntry.TermEntry(
                            issue.id(),
                            issue.title(),
                            issue.levels().get(level).id(),
                            issue.levels().get(level).title(),
                            titles(issue.obligors()),
                            bond,
                            bond == OutcomeEntry.Bond.PROVISIONAL ? titles(owed(issue)) : List.of());
                })
                .toList();
    }

    private List<String> owed(Issue issue) {
        Index index = perspective.talks().rules().index();
        return issue.consult().stream()
                .filter(party -> !end.context().consulted().has(index.party(party)))
                .toList();
    }

    private List<String> titles(List<String> parties) {
        return parties.stream()
                .map(perspective.scenario()::party)
                .map(Party::title)
                .toList();
    }

    private List<OutcomeEntry.WorthEntry> worth(ValueLeft left) {
        return IntStream.range(0, left.parties().size())
                .mapToObj(position -> worth(
                        left.parties().get(position),
                        left.outcome().get(position),
                        OptionalLong.of(left.left().get(position))))
                .toList();
    }

    /// The worth alone, where nobody knows what could have been had.
    private List<OutcomeEntry.WorthEntry> worth(Rules rules) {
        Deal outcome = outcomeDeal();
        return IntStream.range(0, perspective.scenario().parties().size())
                .filter(rules::hasPoints)
                .mapToObj(party -> worth(
                        perspective.scenario().parties().get(party).id(),
                        outcome.isStatusQuo()
                                ? rules.reservation(party, end.context())
                                : rules.worth(party, outcome),
                        OptionalLong.empty()))
                .toList();
    }

    private OutcomeEntry.WorthEntry worth(String party, long worth, OptionalLong left) {
        Rules rules = perspective.rules(perspective.widest(), end.context());
        return new OutcomeEntry.WorthEntry(
                party,
                perspective.scenario().party(party).title(),
                perspective.colour(party),
                worth,
                rules.reservation(rules.index().party(party), end.context()),
                left.orElse(0) == 0 ? OptionalLong.empty() : OptionalLong.of(worth + left.orElseThrow()),
                left);
    }

    private FrontierEntry frontier(Reach reach, Frontier frontier, ValueLeft left) {
        if (frontier.parties().isEmpty()) {
            return FrontierEntry.NONE;
        }
        Solutions solutions = Solutions.of(reach.rules(), frontier, start.context());
        boolean hasOutcome = end.outcome().isPresent();
        List<FrontierEntry.Point> points = frontier.points().stream()
                .map(point -> new FrontierEntry.Point(
                        point.worth().values(),
                        perspective.words().count(point.packages()),
                        perspective
                                .rulesWording()
                                .of(reach.rules().index().terms(point.example())),
                        chosenBy(solutions, point.worth()),
                        hasOutcome && point.worth().values().equals(left.outcome())))
                .toList();
        return new FrontierEntry(titles(frontier.parties()), points);
    }

    private static List<String> chosenBy(Solutions solutions, WorthVector worth) {
        List<String> names = new ArrayList<>();
        addIf(names, "nash", solutions.nash(), worth);
        addIf(names, "kalaiSmorodinsky", solutions.kalaiSmorodinsky(), worth);
        addIf(names, "egalitarian", solutions.egalitarian(), worth);
        addIf(names, "utilitarian", solutions.utilitarian(), worth);
        return names;
    }

    private static void addIf(List<String> names, String name, List<Point> chosen, WorthVector worth) {
        if (chosen.stream().anyMatch(point -> point.worth().equals(worth))) {
            names.add(name);
        }
    }

    /// Terms in words, one each.
    static List<String> terms(Scenario scenario, Map<String, String> terms) {
        return terms.entrySet().stream()
                .map(term -> {
                    Issue issue = scenario.issue(term.getKey());
                    return issue.title() + ": "
                            + issue.levels()
                                    .get(issue.levelIndex(term.getValue()))
                                    .title();
                })
                .toList();
    }
}
