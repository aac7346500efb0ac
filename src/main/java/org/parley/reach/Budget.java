package org.parley.reach;

import java.math.BigInteger;
import java.util.function.BooleanSupplier;

/// How far an answer may go.
///
/// @param packages the most packages that sets are made of
/// @param contexts the most contexts that are walked
/// @param goOn asked often, from the thread that does the work; when it says no, the work stops
public record Budget(BigInteger packages, int contexts, BooleanSupplier goOn) {
    /// What every scenario for a classroom stays far below.
    public static final Budget USUAL = new Budget(BigInteger.valueOf(1L << 22), 500_000, () -> true);

    /// This budget with another listener.
    public Budget until(BooleanSupplier stop) {
        return new Budget(packages, contexts, () -> !stop.getAsBoolean());
    }
}
