package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.rules.Context;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Issue;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;
import org.parley.talks.Proposal;
import org.parley.talks.SeatView;

/// The rules that a seat sees, in one context, as checks that can be asked of a part of a package.
final class SeenRules {
    /// So many of a party's last proposals count for what it stands by.
    private static final int LAST_PROPOSALS = 6;

    private final SeatView view;
    private final Scenario scenario;
    private final Rules rules;
    private final Context context;
    private final List<Check> own = new ArrayList<>();
    private final List<Check> ruledOut = new ArrayList<>();
    private final List<Check> offered = new ArrayList<>();
    private final List<Check> likely = new ArrayList<>();

    SeenRules(SeatView view, Context context) {
        this.view = view;
        this.context = context;
        scenario = view.scenario();
        rules = view.rules();
        redLines();
        coverages();
        reservations();
    }

    /// What a package must pass: the seat's own rules, and of other parties' as many as are asked for.
    List<Check> checks(Aim.Others others) {
        List<Check> checks = new ArrayList<>(own);
        switch (others) {
            case WHATEVER -> {
                // theirs do not count
            }
            case NOT_RULED_OUT -> checks.addAll(ruledOut);
            case LIKELY -> {
                checks.addAll(ruledOut);
                checks.addAll(likely);
            }
            case OFFERED -> {
                checks.addAll(ruledOut);
                checks.addAll(offered);
            }
        }
        return checks;
    }

    private void redLines() {
        for (int line = 0; line < scenario.redLines().size(); line++) {
            RedLine rule = scenario.redLines().get(line);
            if (rules.redLineStands(line, context)) {
                Clause forbids = Clause.of(rule.forbids(), scenario, rules.index());
                if (isOwn(rule.party())) {
                    own.add(new Check.Forbidden(forbids));
                } else {
                    ruledOut.add(new Check.Forbidden(new Clause.All(List.of(concerned(rule.party()), forbids))));
                }
            }
        }
    }

    private boolean isOwn(String party) {
        return party.equals(view.party());
    }

    private void coverages() {
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            for (String obligor : scenario.issues().get(issue).obligors()) {
                if (rules.needsCoverage(issue, rules.index().party(obligor))) {
                    cover(issue, obligor);
                }
            }
        }
    }

    private void cover(int issue, String obligor) {
        List<Check.Gives> standing = offers(issue, obligor);
        if (isOwn(obligor)) {
            own.add(new Check.Offered(issue, standing));
            return;
        }
        offered.add(new Check.Offered(issue, standing));
        if (isKnownToOffer(issue, obligor)) {
            List<Check.Gives> all = new ArrayList<>(standing);
            all.addAll(stoodBy(issue, obligor));
            likely.add(new Check.Offered(issue, all));
        }
    }

    private boolean isKnownToOffer(int issue, String obligor) {
        String id = scenario.issues().get(issue).id();
        return scenario.offers().stream()
                .anyMatch(offer ->
                        offer.party().equals(obligor) && offer.gives().containsKey(id));
    }

    private List<Check.Gives> offers(int issue, String obligor) {
        List<Check.Gives> gives = new ArrayList<>();
        String issueId = scenario.issues().get(issue).id();
        for (int position = 0; position < scenario.offers().size(); position++) {
            Offer offer = scenario.offers().get(position);
            String level = offer.gives().get(issueId);
            if (level != null && offer.party().equals(obligor) && rules.offerStands(position, context)) {
                gives.add(new Check.Gives(
                        rules.index().level(issue, level),
                        Clause.of(offer.inReturnFor(), scenario, rules.index())));
            }
        }
        return gives;
    }

    /// What a party has shown that it would give, by proposing it or agreeing to it, in return for the rest of that
    /// package.
    private List<Check.Gives> stoodBy(int issue, String party) {
        return view.position().proposals().stream()
                .filter(proposal -> proposal.accepted().contains(party))
                .filter(proposal -> proposal.result().level(issue) > 0)
                .sorted(Comparator.comparingInt(Proposal::id).reversed())
                .limit(LAST_PROPOSALS)
                .map(proposal -> new Check.Gives(proposal.result().level(issue), rest(proposal.result(), party)))
                .toList();
    }

    private Clause rest(Deal deal, String party) {
        List<Clause> terms = new ArrayList<>();
        for (int issue : deal.terms().toArray()) {
            Issue about = scenario.issues().get(issue);
            if (!about.obligors().equals(List.of(party))) {
                terms.add(Clause.atLeast(issue, deal.level(issue), about.levels().size()));
            }
        }
        return new Clause.All(terms);
    }

    private void reservations() {
        for (int position = 0; position < scenario.parties().size(); position++) {
            Party owner = scenario.parties().get(position);
            if (rules.hasReservation(position)) {
                boolean mine = isOwn(owner.id());
                Worth worth = Worth.of(rules.preference(position).orElseThrow(), scenario, rules.index());
                List<Check> checks = mine ? own : ruledOut;
                checks.add(new Check.WorthEnough(
                        mine ? new Clause.All(List.of()) : concerned(owner.id()),
                        worth,
                        worth.best(),
                        rules.reservation(position, context)));
            }
        }
    }

    /// That a package has a term that binds a party, or will once the party has been consulted.
    private Clause concerned(String other) {
        List<Clause> terms = new ArrayList<>();
        for (int issue = 0; issue < scenario.issues().size(); issue++) {
            Issue about = scenario.issues().get(issue);
            if (about.obligors().contains(other) || about.consult().contains(other)) {
                terms.add(Clause.atLeast(issue, 1, about.levels().size()));
            }
        }
        return new Clause.Any(terms);
    }
}
