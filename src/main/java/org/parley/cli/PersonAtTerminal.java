package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.rules.Viewer;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Move;
import org.parley.talks.MoveRefusal;
import org.parley.talks.Player;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// Lets a person at the terminal move, line by line, until a move is made or the person leaves.
final class PersonAtTerminal {
    private final Console console;

    /// Whom the sheet on the screen is for; empty before the first turn.
    private Optional<String> last = Optional.empty();

    PersonAtTerminal(Console console) {
        this.console = console;
    }

    /// The talks after a move of the person whose turn it is, or empty if there is none to come.
    Optional<Talks> play(Talks talks) throws IOException {
        String party = talks.position().turn().orElseThrow();
        if (!last.equals(Optional.of(party)) && !handOver(talks, party)) {
            return Optional.empty();
        }
        TableText table = new TableText(talks, party);
        print(table.brief());
        MoveText moves = new MoveText(talks);
        TalksWording wording =
                new TalksWording(talks.session().scenario(), Sayings.LANGUAGE, new Viewer.OfParty(party));
        while (true) {
            console.out().print(say("play.prompt", talks.session().scenario().party(party).title()));
            console.out().flush();
            String line = console.in().readLine();
            if (line == null || line.strip().equals("quit")) {
                console.out().println();
                return Optional.empty();
            }
            switch (line.strip()) {
                case "" -> print(table.brief());
                case "help" -> print(List.of(say("play.help").split("\n")));
                case "look" -> print(table.whole());
                case "sheet" -> print(table.sheet());
                case "understandings" -> print(table.understandings());
                default -> {
                    Optional<Talks> played = moved(talks, moves.read(line.strip()), wording);
                    if (played.isPresent()) {
                        return played;
                    }
                }
            }
        }
    }

    private Optional<Talks> moved(Talks talks, MoveText.Read read, TalksWording wording) {
        switch (read) {
            case MoveText.Read.NotUnderstood(String why) -> console.out().println("  " + why);
            case MoveText.Read.Understood(Move.OfSeat move) -> {
                Optional<MoveRefusal> refusal = talks.whyNot(move);
                if (refusal.isEmpty()) {
                    return Optional.of(talks.play(move));
                }
                console.out().println("  " + wording.of(refusal.get()));
            }
        }
        return Optional.empty();
    }

    /// Says whose turn it is, and where several persons share the terminal, waits until the right one sits there.
    private boolean handOver(Talks talks, String party) throws IOException {
        Scenario scenario = talks.session().scenario();
        Party seat = scenario.party(party);
        long persons = talks.position().seats().stream()
                .filter(other -> other.player() instanceof Player.Person)
                .count();
        boolean isFirst = last.isEmpty();
        last = Optional.of(party);
        console.out().println();
        if (persons > 1) {
            console.out().print(say("play.handOver", seat.title()));
            console.out().flush();
            if (console.in().readLine() == null) {
                return false;
            }
        }
        if (isFirst) {
            print(List.of(say("play.seat", seat.title())));
        }
        return true;
    }

    private void print(List<String> lines) {
        lines.forEach(console.out()::println);
        console.out().flush();
    }
}
