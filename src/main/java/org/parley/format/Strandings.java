package org.parley.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.reach.PackageSpace;
import org.parley.rules.Bits;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Condition;
import org.parley.scenario.Offer;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Finds packages that can be concluded in one context and that a party no longer agrees to in a later one, so that
/// the party agrees to nothing more. Each finding is so; of large scenarios only packages of few terms are looked at,
/// and only up to a limit of work, so that there may be more.
final class Strandings {
    private static final int MOST_MADE = 20_000;
    private static final int MOST_PACKAGES = 96;
    private static final int MOST_JUDGEMENTS = 100_000;

    private final Rules rules;
    private final List<Deal> deals;
    private final Map<Signature, Integer> signatures = new HashMap<>();
    private final Map<Context, Integer> signatureOf = new HashMap<>();
    private final List<BitSet> acceptable = new ArrayList<>();
    private final Map<List<Integer>, Integer> points = new HashMap<>();
    private final List<BitSet> concludable = new ArrayList<>();
    private final List<BitSet> compared = new ArrayList<>();
    private final Map<Objection, Deal> found = new LinkedHashMap<>();
    private int judgements;

    /// What decides in a context which packages are acceptable.
    private record Signature(Bits redLines, Bits offers, List<Long> reservations, Bits consulted) {}

    Strandings(Rules rules) {
        this.rules = rules;
        this.deals = offered(rules.scenario());
    }

    /// The objections that may come, each with the smallest package found to be stranded by it, from which it takes
    /// its levels and worth.
    Map<Objection, Deal> found() {
        return found;
    }

    /// The packages with the fewest terms, of those that could be concluded if every offer stood and nothing else
    /// counted.
    private static List<Deal> offered(Scenario scenario) {
        PackageSpace space = PackageSpace.of(scenario);
        Rules offersAlone = Rules.of(offersAlone(scenario));
        Context start = offersAlone.startContext();
        List<Deal> made = new ArrayList<>(List.of(Deal.statusQuo(space.issues())));
        List<Deal> offered = new ArrayList<>();
        for (int next = 0; next < made.size() && offered.size() < MOST_PACKAGES; next++) {
            Deal deal = made.get(next);
            if (next > 0 && offersAlone.acceptable(deal, start)) {
                offered.add(deal);
            }
            for (int issue = deal.terms().max().orElse(-1) + 1; issue < space.issues(); issue++) {
                for (int level = 1; level < space.levels(issue) && made.size() < MOST_MADE; level++) {
                    made.add(deal.with(issue, level));
                }
            }
        }
        return offered;
    }

    private static Scenario offersAlone(Scenario scenario) {
        List<Offer> standing = scenario.offers().stream()
                .map(offer -> new Offer(
                        offer.id(),
                        offer.party(),
                        offer.statement(),
                        offer.disclosure(),
                        offer.gives(),
                        offer.inReturnFor(),
                        Condition.always(),
                        offer.annotation()))
                .toList();
        return Scenario.builder(scenario.id())
                .parties(scenario.parties())
                .issues(scenario.issues())
                .offers(standing)
                .build();
    }

    /// Looks at a context in which a round is open.
    ///
    /// @param earlier the points at which something can have been concluded before
    /// @return those and this one
    BitSet visit(State state, BitSet earlier) {
        int signature = signature(state.context());
        earlier.stream().filter(point -> !compared.get(signature).get(point)).forEach(point -> {
            compared.get(signature).set(point);
            compare(point, signature, state.context());
        });
        BitSet now = (BitSet) earlier.clone();
        now.set(point(signature, state.round()));
        return now;
    }

    private void compare(int point, int signature, Context context) {
        BitSet stranded = (BitSet) concludable.get(point).clone();
        stranded.andNot(acceptable.get(signature));
        stranded.stream()
                .mapToObj(deals::get)
                .filter(this::leavesMore)
                .takeWhile(deal -> judgements++ < MOST_JUDGEMENTS)
                .forEach(deal -> rules.objections(deal, context).stream()
                        .filter(objection -> isNew(objection.rule()))
                        .forEach(objection -> found.put(objection, deal)));
    }

    private boolean isNew(Optional<Rule> rule) {
        return found.keySet().stream().noneMatch(known -> known.rule().equals(rule));
    }

    /// Whether an issue is left on which something could still be agreed.
    private boolean leavesMore(Deal deal) {
        return IntStream.range(0, deal.issues())
                .anyMatch(issue -> deal.level(issue) == 0
                        && rules.scenario().issues().get(issue).levels().size() > 1);
    }

    /// The signature of a context: no condition reads which levers were used or which events have happened.
    private int signature(Context context) {
        Context read = new Context(
                context.round(),
                context.facts(),
                context.gauges(),
                context.consulted(),
                Bits.NONE,
                Bits.NONE,
                Bits.NONE,
                Bits.NONE);
        return signatureOf.computeIfAbsent(read, this::signatureRead);
    }

    private int signatureRead(Context context) {
        Signature signature = new Signature(
                standing(rules.scenario().redLines().size(), line -> rules.redLineStands(line, context)),
                standing(rules.scenario().offers().size(), offer -> rules.offerStands(offer, context)),
                IntStream.range(0, rules.scenario().parties().size())
                        .mapToObj(party -> rules.reservation(party, context))
                        .toList(),
                context.consulted());
        return signatures.computeIfAbsent(signature, key -> {
            BitSet fine = new BitSet();
            judgements += deals.size();
            if (judgements < MOST_JUDGEMENTS) {
                IntStream.range(0, deals.size())
                        .filter(position -> rules.acceptable(deals.get(position), context))
                        .forEach(fine::set);
            }
            acceptable.add(fine);
            compared.add(new BitSet());
            return acceptable.size() - 1;
        });
    }

    private static Bits standing(int count, IntPredicate stands) {
        return Bits.of(IntStream.range(0, count).filter(stands).toArray());
    }

    private int point(int signature, int round) {
        return points.computeIfAbsent(List.of(signature, round), key -> {
            BitSet fine = new BitSet();
            Bits free = free(round);
            acceptable.get(signature).stream()
                    .filter(position -> deals.get(position).terms().allMatch(free::has))
                    .forEach(fine::set);
            concludable.add(fine);
            return concludable.size() - 1;
        });
    }

    private Bits free(int position) {
        Round round = rules.scenario().rounds().get(position);
        return Bits.of(IntStream.range(0, rules.scenario().issues().size())
                .filter(issue -> round.agenda().contains(rules.scenario().issues().get(issue).id())
                        && round.present().containsAll(rules.scenario().issues().get(issue).obligors()))
                .toArray());
    }
}
