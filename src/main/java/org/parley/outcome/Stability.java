package org.parley.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.scenario.Party;

/// Who would want to leave a concluded package: a [GraphModel] whose states are the packages left when any of its
/// terms have been withdrawn. A move is an obligor's withdrawal from one of its terms, so moves cannot be taken
/// back; preference is worth. The players are the parties with points that count.
///
/// @param entries one a player and concept, players in the order of the file
public record Stability(List<Entry> entries) {
    /// The most terms that a package may have here: its states are two to the power of them.
    public static final int MOST_TERMS = 16;

    public Stability {
        entries = List.copyOf(entries);
    }

    /// Whether the package is stable for a party.
    ///
    /// @param party the party's id
    /// @param breaking where it is not, the withdrawal that pays and is not deterred
    public record Entry(String party, GraphModel.Concept concept, Optional<Withdrawal> breaking) {
        public boolean isStable() {
            return breaking.isEmpty();
        }
    }

    /// An obligor's withdrawal from a term.
    ///
    /// @param issue the id of the term's issue
    /// @param worth what the package is worth to the party
    /// @param worthAfter what the package without the term is worth to it
    public record Withdrawal(String issue, long worth, long worthAfter) {}

    /// The stability of a package by the rules that count.
    ///
    /// @throws IllegalArgumentException where the package has more than [#MOST_TERMS] terms
    public static Stability of(Deal deal, Rules rules) {
        int[] terms = deal.terms().toArray();
        if (terms.length > MOST_TERMS) {
            throw new IllegalArgumentException("The package has " + terms.length
                    + " terms; who would leave it can be worked out for at most " + MOST_TERMS + ".");
        }
        int[] players = IntStream.range(0, rules.scenario().parties().size())
                .filter(rules::hasPoints)
                .toArray();
        GraphModel model = model(deal, terms, players, rules);
        int whole = (1 << terms.length) - 1;
        List<Entry> entries = new ArrayList<>();
        for (int player = 0; player < players.length; player++) {
            Party party = rules.scenario().parties().get(players[player]);
            for (GraphModel.Concept concept : GraphModel.Concept.values()) {
                OptionalInt breaking = model.breaking(whole, player, concept);
                Optional<Withdrawal> withdrawal = breaking.isEmpty()
                        ? Optional.empty()
                        : Optional.of(withdrawal(deal, terms, whole ^ breaking.getAsInt(), players[player], rules));
                entries.add(new Entry(party.id(), concept, withdrawal));
            }
        }
        return new Stability(entries);
    }

    private static Withdrawal withdrawal(Deal deal, int[] terms, int withdrawn, int party, Rules rules) {
        int issue = terms[Integer.numberOfTrailingZeros(withdrawn)];
        return new Withdrawal(
                rules.scenario().issues().get(issue).id(),
                rules.worth(party, deal),
                rules.worth(party, deal.with(issue, 0)));
    }

    private static GraphModel model(Deal deal, int[] terms, int[] players, Rules rules) {
        int states = 1 << terms.length;
        int[][][] moves = new int[players.length][states][];
        long[][] worth = new long[players.length][states];
        for (int state = 0; state < states; state++) {
            Deal left = left(deal, terms, state);
            for (int player = 0; player < players.length; player++) {
                worth[player][state] = rules.worth(players[player], left);
                moves[player][state] = withdrawals(state, terms, players[player], rules);
            }
        }
        return new GraphModel(moves, worth);
    }

    private static int[] withdrawals(int state, int[] terms, int party, Rules rules) {
        String id = rules.scenario().parties().get(party).id();
        return IntStream.range(0, terms.length)
                .filter(term -> (state >> term & 1) == 1)
                .filter(term -> rules.scenario()
                        .issues()
                        .get(terms[term])
                        .obligors()
                        .contains(id))
                .map(term -> state ^ 1 << term)
                .toArray();
    }

    private static Deal left(Deal deal, int[] terms, int state) {
        Deal left = deal;
        for (int term = 0; term < terms.length; term++) {
            if ((state >> term & 1) == 0) {
                left = left.with(terms[term], 0);
            }
        }
        return left;
    }
}
