package org.parley.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Reach;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Objection;
import org.parley.rules.Rules;
import org.parley.scenario.Offer;
import org.parley.scenario.Preference;
import org.parley.scenario.RedLine;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Finds what an author may not have meant and what only playing shows: understandings out of reach, levers that can
/// never be pulled, and rules that may strand what has been concluded.
///
/// All of it are warnings, and each of them is so. Where a scenario is too large to be looked at in full within the
/// budget, some may be missing.
public final class ScenarioCheck {
    private static final int MOST_CONTEXTS = 20_000;
    private static final int MOST_PARTS = 500;

    private final Rules rules;
    private final Scenario scenario;
    private final PartPlaces places;
    private final List<Problem> warnings = new ArrayList<>();

    private ScenarioCheck(Scenario scenario, PartPlaces places) {
        this.rules = Rules.of(scenario);
        this.scenario = scenario;
        this.places = places;
    }

    /// The warnings of the reading and those of the check, in the order of the file.
    public static List<Problem> of(ScenarioReading.Read read) {
        return of(read, Budget.PROMPT);
    }

    /// The same within a budget, which may also end the check early.
    public static List<Problem> of(ScenarioReading.Read read, Budget budget) {
        if (read.scenario().issues().size() > MOST_PARTS || read.scenario().parties().size() > MOST_PARTS) {
            return read.warnings();
        }
        ScenarioCheck check = new ScenarioCheck(read.scenario(), read.places());
        check.understandings(budget);
        check.contexts(budget);
        List<Problem> all = new ArrayList<>(read.warnings());
        all.addAll(check.warnings);
        all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(all);
    }

    private void understandings(Budget budget) {
        if (Reach.from(rules, new Course(rules).start(), budget) instanceof Answer.Exact<Reach>(Reach reach)) {
            for (int index = 0; index < scenario.understandings().size(); index++) {
                Understanding understanding = scenario.understandings().get(index);
                if (Answer.settled(() -> reach.reachable().meeting(understanding.terms()).isEmpty()).orElse(false)) {
                    warn("understandings", index, "understanding " + Quoted.text(understanding.id())
                            + " is out of reach whatever anybody does");
                }
            }
        }
    }

    private void contexts(Budget budget) {
        Strandings strandings = new Strandings(rules);
        ContextWalk walk = new ContextWalk(
                new Course(rules), Math.min(MOST_CONTEXTS, budget.contexts()), budget.goOn(), strandings);
        boolean complete = walk.walk();
        for (int lever = 0; lever < scenario.levers().size() && complete; lever++) {
            if (!walk.pulled().contains(lever)) {
                String id = scenario.levers().get(lever).id();
                warn("levers", lever, "lever " + Quoted.text(id) + " can never be pulled");
            }
        }
        for (Map.Entry<Objection, Deal> stranding : strandings.found().entrySet()) {
            stranding(stranding.getKey(), stranding.getValue());
        }
    }

    private void stranding(Objection objection, Deal deal) {
        String after = " after " + terms(deal) + " has been concluded: ";
        switch (objection) {
            case Objection.CrossesRedLine(String redLine, String party) ->
                warn(
                        "redLines",
                        scenario.redLines().stream().map(RedLine::id).toList().indexOf(redLine),
                        "red line " + Quoted.text(redLine) + " may come up" + after + nothingMore(party));
            case Objection.NotOffered(String issue, String level, String party) ->
                warn(
                        "offers",
                        offerOf(party, issue, level),
                        "what " + Quoted.text(party) + " offers on " + Quoted.text(issue) + " may end" + after
                                + nothingMore(party));
            case Objection.BelowReservation(String party, _, _) ->
                warn(
                        "preferences",
                        scenario.preferences().stream().map(Preference::party).toList().indexOf(party),
                        "the reservation of " + Quoted.text(party) + " may rise above its worth" + after
                                + nothingMore(party));
            case Objection.NotConsulted _,
                    Objection.OffAgenda _,
                    Objection.ObligorAbsent _,
                    Objection.AlreadyConcluded _ -> {
                return;
            }
        }
    }

    private static String nothingMore(String party) {
        return Quoted.text(party) + " then agrees to nothing more";
    }

    private String terms(Deal deal) {
        List<String> terms = new ArrayList<>();
        rules.index().terms(deal).forEach((issue, level) -> terms.add(Quoted.text(issue + "=" + level)));
        return String.join(", ", terms);
    }

    private int offerOf(String party, String issue, String level) {
        int least = scenario.issue(issue).levelIndex(level);
        for (int index = 0; index < scenario.offers().size(); index++) {
            Offer offer = scenario.offers().get(index);
            String given = offer.gives().get(issue);
            if (offer.party().equals(party)
                    && given != null
                    && scenario.issue(issue).levelIndex(given) >= least) {
                return index;
            }
        }
        return 0;
    }

    private void warn(String list, int index, String found) {
        warnings.add(places.warning(list, index, found, ""));
    }
}
