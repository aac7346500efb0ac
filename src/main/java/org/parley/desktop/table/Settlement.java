package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.rules.Objection;
import org.parley.rules.Reading;
import org.parley.rules.State;
import org.parley.talks.Owed;

/// What has been concluded so far: whether it is final or stands *ad referendum*, and then what it still owes and until
/// when that can be had.
///
/// @param title in a few words
/// @param terms what has been concluded, in words
/// @param owed one line for each consultation that is owed, and each objection to it that the viewer knows
public record Settlement(Kind kind, String title, String terms, List<String> owed) {
    public Settlement {
        owed = List.copyOf(owed);
    }

    /// How it stands.
    public enum Kind {
        FINAL,
        PROVISIONAL,
        /// The talks are over, and it never became final.
        LAPSED
    }

    /// What has been concluded at a moment, the final part first; empty where nothing has been.
    public static List<Settlement> of(Glance glance) {
        State state = glance.position().state();
        Index index = glance.game().rules().index();
        Deal outcome = state.outcome().orElseGet(() -> Deal.statusQuo(state.concluded().issues()));
        List<Settlement> settlements = new ArrayList<>();
        if (!outcome.isStatusQuo()) {
            settlements.add(new Settlement(
                    Kind.FINAL, Texts.of("table.settlement.final"), words(glance, index.terms(outcome)), List.of()));
        }
        Deal open = state.concluded();
        for (int issue : outcome.terms().toArray()) {
            open = open.with(issue, 0);
        }
        if (!open.isStatusQuo()) {
            Kind kind = glance.position().isOver() ? Kind.LAPSED : Kind.PROVISIONAL;
            settlements.add(new Settlement(
                    kind,
                    Texts.of(kind == Kind.LAPSED ? "table.settlement.lapsed" : "table.settlement.provisional"),
                    words(glance, index.terms(open)),
                    owed(glance)));
        }
        return settlements;
    }

    private static String words(Glance glance, Map<String, String> terms) {
        return glance.game().wording().of(terms);
    }

    /// What the concluded package still owes, and the objections to its being final that the viewer knows.
    static List<String> owed(Glance glance) {
        List<String> lines = new ArrayList<>();
        for (Owed owed : glance.talks().owed()) {
            lines.add(line(glance, owed));
        }
        glance.game()
                .rules()
                .in(new Reading.OnTheTable(glance.viewer()), glance.context())
                .finalityObjections(glance.position().state().concluded(), glance.context())
                .stream()
                .filter(objection -> !(objection instanceof Objection.NotConsulted))
                .map(glance.words()::of)
                .forEach(lines::add);
        return lines;
    }

    private static String line(Glance glance, Owed owed) {
        String party = glance.game().party(owed.party());
        Optional<String> latest = owed.latest().map(round -> glance.scenario().round(round).title());
        if (glance.position().isOver()) {
            return Texts.of("table.settlement.never", party);
        }
        return latest.map(round -> Texts.of("table.settlement.owed", party, round))
                .orElseGet(() -> Texts.of("table.settlement.too-late", party));
    }
}
