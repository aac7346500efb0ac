package org.parley.desktop.play;

import java.util.Optional;
import org.parley.rules.Context;
import org.parley.rules.Viewer;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Sight;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// One moment of the talks through one pair of eyes: what every part of the table is made from.
///
/// @param talks up to that moment
/// @param seat whose eyes, empty for an onlooker, who sees what everybody sees
/// @param present whether this is the present; nothing can be done in the past
/// @param scores whether worth is shown
public record Glance(Game game, Talks talks, Optional<String> seat, boolean present, boolean scores) {

    public Scenario scenario() {
        return game.scenario();
    }

    public Position position() {
        return talks.position();
    }

    public Context context() {
        return position().state().context();
    }

    /// Whose eyes, as the rules put it.
    public Viewer viewer() {
        return seat.<Viewer>map(Viewer.OfParty::new).orElseGet(Viewer.Everybody::new);
    }

    /// The scenario as far as the viewer sees it.
    public Scenario seen() {
        return Sight.of(scenario(), position().state(), viewer()).scenario();
    }

    /// What happens, in words for the viewer.
    public TalksWording words() {
        return game.words(viewer(), scores);
    }

    /// What is needed and what leads somewhere, in words.
    public WayWords ways() {
        return new WayWords(scenario(), game.wording());
    }

    /// The round that is open, or was last.
    public Round round() {
        return scenario().rounds().get(position().state().round());
    }

    /// Whether the party is this glance's own seat.
    public boolean isYou(String party) {
        return seat.filter(party::equals).isPresent();
    }

    /// Whether the person at this glance's seat may move now.
    public boolean yourTurn() {
        return present
                && !position().isOver()
                && !position().paused()
                && position().turn().filter(this::isYou).isPresent()
                && position().turn()
                        .map(position()::player)
                        .filter(Player.Person.class::isInstance)
                        .isPresent();
    }
}
