package org.parley.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.talks.Entry;
import org.parley.talks.Move;
import org.parley.talks.Player;
import org.parley.talks.strategy.Strategies;

/// Reads the entries of a journal and who plays a seat.
final class MoveReader {
    private static final List<String> ENTRY = List.of("n", "round", "seat", "move");
    private static final List<String> MOVES = List.of(
            "propose",
            "accept",
            "reject",
            "withdraw",
            "lever",
            "disclose",
            "pass",
            "inject",
            "pause",
            "handOver");

    private final Names names;

    MoveReader(Names names) {
        this.names = names;
    }

    /// The entry, to be used only where nothing wrong with it was reported.
    ///
    /// @param number the one that it must have
    Optional<Entry> entry(Spot spot, int number) {
        Fields fields = Fields.of(spot, "an entry", ENTRY);
        fields.need("n", "the entry's number, " + number)
                .ifPresent(found -> found.whole(number, number, "the number " + number + ", the next in order"));
        String round = fields.need("round", "the id of a round").map(names::round).orElse("");
        Optional<String> seat = fields.need("seat", "the party that moved, or null for the instructor")
                .filter(found -> !(found.value() instanceof JsonValue.JsonNull))
                .map(found -> names.negotiator(found, "a seat"));
        return fields.need("move", "a move").flatMap(this::move).map(move -> new Entry(number, round, seat, move));
    }

    private Optional<Move> move(Spot spot) {
        Fields open = Fields.of(spot, "a move");
        if (!open.isObject()) {
            return Optional.empty();
        }
        String wanted = "one of " + Spot.oneOf(MOVES);
        if (open.keys().size() != 1) {
            spot.error(open.keys().isEmpty() ? "an empty move" : "several keys in one move", wanted);
            return Optional.empty();
        }
        String key = open.keys().getFirst();
        Spot found = open.find(key).orElseThrow();
        return switch (key) {
            case "propose" -> propose(found);
            case "accept" -> Optional.of(new Move.Accept(proposal(found)));
            case "reject" -> Optional.of(new Move.Reject(proposal(found)));
            case "withdraw" -> Optional.of(new Move.Withdraw(proposal(found)));
            case "lever" -> Optional.of(new Move.PullLever(names.lever(found)));
            case "disclose" -> Optional.of(new Move.DiscloseRule(names.rule(found)));
            case "pass" -> found.text().map(Move.Pass::new);
            case "inject" -> Optional.of(new Move.Inject(names.event(found)));
            case "pause" -> found.flag().map(Move.Pause::new);
            case "handOver" -> handOver(found);
            default -> {
                spot.problems()
                        .error(
                                spot.path().key(key),
                                open.keyPlace(key),
                                "unknown move " + Quoted.text(key),
                                wanted,
                                NearestWord.among(MOVES, key));
                yield Optional.empty();
            }
        };
    }

    private Optional<Move> propose(Spot spot) {
        Fields fields = Fields.of(spot, "a proposal", List.of("id", "terms", "counters"));
        PartReader.needSome(fields, "terms", "at least one issue with a level");
        Map<String, String> terms = new LinkedHashMap<>(new Terms(names).of(fields, "terms", 1));
        int id = fields.need("id", "the proposal's number").map(MoveReader::proposal).orElse(0);
        Optional<Spot> counters = fields.find("counters");
        return Optional.of(new Move.Propose(
                id,
                terms,
                counters.isPresent() ? OptionalInt.of(proposal(counters.get())) : OptionalInt.empty()));
    }

    private static int proposal(Spot spot) {
        return (int) spot.whole(1, Integer.MAX_VALUE, "the number of a proposal").orElse(1);
    }

    private Optional<Move> handOver(Spot spot) {
        Fields fields = Fields.of(spot, "a change of players", List.of("party", "player"));
        Optional<String> party =
                fields.need("party", "the party of the seat").map(found -> names.negotiator(found, "a seat"));
        Optional<Player> player = player(fields);
        return party.isPresent() && player.isPresent()
                ? Optional.of(new Move.HandOver(party.get(), player.get()))
                : Optional.empty();
    }

    /// Who plays a seat.
    static Optional<Player> player(Fields fields) {
        Optional<Spot> spot = fields.need("player", "`person` or a strategy");
        Optional<String> name = spot.flatMap(Spot::words);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of(Player.PERSON));
        known.addAll(Strategies.names());
        if (!known.contains(name.get())) {
            spot.get().unknown("player", name.get(), Spot.oneOf(known), known);
            return Optional.empty();
        }
        return Optional.of(Player.of(name.get()));
    }
}
