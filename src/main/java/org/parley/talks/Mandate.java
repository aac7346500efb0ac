package org.parley.talks;

import java.util.ArrayList;
import java.util.List;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Rules;
import org.parley.scenario.RedLine;

/// What a party may sign by its own rules, whatever others say: its red lines, its offers and its reservation.
public final class Mandate {
    private Mandate() {}

    /// Why a party may not stand by a package, in the order of [Rules#objections]; empty if it may. Its red lines
    /// and its reservation count whether or not the package binds it.
    public static List<Objection> objections(Rules rules, String party, Deal deal, Context context) {
        List<Objection> objections = new ArrayList<>();
        List<RedLine> redLines = rules.scenario().redLines();
        for (int line = 0; line < redLines.size(); line++) {
            RedLine redLine = redLines.get(line);
            if (redLine.party().equals(party)
                    && rules.redLineStands(line, context)
                    && rules.meets(redLine.forbids(), deal)) {
                objections.add(new Objection.CrossesRedLine(redLine.id(), party));
            }
        }
        for (Objection objection : rules.objections(deal, context)) {
            if (objection instanceof Objection.NotOffered missing && missing.party().equals(party)) {
                objections.add(objection);
            }
        }
        int position = rules.index().party(party);
        if (rules.hasReservation(position)) {
            long worth = rules.worth(position, deal);
            long reservation = rules.reservation(position, context);
            if (worth < reservation) {
                objections.add(new Objection.BelowReservation(party, worth, reservation));
            }
        }
        return objections;
    }

    /// Whose rule an objection is about.
    static String party(Objection objection) {
        return switch (objection) {
            case Objection.CrossesRedLine(String redLine, String party) -> party;
            case Objection.NotOffered(String issue, String level, String party) -> party;
            case Objection.BelowReservation(String party, long worth, long reservation) -> party;
            case Objection.NotConsulted(String issue, String party) -> party;
            case Objection.ObligorAbsent(String issue, String party) -> party;
            case Objection.OffAgenda(String issue) -> "";
            case Objection.AlreadyConcluded(String issue, String level) -> "";
        };
    }
}
