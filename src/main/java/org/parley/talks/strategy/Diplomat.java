package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.talks.Choice;
import org.parley.talks.Move;
import org.parley.talks.MoveRefusal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Strategy;

/// Plays from what it has seen. It makes up an [Opinion] of what each other party likes and will never take, and of
/// the packages worth what it asks for offers the one that is best for all the others by that: a package on the
/// frontier, as far as it can tell. What others have shown that they might give it prefers to what nobody has ruled
/// out. It asks for less as the first chance comes near to be gone, leaves what others have proposed on the table until
/// then and takes what is left of it when the round would close and nothing better can come, pulls the levers that open
/// more for it than they cost ([Appraisal]), says which red line a proposal crosses, and consults in time.
///
/// The concession is the even one of Faratin, Sierra and Jennings (see [TimeDependent]), the choice among equals their
/// trade-off: “Using similarity criteria to make issue trade-offs in automated negotiations”, Artificial Intelligence
/// 142 (2002), pages 205–237, with the opinion in the place of the similarity. It learns by counting ([Opinion]) and not
/// as Hindriks and Tykhonov, “Opponent modelling in automated multi-issue negotiation using Bayesian learning”, AAMAS
/// 2008, pages 331–338: that takes an assumption about how fast the other concedes, and many bids. Put in the place of
/// the counting, with several rates and widths, it came to 82 to 84 % of the frontier on the tournament's scenarios
/// where counting comes to 85 %, and to 71 % in the flagship, where counting comes to 80 %.
public final class Diplomat implements Strategy {
    /// Of what it asks for above its floor it leaves so much for a package that others have shown they might give. Of
    /// the shares tried (0, 0.1, 0.2, 0.35, 0.5, 0.7, 1) one in the middle did best in the tournament.
    private static final double YIELDS = 0.35;

    @Override
    public String name() {
        return "diplomat";
    }

    @Override
    public Choice choose(SeatView view) {
        return new Turn(view).choose();
    }

    private static final class Turn {
        private final SeatView view;
        private final Stake stake;
        private final Options options;
        private final Asking asking;
        private final Worth others;
        private final List<Check> bargain;
        private final Ledger ledger;

        Turn(SeatView view) {
            this.view = view;
            stake = new Stake(view);
            options = new Options(view, stake);
            asking = new Asking(view);
            others = stake.others(Opinion::of);
            bargain = stake.bargain(Opinion::of);
            ledger = Ledger.of(view, stake);
        }

        Choice choose() {
            if (!view.isPresent()) {
                return lever()
                        .or(this::consult)
                        .orElseGet(() -> options.pass(Reason.of("away")));
            }
            PackageSearch search = new PackageSearch(view, asking::isRipe);
            long most = likely(search, stake.own(), others, stake.floor(), Set.of(), List.of())
                    .or(() -> best(search, stake.own(), others, stake.floor(), Set.of(), List.of()))
                    .map(stake::worth)
                    .orElse(stake.floor());
            double time = new Clock(view).untilTheFirstChanceIsGone();
            long target = most - Math.round(time * (most - stake.floor()));
            return asking.owedNow(lever -> true)
                    .map(lever -> new Choice(lever, Reason.of("consults")))
                    .or(() -> accept(target))
                    .or(this::lever)
                    .or(this::consult)
                    .or(() -> asking.ahead(lever -> true)
                            .map(lever -> new Choice(lever, Reason.of("consultsAhead"))))
                    .or(this::disclose)
                    .or(() -> propose(search, target))
                    .or(this::refuse)
                    .or(() -> lastCall(search))
                    .orElseGet(() -> options.pass(Reason.of("waitsForAnswer")));
        }

        private Optional<Choice> consult() {
            return asking.owed(lever -> true).map(lever -> new Choice(lever, Reason.of("consults")));
        }

        private Optional<Choice> lever() {
            Appraisal appraisal = new Appraisal(view, stake, others, bargain);
            return appraisal
                    .best()
                    .map(lever -> new Choice(lever.move(), Reason.of("leverOpens")))
                    .or(() -> isItsTurnToMove()
                            ? appraisal.gesture().map(lever -> new Choice(lever.move(), Reason.of("leverCostsNothing")))
                            : Optional.empty());
        }

        /// Whether it owes others a step, or nobody has made one.
        private boolean isItsTurnToMove() {
            return ledger.credit() > 0 || ledger.given() == 0 && ledger.received() == 0;
        }

