package org.parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Random valid scenarios with every feature of the file format, for laws that must hold for all of them.
///
/// The same seed and size always give the same scenario. The choices lean towards talks in which something is
/// reachable: most obligors offer something, most parties are in the room, most issues are on the agenda.
public final class RandomScenarios {
    private final Dice dice;
    private final Size size;
    private final RandomTexts texts;
    private final List<Party> parties;
    private final List<Issue> issues;
    private final List<Fact> facts;
    private final List<Gauge> gauges;
    private final List<String> rounds;
    private final RandomConditions conditions;

    /// The most of each kind of thing; at least two parties, one issue, one round and the levels named are made.
    public record Size(
            int parties,
            int leastIssues,
            int issues,
            int leastLevels,
            int levels,
            int rounds,
            int levers,
            int events,
            int facts,
            int gauges,
            int redLines) {
        /// At most 81 packages and few contexts: small enough to look at every state.
        public static final Size SMALL = new Size(4, 2, 4, 2, 3, 3, 3, 2, 2, 1, 3);

        /// At most 16 packages and two rounds: for what is asked many times of each scenario.
        public static final Size TINY = new Size(3, 2, 4, 2, 2, 2, 2, 1, 1, 1, 2);

        /// Up to 65,536 packages and more rules of each kind.
        public static final Size MIDDLING = new Size(5, 5, 8, 2, 4, 4, 4, 3, 3, 2, 6);
    }

    private RandomScenarios(long seed, Size size) {
        this.dice = new Dice(seed);
        this.size = size;
        this.texts = new RandomTexts(dice);
        this.parties = parties();
        this.issues = issues();
        this.facts = facts();
        this.gauges = gauges();
        this.rounds = names("round", dice.between(1, size.rounds()));
        this.conditions = new RandomConditions(dice, issues, facts, gauges, consultable(), rounds);
    }

    /// A small scenario.
    public static Scenario scenario(long seed) {
        return scenario(seed, Size.SMALL);
    }

    /// A scenario of this size.
    public static Scenario scenario(long seed, Size size) {
        return new RandomScenarios(seed, size).scenario();
    }

    private Scenario scenario() {
        RandomRules rules = new RandomRules(dice, size, texts, parties, issues, conditions);
        List<RedLine> redLines = rules.redLines();
        List<Offer> offers = rules.offers();
        List<String> disclosable = new ArrayList<>();
        redLines.forEach(line -> disclosable.add(line.id()));
        offers.forEach(offer -> disclosable.add(offer.id()));
        return Scenario.builder("random-" + dice.between(0, 999_999))
                .about(texts.about())
                .parties(parties)
                .issues(issues)
                .redLines(redLines)
                .offers(offers)
                .preferences(rules.preferences())
                .facts(facts)
                .gauges(gauges)
                .levers(levers(disclosable))
                .leversPerRound(dice.oneOf(0, 1, 1, 1, 2))
                .events(events(disclosable))
                .endings(endings())
                .rounds(meetings())
                .turnsPerRound(dice.chance(0.7) ? Scenario.DEFAULT_TURNS_PER_ROUND : dice.between(1, 20))
                .understandings(understandings())
                .classroom(classroom())
                .history(dice.chance(0.3) ? Optional.of(history()) : Optional.empty())
                .annotation(new Annotation(dice.chance(0.1) ? texts.text() : "", List.of()))
                .build();
    }

