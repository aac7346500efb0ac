package org.parley.reach;

/// Leaves work in the middle of it. Outside this package it is met as [Answer.Stopped]; see [Answer#to].
final class StopSignal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Stop why;

    StopSignal(Stop why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    Stop why() {
        return why;
    }
}
