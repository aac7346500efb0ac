package org.parley.talks;

import java.util.List;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Rules;

/// What a party may sign by its own rules, whatever others say: its red lines, its offers and its reservation, as far
/// as the package binds it.
public final class Mandate {
    private Mandate() {}

    /// Why a party may not stand by a package, in the order of [Rules#objections]; empty if it may, and where the
    /// package does not bind it.
    public static List<Objection> objections(Rules rules, String party, Deal deal, Context context) {
        return rules.objections(deal, context).stream()
                .filter(objection -> party(objection).equals(party))
                .toList();
    }

    /// Whose rule an objection is about; empty where it is about nobody's.
    public static String party(Objection objection) {
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