    private static List<String> names(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> kind + "-" + number).toList();
    }

    private List<Party> parties() {
        List<Party> made = new ArrayList<>();
        for (String id : names("party", dice.between(2, size.parties()))) {
            Role role = made.size() < 2
                    ? Role.NEGOTIATOR
                    : dice.oneOf(Role.CONSULTED, Role.CONSULTED, Role.NEGOTIATOR, Role.OBSERVER);
            made.add(new Party(
                    id, texts.title(), role, texts.rarely(), texts.rarely(), texts.annotation()));
        }
        return List.copyOf(made);
    }

    private List<String> negotiators() {
        return parties.stream().filter(party -> party.role() == Role.NEGOTIATOR).map(Party::id).toList();
    }

    private List<String> consultable() {
        return parties.stream().filter(party -> party.role() != Role.OBSERVER).map(Party::id).toList();
    }

    private List<Issue> issues() {
        List<Issue> made = new ArrayList<>();
        for (String id : names("issue", dice.between(size.leastIssues(), size.issues()))) {
            List<Level> levels = new ArrayList<>();
            int count = !made.isEmpty() && dice.chance(0.03) ? 1 : dice.between(size.leastLevels(), size.levels());
            for (int level = 0; level < count; level++) {
                levels.add(new Level("level-" + level, texts.title(), texts.rarely(), texts.annotation()));
            }
            int obligors = dice.oneOf(0, 1, 1, 1, 1, 1, 2, 2, 2, 3);
            int consult = dice.chance(0.3) ? dice.between(1, 2) : 0;
            made.add(new Issue(
                    id,
                    texts.title(),
                    texts.rarely(),
                    dice.pick(negotiators(), obligors),
                    dice.pick(consultable(), consult),
                    texts.rarely(),
                    levels,
                    texts.annotation()));
        }
        return List.copyOf(made);
    }

    private List<Fact> facts() {
        return names("fact", dice.between(0, size.facts())).stream()
                .map(id -> new Fact(id, texts.title(), dice.chance(0.3), texts.annotation()))
                .toList();
    }

    private List<Gauge> gauges() {
        return names("gauge", dice.between(0, size.gauges())).stream()
                .map(id -> {
                    int min = dice.between(-1, 1);
                    int max = min + dice.between(1, 3);
                    return new Gauge(id, texts.title(), min, max, dice.between(min, max), texts.annotation());
                })
                .toList();
    }

    private List<Effect> effects(List<String> disclosable) {
        List<Effect> effects = new ArrayList<>();
        int count = dice.between(1, 2);
        for (int effect = 0; effect < count; effect++) {
            int kind = dice.between(0, 9);
            if (kind < 4 && !facts.isEmpty()) {
                effects.add(new Effect.SetFact(dice.oneOf(facts).id(), dice.chance(0.75)));
            } else if (kind < 7 && !gauges.isEmpty()) {
                effects.add(new Effect.AddToGauge(dice.oneOf(gauges).id(), dice.oneOf(-2, -1, 1, 2)));
            } else if (kind < 8 && !disclosable.isEmpty()) {
                effects.add(new Effect.Disclose(dice.oneOf(disclosable)));
            } else {
                effects.add(new Effect.Consult(dice.oneOf(consultable())));
            }
        }
        return effects;
    }

    private List<Lever> levers(List<String> disclosable) {
        return names("lever", dice.between(0, size.levers())).stream()
                .map(id -> new Lever(
                        id,
                        dice.oneOf(negotiators()),
                        texts.title(),
                        dice.oneOf(Stance.values()),
                        dice.chance(0.3),
                        dice.chance(0.25),
                        conditions.mostlyAlways(0.6),
                        effects(disclosable),
                        texts.annotation()))
                .toList();
    }

    private List<Event> events(List<String> disclosable) {
        return names("event", dice.between(0, size.events())).stream()
                .map(id -> new Event(
                        id,
                        texts.title(),
                        dice.chance(0.5) ? Optional.of(dice.oneOf(rounds)) : Optional.empty(),
                        dice.oneOf(1.0, 1.0, 0.5, 0.25, 0.125, 0.0),
                        conditions.mostlyAlways(0.5),
                        effects(disclosable),
                        texts.annotation()))
                .toList();
    }

    private List<Ending> endings() {
        if (!dice.chance(0.25)) {
            return List.of();
        }
        Condition<ContextAtom> when = gauges.isEmpty() || dice.chance(0.3)
                ? new Condition.All<>(List.of(conditions.aboutContext(), conditions.aboutContext()))
                : ContextAtom.gaugeAtLeast(gauges.getFirst().id(), gauges.getFirst().max());
        return List.of(new Ending("ending-1", texts.title(), when, texts.annotation()));
    }

    private List<Round> meetings() {
        return rounds.stream()
                .map(id -> new Round(
                        id,
                        texts.title(),
                        texts.rarely(),
                        dice.chance(0.3) ? "2030-05-0" + dice.between(1, 9) : "",
                        parties.stream()
                                .filter(party -> dice.chance(party.role() == Role.NEGOTIATOR ? 0.85 : 0.5))
                                .map(Party::id)
                                .toList(),
                        dice.someOf(consultable(), 0.2),
                        dice.someOf(issues.stream().map(Issue::id).toList(), 0.75),
                        texts.annotation()))
                .toList();
    }

    private List<Understanding> understandings() {
        return names("understanding", dice.between(1, 3)).stream()
                .map(id -> {
                    Map<String, String> terms = new LinkedHashMap<>();
                    for (Issue issue : dice.pick(conditions.raisable(), dice.between(1, 2))) {
                        terms.put(
                                issue.id(),
                                issue.levels()
                                        .get(dice.between(1, issue.levels().size() - 1))
                                        .id());
                    }
                    return new Understanding(id, texts.title(), terms, texts.annotation());
                })
                .toList();
    }

    private Classroom classroom() {
        if (dice.chance(0.5)) {
            return Classroom.FREE;
        }
        return new Classroom(
                dice.oneOf(Classroom.Undo.values()),
                dice.chance(0.5),
                dice.chance(0.5),
                dice.chance(0.5) ? OptionalInt.of(dice.between(1, 60)) : OptionalInt.empty(),
                dice.oneOf(Classroom.Reveal.values()),
                dice.chance(0.3) ? Optional.of(new Lock(dice.between(1, Lock.MOST), "c2FsdA==", "aGFzaA==")) : Optional.empty());
    }

    private History history() {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Issue issue : dice.someOf(issues, 0.5)) {
            terms.put(issue.id(), dice.oneOf(issue.levels()).id());
        }
        return new History(terms, texts.rarely(), texts.sourceIds());
    }
}
