package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.parley.scenario.Annotation;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Fact;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Reservation;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Stance;

/// Random scenarios to try strategies on: two or three negotiators, four to six issues on which one gives and the
/// others gain by differing amounts, red lines, and a lever each that opens an offer; or as large as one likes, with
/// red lines across issues. The same seed always gives the same scenario.
public final class RandomBargains {
    private static final double THREE_NEGOTIATORS = 0.3;
    private static final double HIDDEN = 0.7;
    private static final double OPENED_BY_LEVER = 0.25;

    private final SplittableRandom random;
    private final List<String> parties;
    private final List<Issue> issues;

    private RandomBargains(SplittableRandom random, int parties, int issues, int leastLevels, int mostLevels) {
        this.random = random;
        this.parties = names("party", parties);
        this.issues = names("issue", issues).stream()
                .map(id -> issue(id, between(leastLevels, mostLevels)))
                .toList();
    }

    /// The scenario of a seed.
    public static Scenario scenario(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int parties = random.nextDouble() < THREE_NEGOTIATORS ? 3 : 2;
        int issues = random.nextInt(4, 7);
        RandomBargains bargains = new RandomBargains(random, parties, issues, 3, 5);
        List<Round> rounds = bargains.rounds(bargains.between(1, 3));
        List<RedLine> redLines = bargains.parties.stream()
                .flatMap(party -> bargains.redLine(party).stream())
                .toList();
        return bargains.scenario("bargain-" + Long.toUnsignedString(seed), rounds, redLines);
    }

    /// A scenario of four negotiators and so many issues of four levels each: 15 issues make 10^9 packages, 20 make
    /// 10^12. For each issue a red line forbids more than half of it without something on another.
    public static Scenario large(long seed, int issues) {
        RandomBargains bargains = new RandomBargains(new SplittableRandom(seed), 4, issues, 4, 4);
        List<Round> rounds = bargains.rounds(3);
        List<RedLine> redLines = bargains.issues.stream().map(bargains::notAlone).toList();
        return bargains.scenario("large-" + issues + "-" + Long.toUnsignedString(seed), rounds, redLines);
    }

    private Scenario scenario(String id, List<Round> rounds, List<RedLine> redLines) {
        return Scenario.builder(id)
                .parties(parties.stream()
                        .map(party -> Party.of(party, party, Role.NEGOTIATOR))
                        .toList())
                .issues(issues)
                .redLines(redLines)
                .offers(offers())
                .preferences(parties.stream().map(this::preference).toList())
                .facts(parties.stream()
                        .map(party -> new Fact(fact(party), fact(party), false, Annotation.NONE))
                        .toList())
                .levers(parties.stream().map(RandomBargains::lever).toList())
                .rounds(rounds)
                .build();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private Disclosure disclosure() {
        return chance(HIDDEN) ? Disclosure.PRIVATE : Disclosure.PUBLIC;
    }

    private static List<String> names(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> kind + "-" + number).toList();
    }

    private static String fact(String party) {
        return "signal-of-" + party;
    }

    private Issue issue(String id, int count) {
        List<Level> levels = IntStream.range(0, count)
                .mapToObj(level -> Level.of("level-" + level, "Level " + level))
                .toList();
        String obligor = parties.get(random.nextInt(parties.size()));
        return Issue.of(id, id, chance(0.2) ? parties.subList(0, 2) : List.of(obligor), levels);
    }

    /// Against the highest level of one of its own issues.
    private List<RedLine> redLine(String party) {
        List<Issue> own = issues.stream()
                .filter(issue -> issue.obligors().contains(party) && issue.levels().size() > 3)
                .toList();
        if (own.isEmpty() || chance(0.4)) {
            return List.of();
        }
        Issue issue = own.get(random.nextInt(own.size()));
        return List.of(new RedLine(
                "never-" + party,
                party,
                "Never so far.",
                disclosure(),
                PackageAtom.atLeast(issue.id(), issue.levels().getLast().id()),
                Condition.always(),
                Annotation.NONE));
    }

    private RedLine notAlone(Issue issue) {
        Issue other = issues.get(random.nextInt(issues.size()));
        return new RedLine(
                "not-alone-" + issue.id(),
                issue.obligors().getFirst(),
                "Not so far without something in return.",
                disclosure(),
                new Condition.All<>(List.of(
                        PackageAtom.atLeast(issue.id(), issue.levels().get(2).id()),
                        new Condition.Not<>(
                                PackageAtom.atLeast(other.id(), other.levels().get(1).id())))),
                Condition.always(),
                Annotation.NONE);
    }

    private List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (Issue issue : issues) {
            for (String party : issue.obligors()) {
                boolean opened = chance(OPENED_BY_LEVER);
                String other = parties.get((parties.indexOf(party) + 1) % parties.size());
                offers.add(new Offer(
                        "offer-" + (offers.size() + 1),
                        party,
                        "We can go that far.",
                        disclosure(),
                        Map.of(issue.id(), issue.levels().getLast().id()),
                        Condition.always(),
                        opened ? ContextAtom.fact(fact(chance(0.5) ? party : other)) : Condition.always(),
                        Annotation.NONE));
            }
        }
        return offers;
    }

    private static Lever lever(String party) {
        return new Lever(
                "signal-" + party,
                party,
                "Give a signal",
                Stance.CONCILIATORY,
                false,
                false,
                Condition.always(),
                List.of(new Effect.SetFact(fact(party), true)),
                Annotation.NONE);
    }

    /// What costs an obligor is worth something to the others; on common obligations all gain up to some level.
    private Preference preference(String party) {
        Map<String, List<Long>> points = new LinkedHashMap<>();
        for (Issue issue : issues) {
            boolean common = issue.obligors().size() > 1;
            int each = common ? between(-2, 6) : issue.obligors().contains(party) ? -between(1, 6) : between(1, 9);
            int bend = between(-1, 1);
            List<Long> values = new ArrayList<>();
            for (int level = 0; level < issue.levels().size(); level++) {
                values.add((long) level * each + (level > 1 ? bend : 0));
            }
            points.put(issue.id(), values);
        }
        return new Preference(
                party, disclosure(), points, List.of(), new Reservation(between(0, 3), List.of()), Annotation.NONE);
    }

    private List<Round> rounds(int count) {
        return names("round", count).stream()
                .map(id -> new Round(
                        id,
                        id,
                        "",
                        "",
                        parties,
                        List.of(),
                        issues.stream().map(Issue::id).filter(issue -> chance(0.85)).toList(),
                        Annotation.NONE))
                .toList();
    }
}
