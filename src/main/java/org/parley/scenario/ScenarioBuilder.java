package org.parley.scenario;

import java.util.List;
import java.util.Optional;

/// Builds a [Scenario] in code: set what it has, leave out what it has not, then [#build()]. Not for use by
/// several threads at once.
public final class ScenarioBuilder {
    private final String id;
    private About about;
    private List<Party> parties = List.of();
    private List<Issue> issues = List.of();
    private List<RedLine> redLines = List.of();
    private List<Offer> offers = List.of();
    private List<Preference> preferences = List.of();
    private List<Fact> facts = List.of();
    private List<Gauge> gauges = List.of();
    private List<Lever> levers = List.of();
    private List<Event> events = List.of();
    private List<Ending> endings = List.of();
    private List<Round> rounds = List.of();
    private List<Understanding> understandings = List.of();
    private int leversPerRound = Scenario.DEFAULT_LEVERS_PER_ROUND;
    private int turnsPerRound = Scenario.DEFAULT_TURNS_PER_ROUND;
    private Classroom classroom = Classroom.FREE;
    private Optional<History> history = Optional.empty();
    private Annotation annotation = Annotation.NONE;

    ScenarioBuilder(String id) {
        this.id = id;
        this.about = About.titled(id);
    }

    public ScenarioBuilder about(About about) {
        this.about = about;
        return this;
    }

    public ScenarioBuilder parties(List<Party> parties) {
        this.parties = parties;
        return this;
    }

    public ScenarioBuilder issues(List<Issue> issues) {
        this.issues = issues;
        return this;
    }

    public ScenarioBuilder redLines(List<RedLine> redLines) {
        this.redLines = redLines;
        return this;
    }

    public ScenarioBuilder offers(List<Offer> offers) {
        this.offers = offers;
        return this;
    }

    public ScenarioBuilder preferences(List<Preference> preferences) {
        this.preferences = preferences;
        return this;
    }

    public ScenarioBuilder facts(List<Fact> facts) {
        this.facts = facts;
        return this;
    }

    public ScenarioBuilder gauges(List<Gauge> gauges) {
        this.gauges = gauges;
        return this;
    }

    public ScenarioBuilder levers(List<Lever> levers) {
        this.levers = levers;
        return this;
    }

    public ScenarioBuilder events(List<Event> events) {
        this.events = events;
        return this;
    }

    public ScenarioBuilder endings(List<Ending> endings) {
        this.endings = endings;
        return this;
    }

    public ScenarioBuilder rounds(List<Round> rounds) {
        this.rounds = rounds;
        return this;
    }

    public ScenarioBuilder understandings(List<Understanding> understandings) {
        this.understandings = understandings;
        return this;
    }

    public ScenarioBuilder leversPerRound(int leversPerRound) {
        this.leversPerRound = leversPerRound;
        return this;
    }

    public ScenarioBuilder turnsPerRound(int turnsPerRound) {
        this.turnsPerRound = turnsPerRound;
        return this;
    }

    public ScenarioBuilder classroom(Classroom classroom) {
        this.classroom = classroom;
        return this;
    }

    public ScenarioBuilder history(Optional<History> history) {
        this.history = history;
        return this;
    }

    public ScenarioBuilder annotation(Annotation annotation) {
        this.annotation = annotation;
        return this;
    }

    /// The scenario.
    ///
    /// @throws IllegalArgumentException where a part is out of its range
    public Scenario build() {
        return new Scenario(
                id,
                about,
                parties,
                issues,
                redLines,
                offers,
                preferences,
                facts,
                gauges,
                levers,
                leversPerRound,
                events,
                endings,
                rounds,
                turnsPerRound,
                understandings,
                classroom,
                history,
                annotation);
    }
}
