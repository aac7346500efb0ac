package org.parley.talks;

import java.util.ArrayList;
import java.util.List;
import org.parley.rules.Bits;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Party;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;

/// Who sits at the table in a state: who takes turns, and whose answer a package needs.
final class Table {
    private final Course course;
    private final Rules rules;
    private final Scenario scenario;

    Table(Course course) {
        this.course = course;
        rules = course.rules();
        scenario = rules.scenario();
    }

    boolean isPresent(String party, State state) {
        return state.round() >= 0
                && scenario.rounds().get(state.round()).present().contains(party);
    }

    /// The negotiators in the room, in the order of the file.
    List<String> present(State state) {
        Round round = scenario.rounds().get(state.round());
        return scenario.negotiators().stream()
                .map(Party::id)
                .filter(round.present()::contains)
                .toList();
    }

    /// The negotiators that take turns, in the order of the file: those present, and an absent one as long as it
    /// can pull a lever from away.
    List<String> takingTurns(State state) {
        return scenario.negotiators().stream()
                .map(Party::id)
                .filter(party -> isPresent(party, state) || !pullable(party, state).isEmpty())
                .toList();
    }


    /// The levers that a party can pull, in the order of the file.
    List<Integer> pullable(String party, State state) {
        List<Integer> levers = new ArrayList<>();
        for (int lever = 0; lever < scenario.levers().size(); lever++) {
            if (scenario.levers().get(lever).party().equals(party)
                    && course.whyNotPull(lever, state).isEmpty()) {
                levers.add(lever);
            }
        }
        return levers;
    }

    /// The negotiators whose acceptance it takes to conclude a package: those present that it binds; all of those
    /// present where its new terms bind no negotiator.
    List<String> needed(Deal result, State state) {
        List<String> present = present(state);
        Bits boundByNewTerms = rules.boundBy(newTerms(result, state.concluded()), state.context());
        boolean bindsNegotiator = boundByNewTerms.stream()
                .anyMatch(party -> scenario.parties().get(party).role() == Role.NEGOTIATOR);
        if (!bindsNegotiator) {
            return present;
        }
        Bits bound = rules.boundBy(result, state.context());
        return present.stream()
                .filter(party -> bound.has(rules.index().party(party)))
                .toList();
    }

    /// The parties bound by a package that have no seat in the room, in the order of the file: they answer at once,
    /// by their rules. A negotiator that is elsewhere is one of them.
    List<String> answeringByRules(Deal result, State state) {
        return rules.boundBy(result, state.context()).stream()
                .mapToObj(position -> scenario.parties().get(position))
                .filter(party -> party.role() != Role.NEGOTIATOR || !isPresent(party.id(), state))
                .map(Party::id)
                .toList();
    }

    /// The parties that the new terms of a package bind, in the order of the file.
    List<String> boundByNewTerms(Deal result, State state) {
        return rules.boundBy(newTerms(result, state.concluded()), state.context()).stream()
                .mapToObj(position -> scenario.parties().get(position).id())
                .toList();
    }

    private static Deal newTerms(Deal result, Deal concluded) {
        Deal fresh = result;
        for (int issue : concluded.terms().toArray()) {
            fresh = fresh.with(issue, 0);
        }
        return fresh;
    }
}
