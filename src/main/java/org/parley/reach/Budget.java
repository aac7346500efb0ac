package org.parley.reach;

import java.math.BigInteger;
import java.util.function.BooleanSupplier;

/// How far an answer may go.
///
/// @param bits the most packages that sets may have a bit each for; more are held as decision diagrams
/// @param nodes the most nodes that these diagrams may have
/// @param branches the most branches that one search for a package may take, where sets are too intricate to be held;
///     0 for no searches: then such a reach is not answered
/// @param steps the most steps in which packages are listed to be counted, where searches alone say which there are;
///     0 for no lists: then figures are estimates
/// @param counting the most steps in which packages that cannot be listed are counted, which may be minutes of work; 0 for
///     no such counts
/// @param contexts the most contexts that are walked
/// @param goOn asked often, from the threads that do the work; when it says no, the work stops
public record Budget(
        BigInteger bits, int nodes, long branches, long steps, long counting, int contexts, BooleanSupplier goOn) {
    /// What every scenario for a classroom stays far below.
    public static final Budget USUAL = new Budget(BigInteger.valueOf(1L << 20), 8_000_000, 0, 0, 500_000, () -> true);

    /// The same, and where sets cannot be held, packages are sought one by one: whether there is one is told exactly,
    /// how many there are exactly where they can be listed.
    public static final Budget SEARCHING = new Budget(USUAL.bits, USUAL.nodes, 5_000_000, 3_000_000, USUAL.contexts, USUAL.goOn);

    /// The same for somebody who waits for the answer: what is not settled soon is told to be not settled.
    public static final Budget PROMPT = new Budget(USUAL.bits, 500_000, 200_000, 500_000, USUAL.contexts, USUAL.goOn);

    /// The same for somebody who has the time: what cannot be listed is counted all the same.
    public static final Budget THOROUGH = new Budget(
            USUAL.bits, USUAL.nodes, SEARCHING.branches, SEARCHING.steps, 2_000_000_000, USUAL.contexts, USUAL.goOn);

    private static final long LEAST_BRANCHES = 5_000;

    /// A budget without such counts.
    public Budget(BigInteger bits, int nodes, long branches, long steps, int contexts, BooleanSupplier goOn) {
        this(bits, nodes, branches, steps, 0, contexts, goOn);
    }

    /// What each of so many answers may take, so that they all come about as soon as one.
    public Budget among(int answers) {
        long share = Math.max(Math.min(branches, LEAST_BRANCHES), branches / Math.max(1, answers));
        return new Budget(bits, nodes, share, steps, counting, contexts, goOn);
    }

    /// This budget with another listener.
    public Budget until(BooleanSupplier stop) {
        return new Budget(bits, nodes, branches, steps, counting, contexts, () -> !stop.getAsBoolean());
    }

    /// Leaves the work where the listener says so, as far as the next [Answer#to]. What works with sets of packages for
    /// long calls it now and then.
    public void check() {
        if (!goOn.getAsBoolean()) {
            throw new StopSignal(new Stop.Cancelled());
        }
    }
}
