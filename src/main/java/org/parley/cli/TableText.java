package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.reach.Status;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.rules.Wording;
import org.parley.scenario.Gauge;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.RedLine;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;
import org.parley.talks.Proposal;
import org.parley.talks.Sight;
import org.parley.talks.Talks;

/// What a person at the terminal sees of the table, and nothing that its seat does not see.
final class TableText {
    private final Talks talks;
    private final String party;
    private final Viewer viewer;
    private final Scenario scenario;
    private final State state;
    private final Wording wording;

    TableText(Talks talks, String party) {
        this.talks = talks;
        this.party = party;
        viewer = new Viewer.OfParty(party);
        state = talks.position().state();
        scenario = Sight.of(talks.session().scenario(), state, viewer).scenario();
        wording = new Wording(talks.session().scenario(), Sayings.LANGUAGE);
    }

    /// Where the talks are, the proposals that wait, and the levers that can be pulled.
    List<String> brief() {
        List<String> lines = new ArrayList<>();
        Round round = scenario.rounds().get(state.round());
        List<String> gauges = new ArrayList<>();
        for (Gauge gauge : scenario.gauges()) {
            gauges.add(say(
                    "play.gauge", gauge.title(), state.context().gauges().get(gauges.size()), gauge.max()));
        }
        lines.add(say(
                "play.where",
                round.title(),
                state.round() + 1,
                scenario.rounds().size(),
                scenario.turnsPerRound() - talks.position().turnsInRound(),
                gauges.isEmpty() ? "" : " · " + String.join(" · ", gauges)));
        for (Proposal proposal : talks.position().openProposals()) {
            lines.add(say(
                    "play.proposal",
                    proposal.id(),
                    scenario.party(proposal.by()).title(),
                    wording.of(proposal.terms()),
                    proposal.awaited().stream()
                            .map(id -> scenario.party(id).title())
                            .collect(Collectors.joining(", "))));
        }
        for (String id : talks.pullable(party)) {
            Lever lever = scenario.lever(id);
            lines.add(say("play.lever", id, lever.title(), wording.of(lever.effects())));
        }
        return lines;
    }

    /// Every issue with its levels: what has been concluded, and what is on the agenda.
    List<String> whole() {
        Round round = scenario.rounds().get(state.round());
        TextTable table = new TextTable(Set.of());
        for (int position = 0; position < scenario.issues().size(); position++) {
            Issue issue = scenario.issues().get(position);
            int concluded = state.concluded().level(position);
            List<String> levels = new ArrayList<>();
            for (Level level : issue.levels()) {
                boolean here = levels.size() == concluded;
                levels.add(here ? "[" + level.id() + "]" : level.id());
            }
            table.row(
                    round.agenda().contains(issue.id()) ? "" : say("play.offAgenda"),
                    issue.id(),
                    issue.label(),
                    String.join(" < ", levels));
        }
        List<String> lines = new ArrayList<>(brief());
        lines.addAll(table.lines());
        return lines;
    }

    /// What the seat alone reads: its sheet, red lines and offers.
    List<String> sheet() {
        List<String> lines = new ArrayList<>();
        String confidential = scenario.party(party).confidential();
        if (!confidential.isEmpty()) {
            lines.addAll(confidential.lines().toList());
        }
        for (RedLine line : scenario.redLines()) {
            if (line.party().equals(party)) {
                lines.add(say("play.redLine", line.id(), line.statement()));
            }
        }
        for (Offer offer : scenario.offers()) {
            if (offer.party().equals(party)) {
                lines.add(say("play.offer", offer.id(), offer.statement(), wording.of(offer.gives())));
            }
        }
        return lines;
    }

    /// How the seat sees the understandings: on the table, conceivable or ruled out.
    List<String> understandings() {
        Rules rules = talks.rules();
        Answer<Reach> table = Reach.from(rules.in(new Reading.OnTheTable(viewer), state.context()), state);
        Answer<Reach> conceivable = Reach.from(rules.in(new Reading.Conceivable(viewer), state.context()), state);
        if (!(table instanceof Answer.Exact<Reach>(Reach seen))
                || !(conceivable instanceof Answer.Exact<Reach>(Reach thinkable))) {
            return List.of(say("play.notExact"));
        }
        TextTable lines = new TextTable(Set.of());
        for (Understanding understanding : scenario.understandings()) {
            Status status = seen.status(understanding);
            String word = status == Status.OUT_OF_REACH
                    ? say("seen.conceivable." + thinkable.status(understanding).name())
                    : say("seen.table." + status.name());
            lines.row(word, understanding.title());
        }
        return lines.lines();
    }
}
