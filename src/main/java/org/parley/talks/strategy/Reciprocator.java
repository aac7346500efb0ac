package org.parley.talks.strategy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.rules.Deal;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Offer;
import org.parley.scenario.RedLine;
import org.parley.scenario.Stance;
import org.parley.talks.Choice;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Strategy;

/// Gives as it is given: a conciliatory lever, a disclosure or an accepted term of another is answered with its own
/// next conciliatory lever, disclosure or concession. It accepts a bargain that it gains by, and asks for less the
/// more it has been given; what it proposes itself gives something for what it asks. It has those consulted in time
/// whom its issues ask for. Where nobody has made a step, it makes the first.
///
/// After Osgood, “An Alternative to War or Surrender”, 1962: graduated and reciprocated initiatives in tension reduction,
/// begun by one side with a small step of its own. Counting the steps is ours.
public final class Reciprocator implements Strategy {
    /// After so many steps of others it asks for no more than not to lose.
    private static final int STEPS_TO_THE_FLOOR = 4;

    @Override
    public String name() {
        return "reciprocator";
    }

    @Override
    public Choice choose(SeatView view) {
        return new Turn(view).choose();
    }

    private static final class Turn {
        private final SeatView view;
        private final Stake stake;
        private final Options options;
        private final Ledger ledger;
        private final Asking asking;
        private final List<Check> bargain;

        Turn(SeatView view) {
            this.view = view;
            stake = new Stake(view);
            options = new Options(view, stake);
            ledger = Ledger.of(view, stake);
            asking = new Asking(view);
            bargain = stake.bargain();
        }

        Choice choose() {
            if (!view.isPresent()) {
                return answer().or(this::consult).orElseGet(() -> options.pass(Reason.of("away")));
            }
            PackageSearch search = new PackageSearch(view, asking::isRipe);
            long target = target(search);
            return consultAtLast()
                    .or(() -> accept(target))
                    .or(this::answer)
                    .or(this::consult)
                    .or(this::begin)
                    .or(this::consultAhead)
                    .or(() -> concede(search, target))
                    .or(() -> propose(search, target))
                    .or(this::refuse)
                    .orElseGet(() -> options.pass(Reason.of(wouldAskFirst() ? "asksFirst" : "waits")));
        }

        /// What it asks for: the best that it has not seen ruled out, and less for each step of the others.
        private long target(PackageSearch search) {
            long floor = stake.floor();
            long most = search.best(aim(stake.own(), stake.others(), floor, Aim.Others.NOT_RULED_OUT, Set.of()))
                    .map(stake::worth)
                    .orElse(floor);
            long steps = Math.min(ledger.received(), STEPS_TO_THE_FLOOR);
            return most - (most - floor) / STEPS_TO_THE_FLOOR * steps;
        }

        private Aim aim(Worth first, Worth second, long least, Aim.Others others, Set<Deal> tried) {
            return new Aim(first, second, stake.own(), least, others, tried, bargain);
        }

        private Optional<Choice> accept(long target) {
            long now = stake.worth(view.state().concluded());
            for (Proposal proposal : options.acceptable()) {
                if (isPremature(proposal) || !asking.canBeFinal(proposal.result())) {
                    continue;
                }
                long worth = stake.worth(proposal.result());
                if (stake.bindsOthers(proposal) && worth > now) {
                    return accept(proposal, Reason.of("bargain"));
                }
                if (worth >= target) {
                    return accept(proposal, Reason.of("enough"));
                }
                if (ledger.credit() > 0) {
                    return accept(proposal, thanks("acceptsInReturn"));
                }
            }
            return Optional.empty();
        }

        private boolean isPremature(Proposal proposal) {
            return asking.isPremature(proposal.result());
        }

        private static Optional<Choice> accept(Proposal proposal, Reason reason) {
            return Optional.of(new Choice(new Move.Accept(proposal.id()), reason));
        }

        private Optional<Choice> answer() {
            return ledger.credit() <= 0
                    ? Optional.empty()
                    : Levers.first(view, Stance.CONCILIATORY)
                            .map(lever -> new Choice(lever, thanks("leverInReturn")))
                            .or(() -> hiddenRule().map(rule ->
                                    new Choice(new Move.DiscloseRule(rule), thanks("disclosesInReturn"))));
        }

        private Optional<String> hiddenRule() {
            Predicate<String> canBeDisclosed =
                    rule -> view.whyNot(new Move.DiscloseRule(rule)).isEmpty();
            return view.scenario().offers().stream()
                    .filter(offer -> offer.disclosure() == Disclosure.PRIVATE)
                    .map(Offer::id)
                    .filter(canBeDisclosed)
                    .findFirst()
                    .or(() -> view.scenario().redLines().stream()
                            .filter(line -> line.disclosure() == Disclosure.PRIVATE)
                            .map(RedLine::id)
                            .filter(canBeDisclosed)
                            .findFirst());
        }

        private Optional<Choice> concede(PackageSearch search, long target) {
            return ledger.credit() <= 0 || hasToWait()
                    ? Optional.empty()
                    : search.best(aim(
                                    stake.others(), stake.own(), target, Aim.Others.NOT_RULED_OUT, options.tried()))
                            .map(deal -> new Choice(options.propose(deal), thanks("concedesInReturn")));
        }

        /// Whether one of its own proposals waits for an answer, or it would accept another's once it has asked around.
        private boolean hasToWait() {
            return options.hasOneOpen() || wouldAskFirst();
        }

        private boolean wouldAskFirst() {
            return options.acceptable().stream().anyMatch(this::isPremature);
        }

        private Optional<Choice> consultAtLast() {
            return asking.owedNow(lever -> true).map(lever -> new Choice(lever, Reason.of("consults")));
        }

        private Optional<Choice> consult() {
            return asking.owed(lever -> true).map(lever -> new Choice(lever, Reason.of("consults")));
        }

        private Optional<Choice> consultAhead() {
            return asking.ahead(lever -> true).map(lever -> new Choice(lever, Reason.of("consultsAhead")));
        }

        private Optional<Choice> propose(PackageSearch search, long target) {
            if (hasToWait()) {
                return Optional.empty();
            }
            long gain = stake.floor() + 1;
            return search.best(aim(stake.own(), stake.others(), gain, Aim.Others.OFFERED, options.tried()))
                    .map(deal -> new Choice(options.propose(deal), Reason.of("takesUpOffers")))
                    .or(() -> search.best(aim(
                                    stake.own(),
                                    stake.others(),
                                    Math.max(gain, target),
                                    Aim.Others.NOT_RULED_OUT,
                                    options.tried()))
                            .map(deal -> new Choice(options.propose(deal), Reason.of("asks"))));
        }

        private Optional<Choice> refuse() {
            return options.waiting().stream()
                    .filter(proposal ->
                            view.whyNot(new Move.Accept(proposal.id())).isPresent())
                    .findFirst()
                    .map(proposal -> new Choice(new Move.Reject(proposal.id()), Reason.of("outsideMandate")));
        }

        private Optional<Choice> begin() {
            boolean nobodyBegan = ledger.received() == 0 && ledger.given() == 0;
            return nobodyBegan
                    ? Levers.first(view, Stance.CONCILIATORY)
                            .map(lever -> new Choice(lever, Reason.of("firstStep")))
                    : Optional.empty();
        }

        private Reason thanks(String key) {
            return Reason.of(key, ledger.from().orElseThrow());
        }
    }
}
