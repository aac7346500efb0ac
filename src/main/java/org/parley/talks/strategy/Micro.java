package org.parley.talks.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.rules.Deal;
import org.parley.scenario.Party;
import org.parley.scenario.Round;
import org.parley.talks.Choice;
import org.parley.talks.Proposal;
import org.parley.talks.Reason;
import org.parley.talks.SeatView;
import org.parley.talks.Strategy;

/// Minimal concession in reply to new offers. It goes down its packages one by one, the best for itself first, and
/// offers a new one only while the other side has made at least as many different offers as itself; else it repeats
/// one that it has made. It accepts what is worth as much to it as the least that it has offered or would offer next.
/// Only where it could offer nothing at all does it pull a conciliatory lever, if one costs it nothing.
///
/// One package a reply is little: it was made for talks of thousands of turns, and here a round has a dozen or so, in
/// which two of it come down by half a dozen packages each. So with itself it seldom agrees, but on small sets.
///
/// De Jonge, “An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy”, IJCAI 2022, pages
/// 223–229. There are two sides there. Of several others in the room the one counts that has made fewest offers, and what it has
/// accepted counts for it, as in the form for many parties (“MiCRO for multilateral negotiations”, 2025). Offers count
/// as long as they add to what has been concluded.
public final class Micro implements Strategy {
    @Override
    public String name() {
        return "micro";
    }

    @Override
    public Choice choose(SeatView view) {
        if (!view.isPresent()) {
            return Bidding.away(view);
        }
        Bidding bidding = new Bidding(view);
        Set<Deal> own = different(view, view.party());
        int others = fewestOfOthers(view);
        Optional<Deal> next = own.size() <= others ? bidding.dearest(own) : Optional.empty();
        long least = own.stream().mapToLong(bidding::worth).min().orElse(bidding.most());
        long enough = next.map(bidding::worth).map(worth -> Math.min(worth, least)).orElse(least);
        Reason why = next.isPresent() ? Reason.of("newOffer", others, own.size()) : Reason.of("repeatsAnOffer");
        return bidding.choose(enough, bidding::wayIn, () -> next.or(() -> again(view, bidding, own)), why);
    }

    /// How many different packages each other negotiator in the room has at least proposed or accepted.
    static int fewestOfOthers(SeatView view) {
        Round round = view.scenario().rounds().get(view.state().round());
        return view.scenario().negotiators().stream()
                .map(Party::id)
                .filter(party -> !party.equals(view.party()) && round.present().contains(party))
                .mapToInt(party -> different(view, party).size())
                .min()
                .orElse(0);
    }

    /// The different packages that a party has proposed or accepted and that still add to what has been concluded.
    static Set<Deal> different(SeatView view, String party) {
        Deal concluded = view.state().concluded();
        Set<Deal> deals = new HashSet<>();
        for (Proposal proposal : view.position().proposals()) {
            Deal result = proposal.result();
            boolean stoodBy = proposal.by().equals(party) || proposal.accepted().contains(party);
            if (stoodBy && result.addsTo(concluded) && !result.equals(concluded)) {
                deals.add(result);
            }
        }
        return deals;
    }

    private static Optional<Deal> again(SeatView view, Bidding bidding, Set<Deal> own) {
        Set<Deal> apart = bidding.notToRepeat();
        List<Deal> left = own.stream()
                .filter(deal -> !apart.contains(deal) && bidding.canPropose(deal))
                .sorted()
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(left.get(view.dice().nextInt(left.size())));
    }
}
