package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Lever;
import org.parley.scenario.Stance;
import org.parley.talks.Move;
import org.parley.talks.MoveRefusal;

/// A lever of the viewer's, with what it will do and cost.
///
/// @param effect what it does, in words
/// @param cost what it takes
/// @param obstacle why it cannot be pulled now, if it cannot
public record LeverRow(
        String id, String title, Stance stance, String effect, String cost, Optional<String> obstacle) {

    /// The levers of the viewer's seat, in the order of the file.
    public static List<LeverRow> of(Glance glance) {
        List<LeverRow> rows = new ArrayList<>();
        for (Lever lever : glance.seen().levers()) {
            if (glance.isYou(lever.party())) {
                rows.add(new LeverRow(
                        lever.id(),
                        lever.title(),
                        lever.stance(),
                        Texts.of("table.lever.effect", glance.game().wording().of(lever.effects())),
                        cost(glance, lever),
                        obstacle(glance, lever)));
            }
        }
        return rows;
    }

    /// How many levers the viewer may still pull in this round, in words; empty for an onlooker.
    public static String left(Glance glance) {
        return glance.seat().map(party -> Texts.of("table.lever.left", left(glance, party))).orElse("");
    }

    private static Optional<String> obstacle(Glance glance, Lever lever) {
        return Refusals.anything(glance)
                .or(() -> glance.talks()
                        .whyNot(glance.seat(), new Move.PullLever(lever.id()))
                        .map(refusal -> refusal instanceof MoveRefusal.LeverNotReady(String id, var reason)
                                ? glance.game().wording().of(reason, lever)
                                : glance.words().of(refusal)));
    }

    private static int left(Glance glance, String party) {
        return glance.position().state().leversLeft().get(glance.game().rules().index().party(party));
    }

    private static String cost(Glance glance, Lever lever) {
        String once = Texts.of(lever.repeatable() ? "table.lever.eachRound" : "table.lever.once");
        return Texts.of("table.lever.cost", left(glance, lever.party()), once);
    }
}
