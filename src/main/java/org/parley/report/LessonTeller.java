package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.outcome.GraphModel.Concept;
import org.parley.outcome.Stability;
import org.parley.reach.Budget;
import org.parley.reach.Way;
import org.parley.rules.Deal;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Chronicle;
import org.parley.talks.MissedChance;
import org.parley.talks.MissedChances;
import org.parley.talks.Owed;
import org.parley.talks.Prospects;
import org.parley.talks.Talks;
import org.parley.talks.TurningPoint;

/// Tells what is to be learned from the talks, as far as the audience may see it.
final class LessonTeller {
    private final Perspective perspective;
    private final Words words;
    private final Talks talks;
    private final Scenario scenario;
    private final Budget budget;

    LessonTeller(Perspective perspective, Budget budget) {
        this.perspective = perspective;
        this.budget = budget;
        words = perspective.words();
        talks = perspective.talks();
        scenario = perspective.scenario();
    }

    Lessons lessons() {
        boolean all = perspective.isInstructor();
        return new Lessons(all ? losses() : List.of(), all ? missed() : List.of(), stability());
    }

    private List<Lessons.Loss> losses() {
        return Chronicle.of(talks, new Prospects(talks.rules(), new Reading.Actual(), budget))
                .exact()
                .map(chronicle -> chronicle.turningPoints().stream()
                        .filter(point -> point.change() == TurningPoint.Change.LOST)
                        .map(this::loss)
                        .toList())
                .orElse(List.of());
    }

    private Lessons.Loss loss(TurningPoint point) {
        List<String> sentences = perspective.talksWording().of(talks.position(point.entry()));
        return new Lessons.Loss(
                point.understanding(),
                scenario.understanding(point.understanding()).title(),
                point.entry(),
                sentences.isEmpty() ? "" : sentences.getFirst(),
                point.because().stream().map(perspective.rulesWording()::of).toList(),
                point.kept().map(this::steps).orElse(List.of()));
    }

    private List<String> steps(Way way) {
        return way.steps().stream().map(this::step).toList();
    }

    private String step(Way.Step step) {
        return switch (step) {
            case Way.Step.OpenRound(String round) ->
                words.say("way.round", scenario.round(round).title());
            case Way.Step.Happens(String event) ->
                words.say("way.event", scenario.event(event).title());
            case Way.Step.Pull(String lever, String party) ->
                words.say("way.pull", scenario.party(party).title(), scenario.lever(lever).title());
            case Way.Step.Conclude(Map<String, String> terms) ->
                words.say("way.conclude", perspective.rulesWording().of(terms));
        };
    }

    private List<Lessons.Missed> missed() {
        return MissedChances.of(talks, budget).exact().orElse(List.of()).stream()
                .map(this::missed)
                .toList();
    }

    private Lessons.Missed missed(MissedChance chance) {
        String owed = chance.owed().stream()
                .map(Owed::party)
                .map(scenario::party)
                .map(Party::title)
                .collect(Collectors.joining(", "));
        return new Lessons.Missed(
                chance.understanding(),
                scenario.understanding(chance.understanding()).title(),
                chance.first(),
                chance.last(),
                words.say(
                        owed.isEmpty() ? "missed.sentence" : "missed.sentence.owed",
                        scenario.round(chance.round()).title(),
                        words.count(chance.first()),
                        perspective.rulesWording().of(chance.terms()),
                        owed));
    }

    private List<Lessons.StabilityEntry> stability() {
        State end = talks.position().state();
        Deal agreed = end.phase().isOver()
                ? end.outcome().orElseGet(() -> Deal.statusQuo(end.concluded().issues()))
                : end.concluded();
        if (agreed.isStatusQuo() || agreed.terms().count() > Stability.MOST_TERMS) {
            return List.of();
        }
        Rules rules = perspective.rules(perspective.widest(), end.context());
        Map<String, List<Lessons.Verdict>> byParty = new LinkedHashMap<>();
        for (Stability.Entry entry : Stability.of(agreed, rules).entries()) {
            byParty.computeIfAbsent(entry.party(), party -> new ArrayList<>()).add(verdict(entry));
        }
        List<Lessons.StabilityEntry> entries = new ArrayList<>();
        byParty.forEach((party, verdicts) -> entries.add(new Lessons.StabilityEntry(
                scenario.party(party).title(), perspective.colour(party), verdicts)));
        return entries;
    }

    private Lessons.Verdict verdict(Stability.Entry entry) {
        String party = scenario.party(entry.party()).title();
        String key = "stability." + entry.reason() + (entry.concept() == Concept.SEQUENTIAL ? ".SEQUENTIAL" : "");
        String sentence = entry.breaking()
                .map(withdrawal -> withdrawn(key, party, withdrawal))
                .or(() -> entry.deterrence().map(deterrence -> deterred(key, party, deterrence)))
                .orElseGet(() -> words.say(key, party));
        return new Lessons.Verdict(words.say("stability.concept." + entry.concept()), entry.isStable(), sentence);
    }

    private String withdrawn(String key, String party, Stability.Withdrawal withdrawal) {
        return words.say(
                key,
                party,
                issue(withdrawal.issue()),
                words.count(withdrawal.worth()),
                words.count(withdrawal.worthAfter()));
    }

    private String deterred(String key, String party, Stability.Deterrence deterrence) {
        Stability.Withdrawal tempting = deterrence.tempting();
        return words.say(
                key,
                party,
                issue(tempting.issue()),
                words.count(tempting.worth()),
                words.count(tempting.worthAfter()),
                deterrence.answers().stream().map(this::issue).collect(Collectors.joining(", ")),
                words.count(deterrence.worthThen()));
    }

    private String issue(String id) {
        return scenario.issue(id).label();
    }
}
