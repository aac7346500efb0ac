package org.parley.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.parley.talks.Entry;
import org.parley.talks.Move;

/// Writes moves and the entries of a journal.
final class MoveWriter {
    private MoveWriter() {}

    static JsonElement entry(Entry entry) {
        return new JsonBuilder()
                .put("n", entry.number())
                .put("round", entry.round())
                .put("seat", entry.seat().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE))
                .put("move", move(entry.move()))
                .build();
    }

    static JsonObject move(Move move) {
        JsonBuilder object = new JsonBuilder();
        return switch (move) {
            case Move.Propose(int id, var terms, var counters) -> object.put("propose", new JsonBuilder()
                            .put("id", id)
                            .put("terms", JsonBuilder.members(terms, JsonPrimitive::new))
                            .count("counters", counters)
                            .build())
                    .build();
            case Move.Accept(int proposal) -> object.put("accept", proposal).build();
            case Move.Reject(int proposal) -> object.put("reject", proposal).build();
            case Move.Withdraw(int proposal) -> object.put("withdraw", proposal).build();
            case Move.PullLever(String lever) -> object.put("lever", lever).build();
            case Move.DiscloseRule(String rule) -> object.put("disclose", rule).build();
            case Move.Pass(String reason) -> object.put("pass", reason).build();
            case Move.Inject(String event) -> object.put("inject", event).build();
            case Move.Pause(boolean paused) -> object.put("pause", new JsonPrimitive(paused)).build();
            case Move.HandOver(String party, var player) -> object.put("handOver", new JsonBuilder()
                            .put("party", party)
                            .put("player", player.id())
                            .build())
                    .build();
        };
    }
}
