package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.rules.Index;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Annotation;
import org.parley.scenario.Bonus;
import org.parley.scenario.Disclosure;
import org.parley.scenario.History;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Note;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// Marks everything in a scenario and a session that somebody may not see, so that a search can find it.
public final class Secrets {
    /// Every private number is a multiple of this, and no other number of a report is.
    static final long PRIME = 1_000_003;

    /// The seed of every session.
    public static final long SEED = 918_273_645;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]{6,}");

    private Secrets() {}

    /// The scenario with every private text marked and every private number made a multiple of [#PRIME].
    public static Scenario plant(Scenario plain) {
        return new Scenario(
                plain.id(),
                plain.about(),
                plain.parties().stream()
                        .map(party -> new Party(
                                party.id(),
                                party.title(),
                                party.role(),
                                party.briefing(),
                                sheet(party.id()),
                                note("party" + party.id())))
                        .toList(),
                plain.issues(),
                plain.redLines().stream()
                        .map(line -> new RedLine(
                                line.id(),
                                line.party(),
                                statement(line.id()),
                                line.disclosure(),
                                line.forbids(),
                                line.when(),
                                note(line.id())))
                        .toList(),
                plain.offers().stream()
                        .map(offer -> new Offer(
                                offer.id(),
                                offer.party(),
                                statement(offer.id()),
                                offer.disclosure(),
                                offer.gives(),
                                offer.inReturnFor(),
                                offer.when(),
                                note(offer.id())))
                        .toList(),
                plain.preferences().stream().map(Secrets::preference).toList(),
                plain.facts(),
                plain.gauges(),
                plain.levers(),
                plain.leversPerRound(),
                plain.events(),
                plain.endings(),
                plain.rounds(),
                plain.turnsPerRound(),
                plain.understandings(),
                plain.classroom(),
                Optional.of(new History(java.util.Map.of(), "SECRET-history-", List.of())),
                plain.annotation());
    }

    private static Preference preference(Preference plain) {
        return new Preference(
                plain.party(),
                plain.disclosure(),
                plain.points().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                java.util.Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .map(points -> points * PRIME)
                                        .toList())),
                plain.bonuses().stream()
                        .map(bonus -> new Bonus(bonus.when(), bonus.points() * PRIME, bonus(plain.party())))
                        .toList(),
                new Reservation(
                        plain.reservation().base() * PRIME,
                        plain.reservation().changes().stream()
                                .map(change -> new Reservation.Change(change.when(), change.by() * PRIME))
                                .toList()),
                note("preference" + plain.party()));
    }

    /// The talks with a marked reason for every pass, a marked note by nobody's seat and one by each seat.
    public static Talks plant(Talks talks) {
        List<Entry> journal = talks.journal().stream()
                .map(entry -> entry.move() instanceof Move.Pass
                        ? new Entry(entry.number(), entry.round(), entry.seat(), new Move.Pass(why(entry.seat().orElse(""))))
                        : entry)
                .toList();
        Session session = talks.session().withJournal(journal).withNote(new Note(0, "", "SECRET-note-"));
        for (Party party : session.scenario().negotiators()) {
            session = session.withNote(new Note(journal.size(), Optional.of(party.id()), "", remark(party.id())));
        }
        return Talks.of(session);
    }

    /// Every marked text that a viewer may not see at the end of the talks.
    public static List<String> hiddenFrom(Viewer viewer, Talks talks) {
        Scenario scenario = talks.session().scenario();
        State end = talks.position().state();
        Index index = talks.rules().index();
        List<String> hidden = new ArrayList<>();
        hidden.add("SECRET-note-");
        hidden.add("SECRET-annotation-");
        hidden.add(String.valueOf(SEED));
        if (!talks.isOver()) {
            hidden.add("SECRET-history-");
        }
        for (Party party : scenario.parties()) {
            if (!viewer.equals(new Viewer.OfParty(party.id()))) {
                hidden.add(sheet(party.id()));
                hidden.add(why(party.id()));
                hidden.add(remark(party.id()));
            }
        }
        for (RedLine line : scenario.redLines()) {
            boolean told = end.context().disclosedRedLines().has(index.redLine(line.id()));
            if (!sees(viewer, line.party(), line.disclosure()) && !told) {
                hidden.add(statement(line.id()));
            }
        }
        for (Offer offer : scenario.offers()) {
            boolean told = end.context().disclosedOffers().has(index.offer(offer.id()));
            if (!sees(viewer, offer.party(), offer.disclosure()) && !told) {
                hidden.add(statement(offer.id()));
            }
        }
        for (Preference preference : scenario.preferences()) {
            if (!sees(viewer, preference.party(), preference.disclosure())) {
                hidden.add(bonus(preference.party()));
            }
        }
        return hidden;
    }

    /// Whether the viewer sees some points, so that private numbers may stand in its report.
    public static boolean seesPoints(Viewer viewer, Talks talks) {
        return talks.session().scenario().preferences().stream()
                .anyMatch(preference -> sees(viewer, preference.party(), preference.disclosure()));
    }

    /// The numbers in a text that only points can be.
    public static List<String> points(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replace(",", ""))
                .filter(digits -> digits.length() < 18)
                .filter(digits -> Long.parseLong(digits) != 0 && Long.parseLong(digits) % PRIME == 0)
                .toList();
    }

    private static boolean sees(Viewer viewer, String party, Disclosure disclosure) {
        return disclosure == Disclosure.PUBLIC || viewer.equals(new Viewer.OfParty(party));
    }

    private static String sheet(String party) {
        return "SECRET-sheet-" + party + "-";
    }

    private static String statement(String rule) {
        return "SECRET-rule-" + rule + "-";
    }

    private static String bonus(String party) {
        return "SECRET-bonus-" + party + "-";
    }

    private static String why(String party) {
        return "SECRET-why-" + party + "-";
    }

    private static String remark(String party) {
        return "SECRET-remark-" + party + "-";
    }

    private static Annotation note(String of) {
        return new Annotation("SECRET-annotation-" + of, List.of());
    }
}
