package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Preference;
import org.parley.talks.Move;

/// What a seat may read of a party: of its own the confidential sheet, of another what it has said.
///
/// @param confidential empty for another party
/// @param points what levels are worth, one line an issue; empty where worth is not shown or not seen
/// @param disclosures for each rule that can be told to everybody, why it cannot be now; by the position of the rule
public record Sheet(
        String party,
        String title,
        boolean own,
        String briefing,
        String confidential,
        List<Statement> redLines,
        List<Statement> offers,
        List<String> points,
        List<Disclosable> disclosures) {
    public Sheet {
        redLines = List.copyOf(redLines);
        offers = List.copyOf(offers);
        points = List.copyOf(points);
        disclosures = List.copyOf(disclosures);
    }

    /// A rule of one's own that nobody else knows.
    public record Disclosable(String rule, Optional<String> obstacle) {}

    /// What the viewer may read of a party.
    public static Sheet of(Glance glance, String party) {
        boolean own = glance.isYou(party);
        List<Statement> redLines = Statement.redLines(glance, party);
        List<Statement> offers = Statement.offers(glance, party);
        List<Statement> both = new ArrayList<>(redLines);
        both.addAll(offers);
        return new Sheet(
                party,
                glance.game().party(party),
                own,
                glance.scenario().party(party).briefing(),
                own ? glance.scenario().party(party).confidential() : "",
                redLines,
                offers,
                points(glance, party),
                both.stream()
                        .filter(statement -> own && statement.secret())
                        .map(statement -> new Disclosable(
                                statement.rule(),
                                Refusals.why(glance, new Move.DiscloseRule(statement.rule()))))
                        .toList());
    }

    /// Why a rule cannot be told to everybody now; nothing for a rule that everybody knows or that is another's.
    public Optional<Disclosable> disclosable(Statement statement) {
        return disclosures.stream()
                .filter(disclosable -> disclosable.rule().equals(statement.rule()))
                .findFirst();
    }

    private static List<String> points(Glance glance, String party) {
        Rules seen = glance.game().rules().in(Lens.ON_THE_TABLE.reading(glance.viewer()), glance.context());
        int position = seen.index().party(party);
        Optional<Preference> preference = seen.preference(position);
        if (!glance.scores() || preference.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        preference.get().points().forEach((issue, worths) -> lines.add(line(glance.scenario().issue(issue), worths)));
        preference.get().bonuses().forEach(bonus -> lines.add(Texts.of(
                "table.sheet.bonus",
                bonus.points(),
                bonus.title().isEmpty() ? 0 : 1,
                bonus.title(),
                glance.game().wording().conditions().ofPackage(bonus.when()))));
        lines.add(Texts.of("table.sheet.reservation", seen.reservation(position, glance.context())));
        return lines;
    }

    private static String line(Issue issue, List<Long> worths) {
        List<String> levels = new ArrayList<>();
        for (Level level : issue.levels()) {
            levels.add(Texts.of("table.sheet.level", level.label(), worths.get(levels.size())));
        }
        return Texts.of("table.sheet.issue", issue.label(), String.join(", ", levels));
    }
}
