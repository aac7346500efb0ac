package org.parley.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.rules.Context;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.Viewer;
import org.parley.rules.Wording;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import org.parley.talks.Sight;
import org.parley.talks.Talks;
import org.parley.talks.TalksWording;

/// What the audience of a report may see of some talks, and in which readings.
///
/// @param talks the whole of them
/// @param viewer the audience; empty for the instructor
final class Perspective {
    private final Talks talks;
    private final Optional<Viewer> viewer;
    private final Scenario scenario;
    private final Locale language;
    private final Words words;
    private final Wording rulesWording;
    private final TalksWording talksWording;
    private final boolean scores;

    /// Worth is told to the instructor, and to others where the class is shown it.
    Perspective(Talks talks, Optional<Viewer> viewer, Locale language) {
        this(talks, viewer, language, viewer.isEmpty() || talks.session().options().scores());
    }

    /// @param scores whether the audience is told what packages are worth
    Perspective(Talks talks, Optional<Viewer> viewer, Locale language, boolean scores) {
        this.talks = talks;
        this.scores = scores;
        this.viewer = viewer;
        this.language = language;
        Scenario whole = talks.session().scenario();
        scenario = viewer.map(eyes ->
                        Sight.of(whole, talks.position().state(), eyes).scenario())
                .orElse(whole);
        words = new Words(language);
        rulesWording = new Wording(whole, language);
        talksWording = viewer.map(eyes -> wording(whole, eyes))
                .orElseGet(() -> scores
                        ? new TalksWording(whole, language)
                        : TalksWording.withoutWorth(whole, language));
    }

    private TalksWording wording(Scenario whole, Viewer eyes) {
        return scores
                ? new TalksWording(whole, language, eyes)
                : TalksWording.withoutWorth(whole, language, eyes);
    }

    /// Whether the audience is told what packages are worth: a class may be shown none.
    boolean scores() {
        return scores;
    }

    /// One reading of the rules.
    record Lens(Seen seen, Reading reading) {}

    Talks talks() {
        return talks;
    }

    Optional<Viewer> viewer() {
        return viewer;
    }

    boolean isInstructor() {
        return viewer.isEmpty();
    }

    /// Whether the audience plays this seat.
    boolean isOwn(String party) {
        return viewer.equals(Optional.of(new Viewer.OfParty(party)));
    }

    /// The scenario as far as the audience sees it at the end.
    Scenario scenario() {
        return scenario;
    }

    Locale language() {
        return language;
    }

    Words words() {
        return words;
    }

    /// Says rules and terms.
    Wording rulesWording() {
        return rulesWording;
    }

    /// Says what happened.
    TalksWording talksWording() {
        return talksWording;
    }

    Audience audience() {
        return viewer.<Audience>map(eyes -> switch (eyes) {
                    case Viewer.OfParty(String party) ->
                        new Audience.OfParty(party, scenario.party(party).title());
                    case Viewer.Everybody() -> new Audience.Everybody();
                })
                .orElseGet(Audience.Instructor::new);
    }

    /// The readings that the audience may see, the strictest first.
    List<Lens> lenses() {
        return viewer.map(eyes -> List.of(
                        new Lens(Seen.TABLE, new Reading.OnTheTable(eyes)),
                        new Lens(Seen.CONCEIVABLE, new Reading.Conceivable(eyes))))
                .orElseGet(() -> List.of(new Lens(Seen.ACTUAL, new Reading.Actual())));
    }

    /// The reading for what is told in one reading alone: the one in which least is ruled out.
    Lens widest() {
        return lenses().getLast();
    }

    /// The rules that count in a reading, by what the audience saw in a context.
    Rules rules(Lens lens, Context at) {
        return talks.rules().in(lens.reading(), at);
    }

    /// The name of a reading; empty where there is but one.
    String name(Lens lens) {
        return isInstructor() ? "" : words.say("reading." + lens.seen().word());
    }

    /// The position of a party, from 1.
    int colour(String party) {
        return scenario.parties().stream().map(Party::id).toList().indexOf(party) + 1;
    }
}
