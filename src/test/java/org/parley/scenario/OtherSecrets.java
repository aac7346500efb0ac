package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes scenarios that look the same to one party and differ in all that it does not see: other parties' private red
/// lines, offers, points, reservations and confidential sheets.
public final class OtherSecrets {
    private final Scenario whole;
    private final String party;
    private final Set<String> seen;
    private final Dice dice;
    private final RandomConditions conditions;

    /// @param seen ids of the red lines and offers that the party sees
    public OtherSecrets(Scenario whole, String party, Set<String> seen, Dice dice) {
        this.whole = whole;
        this.party = party;
        this.seen = seen;
        this.dice = dice;
        conditions = new RandomConditions(
                dice,
                whole.issues(),
                whole.facts(),
                whole.gauges(),
                whole.parties().stream()
                        .filter(one -> one.role() != Role.OBSERVER)
                        .map(Party::id)
                        .toList(),
                whole.rounds().stream().map(Round::id).toList());
    }

    /// Another such scenario.
    public Scenario next() {
        return new Scenario(
                whole.id(),
                whole.about(),
                whole.parties().stream().map(this::otherSheet).toList(),
                whole.issues(),
                redLines(),
                offers(),
                preferences(),
                whole.facts(),
                whole.gauges(),
                whole.levers(),
                whole.leversPerRound(),
                whole.events(),
                whole.endings(),
                whole.rounds(),
                whole.turnsPerRound(),
                whole.understandings(),
                whole.classroom(),
                Optional.empty(),
                whole.annotation());
    }

    private boolean isOther(String owner) {
        return !owner.equals(party);
    }

    private Party otherSheet(Party one) {
        return isOther(one.id())
                ? new Party(one.id(), one.title(), one.role(), one.briefing(), "Another sheet.", one.annotation())
                : one;
    }

    private List<RedLine> redLines() {
        List<RedLine> lines = new ArrayList<>();
        for (RedLine line : whole.redLines()) {
            lines.add(isOther(line.party()) && !seen.contains(line.id()) ? redLine(line.id(), line.party()) : line);
        }
        if (dice.chance(0.5)) {
            lines.add(dice.between(0, lines.size()), redLine("one-more-line", another()));
        }
        return lines;
    }

    private RedLine redLine(String id, String owner) {
        return new RedLine(
                id,
                owner,
                "Another.",
                Disclosure.PRIVATE,
                dice.chance(0.5) ? conditions.someTerm() : conditions.aboutPackage(),
                conditions.mostlyAlways(0.5),
                Annotation.NONE);
    }

    private String another() {
        return dice.oneOf(
                whole.parties().stream().map(Party::id).filter(this::isOther).toList());
    }

    private List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (Offer offer : whole.offers()) {
            offers.add(
                    isOther(offer.party()) && !seen.contains(offer.id())
                            ? offer(offer.id(), offer.party(), offer.gives().keySet())
                            : offer);
        }
        List<Issue> theirs = conditions.raisable().stream()
                .filter(issue -> issue.obligors().stream().anyMatch(this::isOther))
                .toList();
        if (!theirs.isEmpty() && dice.chance(0.5)) {
            Issue issue = dice.oneOf(theirs);
            String owner = dice.oneOf(issue.obligors().stream().filter(this::isOther).toList());
            offers.add(dice.between(0, offers.size()), offer("one-more-offer", owner, Set.of(issue.id())));
        }
        return offers;
    }

    private Offer offer(String id, String owner, Set<String> issues) {
        Map<String, String> gives = new LinkedHashMap<>();
        for (String issue : issues) {
            List<Level> levels = whole.issue(issue).levels();
            gives.put(issue, levels.get(dice.between(1, levels.size() - 1)).id());
        }
        return new Offer(
                id,
                owner,
                "Another.",
                Disclosure.PRIVATE,
                gives,
                dice.chance(0.5) ? Condition.always() : conditions.someTerm(),
                conditions.mostlyAlways(0.65),
                Annotation.NONE);
    }

    private List<Preference> preferences() {
        List<Preference> preferences = new ArrayList<>();
        for (Party one : whole.parties()) {
            Optional<Preference> had = whole.preferences().stream()
                    .filter(preference -> preference.party().equals(one.id()))
                    .findFirst();
            boolean isSeen = had.filter(preference ->
                            !isOther(one.id()) || preference.disclosure() == Disclosure.PUBLIC)
                    .isPresent();
            if (isSeen) {
                preferences.add(had.orElseThrow());
            } else if (isOther(one.id()) && dice.chance(0.8)) {
                preferences.add(preference(one.id()));
            }
        }
        return preferences;
    }

    private Preference preference(String owner) {
        Map<String, List<Long>> points = new LinkedHashMap<>();
        for (Issue issue : whole.issues()) {
            points.put(
                    issue.id(),
                    issue.levels().stream().map(_ -> (long) dice.between(-9, 9)).toList());
        }
        return new Preference(
                owner,
                Disclosure.PRIVATE,
                points,
                List.of(new Bonus(conditions.aboutPackage(), dice.between(-9, 9), "")),
                new Reservation(dice.between(-30, 5), List.of()),
                Annotation.NONE);
    }
}
