package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Random red lines, offers and preferences of a scenario that is being made.
final class RandomRules {
    private final Dice dice;
    private final RandomScenarios.Size size;
    private final RandomTexts texts;
    private final List<Party> parties;
    private final List<Issue> issues;
    private final RandomConditions conditions;

    RandomRules(
            Dice dice,
            RandomScenarios.Size size,
            RandomTexts texts,
            List<Party> parties,
            List<Issue> issues,
            RandomConditions conditions) {
        this.dice = dice;
        this.size = size;
        this.texts = texts;
        this.parties = parties;
        this.issues = issues;
        this.conditions = conditions;
    }

    List<RedLine> redLines() {
        List<RedLine> lines = new ArrayList<>();
        int count = dice.between(0, size.redLines());
        for (int line = 1; line <= count; line++) {
            lines.add(new RedLine(
                    "red-line-" + line,
                    dice.oneOf(parties).id(),
                    texts.title(),
                    dice.oneOf(Disclosure.values()),
                    forbidden(),
                    conditions.mostlyAlways(0.5),
                    texts.annotation()));
        }
        return lines;
    }

    private Condition<PackageAtom> forbidden() {
        int kind = dice.between(0, 9);
        if (kind < 5) {
            Issue issue = dice.oneOf(conditions.raisable());
            return PackageAtom.atLeast(issue.id(), issue.levels().getLast().id());
        }
        if (kind < 8) {
            return new Condition.All<>(
                    List.of(conditions.someTerm(), new Condition.Not<>(conditions.someTerm())));
        }
        return conditions.aboutPackage();
    }

    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (Issue issue : conditions.raisable()) {
            for (String obligor : issue.obligors()) {
                if (dice.chance(0.85)) {
                    offers.add(offer(offers.size() + 1, obligor, issue));
                }
            }
        }
        if (dice.chance(0.3) && !offers.isEmpty()) {
            Offer first = dice.oneOf(offers);
            Issue issue = issues.stream()
                    .filter(candidate -> first.gives().containsKey(candidate.id()))
                    .findFirst()
                    .orElseThrow();
            offers.add(offer(offers.size() + 1, first.party(), issue));
        }
        return offers;
    }

    private Offer offer(int number, String party, Issue main) {
        Map<String, String> gives = new LinkedHashMap<>();
        gives.put(main.id(), given(main));
        for (Issue other : conditions.raisable()) {
            if (other.obligors().contains(party) && dice.chance(0.2)) {
                gives.putIfAbsent(other.id(), given(other));
            }
        }
        Condition<PackageAtom> inReturnFor = dice.chance(0.55)
                ? Condition.always()
                : dice.chance(0.7) ? conditions.someTerm() : conditions.aboutPackage();
        return new Offer(
                "offer-" + number,
                party,
                texts.title(),
                dice.oneOf(Disclosure.values()),
                gives,
                inReturnFor,
                conditions.mostlyAlways(0.65),
                texts.annotation());
    }

    private String given(Issue issue) {
        int top = issue.levels().size() - 1;
        return issue.levels().get(dice.chance(0.6) ? top : dice.between(1, top)).id();
    }

    List<Preference> preferences() {
        List<Preference> preferences = new ArrayList<>();
        for (Party party : parties) {
            if (dice.chance(party.role() == Role.OBSERVER ? 0.2 : 0.6)) {
                preferences.add(new Preference(
                        party.id(),
                        dice.chance(0.6) ? Disclosure.PRIVATE : Disclosure.PUBLIC,
                        points(),
                        bonuses(),
                        reservation(),
                        texts.annotation()));
            }
        }
        return preferences;
    }

    private Map<String, List<Long>> points() {
        Map<String, List<Long>> points = new LinkedHashMap<>();
        for (Issue issue : dice.someOf(issues, 0.85)) {
            List<Long> values = new ArrayList<>();
            for (int level = 0; level < issue.levels().size(); level++) {
                values.add(
                        level == 0 && dice.chance(0.85) ? 0L : (long) dice.between(-5, 8));
            }
            points.put(issue.id(), List.copyOf(values));
        }
        return points;
    }

    private List<Bonus> bonuses() {
        List<Bonus> bonuses = new ArrayList<>();
        int count = dice.oneOf(0, 0, 0, 1, 2);
        for (int bonus = 0; bonus < count; bonus++) {
            bonuses.add(new Bonus(conditions.aboutPackage(), dice.between(-4, 6), texts.rarely()));
        }
        return bonuses;
    }

    private Reservation reservation() {
        if (dice.chance(0.3)) {
            return Reservation.ZERO;
        }
        List<Reservation.Change> changes = new ArrayList<>();
        int count = dice.oneOf(0, 0, 1, 2);
        for (int change = 0; change < count; change++) {
            changes.add(new Reservation.Change(conditions.mostlyAlways(0.1), dice.between(-5, 5)));
        }
        return new Reservation(dice.between(-8, 4), changes);
    }
}
