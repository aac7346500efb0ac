package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.notes.Remark;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.report.chart.Standing;
import org.parley.rules.State;
import org.parley.scenario.Issue;
import org.parley.scenario.Understanding;
import org.parley.talks.Chronicle;

/// One moment of the replay.
///
/// @param entries how many entries had been played
/// @param title such as *Move 7 of 23, Vienna*
/// @param mover who moved, if it was a party
/// @param brief who did what
/// @param sentences what it did and what followed from it
/// @param reason why a strategy moved so, if one did
/// @param terms what had been concluded by then
/// @param understandings how each stood then
/// @param gauges where each stood then
/// @param remarks the notes on the move
public record ReplayMoment(
        int entries,
        String title,
        Optional<String> mover,
        String brief,
        List<String> sentences,
        Optional<String> reason,
        List<Term> terms,
        List<Stood> understandings,
        List<String> gauges,
        List<Remark> remarks) {
    public ReplayMoment {
        sentences = List.copyOf(sentences);
        terms = List.copyOf(terms);
        understandings = List.copyOf(understandings);
        gauges = List.copyOf(gauges);
        remarks = List.copyOf(remarks);
    }

    /// A term that had been concluded.
    public record Term(String text, boolean isFinal) {}

    /// How an understanding stood.
    public record Stood(String id, String title, Standing standing) {}

    /// The moment after so many entries.
    ///
    /// @param all the talks to their end
    /// @param lines of the whole journal
    /// @param review once it is worked out
    static ReplayMoment of(
            Glance all,
            List<JournalLine> lines,
            int entries,
            Optional<Review> review,
            Known known,
            List<Remark> remarks) {
        JournalLine line = lines.get(entries);
        State state = all.talks().position(entries).state();
        return new ReplayMoment(
                entries,
                Texts.of("debrief.replay.move", entries, lines.size() - 1, line.round()),
                entries == 0 ? Optional.empty() : all.talks().journal().get(entries - 1).seat(),
                line.brief(),
                line.sentences(),
                review.map(found -> found.reasons().get(entries)),
                terms(all, state),
                review.map(found -> found.chronicles().get(known))
                        .map(told -> understandings(all, told, entries))
                        .orElse(List.of()),
                gauges(all, state),
                remarks);
    }

    private static List<Term> terms(Glance all, State state) {
        return state.concluded()
                .terms()
                .mapToObj(position -> {
                    Issue issue = all.scenario().issues().get(position);
                    int level = state.concluded().level(position);
                    String text = all.game()
                            .wording()
                            .of(Map.of(issue.id(), issue.levels().get(level).id()));
                    boolean isFinal = state.outcome()
                            .filter(outcome -> outcome.level(position) == level)
                            .isPresent();
                    return new Term(text, isFinal);
                })
                .toList();
    }

    private static List<Stood> understandings(Glance all, Chronicle chronicle, int entries) {
        List<Stood> stood = new ArrayList<>();
        for (Understanding understanding : all.scenario().understandings()) {
            stood.add(new Stood(
                    understanding.id(), understanding.title(), Standings.of(chronicle.moments().get(entries), understanding.id())));
        }
        return stood;
    }

    private static List<String> gauges(Glance all, State state) {
        List<String> gauges = new ArrayList<>();
        all.scenario()
                .gauges()
                .forEach(gauge -> gauges.add(Texts.of(
                        "debrief.replay.gauge", gauge.title(), state.context().gauges().get(gauges.size()))));
        return gauges;
    }
}
