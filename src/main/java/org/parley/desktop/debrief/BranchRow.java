package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import org.parley.desktop.text.Texts;
import org.parley.rules.Rules;
import org.parley.scenario.Scenario;
import org.parley.talks.Branch;
import org.parley.talks.Line;
import org.parley.talks.Talks;

/// One way that the session went.
///
/// @param number its position
/// @param title where it came from
/// @param outcome what came of it
/// @param met the titles of the understandings that its outcome meets
/// @param over whether there is nothing more to play
/// @param shown whether it is the one looked back on
public record BranchRow(int number, String title, String outcome, List<String> met, boolean over, boolean shown) {
    public BranchRow {
        met = List.copyOf(met);
    }

    /// All branches of a line, in the order in which they began.
    static List<BranchRow> of(Line line) {
        List<BranchRow> rows = new ArrayList<>();
        for (Branch branch : line.branches()) {
            int number = rows.size();
            Talks talks = number == line.current() ? line.talks() : line.talksOf(number);
            List<String> met = met(talks);
            rows.add(new BranchRow(
                    number,
                    title(branch, number),
                    outcome(talks, met),
                    met,
                    talks.isOver(),
                    number == line.current()));
        }
        return rows;
    }

    private static String title(Branch branch, int number) {
        return Texts.of("debrief.branch." + branch.origin().name(), number + 1, branch.from());
    }

    private static String outcome(Talks talks, List<String> met) {
        return Texts.of(
                talks.isOver() ? "debrief.branch.over" : "debrief.branch.open", talks.journal().size(), met.size());
    }

    private static List<String> met(Talks talks) {
        Scenario scenario = talks.session().scenario();
        Rules rules = talks.rules();
        return talks.position()
                .state()
                .outcome()
                .map(outcome -> scenario.understandings().stream()
                        .filter(understanding -> rules.meets(understanding.terms(), outcome))
                        .map(understanding -> understanding.title())
                        .toList())
                .orElse(List.of());
    }
}
