package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.rules.Bits;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Offer;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// A red line or an offer that the viewer sees, in words.
///
/// @param rule its id
/// @param detail what it forbids or gives and in return for what
/// @param limit when it counts, empty where it always does
/// @param stands whether it counts now
/// @param secret whether only its own party knows it
public record Statement(
        Kind kind, String rule, String text, String detail, String limit, boolean stands, boolean secret) {
    /// What a party has said.
    public enum Kind {
        RED_LINE,
        OFFER
    }

    /// The red lines of a party that a glance sees, in the order of the file.
    public static List<Statement> redLines(Glance glance, String party) {
        List<Statement> seen = new ArrayList<>();
        Scenario scenario = glance.scenario();
        for (int line = 0; line < scenario.redLines().size(); line++) {
            RedLine redLine = scenario.redLines().get(line);
            boolean secret = secret(redLine.disclosure(), glance.context().disclosedRedLines(), line);
            if (redLine.party().equals(party) && (!secret || glance.isYou(party))) {
                seen.add(new Statement(
                        Kind.RED_LINE,
                        redLine.id(),
                        redLine.statement(),
                        Texts.of(
                                "table.redLine.detail",
                                glance.game().wording().conditions().ofPackage(redLine.forbids())),
                        limit(glance, redLine.when()),
                        glance.game().rules().redLineStands(line, glance.context()),
                        secret));
            }
        }
        return seen;
    }

    /// The offers of a party that a glance sees, in the order of the file.
    public static List<Statement> offers(Glance glance, String party) {
        List<Statement> seen = new ArrayList<>();
        Scenario scenario = glance.scenario();
        for (int number = 0; number < scenario.offers().size(); number++) {
            Offer offer = scenario.offers().get(number);
            boolean secret = secret(offer.disclosure(), glance.context().disclosedOffers(), number);
            if (offer.party().equals(party) && (!secret || glance.isYou(party))) {
                seen.add(new Statement(
                        Kind.OFFER,
                        offer.id(),
                        offer.statement(),
                        detail(glance, offer),
                        limit(glance, offer.when()),
                        glance.game().rules().offerStands(number, glance.context()),
                        secret));
            }
        }
        return seen;
    }

    private static boolean secret(Disclosure disclosure, Bits disclosed, int position) {
        return disclosure == Disclosure.PRIVATE && !disclosed.has(position);
    }

    private static String detail(Glance glance, Offer offer) {
        String gives = glance.game().wording().of(offer.gives());
        return offer.inReturnFor().isAlways()
                ? Texts.of("table.offer.detail", gives)
                : Texts.of(
                        "table.offer.detail.return",
                        gives,
                        glance.game().wording().conditions().ofPackage(offer.inReturnFor()));
    }

    private static String limit(Glance glance, Condition<ContextAtom> when) {
        return when.isAlways()
                ? ""
                : Texts.of("table.limit", glance.game().wording().conditions().ofContext(when));
    }
}
