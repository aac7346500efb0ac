package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;
import org.parley.rules.Index;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Condition;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.PackageAtom;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// Puts rules and contexts in the form that searches read.
final class SearchTerms {
    /// Issues of more levels than this are not searched.
    static final int MOST_LEVELS = 64;

    private final Rules rules;
    private final Scenario scenario;
    private final Index index;
    private final PackageSpace space;
    private final Map<Rule, Integer> positions = new HashMap<>();

    private SearchTerms(Rules rules, PackageSpace space) {
        this.rules = rules;
        this.space = space;
        scenario = rules.scenario();
        index = rules.index();
        rules.relaxable().forEach(rule -> positions.put(rule, positions.size()));
    }

    /// @param domain the levels that can be concluded whatever is relaxed
    static Terms of(Rules rules, State state, Domain domain, ContextGraph graph) {
        return new SearchTerms(rules, domain.space()).terms(state, domain, graph);
    }

    private int position(Rule rule) {
        return positions.getOrDefault(rule, -1);
    }

    private Terms terms(State state, Domain domain, ContextGraph graph) {
        int issues = scenario.issues().size();
        long[] levels = new long[issues];
        long[] obligors = new long[issues];
        long[] consults = new long[issues];
        boolean[] owed = new boolean[issues];
        int[] agendaRule = new int[issues];
        int[] consultationRule = new int[issues];
        List<Terms.Coverage> coverages = new ArrayList<>();
        for (int issue = 0; issue < issues; issue++) {
            Issue one = scenario.issues().get(issue);
            for (int digit = 0; digit < domain.digits(issue); digit++) {
                levels[issue] |= 1L << domain.level(issue, digit);
            }
            obligors[issue] = parties(one.obligors());
            consults[issue] = parties(one.consult());
            owed[issue] = rules.needsConsultation(issue);
            agendaRule[issue] = position(new Rule.OfAgenda(one.id()));
            consultationRule[issue] = position(new Rule.OfConsultation(one.id()));
            for (String obligor : one.obligors()) {
                if (rules.needsCoverage(issue, index.party(obligor))) {
                    coverages.add(coverage(issue, one.id(), obligor));
                }
            }
        }
        boolean[][] free = new boolean[scenario.rounds().size()][issues];
        for (int round = 0; round < free.length; round++) {
            for (int issue = 0; issue < issues; issue++) {
                free[round][issue] = Domain.isFree(rules, issue, round);
            }
        }
        return new Terms(
                levels,
                state.concluded().toArray(),
                obligors,
                consults,
                owed,
                free,
                agendaRule,
                consultationRule,
                worths(),
                redLines(),
                List.copyOf(coverages),
                graph.signatures().stream().map(SearchTerms::signature).toList());
    }

    private long parties(List<String> ids) {
        long parties = 0;
        for (String id : ids) {
            parties |= 1L << index.party(id);
        }
        return parties;
    }

    private Terms.Coverage coverage(int issue, String id, String obligor) {
        List<Terms.Offer> offers = new ArrayList<>();
        for (int position = 0; position < scenario.offers().size(); position++) {
            Offer offer = scenario.offers().get(position);
            if (offer.party().equals(obligor) && offer.gives().containsKey(id) && rules.offerCounts(position)) {
                int most = index.level(issue, Objects.requireNonNull(offer.gives().get(id)));
                offers.add(new Terms.Offer(position, most, test(offer.inReturnFor())));
            }
        }
        return new Terms.Coverage(
                issue, index.party(obligor), List.copyOf(offers), position(new Rule.OfCoverage(id, obligor)));
    }

    private List<Terms.RedLine> redLines() {
        List<Terms.RedLine> lines = new ArrayList<>();
        for (int position = 0; position < scenario.redLines().size(); position++) {
            RedLine line = scenario.redLines().get(position);
            if (rules.redLineCounts(position)) {
                lines.add(new Terms.RedLine(
                        position,
                        index.party(line.party()),
                        test(line.forbids()),
                        position(new Rule.OfRedLine(line.id()))));
            }
        }
        return List.copyOf(lines);
    }

    private List<Terms.Worth> worths() {
        List<Terms.Worth> worths = new ArrayList<>();
        for (int party = 0; party < scenario.parties().size(); party++) {
            long[][] points = new long[space.issues()][];
            for (int issue = 0; issue < points.length; issue++) {
                points[issue] = new long[space.levels(issue)];
            }
            List<Terms.Bonus> bonuses = new ArrayList<>();
            boolean counts = rules.hasReservation(party);
            if (counts) {
                var preference = rules.preference(party).orElseThrow();
                preference.points().forEach((issue, worth) -> points[index.issue(issue)] =
                        worth.stream().mapToLong(Long::longValue).toArray());
                preference.bonuses().forEach(bonus -> bonuses.add(new Terms.Bonus(test(bonus.when()), bonus.points())));
            }
            String id = scenario.parties().get(party).id();
            worths.add(new Terms.Worth(
                    points, List.copyOf(bonuses), counts, position(new Rule.OfReservation(id))));
        }
        return List.copyOf(worths);
    }

    private MaskTest test(Condition<PackageAtom> condition) {
        return test(condition, space);
    }

    /// A condition as it is asked of packages known in part.
    static MaskTest test(Condition<PackageAtom> condition, PackageSpace space) {
        return switch (condition) {
            case Condition.All<PackageAtom>(var parts) -> new MaskTest.All(tests(parts, space));
            case Condition.Any<PackageAtom>(var parts) -> new MaskTest.Any(tests(parts, space));
            case Condition.Not<PackageAtom>(var part) -> new MaskTest.Not(test(part, space));
            case Condition.Holds<PackageAtom>(PackageAtom.IssueLevel atom) -> {
                boolean[] allowed = PackageTest.allowed(atom, space);
                long mask = 0;
                for (int level = 0; level < allowed.length; level++) {
                    mask |= allowed[level] ? 1L << level : 0;
                }
                yield new MaskTest.LevelIn(space.index().issue(atom.issue()), mask);
            }
        };
    }

    private static List<MaskTest> tests(List<Condition<PackageAtom>> parts, PackageSpace space) {
        return parts.stream().map(part -> test(part, space)).toList();
    }

    private static Terms.Signature signature(Signature signature) {
        long consulted = 0;
        for (int party = signature.consulted().nextSetBit(0);
                party >= 0;
                party = signature.consulted().nextSetBit(party + 1)) {
            consulted |= 1L << party;
        }
        return new Terms.Signature(
                signature.redLines(),
                signature.offers(),
                consulted,
                signature.reservations().stream().mapToLong(Long::longValue).toArray());
    }

    /// The contexts as searches read them.
    static Contexts contexts(ContextGraph graph) {
        boolean[] withoutChance = new boolean[graph.openings().size()];
        int[] target = new int[withoutChance.length];
        for (int opening = 0; opening < target.length; opening++) {
            target[opening] = graph.openings().get(opening).target();
            withoutChance[opening] = graph.openings().get(opening).withoutChance();
        }
        return new Contexts(
                graph.firstNode(),
                graph.firstGate(),
                graph.signature(),
                graph.ended(),
                graph.gateOf(),
                graph.firstPull(),
                graph.pullLever(),
                graph.pullTarget(),
                graph.firstOpening(),
                target,
                withoutChance,
                graph.start());
    }

    /// Whether searches can read a scenario: its masks have a bit a party and a bit a level.
    static boolean canRead(Scenario scenario) {
        return scenario.parties().size() <= Long.SIZE
                && scenario.issues().stream().allMatch(issue -> issue.levels().size() <= MOST_LEVELS);
    }
}
