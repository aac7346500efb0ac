package org.parley.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.reach.Budget;
import org.parley.report.OutcomeEntry.Bond;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;
import org.parley.talks.Line;
import org.parley.talks.Position;
import org.parley.talks.Talks;

/// Tells the ways that a session went so that they can be set side by side: what was concluded, since when, what it is
/// worth to each party whose points may be seen, and what was left on the table.
public final class WayTeller {
    private final Locale language;
    private final Budget budget;

    /// @param language of the words; English where there is no translation
    public WayTeller(Locale language, Budget budget) {
        this.language = Words.nearest(language);
        this.budget = budget;
    }

    /// One of the ways.
    ///
    /// @param branch its position in the line
    /// @param viewer who reads it; empty where everything may be seen
    public WayEntry of(Line line, int branch, Optional<Viewer> viewer) {
        Talks talks = branch == line.current() ? line.talks() : line.talksOf(branch);
        Perspective perspective = new Perspective(talks, viewer, language);
        OutcomeEntry outcome = new OutcomeTeller(perspective, new MomentTaker(perspective, budget)).outcome();
        Scenario scenario = talks.session().scenario();
        return new WayEntry(
                branch + 1,
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
                round(talks, since),
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
                            understanding.id(), understanding.title(), "", bond, round(talks, since), since.entries());
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

    private static String round(Talks talks, Position position) {
        String round = position.entries() == 0
                ? talks.session().scenario().rounds().getFirst().id()
                : talks.journal().get(position.entries() - 1).round();
        return talks.session().scenario().round(round).title();
    }
}