        private Optional<Choice> accept(long target) {
            return options.acceptable().stream()
                    .filter(proposal -> stake.worth(proposal.result()) >= target)
                    .filter(proposal -> !asking.isPremature(proposal.result()) && asking.canBeFinal(proposal.result()))
                    .findFirst()
                    .map(proposal -> new Choice(new Move.Accept(proposal.id()), Reason.of("enough")));
        }

        /// Says which of its red lines a proposal crosses that nobody knows of.
        private Optional<Choice> disclose() {
            return options.waiting().stream()
                    .flatMap(proposal -> view.whyNot(new Move.Accept(proposal.id())).stream())
                    .flatMap(refusal -> refusal instanceof MoveRefusal.OutsideMandate(var objections)
                            ? objections.stream()
                            : Stream.empty())
                    .flatMap(objection -> objection instanceof Objection.CrossesRedLine(String line, var _)
                            ? view.scenario().redLines().stream().filter(rule -> rule.id().equals(line))
                            : Stream.<RedLine>empty())
                    .filter(rule -> rule.disclosure() == Disclosure.PRIVATE)
                    .map(rule -> new Move.DiscloseRule(rule.id()))
                    .filter(move -> view.whyNot(move).isEmpty())
                    .findFirst()
                    .map(move -> new Choice(move, Reason.of("saysWhatItCannot")));
        }

        /// What others have shown that they might give, rather than what nobody has ruled out, even for a little less.
        private Optional<Choice> propose(PackageSearch search, long target) {
            long gain = stake.floor() + 1;
            long least = Math.max(target, gain);
            long less = Math.max(least - Math.round(YIELDS * (least - stake.floor())), gain);
            List<Check> taken = new ArrayList<>(bargain);
            for (Party other : view.scenario().negotiators()) {
                if (!other.id().equals(view.party())) {
                    taken.addAll(Opinion.redLines(view, other.id()));
                }
            }
            return likely(search, others, stake.own(), least, options.tried(), taken)
                    .or(() -> likely(search, stake.own(), others, less, options.tried(), taken))
                    .or(() -> best(search, others, stake.own(), least, options.tried(), taken))
                    .or(() -> best(search, others, stake.own(), least, onTheTable(), taken))
                    .or(() -> best(search, others, stake.own(), least, options.tried(), List.of()))
                    .map(this::offer);
        }

        private Choice offer(Deal deal) {
            return new Choice(options.proposeBeside(deal), Reason.of("offersTheFrontier"));
        }

        private Set<Deal> onTheTable() {
            return options.onTheTableOrRefusedByRules();
        }

        private Optional<Deal> likely(
                PackageSearch search, Worth first, Worth second, long least, Set<Deal> apart, List<Check> also) {
            return search.best(
                    new Aim(first, second, stake.own(), least, Aim.Others.LIKELY, apart, also));
        }

        private Optional<Deal> best(
                PackageSearch search, Worth first, Worth second, long least, Set<Deal> apart, List<Check> also) {
            return search.best(
                    new Aim(first, second, stake.own(), least, Aim.Others.NOT_RULED_OUT, apart, also));
        }

        /// Turns down what it can never accept; what it may come to yet it leaves on the table.
        private Optional<Choice> refuse() {
            return options.waiting().stream()
                    .filter(proposal -> stake.worth(proposal.result()) < stake.floor()
                            || view.whyNot(new Move.Accept(proposal.id())).isPresent())
                    .findFirst()
                    .map(proposal -> new Choice(new Move.Reject(proposal.id()), Reason.of("outsideMandate")));
        }

        /// When all others have passed and the round would close, it takes what can be had for the last time, or
        /// offers what leaves it a little.
        private Optional<Choice> lastCall(PackageSearch search) {
            if (!view.wouldClose()) {
                return Optional.empty();
            }
            Clock clock = new Clock(view);
            return options.acceptable().stream()
                    .filter(proposal -> stake.worth(proposal.result()) > stake.floor())
                    .filter(clock::isLastChance)
                    .filter(proposal -> !asking.isPremature(proposal.result()) && asking.canBeFinal(proposal.result()))
                    .findFirst()
                    .map(proposal -> new Choice(new Move.Accept(proposal.id()), Reason.of("lastChance")))
                    .or(() -> best(search, others, stake.own(), stake.floor() + 1, options.tried(), List.of())
                            .map(this::offer));
        }
    }
}
