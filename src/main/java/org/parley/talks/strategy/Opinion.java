package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.scenario.Issue;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// What a seat makes of another party's moves: what it likes and how much, and what it will never take.
///
/// A frequency model: levels that a party asks for, again and again and early, are those that it wants most; what it
/// leaves out though it could have asked is a burden to it; what it offers to give alone is a price and no wish; what it accepts it can take; and what it turned down each
/// time is taken for a red line. It starts from [Liking], and where the party's preferences are seen, they are the
/// answer. After the weights and values that are counted from bids in Van Krimpen, Looije and Hajizadeh, “HardHeaded”
/// (Complex Automated Negotiations, Studies in Computational Intelligence 435, 2013).
final class Opinion {
    private static final int FIRST_WISHES = 4;
    private static final int REFUSALS_TO_A_RED_LINE = 3;

    private final SeatView view;
    private final Scenario scenario;
    private final Index index;
    private final String party;
    private final Set<Deal> taken = new HashSet<>();
    private final Set<Deal> refused = new HashSet<>();
    private final List<Proposal> made = new ArrayList<>();

    private Opinion(SeatView view, String party) {
        this.view = view;
        this.party = party;
        scenario = view.scenario();
        index = view.rules().index();
        view.journal().stream().filter(entry -> entry.seat().equals(Optional.of(party))).forEach(this::note);
        refused.removeAll(taken);
    }

    private void note(Entry entry) {
        switch (entry.move()) {
            case Move.Propose propose -> {
                Proposal proposal = proposal(propose.id());
                made.add(proposal);
                taken.add(proposal.result());
                propose.counters().ifPresent(answered -> refused.add(proposal(answered).result()));
            }
            case Move.Accept(int id) -> taken.add(proposal(id).result());
            case Move.Reject(int id) -> refused.add(proposal(id).result());
            case Move.Withdraw _, Move.PullLever _, Move.DiscloseRule _, Move.Pass _ -> {
                // says nothing of levels
            }
            case Move.Inject _, Move.Pause _, Move.HandOver _ -> {
                // is no move of a seat
            }
        }
    }

    private Proposal proposal(int id) {
        return view.position().proposal(id).orElseThrow();
    }

    /// What packages are worth to a party, by what has been seen of it.
    static Worth of(SeatView view, String party) {
        Worth start = Liking.of(view, party);
        return view.rules().preference(view.rules().index().party(party)).isPresent()
                ? start
                : new Opinion(view, party).with(start);
    }

    private Worth with(Worth start) {
        long[][] points = start.points();
        int wish = FIRST_WISHES;
        for (Proposal proposal : made) {
            count(proposal, Math.max(wish, 1), points);
            wish--;
        }
        return new Worth(points, start.bonuses());
    }

    private void count(Proposal proposal, int weight, long[][] points) {
        Round round = scenario.round(proposal.round());
        for (int issue = 0; issue < points.length; issue++) {
            Issue about = scenario.issues().get(issue);
            String level = proposal.terms().get(about.id());
            boolean isGiven = about.obligors().equals(List.of(party));
            if (level != null && !isGiven) {
                points[issue][index.level(issue, level)] += weight;
            } else if (level == null
                    && proposal.result().level(issue) == 0
                    && round.agenda().contains(about.id())
                    && round.present().containsAll(about.obligors())) {
                points[issue][0] += weight;
            }
        }
    }

    /// The levels that a party has turned down each time and never asked for.
    static List<Check> redLines(SeatView view, String party) {
        return new Opinion(view, party).redLines();
    }

    private List<Check> redLines() {
        List<Check> lines = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            int levels = scenario.issues().get(issue).levels().size();
            for (int level = 1; level < levels; level++) {
                int at = issue;
                int from = level;
                boolean everTaken = taken.stream().anyMatch(deal -> deal.level(at) >= from);
                long refusals = refused.stream().filter(deal -> deal.level(at) >= from).count();
                if (!everTaken && refusals >= REFUSALS_TO_A_RED_LINE) {
                    lines.add(new Check.Forbidden(Clause.atLeast(issue, level, levels)));
                    break;
                }
            }
        }
        return lines;
    }
}
