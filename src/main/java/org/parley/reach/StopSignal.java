package org.parley.reach;

/// Leaves work in the middle of it; never seen outside this package.
final class StopSignal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Stop why;

    StopSignal(Stop why) {
        super(why.sentence(), null, false, false);
        this.why = why;
    }

    Stop why() {
        return why;
    }
}
