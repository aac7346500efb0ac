package org.parley.talks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.rules.Index;
import org.parley.rules.Objection;
import org.parley.rules.Viewer;
import org.parley.rules.Wording;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Effect;
import org.parley.scenario.Ending;
import org.parley.scenario.Scenario;

/// Says what happens in the talks in words for people, from a resource bundle in the reader's language, so that the
/// window and the report say the same. Immutable and safe for use by several threads.
public final class TalksWording {
    private final Scenario scenario;
    private final Index index;
    private final Optional<Viewer> viewer;
    private final Wording rules;
    private final Phrases phrases;
    private final RefusalWording refusals;
    private final boolean worth;

    /// For readers who may know everything.
    public TalksWording(Scenario scenario, Locale locale) {
        this(scenario, locale, Optional.empty(), true);
    }

    /// For a viewer: without the worth of a package to a party whose preferences the viewer does not see, and
    /// without a strategy's reason for passing unless the seat is the viewer's own.
    ///
    /// @param scenario the whole one; what a viewer has not seen is not told unless it is asked about
    public TalksWording(Scenario scenario, Locale locale, Viewer viewer) {
        this(scenario, locale, Optional.of(viewer), true);
    }

    /// For a viewer of a class to which no worth is shown, not even one's own.
    public static TalksWording withoutWorth(Scenario scenario, Locale locale, Viewer viewer) {
        return new TalksWording(scenario, locale, Optional.of(viewer), false);
    }

    /// For readers who may know everything but what packages are worth.
    public static TalksWording withoutWorth(Scenario scenario, Locale locale) {
        return new TalksWording(scenario, locale, Optional.empty(), false);
    }

    private TalksWording(Scenario scenario, Locale locale, Optional<Viewer> viewer, boolean worth) {
        this.scenario = scenario;
        this.viewer = viewer;
        this.worth = worth;
        index = Index.of(scenario);
        rules = new Wording(scenario, locale);
        phrases = new Phrases(locale);
        refusals = new RefusalWording(scenario, rules, phrases, this::of);
    }

    /// What followed from a move: one sentence.
    public String of(Happening happening) {
        return switch (happening) {
            case Happening.RoundOpened(String round, var consults) ->
                consults.isEmpty()
                        ? phrases.of("roundOpened", round(round))
                        : phrases.of("roundOpened.consults", round(round), parties(consults));
            case Happening.EventHappened(String event, boolean injected, var effects) ->
                withEffects(injected ? "eventInjected" : "eventHappened", effects, event(event));
            case Happening.LeverPulled(String party, String lever, var effects) ->
                withEffects("leverPulled", effects, party(party), scenario.lever(lever).title());
            case Happening.Consulted(String party) -> phrases.of("consulted", party(party));
            case Happening.Disclosed(String party, String rule) -> disclosed(party, rule);
            case Happening.Proposed(String party, int proposal, var terms, var counters, var owed) ->
                proposed(party, proposal, terms, counters, owed);
            case Happening.Accepted(String party, int proposal, var owed) ->
                phrases.of(
                        owed.isEmpty() ? "accepted" : "accepted.subject", party(party), proposal, subjectTo(owed));
            case Happening.Agreed(String party, int proposal) -> phrases.of("agreed", party(party), proposal);
            case Happening.Rejected(String party, int proposal) -> phrases.of("rejected", party(party), proposal);
            case Happening.Withdrawn(String party, int proposal) ->
                phrases.of("withdrawn", party(party), proposal);
            case Happening.ObjectionRaised(String party, var proposal, var objection) ->
                proposal.isPresent()
                        ? phrases.of("objection.proposal", party(party), proposal.getAsInt(), of(objection))
                        : phrases.of("objection.concluded", party(party), of(objection));
            case Happening.ProposalFailed(int proposal, var objections) -> phrases.of("failed", proposal);
            case Happening.ProposalLapsed(int proposal, var reason) -> lapsed(proposal, reason);
            case Happening.AcceptancesLapsed(int proposal, var parties) ->
                phrases.of("acceptancesLapsed", proposal, parties(parties));
            case Happening.Concluded(int proposal, var terms, boolean isFinal, var owed) -> {
                String key = isFinal
                        ? "concluded.final"
                        : owed.isEmpty() ? "concluded.provisional" : "concluded.provisional.owed";
                yield phrases.of(key, proposal, rules.of(terms), subjectTo(owed));
            }
            case Happening.BecameFinal(var terms) -> phrases.of("becameFinal", rules.of(terms));
            case Happening.TermsLapsed(var terms) -> phrases.of("termsLapsed", rules.of(terms));
            case Happening.Passed(String party, String reason, boolean byMachine) ->
                reason.isBlank() || byMachine && isOfAnother(party)
                        ? phrases.of("passed", party(party))
                        : phrases.of("passed.reason", party(party), reason);
            case Happening.Paused(boolean paused) -> phrases.of(paused ? "paused" : "resumed");
            case Happening.HandedOver(String party, Player player) ->
                switch (player) {
                    case Player.Person() -> phrases.of("handedOver.person", party(party));
                    case Player.Strategy(String name) -> phrases.of("handedOver.strategy", party(party), name);
                };
            case Happening.RoundClosed(String round, var reason) ->
                phrases.of("roundClosed." + reason.name(), round(round));
            case Happening.TalksEnded(var ending) ->
                ending.map(id -> phrases.of("talksEnded.ending", ending(id)))
                        .orElseGet(() -> phrases.of("talksEnded"));
        };
    }

