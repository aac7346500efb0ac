package org.parley.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A whole scenario. Its parts name each other by id; an id is unique within its kind, and red lines and offers
/// share one name space because an [Effect.Disclose] names either.
///
/// The record does not check that the ids named exist: a file's reader reports such slips with their places, and
/// compiling a scenario into rules refuses the first one.
///
/// @param leversPerRound how many levers each party may pull in a round
/// @param turnsPerRound how many turns a round has before it closes by itself
public record Scenario(
        String id,
        About about,
        List<Party> parties,
        List<Issue> issues,
        List<RedLine> redLines,
        List<Offer> offers,
        List<Preference> preferences,
        List<Fact> facts,
        List<Gauge> gauges,
        List<Lever> levers,
        int leversPerRound,
        List<Event> events,
        List<Ending> endings,
        List<Round> rounds,
        int turnsPerRound,
        List<Understanding> understandings,
        Classroom classroom,
        Optional<History> history,
        Annotation annotation) {
    /// What `leversPerRound` left out of a file means.
    public static final int DEFAULT_LEVERS_PER_ROUND = 1;

    /// What `turnsPerRound` left out of a file means.
    public static final int DEFAULT_TURNS_PER_ROUND = 12;

    public Scenario {
        Arguments.id("scenario", id);
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        redLines = List.copyOf(redLines);
        offers = List.copyOf(offers);
        preferences = List.copyOf(preferences);
        facts = List.copyOf(facts);
        gauges = List.copyOf(gauges);
        levers = List.copyOf(levers);
        events = List.copyOf(events);
        endings = List.copyOf(endings);
        rounds = List.copyOf(rounds);
        understandings = List.copyOf(understandings);
        Arguments.require(
                leversPerRound >= 0, "leversPerRound is " + leversPerRound + "; it must be 0 or more.");
        Arguments.require(turnsPerRound >= 1, "turnsPerRound is " + turnsPerRound + "; it must be 1 or more.");
    }

    /// A scenario to start from when one is built in code: see [ScenarioBuilder].
    public static ScenarioBuilder builder(String id) {
        return new ScenarioBuilder(id);
    }

    /// The title, as shown to people.
    public String title() {
        return about.title();
    }

    /// The party with this id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Party party(String id) {
        return find("party", id, parties, Party::id);
    }

    /// The issue with this id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Issue issue(String id) {
        return find("issue", id, issues, Issue::id);
    }

    /// The round with this id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Round round(String id) {
        return find("round", id, rounds, Round::id);
    }

    /// The lever with this id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Lever lever(String id) {
        return find("lever", id, levers, Lever::id);
    }

    /// The event with this id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Event event(String id) {
        return find("event", id, events, Event::id);
    }

    /// The understanding with this id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Understanding understanding(String id) {
        return find("understanding", id, understandings, Understanding::id);
    }

    /// The parties that have a seat, in the order of the file.
    public List<Party> negotiators() {
        return parties.stream().filter(party -> party.role() == Role.NEGOTIATOR).toList();
    }

    private static <T> T find(
            String kind, String id, List<T> things, Function<T, String> idOf) {
        for (T thing : things) {
            if (idOf.apply(thing).equals(id)) {
                return thing;
            }
        }
        throw new IllegalArgumentException("There is no " + kind + " '" + id + "' in this scenario.");
    }
}
