package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import org.parley.desktop.play.Account;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Target;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.reach.Explanation;
import org.parley.reach.Reach;
import org.parley.report.chart.Standing;

/// Why an understanding, or a level of an issue, stands as it does, in words: what it needs and one shortest way to it,
/// what keeps it out of reach and what would unlock it, or what it still owes.
///
/// @param about what the standing means
/// @param terms that are asked about
/// @param parts what there is to say, in order
public record Why(String title, Standing standing, String about, String terms, List<Part> parts) {
    public Why {
        parts = List.copyOf(parts);
    }

    /// A heading and its lines.
    ///
    /// @param ordered whether the lines are steps, one after the other
    public record Part(String heading, boolean ordered, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// Works out why an understanding stands as it does, which may take a moment.
    public static Why of(Outlook outlook, Lens lens, String understanding) {
        return of(outlook, lens, Target.ofUnderstanding(outlook.glance().scenario(), understanding));
    }

    /// Works out why something stands as it does, which may take a moment.
    public static Why of(Outlook outlook, Lens lens, Target target) {
        return of(outlook.glance(), outlook.prospects().get(lens).now(), lens.title(), target);
    }

    /// Works out why something stood as it did at some moment, which may take a moment.
    ///
    /// @param glance the moment
    /// @param reach what could still happen then, by the rules of some reading
    /// @param reading its name
    public static Why of(Glance glance, Reach reach, String reading, Target target) {
        Standing standing = Prospect.standing(reach, target.terms());
        return new Why(
                target.title(),
                standing,
                StatusLooks.meaning(standing),
                glance.game().wording().of(target.terms()),
                parts(glance, reach, target, standing, reading));
    }

    private static List<Part> parts(
            Glance glance, Reach reach, Target target, Standing standing, String reading) {
        return switch (standing) {
            case CONCLUDED -> List.of();
            case PROVISIONAL, WILL_LAPSE -> owed(glance);
            case OPEN, NEEDS_MOVES -> reachable(account(glance, reach, target));
            case OUT_OF_REACH -> outOfReach(account(glance, reach, target), reading);
            case UNDECIDED -> undecided();
        };
    }

    private static Account account(Glance glance, Reach reach, Target target) {
        Explanation explanation = reach.explain(target.terms());
        return Account.of(explanation, reach.rules(), glance.game().wording());
    }

    private static List<Part> reachable(Account account) {
        List<Part> parts = new ArrayList<>();
        add(parts, Texts.of("table.why.needs"), false, account.needs());
        add(parts, Texts.of(account.isWhole() ? "table.why.way" : "table.why.way.one"), true, account.steps());
        add(parts, Texts.of("table.why.besides"), false, account.remarks());
        return parts;
    }

    private static List<Part> outOfReach(Account account, String reading) {
        List<Part> parts = new ArrayList<>();
        add(parts, Texts.of("table.why.nothing"), false, account.remarks());
        add(
                parts,
                Texts.of("table.why.conflicts", account.conflicts().size(), reading),
                false,
                account.conflicts().stream().map(Account::together).toList());
        add(
                parts,
                Texts.of("table.why.unlocks", account.unlocks().size()),
                false,
                account.unlocks().stream().map(Account::together).toList());
        return parts;
    }

    private static List<Part> undecided() {
        List<Part> parts = new ArrayList<>();
        add(parts, Texts.of("table.why.undecided"), false, List.of(Texts.of("status.undecided.meaning")));
        return parts;
    }

    private static List<Part> owed(Glance glance) {
        List<Part> parts = new ArrayList<>();
        add(parts, Texts.of("table.why.owed"), false, Settlement.owed(glance));
        return parts;
    }

    private static void add(List<Part> parts, String heading, boolean ordered, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(heading, ordered, lines));
        }
    }
}
