package org.parley.desktop.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.desktop.text.Texts;
import org.parley.talks.Entry;
import org.parley.talks.Happening;
import org.parley.talks.Move;
import org.parley.talks.Position;
import org.parley.talks.TalksWording;

/// One entry of the journal in words.
///
/// @param entries how many entries have been played after it; 0 for the opening
/// @param round the title of the round
/// @param brief who did what, in a few words
/// @param opens the title of the round that opened thereby, if one did
/// @param sentences what it did and what followed from it
public record JournalLine(
        int entries, String round, String brief, Optional<String> opens, List<String> sentences) {
    public JournalLine {
        sentences = List.copyOf(sentences);
    }

    /// This line with a sentence that says why the move was made, right after the move.
    public JournalLine because(String reason) {
        List<String> more = new ArrayList<>(sentences);
        more.add(Math.min(1, more.size()), reason);
        return new JournalLine(entries, round, brief, opens, more);
    }

    /// The opening and every entry.
    public static List<JournalLine> of(Glance glance) {
        List<JournalLine> lines = new ArrayList<>();
        TalksWording words = glance.words();
        for (Position position : glance.talks().positions()) {
            int entries = position.entries();
            Optional<Entry> entry =
                    entries == 0 ? Optional.empty() : Optional.of(glance.talks().journal().get(entries - 1));
            lines.add(new JournalLine(
                    entries,
                    entry.map(made -> glance.scenario().round(made.round()))
                            .orElse(glance.scenario().rounds().getFirst())
                            .title(),
                    entry.map(made -> brief(glance, made)).orElseGet(() -> Texts.of("table.strip.start")),
                    opened(glance, position),
                    words.of(position)));
        }
        return lines;
    }

    private static Optional<String> opened(Glance glance, Position position) {
        return position.happenings().stream()
                .filter(Happening.RoundOpened.class::isInstance)
                .map(Happening.RoundOpened.class::cast)
                .map(opened -> glance.scenario().round(opened.round()).title())
                .reduce((first, last) -> last);
    }

    private static String brief(Glance glance, Entry entry) {
        String who = entry.seat().map(glance.game()::party).orElseGet(() -> Texts.of("table.strip.instructor"));
        return switch (entry.move()) {
            case Move.Propose(int id, var terms, var counters) ->
                counters.isPresent()
                        ? Texts.of("table.strip.counter", who, id, counters.getAsInt())
                        : Texts.of("table.strip.propose", who, id);
            case Move.Accept(int id) -> Texts.of("table.strip.accept", who, id);
            case Move.Reject(int id) -> Texts.of("table.strip.reject", who, id);
            case Move.Withdraw(int id) -> Texts.of("table.strip.withdraw", who, id);
            case Move.PullLever(String lever) ->
                Texts.of("table.strip.lever", who, glance.scenario().lever(lever).title());
            case Move.DiscloseRule _ -> Texts.of("table.strip.disclose", who);
            case Move.Pass _ -> Texts.of("table.strip.pass", who);
            case Move.Inject(String event) ->
                Texts.of("table.strip.inject", who, glance.scenario().event(event).title());
            case Move.Pause(boolean paused) -> Texts.of(paused ? "table.strip.pause" : "table.strip.resume", who);
            case Move.HandOver(String party, var player) ->
                Texts.of("table.strip.handOver", who, glance.game().party(party));
        };
    }

    /// The number, who did what, and the round that opened thereby: for narrow places.
    public String headline() {
        return opens.map(title -> Texts.of("table.journal.line.round", entries, brief, title))
                .orElseGet(() -> Texts.of("table.journal.line", entries, brief));
    }
}
