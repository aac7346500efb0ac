package org.parley.outcome;

/// Leaves the making of a front that would be too large; never seen outside this package.
final class TooManyPoints extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyPoints() {
        super("The front has too many points.", null, false, false);
    }
}
