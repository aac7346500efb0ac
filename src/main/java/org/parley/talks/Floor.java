package org.parley.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.parley.rules.Context;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.rules.Objection;
import org.parley.rules.Phase;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Disclosure;
import org.parley.scenario.Scenario;

/// What changes within one step: the state, the proposals, and what is to be told. For one use by one thread.
final class Floor {
    private final Course course;
    private final Rules rules;
    private final Scenario scenario;
    private final Index index;
    private final Table table;
    private final Consultations consultations;
    private final List<Proposal> proposals;
    private final List<Happening> happenings = new ArrayList<>();
    private State state;

    Floor(Course course, Table table, Consultations consultations, State state, List<Proposal> proposals) {
        this.course = course;
        this.table = table;
        this.consultations = consultations;
        this.state = state;
        this.proposals = new ArrayList<>(proposals);
        rules = course.rules();
        scenario = rules.scenario();
        index = rules.index();
    }

    State state() {
        return state;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<Happening> happenings() {
        return happenings;
    }

    void note(Happening happening) {
        happenings.add(happening);
    }

    /// Moves on to another state and tells what that makes known, whom it consults, and what becomes final.
    void become(State after) {
        State before = state;
        state = after;
        for (int line = 0; line < scenario.redLines().size(); line++) {
            if (after.context().disclosedRedLines().has(line)
                    && !before.context().disclosedRedLines().has(line)) {
                var rule = scenario.redLines().get(line);
                note(new Happening.Disclosed(rule.party(), rule.id()));
            }
        }
        for (int offer = 0; offer < scenario.offers().size(); offer++) {
            if (after.context().disclosedOffers().has(offer)
                    && !before.context().disclosedOffers().has(offer)) {
                var rule = scenario.offers().get(offer);
                note(new Happening.Disclosed(rule.party(), rule.id()));
            }
        }
        List<String> consulted = new ArrayList<>();
        for (int party = 0; party < scenario.parties().size(); party++) {
            if (after.context().consulted().has(party)
                    && !before.context().consulted().has(party)) {
                consulted.add(scenario.parties().get(party).id());
            }
        }
        consulted.forEach(party -> note(new Happening.Consulted(party)));
        if (!after.outcome().equals(before.outcome())) {
            note(new Happening.BecameFinal(index.terms(after.concluded())));
        } else if (!consulted.isEmpty() && after.isProvisional()) {
            objectToConcluded(consulted);
        }
    }

    private void objectToConcluded(List<String> consulted) {
        for (Objection objection : rules.finalityObjections(state.concluded(), state.context())) {
            if (consulted.contains(Mandate.party(objection))) {
                raise(OptionalInt.empty(), objection);
            }
        }
    }

    void propose(String party, Move.Propose propose) {
        if (propose.counters().isPresent()) {
            int countered = propose.counters().getAsInt();
            if (table.needed(proposal(countered).result(), state).contains(party)) {
                change(countered, old -> old.ended(Proposal.Status.COUNTERED));
            }
        }
        Deal result = index.add(state.concluded(), propose.terms());
        List<Owed> owed = consultations.owed(result, state);
        proposals.add(new Proposal(
                propose.id(),
                party,
                scenario.rounds().get(state.round()).id(),
                propose.terms(),
                propose.counters(),
                Proposal.Status.OPEN,
                result,
                List.of(party),
                awaited(result, List.of(party)),
                owed));
        note(new Happening.Proposed(party, propose.id(), propose.terms(), propose.counters(), owed));
        if (answerByRules(propose.id(), true)) {
            concludeIfAccepted(propose.id());
        }
    }

    void accept(String party, int id) {
        change(id, old -> {
            List<String> accepted = new ArrayList<>(old.accepted());
            accepted.add(party);
            return old.with(old.result(), accepted, awaited(old.result(), accepted), old.subjectTo());
        });
        note(new Happening.Accepted(party, id, proposal(id).subjectTo()));
        concludeIfAccepted(id);
    }

    void reject(String party, int id) {
        change(id, old -> old.ended(Proposal.Status.REJECTED));
        note(new Happening.Rejected(party, id));
    }

    void withdraw(String party, int id) {
        change(id, old -> old.ended(Proposal.Status.WITHDRAWN));
        note(new Happening.Withdrawn(party, id));
    }

    void disclose(String rule) {
        Context context = index.isRedLine(rule)
                ? state.context().withDisclosedRedLine(index.redLine(rule))
                : state.context().withDisclosedOffer(index.offer(rule));
        become(course.withContext(context, state));
    }

    void lapseAll(Happening.Lapse reason) {
        for (Proposal proposal : List.copyOf(proposals)) {
            if (proposal.isOpen()) {
                lapse(proposal.id(), reason);
            }
        }
    }

    void end() {
        note(new Happening.TalksEnded(
                state.phase() == Phase.BROKEN_OFF
                        ? course.ending(state.context()).map(ending -> ending.id())
                        : Optional.empty()));
        Deal lapsed = state.concluded();
        for (int issue : state.outcome().orElse(Deal.statusQuo(lapsed.issues())).terms().toArray()) {
            lapsed = lapsed.with(issue, 0);
        }
        if (!lapsed.isStatusQuo()) {
            note(new Happening.TermsLapsed(index.terms(lapsed)));
        }
    }

    private List<String> awaited(Deal result, List<String> accepted) {
        return table.needed(result, state).stream()
                .filter(party -> !accepted.contains(party))
                .toList();
    }

    /// Lets the bound parties without a seat in the room answer; of those that agree, those tell it whom the new
    /// terms concern. Whether the proposal is still open.
    private boolean answerByRules(int id, boolean tellAgreement) {
        Deal result = proposal(id).result();
        List<Objection> all = rules.objections(result, state.context());
        List<String> newlyBound = table.boundByNewTerms(result, state);
        List<Objection> raised = new ArrayList<>();
        for (String party : table.answeringByRules(result, state)) {
            List<Objection> own = all.stream()
                    .filter(objection -> Mandate.party(objection).equals(party))
                    .toList();
            if (own.isEmpty() && tellAgreement && newlyBound.contains(party)) {
                note(new Happening.Agreed(party, id));
            }
            raised.addAll(own);
        }
        return raised.isEmpty() || fail(id, raised);
    }

    private boolean fail(int id, List<Objection> objections) {
        change(id, old -> old.ended(Proposal.Status.FAILED));
        objections.forEach(objection -> raise(OptionalInt.of(id), objection));
        note(new Happening.ProposalFailed(id, objections));
        return false;
    }

    private void raise(OptionalInt proposal, Objection objection) {
        note(new Happening.ObjectionRaised(Mandate.party(objection), proposal, objection));
        if (objection instanceof Objection.CrossesRedLine crossed) {
            int line = index.redLine(crossed.redLine());
            if (scenario.redLines().get(line).disclosure() == Disclosure.PRIVATE) {
                disclose(crossed.redLine());
            }
        }
    }

    private void concludeIfAccepted(int id) {
        Proposal proposal = proposal(id);
        if (!proposal.awaited().isEmpty()) {
            return;
        }
        List<Objection> objections = course.whyNotConclude(proposal.result(), state);
        if (!objections.isEmpty()) {
            fail(id, objections);
            return;
        }
        State concluded = course.conclude(proposal.result(), state);
        change(id, old -> old.ended(Proposal.Status.CONCLUDED));
        note(new Happening.Concluded(
                id, proposal.terms(), concluded.isFinal(), consultations.owed(proposal.result(), concluded)));
        become(concluded);
        workOutAnew(proposal.terms());
    }

    private void workOutAnew(Map<String, String> concluded) {
        for (Proposal proposal : List.copyOf(proposals)) {
            if (!proposal.isOpen()) {
                continue;
            }
            Optional<String> overtaken =
                    proposal.terms().keySet().stream().filter(concluded::containsKey).findFirst();
            if (overtaken.isPresent()) {
                lapse(proposal.id(), new Happening.Lapse.IssueConcluded(overtaken.get()));
            } else {
                workOutAnew(proposal);
            }
        }
    }

    private void workOutAnew(Proposal proposal) {
        Deal result = index.add(state.concluded(), proposal.terms());
        List<Objection> own = Mandate.objections(rules, proposal.by(), result, state.context());
        if (!own.isEmpty()) {
            lapse(proposal.id(), new Happening.Lapse.NoLongerMeant(own.getFirst()));
            return;
        }
        List<String> proposer = List.of(proposal.by());
        change(
                proposal.id(),
                old -> old.with(result, proposer, awaited(result, proposer), consultations.owed(result, state)));
        if (proposal.accepted().size() > 1) {
            List<String> others = proposal.accepted().subList(1, proposal.accepted().size());
            note(new Happening.AcceptancesLapsed(proposal.id(), others));
        }
        answerByRules(proposal.id(), false);
    }

    private void lapse(int id, Happening.Lapse reason) {
        change(id, old -> old.ended(Proposal.Status.LAPSED));
        note(new Happening.ProposalLapsed(id, reason));
    }

    private Proposal proposal(int id) {
        return proposals.stream()
                .filter(proposal -> proposal.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void change(int id, UnaryOperator<Proposal> how) {
        proposals.replaceAll(proposal -> proposal.id() == id ? how.apply(proposal) : proposal);
    }
}
