package org.parley.talks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.rules.Bits;
import org.parley.rules.Context;
import org.parley.rules.Course;
import org.parley.rules.Index;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.rules.Viewer;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Event;
import org.parley.scenario.Lever;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;

/// What a viewer may see of a scenario and a state: a scenario that holds nothing else, and the state in its terms.
///
/// Left out are other parties' private red lines and offers that have not been disclosed, other parties' private
/// preferences and confidential sheets, and what history did, which is for the debrief. A lever or an event that
/// would disclose an unseen rule is seen without that effect. Positions of red lines and offers differ from those
/// of the whole scenario; all others are the same.
public final class Sight {
    private final Viewer viewer;
    private final Scenario scenario;
    private final Course course;
    private final State state;

    private Sight(Viewer viewer, Scenario scenario, Course course, State state) {
        this.viewer = viewer;
        this.scenario = scenario;
        this.course = course;
        this.state = state;
    }

    /// What a viewer sees of a scenario in a state.
    public static Sight of(Scenario whole, State state, Viewer viewer) {
        Index index = Index.of(whole);
        Context context = state.context();
        List<RedLine> redLines = whole.redLines().stream()
                .filter(rule -> sees(viewer, rule.party(), rule.disclosure())
                        || context.disclosedRedLines().has(index.redLine(rule.id())))
                .toList();
        List<Offer> offers = whole.offers().stream()
                .filter(rule -> sees(viewer, rule.party(), rule.disclosure())
                        || context.disclosedOffers().has(index.offer(rule.id())))
                .toList();
        Predicate<String> known = rule -> redLines.stream().anyMatch(line -> line.id().equals(rule))
                || offers.stream().anyMatch(offer -> offer.id().equals(rule));
        List<Preference> preferences = whole.preferences().stream()
                .filter(preference -> sees(viewer, preference.party(), preference.disclosure()))
                .toList();
        Scenario seen = new Scenario(
                whole.id(),
                whole.about(),
                whole.parties().stream().map(party -> seen(party, viewer)).toList(),
                whole.issues(),
                redLines,
                offers,
                preferences,
                whole.facts(),
                whole.gauges(),
                whole.levers().stream().map(lever -> seen(lever, known)).toList(),
                whole.leversPerRound(),
                whole.events().stream().map(event -> seen(event, known)).toList(),
                whole.endings(),
                whole.rounds(),
                whole.turnsPerRound(),
                whole.understandings(),
                whole.classroom(),
                Optional.empty(),
                whole.annotation());
        Course course = new Course(Rules.of(seen));
        return new Sight(viewer, seen, course, seen(state, redLines, offers, index));
    }

    private static boolean sees(Viewer viewer, String party, Disclosure disclosure) {
        return disclosure == Disclosure.PUBLIC || isOwn(viewer, party);
    }

    private static boolean isOwn(Viewer viewer, String party) {
        return viewer.equals(new Viewer.OfParty(party));
    }

    private static Party seen(Party party, Viewer viewer) {
        return isOwn(viewer, party.id())
                ? party
                : new Party(party.id(), party.title(), party.role(), party.briefing(), "", party.annotation());
    }

    private static Lever seen(Lever lever, Predicate<String> known) {
        return new Lever(
                lever.id(),
                lever.party(),
                lever.title(),
                lever.stance(),
                lever.away(),
                lever.repeatable(),
                lever.when(),
                seen(lever.effects(), known),
                lever.annotation());
    }

    private static Event seen(Event event, Predicate<String> known) {
        return new Event(
                event.id(),
                event.title(),
                event.round(),
                event.chance(),
                event.when(),
                seen(event.effects(), known),
                event.annotation());
    }

    private static List<Effect> seen(List<Effect> effects, Predicate<String> known) {
        return effects.stream()
                .filter(effect -> !(effect instanceof Effect.Disclose(String rule)) || known.test(rule))
                .toList();
    }

    private static State seen(State state, List<RedLine> redLines, List<Offer> offers, Index whole) {
        Context context = state.context();
        Bits disclosedRedLines = Bits.NONE;
        for (int line = 0; line < redLines.size(); line++) {
            if (context.disclosedRedLines().has(whole.redLine(redLines.get(line).id()))) {
                disclosedRedLines = disclosedRedLines.with(line);
            }
        }
        Bits disclosedOffers = Bits.NONE;
        for (int offer = 0; offer < offers.size(); offer++) {
            if (context.disclosedOffers().has(whole.offer(offers.get(offer).id()))) {
                disclosedOffers = disclosedOffers.with(offer);
            }
        }
        Context seen = new Context(
                context.round(),
                context.facts(),
                context.gauges(),
                context.consulted(),
                context.leversUsed(),
                context.events(),
                disclosedRedLines,
                disclosedOffers);
        return new State(state.phase(), seen, state.leversLeft(), state.concluded(), state.outcome());
    }

    public Viewer viewer() {
        return viewer;
    }

    /// The scenario as the viewer sees it.
    public Scenario scenario() {
        return scenario;
    }

    /// The rules as the viewer sees them.
    public Rules rules() {
        return course.rules();
    }

    /// How the talks run, as the viewer sees it.
    public Course course() {
        return course;
    }

    /// The state in terms of what the viewer sees.
    public State state() {
        return state;
    }
}
