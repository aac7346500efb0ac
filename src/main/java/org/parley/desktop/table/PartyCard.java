package org.parley.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.scenario.Party;
import org.parley.talks.Player;

/// A party as the table shows it.
///
/// @param about who plays it and whether it is in the room, in a few words
/// @param away whether it is not in the room
/// @param turn whether it is its turn
/// @param redLines those that the viewer sees
/// @param offers those that the viewer sees
/// @param said what it did or said last, if it has
public record PartyCard(
        String id,
        String title,
        boolean you,
        String about,
        boolean away,
        boolean turn,
        List<Statement> redLines,
        List<Statement> offers,
        Optional<String> said) {
    public PartyCard {
        redLines = List.copyOf(redLines);
        offers = List.copyOf(offers);
    }

    /// All parties: the viewer's own first, then those in the room, then the others, each in the order of the file.
    public static List<PartyCard> of(Glance glance) {
        List<PartyCard> cards = glance.scenario().parties().stream()
                .map(party -> card(glance, party))
                .toList();
        return Stream.of(
                        cards.stream().filter(PartyCard::you),
                        cards.stream().filter(card -> !card.you() && !card.away()),
                        cards.stream().filter(card -> !card.you() && card.away()))
                .flatMap(group -> group)
                .toList();
    }

    private static PartyCard card(Glance glance, Party party) {
        boolean away = !glance.round().present().contains(party.id());
        return new PartyCard(
                party.id(),
                party.title(),
                glance.isYou(party.id()),
                about(glance, party, away),
                away,
                glance.position().turn().filter(party.id()::equals).isPresent(),
                Statement.redLines(glance, party.id()),
                Statement.offers(glance, party.id()),
                News.lastOf(glance, party.id()));
    }

    private static String about(Glance glance, Party party, boolean away) {
        String place = Texts.of(away ? "table.party.away" : "table.party.present");
        return Texts.of("table.party.about", who(glance, party), place);
    }

    private static String who(Glance glance, Party party) {
        return switch (party.role()) {
            case CONSULTED -> Texts.of(
                    glance.context().consulted().has(glance.game().rules().index().party(party.id()))
                            ? "table.party.consulted"
                            : "table.party.notConsulted");
            case OBSERVER -> Texts.of("table.party.observer");
            case NEGOTIATOR -> glance.isYou(party.id())
                    ? Texts.of("table.party.you")
                    : player(glance.position().player(party.id()));
        };
    }

    private static String player(Player player) {
        return switch (player) {
            case Player.Person() -> Texts.of("table.party.person");
            case Player.Strategy(String name) ->
                Texts.has("table.strategy." + name) ? Texts.of("table.strategy." + name) : name;
        };
    }
}
