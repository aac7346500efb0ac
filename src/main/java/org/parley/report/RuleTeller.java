package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.rules.ConditionWording;
import org.parley.rules.Context;
import org.parley.rules.Index;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Tells the rules and points that an audience may see.
final class RuleTeller {
    private final Perspective perspective;
    private final Words words;
    private final ConditionWording conditions;

    RuleTeller(Perspective perspective) {
        this.perspective = perspective;
        words = perspective.words();
        conditions = perspective.rulesWording().conditions();
    }

    List<RuleEntry> rules() {
        Scenario scenario = perspective.scenario();
        Context end = perspective.talks().position().state().context();
        Index index = perspective.talks().rules().index();
        List<RuleEntry> rules = new ArrayList<>();
        for (RedLine line : scenario.redLines()) {
            boolean told = end.disclosedRedLines().has(index.redLine(line.id()));
            rules.add(new RuleEntry(
                    line.id(),
                    "redLine",
                    scenario.party(line.party()).title(),
                    perspective.colour(line.party()),
                    line.statement(),
                    words.say("rules.forbids", conditions.ofPackage(line.forbids())),
                    when(line.when()),
                    known(line.disclosure(), told)));
        }
        for (Offer offer : scenario.offers()) {
            boolean told = end.disclosedOffers().has(index.offer(offer.id()));
            rules.add(new RuleEntry(
                    offer.id(),
                    "offer",
                    scenario.party(offer.party()).title(),
                    perspective.colour(offer.party()),
                    offer.statement(),
                    gives(offer),
                    when(offer.when()),
                    known(offer.disclosure(), told)));
        }
        return rules;
    }

    private String gives(Offer offer) {
        String terms = perspective.rulesWording().of(offer.gives());
        return offer.inReturnFor().isAlways()
                ? words.say("rules.gives", terms)
                : words.say("rules.gives.for", terms, conditions.ofPackage(offer.inReturnFor()));
    }

    private String when(Condition<ContextAtom> condition) {
        return condition.isAlways() ? "" : conditions.ofContext(condition);
    }

    private static RuleEntry.Known known(Disclosure disclosure, boolean told) {
        return disclosure == Disclosure.PUBLIC
                ? RuleEntry.Known.PUBLIC
                : told ? RuleEntry.Known.DISCLOSED : RuleEntry.Known.PRIVATE;
    }

    List<PointsEntry> points() {
        return perspective.scenario().preferences().stream()
                .map(this::points)
                .toList();
    }

    private PointsEntry points(Preference preference) {
        Scenario scenario = perspective.scenario();
        return new PointsEntry(
                scenario.party(preference.party()).title(),
                perspective.colour(preference.party()),
                preference.disclosure() == Disclosure.PUBLIC,
                scenario.issues().stream()
                        .filter(issue -> preference.points().containsKey(issue.id()))
                        .map(issue -> levels(issue, preference.points().get(issue.id())))
                        .toList(),
                preference.bonuses().stream()
                        .map(bonus -> new PointsEntry.Part(
                                bonus.title(), conditions.ofPackage(bonus.when()), bonus.points()))
                        .toList(),
                preference.reservation().base(),
                preference.reservation().changes().stream()
                        .map(change ->
                                new PointsEntry.Part("", conditions.ofContext(change.when()), change.by()))
                        .toList());
    }

    private static PointsEntry.IssuePoints levels(Issue issue, List<Long> points) {
        return new PointsEntry.IssuePoints(
                issue.label(),
                IntStream.range(0, issue.levels().size())
                        .mapToObj(level -> new PointsEntry.LevelPoints(
                                issue.levels().get(level).label(), points.get(level)))
                        .toList());
    }
}
