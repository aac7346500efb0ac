package org.parley.talks;

/// A way to play a seat. It chooses by what the seat may see and by nothing else; the same view always gives the
/// same choice. Safe for use by several threads.
public interface Strategy {
    /// What files and screens call it.
    String name();

    /// The next move of the seat whose turn it is: one that [SeatView#whyNot] lets pass.
    Choice choose(SeatView view);
}
