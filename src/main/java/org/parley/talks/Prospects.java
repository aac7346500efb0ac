package org.parley.talks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.reach.Answer;
import org.parley.reach.Because;
import org.parley.reach.Budget;
import org.parley.reach.Reach;
import org.parley.reach.Way;
import org.parley.rules.Bits;
import org.parley.rules.Context;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Answers what can still happen from the states of one scenario in one reading, and remembers each exact answer in
/// short. Safe for use by several threads.
///
/// Who may have which reading is not decided here: the actual one is for the instructor, and for a seat only once it
/// has been revealed.
public final class Prospects {
    private final Rules rules;
    private final Reading reading;
    private final Budget budget;
    private final boolean estimating;
    private final Map<State, Prospect> known = new ConcurrentHashMap<>();
    private volatile @Nullable Reach latest;

    /// @param rules all the rules of the scenario
    public Prospects(Rules rules, Reading reading, Budget budget) {
        this(rules, reading, budget, true);
    }

    private Prospects(Rules rules, Reading reading, Budget budget, boolean estimating) {
        this.rules = rules;
        this.reading = reading;
        this.budget = budget;
        this.estimating = estimating;
    }

    /// The same for somebody who asks how understandings stand, not how many packages there are: where that would have to
    /// be estimated, which takes its time, it is no more than all.
    ///
    /// @param rules all the rules of the scenario
    public static Prospects withoutEstimates(Rules rules, Reading reading, Budget budget) {
        return new Prospects(rules, reading, budget, false);
    }

    public Reading reading() {
        return reading;
    }

    /// What can still happen from a state.
    public Answer<Prospect> of(State state) {
        State key = withoutDisclosures(state);
        Prospect before = known.get(key);
        if (before != null) {
            return new Answer.Exact<>(before);
        }
        Answer<Prospect> answer =
                switch (inFull(state)) {
                    case Answer.Exact<Reach>(Reach reach) -> Answer.to(() -> estimating || reach.isHeld() ? Prospect.of(reach) : Prospect.withoutCounts(reach));
                    case Answer.Stopped<Reach>(var why) -> new Answer.Stopped<>(why);
                };
        answer.exact().ifPresent(prospect -> known.put(key, prospect));
        return answer;
    }

    /// What can still happen from a state, in full; not remembered.
    public Answer<Reach> inFull(State state) {
        Rules seen = rules.in(reading, state.context());
        Reach before = latest;
        if (before != null && before.state().equals(state)) {
            return new Answer.Exact<>(before);
        }
        Answer<Reach> answer = before == null ? Reach.from(seen, state, budget) : before.onward(seen, state, budget);
        answer.exact().ifPresent(reach -> latest = reach);
        return answer;
    }

    /// The rules that stand in the way of terms, as far as a first answer goes; empty where there is no exact answer.
    public List<Rule> obstacles(State state, Map<String, String> terms) {
        return inFull(state).exact().map(reach -> reach.obstacles(terms)).orElse(List.of());
    }

    /// Why nothing would unlock terms, where that is so.
    public Optional<Because> because(State state, Map<String, String> terms) {
        return inFull(state).exact().flatMap(reach -> reach.explain(terms).because());
    }

    /// A shortest way to terms, where one is known.
    public Optional<Way> way(State state, Map<String, String> terms) {
        return inFull(state).exact().flatMap(reach -> reach.way(terms));
    }

    /// What has been disclosed changes what is seen, but nothing that is so.
    private State withoutDisclosures(State state) {
        if (!(reading instanceof Reading.Actual)) {
            return state;
        }
        Context context = state.context();
        Context bare = new Context(
                context.round(),
                context.facts(),
                context.gauges(),
                context.consulted(),
                context.leversUsed(),
                context.events(),
                Bits.NONE,
                Bits.NONE);
        return new State(state.phase(), bare, state.leversLeft(), state.concluded(), state.outcome());
    }
}
