package org.parley.desktop.table;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whose eyes look at the table: those of the person in a seat, of the observer, or nobody's while the window is handed
/// over. FX thread alone; needs no toolkit.
final class Eyes {
    private final ReadOnlyObjectWrapper<Optional<String>> seat;
    private final ReadOnlyObjectWrapper<Optional<String>> handOver = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper observing;
    private Optional<Sitting.Held> held;

    /// As somebody has left the table.
    Eyes(Sitting sitting) {
        seat = new ReadOnlyObjectWrapper<>(sitting.seat());
        observing = new ReadOnlyBooleanWrapper(sitting.observing());
        held = sitting.held();
    }

    /// Whose seat; empty for an onlooker, and while the window is handed over.
    ReadOnlyObjectProperty<Optional<String>> seat() {
        return seat.getReadOnlyProperty();
    }

    /// The seat that the window is to be handed over to, while nobody may see anything.
    ReadOnlyObjectProperty<Optional<String>> handOver() {
        return handOver.getReadOnlyProperty();
    }

    /// Whether the observer has the window.
    ReadOnlyBooleanProperty observing() {
        return observing.getReadOnlyProperty();
    }

    /// What somebody had drafted when the observer took the window.
    Optional<Sitting.Held> held() {
        return held;
    }

    /// The seat of whoever sits here, or is asked to.
    Optional<String> sitting() {
        return seat.get().or(handOver::get);
    }

    /// Until the next person has come, nobody sees more than everybody may.
    void askFor(Optional<String> next) {
        observing.set(false);
        seat.set(Optional.empty());
        handOver.set(next);
    }

    /// The same, and what somebody had drafted is not for the next person.
    void askAnother(Optional<String> next) {
        held = Optional.empty();
        askFor(next);
    }

    /// The observer takes the window; what was drafted waits for whoever drafted it.
    void observe(Draft drafted) {
        held = seat.get().isPresent() ? Optional.of(new Sitting.Held(seat.get(), drafted)) : held;
        observing.set(true);
        seat.set(Optional.empty());
        handOver.set(Optional.empty());
    }

    /// Whoever was asked for has come.
    void take() {
        seat.set(handOver.get());
    }

    /// What waited for whoever has come; it waits no longer, and the window is handed over.
    Optional<Draft> taken() {
        Optional<Draft> waited =
                held.filter(drafted -> drafted.party().equals(seat.get())).map(Sitting.Held::draft);
        held = Optional.empty();
        handOver.set(Optional.empty());
        return waited;
    }
}
