package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.talks.Mandate;
import org.parley.talks.Owed;
import org.parley.talks.Proposal;

/// What the viewer can say of a package: whether it is within the mandate, what it is worth, what others have said
/// against it, and what it would owe.
public record Judgement(List<Point> points) {
    public Judgement {
        points = List.copyOf(points);
    }

    /// One thing to say.
    public record Point(Kind kind, String text) {}

    /// What it is.
    public enum Kind {
        /// Nothing is drafted yet.
        HINT,
        /// Within the mandate.
        FITS,
        /// Outside the mandate; what it breaks follows.
        BREAKS,
        /// A rule of one's own that it breaks.
        RULE,
        WORTH,
        /// Somebody else has ruled it out, as far as the viewer sees.
        OBJECTION,
        /// Final only after a consultation.
        OWED
    }

    /// The judgement of a draft.
    public static Judgement of(Glance glance, Draft draft) {
        if (glance.seat().isEmpty()) {
            return new Judgement(List.of(new Point(Kind.HINT, Texts.of("table.draft.onlooker"))));
        }
        if (draft.isEmpty()) {
            return new Judgement(List.of(new Point(Kind.HINT, Texts.of("table.draft.hint"))));
        }
        Deal result = glance.game().rules().index().add(glance.position().state().concluded(), draft.terms());
        return of(glance, result, owed(glance, draft));
    }

    /// The judgement of the package that a proposal would make.
    public static Judgement of(Glance glance, Proposal proposal) {
        return of(glance, proposal.result(), proposal.subjectTo());
    }

    /// Whether the mandate allows it.
    public boolean fits() {
        return points.stream().noneMatch(point -> point.kind() == Kind.BREAKS);
    }

    private static Judgement of(Glance glance, Deal result, List<Owed> owed) {
        List<Point> points = new ArrayList<>();
        glance.seat().ifPresent(party -> {
            mandate(glance, party, result, points);
            worth(glance, party, result, points);
        });
        others(glance, result, points);
        owed.forEach(consultation -> points.add(new Point(Kind.OWED, owed(glance, consultation))));
        return new Judgement(points);
    }

    private static void mandate(Glance glance, String party, Deal result, List<Point> points) {
        List<Objection> own = Mandate.objections(glance.game().rules(), party, result, glance.context());
        if (own.isEmpty()) {
            points.add(new Point(Kind.FITS, Texts.of("table.judge.fits")));
        }
        if (!own.isEmpty()) {
            points.add(new Point(Kind.BREAKS, Texts.of("table.judge.breaks")));
        }
        for (Objection objection : own) {
            points.add(new Point(Kind.RULE, glance.words().of(objection)));
        }
    }

    private static void worth(Glance glance, String party, Deal result, List<Point> points) {
        Rules rules = glance.game().rules();
        int position = rules.index().party(party);
        if (glance.scores() && rules.hasPoints(position)) {
            points.add(new Point(
                    Kind.WORTH,
                    Texts.of(
                            "table.judge.worth",
                            rules.worth(position, result),
                            rules.reservation(position, glance.context()))));
        }
    }

    private static void others(Glance glance, Deal result, List<Point> points) {
        Rules seen = glance.game().rules().in(new Reading.OnTheTable(glance.viewer()), glance.context());
        for (Objection objection : seen.objections(result, glance.context())) {
            if (others(glance, objection)) {
                points.add(new Point(Kind.OBJECTION, glance.words().of(objection)));
            }
        }
    }

    private static boolean others(Glance glance, Objection objection) {
        return switch (objection) {
            case Objection.CrossesRedLine(String redLine, String party) -> !glance.isYou(party);
            case Objection.NotOffered(String issue, String level, String party) -> !glance.isYou(party);
            case Objection.BelowReservation(String party, long worth, long reservation) ->
                glance.scores() && !glance.isYou(party);
            case Objection.NotConsulted _,
                    Objection.OffAgenda _,
                    Objection.ObligorAbsent _,
                    Objection.AlreadyConcluded _ -> false;
        };
    }

    private static List<Owed> owed(Glance glance, Draft draft) {
        if (!glance.yourTurn() || glance.talks().whyNot(draft.move(glance)).isPresent()) {
            return List.of();
        }
        return glance.talks()
                .play(draft.move(glance))
                .position()
                .proposal(draft.move(glance).id())
                .map(Proposal::subjectTo)
                .orElse(List.of());
    }

    /// A consultation that is owed, such as *Subject to Ukraine: to be consulted by Vienna, or it lapses*.
    static String owed(Glance glance, Owed owed) {
        String party = glance.game().party(owed.party());
        return owed.latest()
                .map(round -> Texts.of(
                        "table.owed.by", party, glance.scenario().round(round).title()))
                .orElseGet(() -> Texts.of("table.owed.never", party));
    }

    /// Why a draft cannot be put on the table, if it cannot.
    public static Optional<String> obstacle(Glance glance, Draft draft) {
        if (draft.isEmpty() && Refusals.anything(glance).isEmpty()) {
            return Optional.of(Texts.of("table.obstacle.empty"));
        }
        return Refusals.why(glance, draft.move(glance));
    }
}
