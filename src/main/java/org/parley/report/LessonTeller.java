package org.parley.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.ReachWording;
import org.parley.reach.Stop;
import org.parley.reach.Way;
import org.parley.report.chart.Standing;
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
        Answer<Chronicle> chronicle =
                Chronicle.of(
                        talks, Prospects.withoutEstimates(talks.rules(), perspective.widest().reading(), budget));
        Answer<List<MissedChance>> missed = perspective.isInstructor()
                ? MissedChances.of(talks, budget)
                : new Answer.Exact<>(List.of());
        return new Lessons(
                chronicle.exact().map(this::turns).orElse(List.of()),
                missed(missed.exact().orElse(List.of())),
                perspective.scores() ? stability() : List.of(),
                Stream.of(chronicle, missed).flatMap(this::why).findFirst());
    }

    private Stream<String> why(Answer<?> answer) {
        return switch (answer) {
            case Answer.Stopped<?>(Stop stop) -> Stream.of(new ReachWording(perspective.language()).of(stop));
            case Answer.Exact<?> _ -> Stream.empty();
        };
    }

    private List<Lessons.Turn> turns(Chronicle chronicle) {
        return chronicle.turningPoints().stream()
                .map(point -> turn(chronicle, point))
                .toList();
    }

    private Lessons.Turn turn(Chronicle chronicle, TurningPoint point) {
        List<String> sentences = new MoveTeller(perspective).sentences(
                talks.position(point.entry()), talks.position(point.entry()).happenings());
        String title = scenario.understanding(point.understanding()).title();
        String kind = point.change().name().toLowerCase(Locale.ROOT);
        return new Lessons.Turn(
                point.understanding(),
                title,
                point.entry(),
                round(point.entry()),
                sentences.isEmpty() ? "" : sentences.getFirst(),
                kind,
                words.say("turn." + kind, title),
                Standing.of(point.after(), chronicle.moments().get(point.entry()).willLapse()),
                because(point),
                point.kept().map(this::steps).orElse(List.of()));
    }

    private List<String> because(TurningPoint point) {
        ReachWording wording = new ReachWording(perspective.language());
        return Stream.concat(
                        point.because().stream().map(perspective.rulesWording()::of),
                        point.reason().stream().map(reason -> wording.of(scenario, reason)))
                .toList();
    }

    /// The id of the round in which an entry was made; of the first for the opening.
    private String round(int entry) {
        return entry == 0
                ? scenario.rounds().getFirst().id()
                : talks.journal().get(entry - 1).round();
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

    /// One for each understanding, however many rounds had a chance of it.
    private List<Lessons.Missed> missed(List<MissedChance> chances) {
        return chances.stream()
                .collect(Collectors.groupingBy(MissedChance::understanding, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> missed(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Lessons.Missed missed(String understanding, List<MissedChance> chances) {
        List<Lessons.Chance> told = chances.stream()
                .map(chance -> new Lessons.Chance(chance.round(), chance.first(), chance.last(), sentence(chance)))
                .toList();
        String first = told.getFirst().sentence();
        List<String> later = told.stream()
                .skip(1)
                .map(chance -> scenario.round(chance.round()).title())
                .toList();
        return new Lessons.Missed(
                understanding,
                scenario.understanding(understanding).title(),
                told,
                later.isEmpty() ? first : words.say("missed.again", first, and(later)));
    }

    private String and(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : words.say(
                        "missed.and",
                        String.join(", ", parts.subList(0, parts.size() - 1)),
                        parts.getLast());
    }

    private String sentence(MissedChance chance) {
        String owed = chance.owed().stream()
                .map(Owed::party)
                .map(scenario::party)
                .map(Party::title)
                .collect(Collectors.joining(", "));
        return words.say(
                owed.isEmpty() ? "missed.sentence" : "missed.sentence.owed",
                scenario.round(chance.round()).title(),
                words.count(chance.first()),
                perspective.rulesWording().of(chance.terms()),
                owed);
    }

    private List<Lessons.StabilityEntry> stability() {
        State end = talks.position().state();
        Rules rules = perspective.rules(perspective.widest(), end.context());
        return new StabilityTeller(scenario, perspective.language()).of(end, rules);
    }
}
