package org.parley.talks.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.rules.Deal;
import org.parley.scenario.Effect;
import org.parley.scenario.Issue;
import org.parley.scenario.Lever;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Move;
import org.parley.talks.Owed;
import org.parley.talks.SeatView;

/// Whom a seat has consulted, and when: the one that can be asked for the shortest time first.
final class Asking {
    private final SeatView view;
    private final Scenario scenario;

    Asking(SeatView view) {
        this.view = view;
        scenario = view.scenario();
    }

    /// A lever that consults somebody without whom what has been concluded would lapse.
    Optional<Move.OfSeat> owed(Predicate<Lever> allowed) {
        return ask(view.owed(view.state().concluded()), allowed);
    }

    /// A lever that consults somebody who can be asked in this round for the last time, and without whom what has
    /// been concluded would lapse.
    Optional<Move.OfSeat> owedNow(Predicate<Lever> allowed) {
        return ask(
                view.owed(view.state().concluded()).stream()
                        .filter(owed -> deadline(owed) == view.state().round())
                        .toList(),
                allowed);
    }

    /// A lever that consults somebody about what may yet be concluded.
    Optional<Move.OfSeat> ahead(Predicate<Lever> allowed) {
        int[] levels = view.state().concluded().toArray();
        for (int issue = 0; issue < levels.length; issue++) {
            boolean open = levels[issue] == 0 && scenario.issues().get(issue).levels().size() > 1;
            levels[issue] = open && canBeRaisedFrom(issue, view.state().round()) ? 1 : levels[issue];
        }
        return ask(view.owed(Deal.of(levels)), allowed);
    }

    private Optional<Move.OfSeat> ask(List<Owed> owed, Predicate<Lever> allowed) {
        return owed.stream()
                .sorted(Comparator.comparingInt(this::deadline))
                .flatMap(one ->
                        Levers.first(view, lever -> allowed.test(lever) && consults(lever, one.party())).stream())
                .findFirst();
    }

    private int deadline(Owed owed) {
        return owed.latest().map(view.rules().index()::round).orElse(Integer.MAX_VALUE);
    }

    private static boolean consults(Lever lever, String party) {
        return lever.effects().contains(new Effect.Consult(party));
    }

    /// Whether an issue is ready to be raised: not before those have been asked whom the seat can ask first.
    boolean isRipe(int issue) {
        Deal added = view.state().concluded().with(issue, 1);
        return scenario.issues().get(issue).levels().size() > 1 && !isPremature(added) && canBeFinal(added);
    }

    /// Whether a package had better wait: some of what it adds asks for a party that the seat can have consulted and
    /// has not, and could as well be concluded after that.
    boolean isPremature(Deal result) {
        return view.owed(result).stream()
                .filter(owed -> !slots(owed.party()).isEmpty())
                .anyMatch(owed -> owed.issues().stream()
                        .mapToInt(view.rules().index()::issue)
                        .filter(issue -> view.state().concluded().level(issue) == 0)
                        .anyMatch(issue -> canBeRaisedFrom(issue, firstAfter(owed.party()))));
    }

    /// The first round in which a package can be concluded with a party asked before: this one if its lever can be
    /// pulled now.
    private int firstAfter(String party) {
        return slots(party).getFirst();
    }

    /// Whether what a package owes can still be had: for each party there is a later round that consults it or
    /// another's lever, or a lever of the seat's own in a round in which it needs none for the others.
    boolean canBeFinal(Deal result) {
        List<Owed> owed = view.owed(result).stream()
                .sorted(Comparator.comparingInt(this::deadline))
                .toList();
        List<Integer> spent = new ArrayList<>();
        for (Owed one : owed) {
            if (one.latest().isEmpty()) {
                return false;
            }
            List<Integer> slots = slots(one.party());
            if (slots.isEmpty() || isConsultedByLaterRound(one.party())) {
                continue;
            }
            Optional<Integer> free = slots.stream()
                    .filter(round -> spent.stream().filter(round::equals).count() < left(round))
                    .findFirst();
            if (free.isEmpty()) {
                return false;
            }
            spent.add(free.get());
        }
        return true;
    }

    private int left(int round) {
        return round == view.state().round()
                ? view.state().leversLeft().get(view.rules().index().party(view.party()))
                : scenario.leversPerRound();
    }

    /// The rounds from now on in which the seat may have a party consulted.
    private List<Integer> slots(String party) {
        return IntStream.range(view.state().round(), scenario.rounds().size())
                .filter(round -> IntStream.range(0, scenario.levers().size())
                        .filter(lever -> scenario.levers().get(lever).party().equals(view.party()))
                        .filter(lever -> consults(scenario.levers().get(lever), party))
                        .anyMatch(lever -> view.mayPullIn(lever, round)))
                .boxed()
                .toList();
    }

    private boolean isConsultedByLaterRound(String party) {
        return IntStream.range(view.state().round() + 1, scenario.rounds().size())
                .anyMatch(round -> scenario.rounds().get(round).consults().contains(party));
    }

    private boolean canBeRaisedFrom(int position, int first) {
        Issue issue = scenario.issues().get(position);
        return IntStream.range(first, scenario.rounds().size())
                .mapToObj(scenario.rounds()::get)
                .anyMatch(round -> isOnTheAgenda(issue, round));
    }

    private static boolean isOnTheAgenda(Issue issue, Round round) {
        return round.agenda().contains(issue.id()) && round.present().containsAll(issue.obligors());
    }
}
