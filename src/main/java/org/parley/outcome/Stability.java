package org.parley.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.rules.Deal;
import org.parley.rules.Rules;

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

    /// Whether the package is stable for a party, and why.
    ///
    /// @param party the party's id
    /// @param breaking where it is not, the withdrawal that pays and is not deterred
    /// @param deterrence where it is because others could answer, what they would do
    public record Entry(
            String party,
            GraphModel.Concept concept,
            Optional<Withdrawal> breaking,
            Reason reason,
            Optional<Deterrence> deterrence) {
        public boolean isStable() {
            return breaking.isEmpty();
        }
    }

    /// Why a package is stable for a party or is not.
    public enum Reason {
        /// Stable: the party is an obligor of no term.
        NOTHING_TO_WITHDRAW,
        /// Stable: no withdrawal pays.
        NOTHING_TO_GAIN,
        /// Stable: whatever pays could be answered so that it would not have paid.
        DETERRED,
        /// Not stable, and no answer is thought of (Nash).
        ANSWERS_NOT_ASKED,
        /// Not stable: nobody could answer, or for sequential stability, nobody would gain by an answer.
        NOBODY_ANSWERS,
        /// Not stable: the others could answer, but no answer would leave the party as badly off as before.
        ANSWERS_DO_NOT_HURT,
        /// Not stable: an answer would hurt, but a further withdrawal helps the party out of it.
        GETS_OUT_AGAIN
    }

    /// An obligor's withdrawal from a term.
    ///
    /// @param issue the id of the term's issue
    /// @param worth what the package is worth to the party
    /// @param worthAfter what the package without the term is worth to it
    public record Withdrawal(String issue, long worth, long worthAfter) {}

    /// What keeps a party from a withdrawal that would pay.
    ///
    /// @param tempting the withdrawal
    /// @param answers the ids of the issues whose terms the others would then withdraw from
    /// @param worthThen what is left is then worth to the party
    public record Deterrence(Withdrawal tempting, List<String> answers, long worthThen) {
        public Deterrence {
            answers = List.copyOf(answers);
        }
    }

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
        List<Entry> entries = new ArrayList<>();
        for (int player = 0; player < players.length; player++) {
            for (GraphModel.Concept concept : GraphModel.Concept.values()) {
                entries.add(entry(new Question(deal, terms, model, player, players[player], concept, rules)));
            }
        }
        return new Stability(entries);
    }

    /// One party and concept.
    private record Question(
            Deal deal, int[] terms, GraphModel model, int player, int party, GraphModel.Concept concept, Rules rules) {
        int whole() {
            return (1 << terms.length) - 1;
        }

        Withdrawal withdrawal(int state) {
            return Stability.withdrawal(deal, terms, whole() ^ state, party, rules);
        }
    }

    private static Entry entry(Question asked) {
        OptionalInt breaking = asked.model().breaking(asked.whole(), asked.player(), asked.concept());
        String id = asked.rules().scenario().parties().get(asked.party()).id();
        if (breaking.isPresent()) {
            return new Entry(
                    id,
                    asked.concept(),
                    Optional.of(asked.withdrawal(breaking.getAsInt())),
                    whyBroken(asked, breaking.getAsInt()),
                    Optional.empty());
        }
        List<Integer> tempting = asked.model().improvements(asked.whole(), asked.player());
        if (tempting.isEmpty()) {
            boolean canMove = asked.model().canMove(asked.whole(), asked.player());
            return new Entry(
                    id,
                    asked.concept(),
                    Optional.empty(),
                    canMove ? Reason.NOTHING_TO_GAIN : Reason.NOTHING_TO_WITHDRAW,
                    Optional.empty());
        }
        return new Entry(
                id,
                asked.concept(),
                Optional.empty(),
                Reason.DETERRED,
                Optional.of(deterrence(asked, tempting.getFirst())));
    }

    private static Reason whyBroken(Question asked, int improvement) {
        List<Integer> answers = asked.model().answers(improvement, asked.player(), asked.concept());
        if (asked.concept() == GraphModel.Concept.NASH) {
            return Reason.ANSWERS_NOT_ASKED;
        }
        if (answers.isEmpty()) {
            return Reason.NOBODY_ANSWERS;
        }
        long now = asked.rules().worth(asked.party(), asked.deal());
        boolean hurts = answers.stream()
                .anyMatch(answer ->
                        asked.rules().worth(asked.party(), left(asked.deal(), asked.terms(), answer)) <= now);
        return hurts ? Reason.GETS_OUT_AGAIN : Reason.ANSWERS_DO_NOT_HURT;
    }

    private static Deterrence deterrence(Question asked, int tempting) {
        int answer = asked.model()
                .deterrents(asked.whole(), tempting, asked.player(), asked.concept())
                .getFirst();
        int withdrawn = tempting & ~answer;
        return new Deterrence(
                asked.withdrawal(tempting),
                IntStream.range(0, asked.terms().length)
                        .filter(term -> (withdrawn >> term & 1) == 1)
                        .mapToObj(term -> asked.rules()
                                .scenario()
                                .issues()
                                .get(asked.terms()[term])
                                .id())
                        .toList(),
                asked.rules().worth(asked.party(), left(asked.deal(), asked.terms(), answer)));
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