    /// Everything that a move did and that followed from it, sentence by sentence; what one sentence has said the
    /// next does not say again.
    public List<String> of(Position position) {
        List<Happening> all = position.happenings();
        return all.stream()
                .filter(happening -> !(happening instanceof Happening.Consulted))
                .filter(happening -> !(happening instanceof Happening.Disclosed(String party, String rule)
                        && all.stream().anyMatch(other -> tells(other, rule))))
                .map(this::of)
                .toList();
    }

    private static boolean tells(Happening happening, String rule) {
        return switch (happening) {
            case Happening.LeverPulled(String party, String lever, var effects) ->
                effects.contains(new Effect.Disclose(rule));
            case Happening.EventHappened(String event, boolean injected, var effects) ->
                effects.contains(new Effect.Disclose(rule));
            case Happening.ObjectionRaised(String party, var proposal, Objection.CrossesRedLine(String line, String owner)) ->
                line.equals(rule);
            default -> false;
        };
    }

    /// Why a move cannot be made: one sentence or two. It says what the mover may know of its own rules.
    public String of(MoveRefusal refusal) {
        return refusals.of(refusal);
    }

    /// Why a move cannot be taken back: one sentence.
    public String of(UndoRefusal refusal) {
        return phrases.of("undo." + refusal.name());
    }

    /// Why a strategy moved as it did: one sentence.
    public String of(Reason reason) {
        Object[] subjects = Stream.concat(
                        reason.parties().stream().<Object>map(this::party), reason.numbers().stream())
                .toArray();
        return phrases.of("reason." + reason.key(), subjects);
    }

    /// Consultations owed, to be put into a sentence: `subject to Ukraine (to be consulted by Vienna, or it lapses)`;
    /// empty where none are.
    public String subjectTo(List<Owed> owed) {
        return owed.isEmpty()
                ? ""
                : phrases.of("owed", phrases.and(owed.stream().map(this::owed).toList()));
    }

    /// Why a package cannot be concluded or is not final, as far as the viewer may know: one sentence.
    public String of(Objection objection) {
        return objection instanceof Objection.BelowReservation(String party, long worth, long reservation)
                        && !seesWorth(party)
                ? phrases.of("objection.reservation.hidden", party(party))
                : rules.of(objection);
    }

    private boolean seesWorth(String party) {
        return worth && (!isOfAnother(party)
                || scenario.preferences().stream()
                        .anyMatch(preference -> preference.party().equals(party)
                                && preference.disclosure() == Disclosure.PUBLIC));
    }

    private boolean isOfAnother(String party) {
        return viewer.filter(eyes -> !eyes.equals(new Viewer.OfParty(party))).isPresent();
    }

    private String owed(Owed owed) {
        return owed.latest()
                .map(round -> phrases.of("owed.by", party(owed.party()), round(round)))
                .orElseGet(() -> phrases.of("owed.never", party(owed.party())));
    }

    private String withEffects(String key, List<Effect> effects, Object... subjects) {
        return effects.isEmpty()
                ? phrases.of(key, subjects)
                : phrases.of(
                        key + ".effects",
                        Stream.concat(Stream.of(subjects), Stream.of(rules.of(effects))).toArray())
                        .replace(".”.", ".”");
    }

    private String disclosed(String party, String rule) {
        return index.isRedLine(rule)
                ? phrases.of(
                        "disclosed.redLine",
                        party(party),
                        scenario.redLines().get(index.redLine(rule)).statement())
                : phrases.of(
                        "disclosed.offer",
                        party(party),
                        scenario.offers().get(index.offer(rule)).statement());
    }

    private String proposed(
            String party, int proposal, Map<String, String> terms, OptionalInt counters, List<Owed> owed) {
        String key = "proposed" + (counters.isPresent() ? ".counters" : "") + (owed.isEmpty() ? "" : ".subject");
        return phrases.of(key, party(party), proposal, rules.of(terms), counters.orElse(0), subjectTo(owed));
    }

    private String lapsed(int proposal, Happening.Lapse reason) {
        return switch (reason) {
            case Happening.Lapse.RoundIsClosed() -> phrases.of("lapsed.round", proposal);
            case Happening.Lapse.TalksAreOver() -> phrases.of("lapsed.over", proposal);
            case Happening.Lapse.IssueConcluded(String issue) ->
                phrases.of("lapsed.issue", proposal, scenario.issue(issue).label());
            case Happening.Lapse.NoLongerMeant(Objection objection) ->
                phrases.of("lapsed.meant", proposal, party(Mandate.party(objection)));
        };
    }

    private String parties(List<String> parties) {
        return phrases.and(parties.stream().map(this::party).toList());
    }

    private String party(String id) {
        return scenario.party(id).title();
    }

    private String round(String id) {
        return scenario.round(id).title();
    }

    private String event(String id) {
        return scenario.event(id).title();
    }

    private String ending(String id) {
        return scenario.endings().stream()
                .filter(ending -> ending.id().equals(id))
                .map(Ending::title)
                .collect(Collectors.joining());
    }
}
