package org.parley.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.reach.Budget;
import org.parley.report.OutcomeEntry.Bond;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Position;
import org.parley.talks.Talks;

/// Tells the ways that a session went so that they can be set side by side: what was concluded, since when, what it is
/// worth to each party whose points may be seen, and what was left on the table.
public final class WayTeller {
    /// So many of a session's ways are set side by side at most.
    private static final int MOST = 6;

    private final Locale language;
    private final Budget budget;

    /// @param language of the words; English where there is no translation
    public WayTeller(Locale language, Budget budget) {
        this.language = Words.nearest(language);
        this.budget = budget;
    }

    /// The ways of a session: the one that the talks are on now and the latest others.
    ///
    /// @param viewer who reads them; empty where everything may be seen
    /// @param scores whether worth may be told
    Ways ways(Line line, Optional<Viewer> viewer, boolean scores) {
        int all = line.branches().size();
        if (all == 1) {
            return Ways.NONE;
        }
        TreeSet<Integer> chosen = new TreeSet<>(List.of(line.current()));
        for (int branch = all - 1; branch >= 0 && chosen.size() < MOST; branch--) {
            chosen.add(branch);
        }
        WayTeller each = new WayTeller(language, budget.among(chosen.size()));
        return new Ways(
                chosen.stream()
                        .map(branch -> each.of(line, branch, viewer, scores))
                        .toList(),
                all);
    }

    /// One of the ways.
    ///
    /// @param branch its position in the line
    /// @param viewer who reads it; empty where everything may be seen
    /// @param scores whether worth may be told
    public WayEntry of(Line line, int branch, Optional<Viewer> viewer, boolean scores) {
        Talks talks = branch == line.current() ? line.talks() : line.talksOf(branch);
        Perspective perspective = new Perspective(talks, viewer, language, scores);
        OutcomeEntry outcome = new OutcomeTeller(perspective, new MomentTaker(perspective, budget)).outcome();
        Scenario scenario = talks.session().scenario();
        return new WayEntry(
                branch + 1,
                branch == line.current(),
                talks.isOver(),
                talks.journal().size(),
                outcome.terms().stream()
                        .map(term -> term(talks, scenario.issue(term.issue()), term))
                        .toList(),
                understandings(talks),
                outcome.worth());
    }

    private static WayEntry.Since term(Talks talks, Issue issue, OutcomeEntry.TermEntry term) {
        int level = issue.levelIndex(term.level());
        int position = talks.session().scenario().issues().indexOf(issue);
        Position since = since(talks, term.bond(), deal -> deal.level(position) == level);
        return new WayEntry.Since(
                issue.id(),
                issue.label(),
                issue.levels().get(level).label(),
                term.bond(),
                round(talks, since).id(),
                round(talks, since).title(),
                since.entries());
    }

    private static List<WayEntry.Since> understandings(Talks talks) {
        Rules rules = talks.rules();
        State end = talks.position().state();
        return talks.session().scenario().understandings().stream()
                .filter(understanding -> rules.meets(understanding.terms(), end.concluded())
                        || end.outcome().filter(deal -> rules.meets(understanding.terms(), deal)).isPresent())
                .map(understanding -> {
                    boolean isFinal = end.outcome()
                            .filter(deal -> rules.meets(understanding.terms(), deal))
                            .isPresent();
                    Bond bond = isFinal ? Bond.FINAL : talks.isOver() ? Bond.LAPSED : Bond.PROVISIONAL;
                    Position since = since(talks, bond, deal -> rules.meets(understanding.terms(), deal));
                    return new WayEntry.Since(
                            understanding.id(),
                            understanding.title(),
                            "",
                            bond,
                            round(talks, since).id(),
                            round(talks, since).title(),
                            since.entries());
                })
                .toList();
    }

    /// The first position in which what is final, or else concluded, is so.
    private static Position since(Talks talks, Bond bond, Predicate<Deal> so) {
        return talks.positions().stream()
                .filter(position -> {
                    State state = position.state();
                    return bond == Bond.FINAL
                            ? state.outcome().filter(so).isPresent()
                            : so.test(state.concluded());
                })
                .findFirst()
                .orElseGet(talks::position);
    }

    private static Round round(Talks talks, Position position) {
        String round = position.entries() == 0
                ? talks.session().scenario().rounds().getFirst().id()
                : talks.journal().get(position.entries() - 1).round();
        return talks.session().scenario().round(round);
    }
}
