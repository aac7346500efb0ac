package org.parley.rules;

import java.util.ArrayList;
import java.util.List;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Offer;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Who says no to a package, and by which of the rules that count.
final class Objections {
    private final Rules rules;
    private final Scenario scenario;
    private final Index index;

    Objections(Rules rules) {
        this.rules = rules;
        scenario = rules.scenario();
        index = rules.index();
    }

    /// Every obligor of every term, and every party that a term says to consult and that has been consulted.
    Bits boundBy(Deal deal, Context context) {
        Bits bound = Bits.NONE;
        for (int issue : deal.terms().toArray()) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                bound = bound.with(index.party(obligor));
            }
        }
        return bound.union(consultedFor(deal, context));
    }

    private Bits consultedFor(Deal deal, Context context) {
        Bits consulted = Bits.NONE;
        for (int issue : deal.terms().toArray()) {
            for (String party : scenario.issues().get(issue).consult()) {
                if (context.consulted().has(index.party(party))) {
                    consulted = consulted.with(index.party(party));
                }
            }
        }
        return consulted;
    }

    /// Why a package is not acceptable: red lines, then coverage, then worth.
    List<Objection> toConcluding(Deal deal, Context context) {
        List<Objection> objections = new ArrayList<>();
        Bits bound = boundBy(deal, context);
        objections.addAll(redLinesCrossed(deal, bound, context));
        for (int issue : deal.terms().toArray()) {
            Issue term = scenario.issues().get(issue);
            for (String obligor : term.obligors()) {
                if (rules.needsCoverage(issue, index.party(obligor)) && !offered(issue, obligor, deal, context)) {
                    Level level = term.levels().get(deal.level(issue));
                    objections.add(new Objection.NotOffered(term.id(), level.id(), obligor));
                }
            }
        }
        objections.addAll(reservationsMissed(deal, bound, context));
        return objections;
    }

    /// Why a concluded package is not final: consultations owed, then red lines and worth.
    List<Objection> toFinality(Deal deal, Context context) {
        List<Objection> objections = new ArrayList<>();
        for (int issue : deal.terms().toArray()) {
            for (String party : scenario.issues().get(issue).consult()) {
                if (rules.needsConsultation(issue) && !context.consulted().has(index.party(party))) {
                    objections.add(new Objection.NotConsulted(scenario.issues().get(issue).id(), party));
                }
            }
        }
        Bits consulted = consultedFor(deal, context);
        objections.addAll(redLinesCrossed(deal, consulted, context));
        objections.addAll(reservationsMissed(deal, consulted, context));
        return objections;
    }

    private List<Objection> redLinesCrossed(Deal deal, Bits parties, Context context) {
        List<Objection> objections = new ArrayList<>();
        for (int line = 0; line < scenario.redLines().size(); line++) {
            RedLine redLine = scenario.redLines().get(line);
            if (parties.has(index.party(redLine.party()))
                    && rules.redLineStands(line, context)
                    && rules.meets(redLine.forbids(), deal)) {
                objections.add(new Objection.CrossesRedLine(redLine.id(), redLine.party()));
            }
        }
        return objections;
    }

    private List<Objection> reservationsMissed(Deal deal, Bits parties, Context context) {
        List<Objection> objections = new ArrayList<>();
        for (int party : parties.stream().toArray()) {
            if (rules.hasReservation(party)) {
                long worth = rules.worth(party, deal);
                long reservation = rules.reservation(party, context);
                if (worth < reservation) {
                    objections.add(new Objection.BelowReservation(
                            scenario.parties().get(party).id(), worth, reservation));
                }
            }
        }
        return objections;
    }

    private boolean offered(int issue, String obligor, Deal deal, Context context) {
        String issueId = scenario.issues().get(issue).id();
        for (int given = 0; given < scenario.offers().size(); given++) {
            Offer offer = scenario.offers().get(given);
            String level = offer.gives().get(issueId);
            if (offer.party().equals(obligor)
                    && level != null
                    && index.level(issue, level) >= deal.level(issue)
                    && rules.offerStands(given, context)
                    && rules.meets(offer.inReturnFor(), deal)) {
                return true;
            }
        }
        return false;
    }
}
