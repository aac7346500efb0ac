package org.parley.reach;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.reach.diagram.NodeLimitReached;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// Answers inquiries into one reach, one at a time, and keeps between them what they have in common. Safe for use by
/// several threads, which wait for each other.
final class Inquirer {
    private final Rules rules;
    private final State state;
    private final Budget budget;
    private BooleanSupplier stop = () -> false;
    private boolean searching;
    private @Nullable Inquiry inquiry;

    /// @param budget of the reach; inquiries have a listener of their own and follow more of each context, so they
    ///     may walk twice as many
    /// @param searching whether packages are sought one by one, not held in sets
    Inquirer(Rules rules, State state, Budget budget, boolean searching) {
        this.searching = searching;
        this.rules = rules;
        this.state = state;
        this.budget = new Budget(
                budget.bits(),
                budget.nodes(),
                budget.branches(),
                budget.steps(),
                (int) Math.min(Integer.MAX_VALUE, 2L * budget.contexts()),
                () -> !stop.getAsBoolean());
    }

    synchronized Answer<Explanation> explain(
            Map<String, String> terms, boolean isReachable, boolean needing, BooleanSupplier asked) {
        return ask(inquiry -> inquiry.explain(terms, isReachable, needing), asked);
    }

    synchronized Answer<List<List<Rule>>> smallestUnlocks(Map<String, String> terms) {
        return ask(inquiry -> inquiry.smallestUnlocks(terms), () -> false);
    }

    private <T> Answer<T> ask(Function<Inquiry, T> question, BooleanSupplier asked) {
        stop = asked;
        try {
            return new Answer.Exact<>(question.apply(current()));
        } catch (StopSignal signal) {
            inquiry = null;
            return new Answer.Stopped<>(signal.why());
        } catch (NodeLimitReached limit) {
            inquiry = null;
            if (searching || budget.branches() == 0 || !SearchTerms.canRead(rules.scenario())) {
                return new Answer.Stopped<>(new Stop.TooIntricate(limit.limit()));
            }
            searching = true;
            return ask(question, asked);
        }
    }

    private Inquiry current() {
        Inquiry made = inquiry;
        if (made == null) {
            Means means =
                    searching ? new SearchedMeans(rules, state, budget) : new HeldMeans(rules, state, budget);
            made = new Inquiry(rules, state, means);
            inquiry = made;
        }
        return made;
    }
}
