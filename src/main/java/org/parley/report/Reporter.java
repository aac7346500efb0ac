package org.parley.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.parley.reach.Budget;
import org.parley.reach.Reach;
import org.parley.rules.Viewer;
import org.parley.scenario.About;
import org.parley.scenario.Scenario;
import org.parley.talks.Entry;
import org.parley.talks.Line;
import org.parley.talks.Note;
import org.parley.talks.Player;
import org.parley.talks.Position;
import org.parley.talks.Talks;

/// Makes the report of some talks, for a viewer or for the instructor. Holds nothing; safe for use by several threads.
public final class Reporter {
    private final Locale language;
    private final Budget budget;
    private final MomentTaker.Engine engine;

    /// A reporter that writes in a language, or in English where there is no translation, within [Budget#USUAL].
    public Reporter(Locale language) {
        this(language, Budget.USUAL);
    }

    /// A reporter that writes in a language, each of its analyses within a budget.
    public Reporter(Locale language, Budget budget) {
        this(language, budget, Reach::from);
    }

    Reporter(Locale language, Budget budget, MomentTaker.Engine engine) {
        this.language = Words.nearest(language);
        this.budget = budget;
        this.engine = engine;
    }

    /// The instructor's report: it holds everything.
    public Report forInstructor(Talks talks) {
        return report(Line.of(talks), Optional.empty(), true, true);
    }

    /// The instructor's report, with the moves that were taken back and the other ways that the session went.
    public Report forInstructor(Line line) {
        return report(line, Optional.empty(), true, true);
    }

    /// The report of talks that have been revealed, for all who played them: everything, but worth only where the class
    /// is shown it.
    public Report revealed(Line line) {
        return report(line, Optional.empty(), line.talks().session().options().scores(), true);
    }

    /// A viewer's report: it holds nothing that this viewer may not see at the end of the talks, or now.
    ///
    /// @throws IllegalArgumentException where the viewer is no party of the scenario
    public Report forViewer(Talks talks, Viewer viewer) {
        return forViewer(Line.of(talks), viewer, false);
    }

    /// The same with the other ways that the session went, once the talks may have been revealed: then it holds what
    /// everybody wrote on the moves, else only what was written at the viewer's own seat.
    ///
    /// @throws IllegalArgumentException where the viewer is no party of the scenario
    public Report forViewer(Line line, Viewer viewer, boolean revealed) {
        return report(line, Optional.of(viewer), line.talks().session().options().scores(), revealed);
    }

    private Report report(Line line, Optional<Viewer> viewer, boolean scores, boolean allNotes) {
        Talks talks = line.talks();
        Perspective perspective = new Perspective(talks, viewer, language, scores);
        Budget share = budget.among(talks.positions().size());
        MomentTaker moments = new MomentTaker(perspective, share, engine);
        Moment start = moments.at(talks.course().start());
        List<RoundEntry> rounds = new RoundTeller(perspective, moments).rounds();
        RuleTeller rules = new RuleTeller(perspective);
        Scenario scenario = perspective.scenario();
        return new Report(
                language,
                perspective.audience(),
                cover(perspective),
                parties(perspective),
                start,
                rounds,
                new OutcomeTeller(perspective, moments).outcome(),
                new LessonTeller(perspective, share).lessons(),
                new WayTeller(language, budget).ways(line, viewer, scores),
                new ChartMaker(perspective, moments, start, rounds).charts(),
                rules.rules(),
                perspective.scores() ? rules.points() : List.of(),
                history(perspective),
                scenario.about().sources().stream()
                        .map(source -> new SourceEntry(
                                source.id(),
                                source.title(),
                                source.publisher(),
                                source.date(),
                                source.annotation().note()))
                        .toList(),
                viewer.isEmpty() ? takenBack(line, scores) : List.of(),
                talks.session().notes().stream()
                        .filter(note -> allNotes || note.seat().filter(perspective::isOwn).isPresent())
                        .map(note -> note(perspective, note))
                        .toList());
    }

    private static NoteEntry note(Perspective perspective, Note note) {
        String seat = note.seat()
                .map(party -> perspective.scenario().party(party).title())
                .orElse("");
        String author = seat.isEmpty() || note.author().isEmpty()
                ? seat + note.author()
                : perspective.words().say("notes.author", note.author(), seat);
        return new NoteEntry(note.entry(), note.seat(), author, note.text());
    }

    private static Cover cover(Perspective perspective) {
        Scenario scenario = perspective.scenario();
        About about = scenario.about();
        return new Cover(
                scenario.id(),
                about.title(),
                about.summary(),
                about.topic(),
                about.difficulty(),
                scenario.rounds().size(),
                about.minutes(),
                about.objectives(),
                about.modelling(),
                perspective.isInstructor()
                        ? OptionalLong.of(perspective.talks().session().seed())
                        : OptionalLong.empty());
    }

    private static List<PartyEntry> parties(Perspective perspective) {
        Position now = perspective.talks().position();
        return perspective.scenario().parties().stream()
                .map(party -> new PartyEntry(
                        party.id(),
                        party.title(),
                        party.role(),
                        perspective.colour(party.id()),
                        now.seats().stream()
                                .filter(seat -> seat.party().equals(party.id()))
                                .findFirst()
                                .map(seat -> seated(perspective, seat.player())),
                        party.briefing(),
                        party.confidential()))
                .toList();
    }

    private static PartyEntry.Seated seated(Perspective perspective, Player player) {
        return switch (player) {
            case Player.Person() -> new PartyEntry.Seated.Person();
            case Player.Strategy(String name) ->
                perspective.isInstructor() ? new PartyEntry.Seated.Strategy(name) : new PartyEntry.Seated.Program();
        };
    }

    private static Optional<HistoryEntry> history(Perspective perspective) {
        if (!perspective.isInstructor() && !perspective.talks().isOver()) {
            return Optional.empty();
        }
        Scenario whole = perspective.talks().session().scenario();
        var rules = perspective.talks().rules();
        return whole.history().map(history -> new HistoryEntry(
                history.note(),
                OutcomeTeller.terms(whole, history.terms()),
                whole.understandings().stream()
                        .filter(understanding ->
                                rules.meets(understanding.terms(), rules.index().deal(history.terms())))
                        .map(understanding -> understanding.title())
                        .toList(),
                whole.about().sources().stream()
                        .filter(source -> history.sources().contains(source.id()))
                        .map(source -> source.title())
                        .toList()));
    }

    private List<MoveEntry> takenBack(Line line, boolean scores) {
        List<Entry> played = line.talks().journal();
        Set<List<Entry>> told = new HashSet<>();
        List<MoveEntry> taken = new ArrayList<>();
        for (int branch = 0; branch < line.branches().size(); branch++) {
            Talks talks = line.talksOf(branch);
            MoveTeller teller = new MoveTeller(new Perspective(talks, Optional.empty(), language, scores));
            for (int entries = 1; entries <= talks.journal().size(); entries++) {
                List<Entry> way = talks.journal().subList(0, entries);
                boolean kept = entries <= played.size() && played.subList(0, entries).equals(way);
                if (!kept && told.add(way)) {
                    Position after = talks.position(entries);
                    taken.add(teller.tell(talks, way.getLast(), after, after.happenings(), List.of()));
                }
            }
        }
        return taken;
    }
}
