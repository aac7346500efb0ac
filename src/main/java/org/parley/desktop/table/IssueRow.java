package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.rules.Objection;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;

/// An issue as the table shows it.
///
/// @param binds ids of the parties that its levels bind
/// @param about whom it binds and who must be consulted, for a tip
/// @param remark why it stands where it stands; empty where it can be put on the table
/// @param levels the status quo first
/// @param concluded the position of the level that has been concluded, 0 where none has
public record IssueRow(
        String id,
        String title,
        List<String> binds,
        String about,
        Place place,
        String remark,
        List<Choice> levels,
        int concluded) {
    public IssueRow {
        binds = List.copyOf(binds);
        levels = List.copyOf(levels);
    }

    /// Whether an issue can be put on the table.
    public enum Place {
        ON_THE_TABLE,
        OFF_AGENDA,
        OBLIGOR_AWAY,
        /// Concluded, but not final.
        PROVISIONAL,
        CONCLUDED
    }

    /// A level to choose.
    ///
    /// @param label short
    /// @param title in full
    public record Choice(String id, String label, String title) {}

    /// All issues, in the order of the file.
    public static List<IssueRow> of(Glance glance) {
        List<IssueRow> rows = new ArrayList<>();
        for (Issue issue : glance.scenario().issues()) {
            rows.add(row(glance, issue, rows.size()));
        }
        return rows;
    }

    private static IssueRow row(Glance glance, Issue issue, int position) {
        int concluded = glance.position().state().concluded().level(position);
        Place place = place(glance, issue, concluded);
        return new IssueRow(
                issue.id(),
                issue.label(),
                issue.obligors(),
                about(glance, issue),
                place,
                remark(glance, issue, place, concluded),
                issue.levels().stream()
                        .map(level -> new Choice(level.id(), level.label(), level.title()))
                        .toList(),
                concluded);
    }

    private static Place place(Glance glance, Issue issue, int concluded) {
        if (concluded > 0) {
            return glance.position().state().isFinal() || isOutcome(glance, issue, concluded)
                    ? Place.CONCLUDED
                    : Place.PROVISIONAL;
        }
        if (!glance.round().agenda().contains(issue.id())) {
            return Place.OFF_AGENDA;
        }
        return glance.round().present().containsAll(issue.obligors()) ? Place.ON_THE_TABLE : Place.OBLIGOR_AWAY;
    }

    private static String remark(Glance glance, Issue issue, Place place, int concluded) {
        return switch (place) {
            case ON_THE_TABLE -> "";
            case CONCLUDED -> Texts.of("table.issue.final", issue.levels().get(concluded).label());
            case PROVISIONAL -> provisional(glance, issue, issue.levels().get(concluded).label());
            case OFF_AGENDA -> next(glance, issue)
                    .map(round -> Texts.of("table.issue.offAgenda.next", round))
                    .orElseGet(() -> Texts.of("table.issue.offAgenda"));
            case OBLIGOR_AWAY -> glance.game()
                    .wording()
                    .of(new Objection.ObligorAbsent(
                            issue.id(),
                            issue.obligors().stream()
                                    .filter(party -> !glance.round().present().contains(party))
                                    .findFirst()
                                    .orElseThrow()));
        };
    }

    /// Whether the term is part of what has become final, even if the whole package is not.
    private static boolean isOutcome(Glance glance, Issue issue, int concluded) {
        int position = glance.game().rules().index().issue(issue.id());
        return glance.position()
                .state()
                .outcome()
                .filter(outcome -> outcome.level(position) == concluded)
                .isPresent();
    }

    private static String provisional(Glance glance, Issue issue, String level) {
        List<String> owed = issue.consult().stream()
                .filter(party -> !glance.context()
                        .consulted()
                        .has(glance.game().rules().index().party(party)))
                .toList();
        return owed.isEmpty()
                ? Texts.of("table.issue.provisional", level)
                : Texts.of("table.issue.provisional.owed", level, titles(glance, owed));
    }

    private static Optional<String> next(Glance glance, Issue issue) {
        return glance.scenario().rounds().stream()
                .skip(glance.position().state().round() + 1L)
                .filter(round -> round.agenda().contains(issue.id()))
                .map(Round::title)
                .findFirst();
    }

    private static String about(Glance glance, Issue issue) {
        List<String> lines = new ArrayList<>();
        lines.add(issue.title());
        if (!issue.obligors().isEmpty()) {
            lines.add(Texts.of("table.issue.binds", titles(glance, issue.obligors())));
        }
        if (!issue.consult().isEmpty()) {
            lines.add(Texts.of("table.issue.consult", titles(glance, issue.consult())));
        }
        if (!issue.annotation().note().isEmpty()) {
            lines.add(issue.annotation().note());
        }
        return String.join("\n", lines);
    }

    private static String titles(Glance glance, List<String> parties) {
        return String.join(", ", parties.stream().map(glance.game()::party).toList());
    }
}
