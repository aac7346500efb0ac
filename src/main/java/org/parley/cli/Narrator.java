package org.parley.cli;

import java.util.List;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.rules.Wording;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// Tells on the console what happens in talks, as those who look at it may know it: everything where the machine
/// plays alone, else what the one person may know, or where there are several, what everybody may.
final class Narrator {
    private final Console console;
    private final Scenario scenario;
    private final TalksWording wording;

    Narrator(Console console, Session session) {
        this.console = console;
        scenario = session.scenario();
        List<String> persons = session.seats().stream()
                .filter(seat -> seat.player() instanceof Player.Person)
                .map(Seat::party)
                .toList();
        wording = switch (persons.size()) {
            case 0 -> new TalksWording(scenario, Sayings.LANGUAGE);
            case 1 -> new TalksWording(scenario, Sayings.LANGUAGE, new Viewer.OfParty(persons.getFirst()));
            default -> new TalksWording(scenario, Sayings.LANGUAGE, new Viewer.Everybody());
        };
    }

    /// Tells what the last move did and what followed from it.
    void tell(Position position) {
        boolean first = true;
        for (String sentence : wording.of(position)) {
            String number = position.entries() == 0 ? "" : String.valueOf(position.entries());
            console.out().println(first ? String.format("%4s  %s", number, sentence) : "      " + sentence);
            first = false;
        }
        console.out().flush();
    }

    /// Tells what came of the talks.
    void tellEnd(Talks talks) {
        State state = talks.position().state();
        console.out().println();
        console.out().println(state.outcome()
                .map(outcome -> Sayings.say(
                        "play.outcome",
                        new Wording(scenario, Sayings.LANGUAGE)
                                .of(talks.rules().index().terms(outcome))))
                .orElseGet(() -> Sayings.say(talks.isOver() ? "play.nothing" : "play.nothingYet")));
        for (Understanding understanding : scenario.understandings()) {
            boolean met = state.outcome()
                    .filter(outcome -> talks.rules().meets(understanding.terms(), outcome))
                    .isPresent();
            if (met) {
                console.out().println("  ■ " + understanding.title());
            }
        }
    }
}
